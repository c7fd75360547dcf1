package gallerist.app.editing;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.Caller;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Writes what was typed over, and keeps what the workspace says against it. */
final class Saving {
    private final Workbench bench;
    private final Consumer<Reversible> done;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /**
     * Nothing is written yet.
     *
     * @param done is told how to take back what was written
     */
    Saving(Workbench bench, Consumer<Reversible> done) {
        this.bench = bench;
        this.done = done;
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Also of what could not even be read. */
    void refuse(List<Problem> problems) {
        refusal.set(Checked.sentences(problems));
    }

    /** Writes and goes on. */
    void run(Function<Caller, Outcome<Optional<Reversible>>> write, Runnable then) {
        busy.set(true);
        refusal.set("");
        bench.call(
                write,
                answer -> {
                    busy.set(false);
                    switch (answer) {
                        case Outcome.Done<Optional<Reversible>>(Optional<Reversible> back) -> {
                            back.ifPresent(done);
                            then.run();
                        }
                        case Outcome.Refused<Optional<Reversible>>(List<Problem> problems) ->
                                refuse(problems);
                    }
                });
    }
}
