package gallerist.app.cli.workshop;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.workshop.Classes;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Seats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which room is meant. */
final class RoomOption {
    private static final String ALL = "all";

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "The folder of the room; otherwise 'seats' among the classes.")
    private Optional<Path> room = Optional.empty();

    Seats seats(Session session) {
        return new Seats(folder(session), ClassHost.of(session), session.clock());
    }

    private Path folder(Session session) {
        return room.map(session::resolve)
                .orElseGet(
                        () -> Classes.room(session.workspaceFolder().toAbsolutePath().normalize()));
    }

    /** The seat of a name, or {@code all}. */
    List<Classroom> meant(Session session, String name) throws IOException {
        Seats seats = seats(session);
        List<Classroom> meant =
                name.equals(ALL) ? seats.taken() : seats.named(name).stream().toList();
        if (meant.isEmpty()) {
            throw new WrongCommandLine(
                    "There is no seat '%s' in %s. See 'gallerist workshop seats list'."
                            .formatted(name, folder(session)));
        }
        return meant;
    }
}
