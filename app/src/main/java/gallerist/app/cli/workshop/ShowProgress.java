package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.Json;
import gallerist.app.workshop.Seat;
import java.io.IOException;
import java.time.Instant;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** Tells for each step whether and when it was done, after a look at the workspace. */
@Example("gallerist workshop status -o table")
final class ShowProgress implements Command {
    @Mixin private ClassOptions options = new ClassOptions();

    @Override
    public Answer run(Session session) {
        try {
            Seat seat = options.started(session).standing();
            return Answer.list(
                    seat.marks(),
                    step -> json(seat, step),
                    Column.of("Step", "title", "Done", "done", "At", "doneAt"));
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }

    private static ObjectNode json(Seat seat, Seat.Mark step) {
        ObjectNode json =
                Json.object()
                        .put("workshop", seat.workshop())
                        .put("title", step.title())
                        .put("done", step.isDone());
        step.done().ifPresent(at -> json.put("doneAt", at.toString()));
        return json.put("lastDone", seat.since().map(Instant::toString).orElse(""));
    }
}
