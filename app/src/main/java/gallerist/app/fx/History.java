package gallerist.app.fx;

import gallerist.app.fx.Reversible.Taken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What was done in this window and can be taken back, one step after the other. */
public final class History {
    private static final int MOST = 100;

    private final Workbench bench;
    private final Deque<Reversible> done = new ArrayDeque<>();
    private final Deque<Reversible> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoObstacle = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper redoObstacle = new ReadOnlyStringWrapper();
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

    /** Why nothing can be taken back, empty when something can. */
    public ReadOnlyStringProperty undoObstacle() {
        return undoObstacle.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty redoObstacle() {
        return redoObstacle.getReadOnlyProperty();
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
        bench.call(
                last.get().back(),
                taken -> {
                    isBusy = false;
                    taken.again().ifPresent(again -> push(into, again));
                    tell();
                    then.accept(last.get().words(), taken);
                });
    }

    private void tell() {
        undoObstacle.set(done.isEmpty() ? "Nothing was done that can be undone" : "");
        redoObstacle.set(undone.isEmpty() ? "Nothing was undone" : "");
    }
}
