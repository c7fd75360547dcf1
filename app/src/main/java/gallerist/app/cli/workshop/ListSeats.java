package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.Json;
import gallerist.app.workshop.Room;
import gallerist.app.workshop.Seat;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells how far each seat is: read off the workspaces of those on this machine, and out of the
 * files that {@code workshop status -o json} of others wrote into the room.
 */
@Example({"gallerist workshop seats list -o table", "gallerist workshop seats list --in room"})
final class ListSeats implements Command {
    @Mixin private RoomOption room = new RoomOption();
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        try {
            Room seen = room.seats(session).look();
            seen.unreadable()
                    .forEach(file -> session.say("%s is no state of a class.".formatted(file)));
            return Answer.page(
                    page.cut(seen.seats(), Seat::name),
                    ListSeats::json,
                    Column.of(
                            "Seat",
                            "name",
                            "Workshop",
                            "workshop",
                            "Done",
                            "done",
                            "Steps",
                            "steps",
                            "Next",
                            "next",
                            "Since",
                            "since",
                            "Fault",
                            "fault",
                            "ReadFrom",
                            "readFrom"));
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }

    private static ObjectNode json(Seat seat) {
        ObjectNode json =
                Json.object()
                        .put("name", seat.name())
                        .put("workshop", seat.workshop())
                        .put("done", seat.done())
                        .put("steps", seat.steps())
                        .put("next", seat.next())
                        .put("readFrom", seat.source().text());
        seat.since().ifPresent(at -> json.put("since", at.toString()));
        seat.fault()
                .ifPresent(fault ->
                        json.put("fault", fault.words()).put("faultAt", fault.at().toString()));
        return json;
    }
}
