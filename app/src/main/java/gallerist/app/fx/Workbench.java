package gallerist.app.fx;

import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Changes;
import gallerist.storage.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/** The workspace as view models use it: who acts, what is read and kept fresh, what is called. */
public final class Workbench {
    private final Workspace workspace;
    private final Work work;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Caller> acting;

    public Workbench(Workspace workspace, Caller acting, Work work, InstantSource clock) {
        this.workspace = workspace;
        this.work = work;
        this.clock = clock;
        this.acting = new ReadOnlyObjectWrapper<>(acting);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Where the person is, for dates and times. */
    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /** On whose behalf everything is read and done. */
    public ReadOnlyObjectProperty<Caller> acting() {
        return acting.getReadOnlyProperty();
    }

    public void actAs(Caller somebody) {
        acting.set(somebody);
    }

    /** The caller of one action, whose entries in the log belong together. */
    private Caller caller() {
        Caller now = acting.get();
        return new Caller(now.principal(), now.login(), UUID.randomUUID(), now.note());
    }

    /** Calls a verb in the background and goes on with its answer in front. */
    public <T> void call(Function<Caller, T> verb, Consumer<T> then) {
        Caller caller = caller();
        work.call(() -> verb.apply(caller), then);
    }

    /**
     * A value that is read at once, and again at each change that matters to it or when somebody
     * else acts.
     */
    public <T> Live<T> live(T first, Predicate<Change> matters, Function<Caller, T> read) {
        Live<T> live = new Live<>(first, () -> read.apply(acting.get()), work);
        Changes.Listening listening =
                workspace
                        .changes()
                        .listen(change -> {
                            if (matters.test(change)) {
                                live.changed();
                            }
                        });
        ChangeListener<Caller> somebodyElse = (_, _, _) -> live.refresh();
        acting.addListener(somebodyElse);
        live.closes(() -> {
            listening.close();
            acting.removeListener(somebodyElse);
        });
        live.refresh();
        return live;
    }
}
