package gallerist.app.cli.advice;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.Json;
import picocli.CommandLine.Mixin;

/** Takes up again what was put off. */
@Example("gallerist advice wake --practice few-replicas --resource-id $ID")
final class WakeAdvice implements Command {
    @Mixin private FindingOptions finding = new FindingOptions();

    @Override
    public Answer run(Session session) {
        return Answer.of(
                session.workspace()
                        .advising()
                        .wake(session.caller(), finding.practice(), finding.resource()),
                wasPutOff -> Json.object().put("wasPutOff", wasPutOff));
    }
}
