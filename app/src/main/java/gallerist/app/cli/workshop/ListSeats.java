package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.Json;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Seat;
import gallerist.app.workshop.Seats;
import gallerist.model.Refusal;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells how far each seat is: read off the workspaces of those on this machine, and out of the
 * files that {@code workshop status -o json} of others wrote into the room.
 */
@Example({"gallerist workshop seats list -o table", "gallerist workshop seats list --in room"})
final class ListSeats implements Command {
    private static final long LONGEST_FILE = 1 << 20;

    @Mixin private RoomOption room = new RoomOption();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        try {
            Seats seats = room.seats(session);
            List<Seat> all = new ArrayList<>();
            for (Classroom seat : seats.taken()) {
                all.add(Seats.standing(seat));
            }
            for (Path file : seats.handedIn()) {
                marks(file)
                        .ifPresentOrElse(
                                marks -> all.add(Seats.handedIn(file, marks)),
                                () -> session.say("%s is no state of a class.".formatted(file)));
            }
            return Answer.page(
                    page.cut(all, Seat::name),
                    ListSeats::json,
                    Column.of(
                            "Seat",
                            "name",
                            "Done",
                            "done",
                            "Steps",
                            "steps",
                            "Next",
                            "next",
                            "Workshop",
                            "workshop",
                            "ReadFrom",
                            "readFrom"));
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }

    /** Nothing where the file says something else. */
    private static Optional<List<Seat.Mark>> marks(Path file) throws IOException {
        if (Files.size(file) > LONGEST_FILE) {
            return Optional.empty();
        }
        try {
            List<Seat.Mark> marks = new ArrayList<>();
            for (JsonNode step : Json.read(Files.readString(file))) {
                marks.add(
                        new Seat.Mark(
                                step.path("title").asString(""),
                                step.path("done").asBoolean(false)));
            }
            return Optional.of(marks).filter(all -> !all.isEmpty()).map(List::copyOf);
        } catch (Refusal | MalformedInputException broken) {
            return Optional.empty();
        }
    }

    private static ObjectNode json(Seat seat) {
        return Json.object()
                .put("name", seat.name())
                .put("workshop", seat.workshop())
                .put("done", seat.done())
                .put("steps", seat.steps())
                .put("next", seat.next())
                .put("readFrom", seat.source().text());
    }
}
