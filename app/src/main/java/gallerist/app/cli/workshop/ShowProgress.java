package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.Json;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Seat;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** Tells for each step whether it is done, read off the workspace. */
@Example("gallerist workshop status -o table")
final class ShowProgress implements Command {
    @Mixin private ClassOptions options = new ClassOptions();

    @Override
    public Answer run(Session session) {
        try {
            Classroom classroom = options.started(session);
            return Answer.list(
                    classroom.marks(),
                    ShowProgress::json,
                    Column.of("Step", "title", "Done", "done"));
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }

    private static ObjectNode json(Seat.Mark step) {
        return Json.object().put("title", step.title()).put("done", step.isDone());
    }
}
