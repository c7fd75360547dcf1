package gallerist.app.manual;

import gallerist.app.text.Shortcut;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All pages in the order of the contents. */
public record Manual(List<ManualPage> pages) {
    private static final String CONTENTS = "contents.txt";
    private static final String PART = "# ";
    private static final String LIMITS = "{limits}";
    private static final String KEYS = "{keys}";

    /** Reads all of it. */
    public static Manual open() {
        List<ManualPage> pages = new ArrayList<>();
        String part = "";
        for (String line : contents()) {
            if (line.startsWith(PART)) {
                part = line.substring(PART.length());
            } else {
                pages.add(page(part, line));
            }
        }
        return new Manual(List.copyOf(pages));
    }

    /** Whether there is such a page; reads none. */
    public static boolean has(String name) {
        return names().contains(name);
    }

    /** The names of all pages; reads none. */
    public static List<String> names() {
        return contents().stream().filter(line -> !line.startsWith(PART)).toList();
    }

    private static List<String> contents() {
        return resource(CONTENTS).lines().filter(line -> !line.isBlank()).toList();
    }

    private static ManualPage page(String part, String name) {
        String text =
                resource(name + ".md")
                        .replace(LIMITS, LimitsTable.markdown())
                        .replace(KEYS, Shortcut.markdown());
        return ManualPage.read(part, name, text);
    }

    private static String resource(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Manual.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The file of a picture, if there is one.
     *
     * @param theme in which the screen is shown
     */
    public static Optional<URL> picture(String name, String theme) {
        return Optional.ofNullable(
                Manual.class.getResource("screens/%s-%s.png".formatted(name, theme)));
    }

    public Optional<ManualPage> find(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }

    /** The parts in their order. */
    public List<String> parts() {
        return pages.stream().map(ManualPage::part).distinct().toList();
    }

    public List<ManualPage> in(String part) {
        return pages.stream().filter(page -> page.part().equals(part)).toList();
    }

    /** The pages that have all words, the best first. */
    public List<Finding> search(String words) {
        return Finding.of(pages, words);
    }
}
