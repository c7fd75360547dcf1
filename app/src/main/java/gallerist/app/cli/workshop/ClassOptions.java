package gallerist.app.cli.workshop;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which class is meant: by its workshop, by its folder, or the one whose workspace is used. */
final class ClassOptions {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|FOLDER",
            description = "The workshop; otherwise that of the class whose workspace is used.")
    private String workshop = "";

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "The folder of the class, where it is not the usual one.")
    private Optional<Path> folder = Optional.empty();

    /** A class that may still have to be made. */
    Classroom wanted(Session session) throws IOException {
        if (workshop.isEmpty()) {
            throw new WrongCommandLine("Name a workshop: see 'gallerist workshop list'.");
        }
        Source source = Source.typed(session, workshop);
        return Classroom.of(
                session,
                source,
                folder.map(session::resolve)
                        .orElseGet(() -> classes(session).resolve(source.shortName())));
    }

    /** A class that was started. */
    Classroom started(Session session) throws IOException {
        Path place =
                workshop.isEmpty()
                        ? folder.map(session::resolve).orElseGet(() -> here(session))
                        : wanted(session).folder();
        if (!Files.isRegularFile(place.resolve(Classroom.NOTE))) {
            throw new WrongCommandLine(
                    "There is no class in %s. Start one with 'gallerist workshop start NAME'."
                            .formatted(place));
        }
        String noted = Files.readString(place.resolve(Classroom.NOTE)).strip();
        return Classroom.of(session, Source.typed(session, noted), place);
    }

    private static Path here(Session session) {
        return outside(session.workspaceFolder().toAbsolutePath().normalize());
    }

    private static Path outside(Path folder) {
        return Optional.ofNullable(folder.getParent()).orElse(folder);
    }

    /** Classes lie beside the person's own workspace, or beside the class that is used. */
    private static Path classes(Session session) {
        Path inside = here(session);
        return Files.exists(inside.resolve(Classroom.NOTE))
                ? outside(inside)
                : inside.resolve("workshops");
    }
}
