package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.YesOption;
import gallerist.app.text.Figures;
import gallerist.app.workshop.Classroom;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lets a seat, or all of them, begin again. */
@Example({
    "gallerist workshop seats reset seat-03 --yes",
    "gallerist workshop seats reset all --yes"
})
final class ResetSeats implements Command {
    @Parameters(paramLabel = "SEAT", description = "The seat, or all.")
    private String seat = "";

    @Mixin private RoomOption room = new RoomOption();
    @Mixin private YesOption yes = new YesOption();

    @Override
    public Answer run(Session session) {
        try {
            List<Classroom> meant = room.meant(session, seat);
            Optional<Classroom> used = meant.stream().filter(Classroom::isInUse).findFirst();
            if (used.isPresent()) {
                return Answer.failed(
                        "WorkspaceInUse",
                        "The workspace of %s is open in a window or worker: close it first."
                                .formatted(used.orElseThrow().name()));
            }
            if (!yes.given()
                    && !session.isAgreed(
                            "Forget everything that was done at %s?"
                                    .formatted(Figures.counted(meant.size(), "seat", "seats")))) {
                return Answer.failed("NotConfirmed", "The seats were left as they are.");
            }
            return reset(session, meant);
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }

    private static Answer reset(Session session, List<Classroom> meant) throws IOException {
        for (Classroom each : meant) {
            Optional<String> wrong = each.beginAgain();
            if (wrong.isPresent()) {
                return Answer.failed("WorkshopBroken", wrong.orElseThrow());
            }
            session.say("%s begins again".formatted(each.name()));
        }
        return Answer.nothing();
    }
}
