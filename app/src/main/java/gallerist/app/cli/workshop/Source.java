package gallerist.app.cli.workshop;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.workshop.Library;
import gallerist.app.workshop.Workshop;
import gallerist.app.workshop.WorkshopText;
import gallerist.model.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a workshop comes from.
 *
 * @param name of one that the program brings, or the path of a folder
 */
record Source(String name, Path folder) {

    /** As it was typed: a name goes before a folder. */
    static Source typed(Session session, String typed) {
        Path folder = session.resolve(Path.of(typed));
        if (Library.OWN.contains(typed)) {
            return new Source(typed, folder);
        }
        if (Files.isRegularFile(folder.resolve(Workshop.FILE))) {
            return new Source(folder.toString(), folder);
        }
        String nearest = Nearest.to(typed, Library.OWN);
        throw new WrongCommandLine(
                "There is no workshop '%s', and no folder of this name with a %s.%s"
                        .formatted(
                                typed,
                                Workshop.FILE,
                                nearest.isEmpty()
                                        ? " See 'gallerist workshop list'."
                                        : " Did you mean '%s'?".formatted(nearest)));
    }

    WorkshopText.Reading read() throws IOException {
        return WorkshopText.read(Library.text(name, folder));
    }

    /** How messages name its text. */
    String file() {
        return Library.OWN.contains(name) ? name : folder.resolve(Workshop.FILE).toString();
    }

    /** The name of a class of it. */
    String shortName() {
        return String.valueOf(folder.getFileName());
    }
}
