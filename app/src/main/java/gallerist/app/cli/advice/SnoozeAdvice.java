package gallerist.app.cli.advice;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.AdviceJson;
import gallerist.app.wire.Dates;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts a finding off until a day; the reason stands in the activity log and beside the finding. */
@Example(
        "gallerist advice snooze --practice few-replicas --resource-id $ID --until 2027-01-31"
                + " --reason \"A test image until January\"")
final class SnoozeAdvice implements Command {
    @Mixin private FindingOptions finding = new FindingOptions();

    @Option(
            names = "--until",
            required = true,
            paramLabel = "DATE",
            description = "When it is told again.")
    private String until = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why it may stay so.")
    private String reason = "";

    @Override
    public Answer run(Session session) {
        return Answer.of(
                session.workspace()
                        .advising()
                        .snooze(
                                session.caller(),
                                finding.practice(),
                                finding.resource(),
                                Dates.parse("--until", until),
                                reason),
                AdviceJson::print);
    }
}
