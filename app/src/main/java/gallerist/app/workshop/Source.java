package gallerist.app.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a workshop comes from.
 *
 * @param name of one that the program brings, or the path of a folder
 */
public record Source(String name, Path folder) {

    /** One that the program brings. */
    public static Source shipped(String name) {
        return new Source(name, Path.of(name));
    }

    public boolean isShipped() {
        return Library.OWN.contains(name);
    }

    /** What is called so: a name that the program knows goes before a folder. */
    public static Optional<Source> of(String name, Path folder) {
        if (Library.OWN.contains(name)) {
            return Optional.of(new Source(name, folder));
        }
        return Files.isRegularFile(folder.resolve(Workshop.FILE))
                ? Optional.of(new Source(folder.toString(), folder))
                : Optional.empty();
    }

    public WorkshopText.Reading read() throws IOException {
        return WorkshopText.read(Library.text(name, folder));
    }

    /** How messages name its text. */
    public String file() {
        return isShipped() ? name : folder.resolve(Workshop.FILE).toString();
    }

    /** The name of a class of it. */
    public String shortName() {
        return String.valueOf(folder.getFileName());
    }
}
