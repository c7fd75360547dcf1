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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The workspace as view models use it: who acts, what is read and kept fresh, what is called. */
public final class Workbench {
    private final Workspace workspace;
    private final Work work;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Caller> acting;
    private final ObservableList<Ongoing> ongoing = FXCollections.observableArrayList();
    private final ObservableList<Ongoing> seenOngoing =
            FXCollections.unmodifiableObservableList(ongoing);

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

    /** The version of the service that the workspace follows. */
    public String apiVersion() {
        return workspace.settings().show().apiVersion().text();
    }

    /** On whose behalf everything is read and done. */
    public ReadOnlyObjectProperty<Caller> acting() {
        return acting.getReadOnlyProperty();
    }

    public void actAs(Caller somebody) {
        acting.set(somebody);
    }

    /** What is being read in; told in front. */
    public ObservableList<Ongoing> ongoing() {
        return seenOngoing;
    }

    /** Calls a verb that takes long, and lets everybody see how far it has come. */
    public <T> void call(Ongoing seen, Function<Caller, T> verb, Consumer<T> then) {
        ongoing.add(seen);
        call(
                caller -> {
                    try {
                        return verb.apply(caller);
                    } finally {
                        work.call(() -> seen, ongoing::remove);
                    }
                },
                then);
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
