package gallerist.app.promotion;

import gallerist.app.fx.Workbench;
import gallerist.app.text.Sizes;
import gallerist.model.image.Watch;
import gallerist.storage.Caller;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work that takes its time: whether it is under way, how far it has come, and its end at close. */
final class Headway {
    private final Workbench bench;
    private final String of;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final AtomicBoolean isClosed = new AtomicBoolean();

    /**
     * Nothing is under way yet.
     *
     * @param of said after the bytes, such as " of a version"; may be empty
     */
    Headway(Workbench bench, String of) {
        this.bench = bench;
        this.of = of;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** How far it has come, empty while nothing is under way or nothing is known. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    <T> void run(BiFunction<Caller, Watch, T> deed, Consumer<T> then) {
        busy.set(true);
        bench.call(
                caller -> deed.apply(caller, this::heed),
                answer -> {
                    busy.set(false);
                    words.set("");
                    then.accept(answer);
                });
    }

    private boolean heed(long now, long all) {
        done.set(now);
        total.set(all);
        return !isClosed.get();
    }

    /** Says how far it has come by now. */
    void beat() {
        if (busy.get() && total.get() > 0) {
            words.set("Copied " + Sizes.part(done.get(), total.get()) + of);
        }
    }

    /** What is under way is given up. */
    void close() {
        isClosed.set(true);
    }
}
