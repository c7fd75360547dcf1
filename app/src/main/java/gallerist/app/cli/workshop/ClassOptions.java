package gallerist.app.cli.workshop;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.workshop.Classes;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Source;
import java.io.IOException;
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
        Source source = TypedWorkshop.of(session, workshop);
        return Classroom.of(
                source,
                folder.map(session::resolve)
                        .orElseGet(() -> Classes.beside(here(session)).resolve(source.shortName())),
                ClassHost.of(session),
                session.clock());
    }

    /** A class that was started. */
    Classroom started(Session session) throws IOException {
        Path place =
                workshop.isEmpty()
                        ? folder.map(session::resolve)
                                .orElseGet(() -> Classes.outside(here(session)))
                        : wanted(session).folder();
        if (!Classroom.isIn(place)) {
            throw new WrongCommandLine(
                    "There is no class in %s. Start one with 'gallerist workshop start NAME'."
                            .formatted(place));
        }
        return Classroom.in(place, ClassHost.of(session), session.clock())
                .orElseThrow(() ->
                        new WrongCommandLine(
                                "The workshop of the class in %s is not there any more."
                                        .formatted(place)));
    }

    private static Path here(Session session) {
        return session.workspaceFolder().toAbsolutePath().normalize();
    }
}
