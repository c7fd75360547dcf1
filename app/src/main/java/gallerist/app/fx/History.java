package gallerist.app.fx;

import gallerist.app.fx.Reversible.Taken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What was done in this window and can be taken back, one step after the other. */
public final class History {
    private static final int MOST = 100;

    private final Workbench bench;
    private final Deque<Reversible> done = new ArrayDeque<>();
    private final Deque<Reversible> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Reversible>> lastDone =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reversible>> lastUndone =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean isBusy;

    public History(Workbench bench) {
        this.bench = bench;
        tell();
    }

    /** Remembers what was just done. */
    public void add(Reversible step) {
        push(done, step);
        undone.clear();
        tell();
    }

    private static void push(Deque<Reversible> steps, Reversible step) {
        steps.push(step);
        if (steps.size() > MOST) {
            steps.removeLast();
        }
    }

    /** What would be taken back next. */
    public ReadOnlyObjectProperty<Optional<Reversible>> lastDone() {
        return lastDone.getReadOnlyProperty();
    }

    /** What would be done again next. */
    public ReadOnlyObjectProperty<Optional<Reversible>> lastUndone() {
        return lastUndone.getReadOnlyProperty();
    }

    /** Why nothing can be taken back, empty when something can. */
    public ObservableValue<String> undoObstacle() {
        return lastDone.map(last -> last.isEmpty() ? "Nothing was done that can be undone" : "");
    }

    public ObservableValue<String> redoObstacle() {
        return lastUndone.map(last -> last.isEmpty() ? "Nothing was undone" : "");
    }

    /**
     * Takes back what was done last.
     *
     * @param then is told its words and what came of it
     */
    public void undo(BiConsumer<String, Taken> then) {
        step(done, undone, then);
    }

    /** Does once more what was taken back last. */
    public void redo(BiConsumer<String, Taken> then) {
        step(undone, done, then);
    }

    private void step(
            Deque<Reversible> from, Deque<Reversible> into, BiConsumer<String, Taken> then) {
        Optional<Reversible> last = Optional.ofNullable(from.peek());
        if (isBusy || last.isEmpty()) {
            return;
        }
        isBusy = true;
        from.pop();
        tell();
        String words = last.get().words();
        bench.call(
                last.get().back(),
                taken -> {
                    isBusy = false;
                    // What is done again goes by the name of what was done.
                    taken.again().ifPresent(again -> push(into, again.called(words)));
                    tell();
                    then.accept(words, taken);
                });
    }

    private void tell() {
        lastDone.set(Optional.ofNullable(done.peek()));
        lastUndone.set(Optional.ofNullable(undone.peek()));
    }
}
