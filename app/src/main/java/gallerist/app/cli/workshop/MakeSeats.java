package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.workshop.Seats;
import gallerist.app.workshop.Source;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes seats for several people on this machine: a class with a workspace for each. */
@Example({
    "gallerist workshop seats make first-gallery --count 12",
    "gallerist workshop seats make my-workshop --count 4 --in room"
})
final class MakeSeats implements Command {
    @Parameters(paramLabel = "NAME|FOLDER", description = "The workshop.")
    private String workshop = "";

    @Option(
            names = "--count",
            required = true,
            paramLabel = "N",
            description = "How many seats there shall be; those that are there stay as they are.")
    private int count;

    @Mixin private RoomOption room = new RoomOption();

    @Override
    public Answer run(Session session) {
        if (!Seats.isCount(count)) {
            throw new WrongCommandLine("A room has 1 to %d seats.".formatted(Seats.MOST));
        }
        Source source = TypedWorkshop.of(session, workshop);
        try {
            return room.seats(session)
                    .make(
                            source,
                            count,
                            seat ->
                                    session.say(
                                            "%s: gallerist --workspace '%s'"
                                                    .formatted(seat.name(), seat.workspace())))
                    .map(wrong -> Answer.failed("WorkshopBroken", wrong))
                    .orElseGet(Answer::nothing);
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }
}
