package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Fault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Lets something go wrong at a seat, or right again, as {@code gallerist region outage, slow, full}
 * and {@code damage} do it.
 */
@Example({
    "gallerist workshop seats fault seat-03 outage westeurope on",
    "gallerist workshop seats fault all slow 100KB/s northeurope on",
    "gallerist workshop seats fault all outage westeurope off"
})
final class BreakSeat implements Command {
    @Parameters(index = "0", paramLabel = "SEAT", description = "The seat, or all.")
    private String seat = "";

    @Parameters(index = "1", paramLabel = "FAULT", description = "What goes wrong.")
    private Fault fault = Fault.OUTAGE;

    @Parameters(
            index = "2..*",
            arity = "2..3",
            paramLabel = "[RATE] REGION on|off",
            description = "How fast a slow one is; the region; and whether it goes wrong.")
    private List<String> words = List.of();

    @Mixin private RoomOption room = new RoomOption();

    @Override
    public Answer run(Session session) {
        try {
            String command = fault.command(words);
            for (Classroom each : room.meant(session, seat)) {
                Optional<String> wrong = each.inject(command);
                if (wrong.isPresent()) {
                    return Answer.failed("FaultNotInjected", wrong.orElseThrow());
                }
                session.say("%s: %s".formatted(each.name(), command));
            }
            return Answer.nothing();
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }
}
