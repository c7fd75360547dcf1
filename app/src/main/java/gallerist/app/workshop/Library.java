package gallerist.app.workshop;

import gallerist.app.exchange.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Where workshops come from: those that the program brings, and folders of trainers. */
public final class Library {
    /** Those that the program brings, the easiest first. */
    public static final List<String> OWN =
            List.of(
                    "first-gallery",
                    "replication",
                    "latest",
                    "sharing",
                    "disaster",
                    "call-centre",
                    "gpu-analytics",
                    "public-safety");

    private static final int LARGEST = 1 << 20;

    private Library() {}

    public static String own(String name) {
        try (InputStream text = Library.class.getResourceAsStream(name + ".md")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a trainer begins with. */
    static String template() {
        return own("template");
    }

    /** Writes that into a folder that has no workshop yet; answers the file. */
    public static Path begin(Path folder) throws IOException {
        Path file = folder.resolve(Workshop.FILE);
        Files.createDirectories(folder);
        Files.writeString(file, template(), StandardOpenOption.CREATE_NEW);
        return file;
    }

    /** The text of one that the program brings, or of a folder. */
    public static String text(String name, Path folder) throws IOException {
        return OWN.contains(name)
                ? own(name)
                : Documents.text(folder.resolve(Workshop.FILE), LARGEST);
    }
}
