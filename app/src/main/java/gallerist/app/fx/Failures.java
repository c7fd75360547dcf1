package gallerist.app.fx;

import gallerist.app.failure.FailureLog;
import java.util.function.Consumer;

/** What nobody expected: its trace goes to the log, a sentence with its code to the person. */
public final class Failures implements Consumer<Throwable> {
    private final FailureLog log;
    private final Consumer<String> shown;

    public Failures(FailureLog log, Consumer<String> shown) {
        this.log = log;
        this.shown = shown;
    }

    @Override
    public void accept(Throwable failure) {
        shown.accept(log.write("desktop", failure));
    }
}
