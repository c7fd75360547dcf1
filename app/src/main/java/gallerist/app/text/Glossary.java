package gallerist.app.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the words on the screen mean, as the manual's page of words says it. */
public final class Glossary {
    private static final String PAGE = "/gallerist/app/manual/words.md";
    private static final String ROW = "| ";
    private static final Map<String, String> MEANINGS = read();

    private Glossary() {}

    /** A word with its meaning, as a sentence; nothing for words that need none. */
    public static Optional<String> about(String word) {
        String key = word.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MEANINGS.get(key))
                .map(meaning -> "%s: %s.".formatted(word.strip(), meaning));
    }

    private static Map<String, String> read() {
        Map<String, String> meanings = new HashMap<>();
        page().lines()
                .filter(line -> line.startsWith(ROW) && !line.startsWith("| ---"))
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> {
                    for (String word : cells[1].split(",", -1)) {
                        meanings.put(word.strip().toLowerCase(Locale.ROOT), cells[2].strip());
                    }
                });
        return Map.copyOf(meanings);
    }

    private static String page() {
        try (InputStream stream =
                Objects.requireNonNull(Glossary.class.getResourceAsStream(PAGE), PAGE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
