package gallerist.app.page;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Advised;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Changes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.value.ObservableValue;

/**
 * How many findings are open on every resource and inside it. All of them are counted at once, and
 * at most every other second: many changes are often made together.
 */
public final class AdviceCounts implements AutoCloseable {
    /** How often {@link #beat} is to be called. */
    public static final Duration BEAT = Duration.ofSeconds(2);

    private static final String EVERYTHING = "";

    private final Live<Map<String, Tally>> tallies;
    private final Changes.Listening listening;
    private final AtomicBoolean isStale = new AtomicBoolean();

    public AdviceCounts(Workbench bench) {
        tallies = bench.live(Map.of(), _ -> false, caller -> counted(bench, caller));
        listening =
                bench.workspace()
                        .changes()
                        .listen(change -> {
                            if (change instanceof Change.Written) {
                                isStale.set(true);
                            }
                        });
    }

    private static Map<String, Tally> counted(Workbench bench, Caller caller) {
        Map<String, Tally> all = new HashMap<>();
        new Everywhere(bench)
                .advice(caller).stream()
                        .filter(Advised::isOpen)
                        .map(Advised::finding)
                        .forEach(finding -> {
                            Tally one = Tally.of(finding.practice().severity());
                            all.merge(EVERYTHING, one, Tally::and);
                            for (ResourceId scope : finding.on().scopes()) {
                                all.merge(scope.key(), one, Tally::and);
                            }
                        });
        return all;
    }

    /** By the key of a resource; nothing where all is well. */
    public ObservableValue<Map<String, Tally>> tallies() {
        return tallies.value();
    }

    public Tally everything() {
        return tallies.get().getOrDefault(EVERYTHING, Tally.NONE);
    }

    public Tally on(ResourceId id) {
        return tallies.get().getOrDefault(id.key(), Tally.NONE);
    }

    /** Counts again what has changed since. */
    public void beat() {
        if (isStale.getAndSet(false)) {
            tallies.refresh();
        }
    }

    @Override
    public void close() {
        listening.close();
        tallies.close();
    }
}
