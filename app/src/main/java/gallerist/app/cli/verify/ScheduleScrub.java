package gallerist.app.cli.verify;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.TypedChoice;
import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import gallerist.storage.ScrubSchedule;
import gallerist.storage.Verification;
import java.util.Optional;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Chooses how often the service reads each copy again and mends it; without a word, tells it. */
@Example({"gallerist scrub schedule weekly", "gallerist scrub schedule"})
final class ScheduleScrub implements Command {
    @Parameters(
            arity = "0..1",
            paramLabel = "daily|weekly|off",
            description = "How often; what holds is told when nothing is given.")
    private Optional<String> schedule = Optional.empty();

    @Override
    public Answer run(Session session) {
        Verification verification = session.workspace().verification();
        return Answer.of(
                schedule.map(typed -> TypedChoice.of(ScrubSchedule.class, typed))
                        .map(chosen -> verification.schedule(session.caller(), chosen))
                        .orElseGet(() -> Outcome.done(verification.schedule())),
                ScheduleScrub::json);
    }

    private static ObjectNode json(ScrubSchedule schedule) {
        ObjectNode json = Json.object();
        json.put("schedule", schedule.text());
        return json;
    }
}
