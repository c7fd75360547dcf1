package gallerist.app.cli.option;

import gallerist.app.cli.Answer;
import picocli.CommandLine.Option;

/** For commands whose effect takes time. */
public final class NoWaitOption {
    @Option(
            names = "--no-wait",
            description = "Return as soon as the change is durable, and print nothing.")
    private boolean noWait;

    /** What remains of an answer when nobody waits for its result: refusals. */
    public Answer shown(Answer answer) {
        return noWait && answer instanceof Answer.Result ? Answer.nothing() : answer;
    }
}
