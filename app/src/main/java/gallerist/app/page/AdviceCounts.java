package gallerist.app.page;

import gallerist.app.fx.Unhurried;
import gallerist.app.fx.Workbench;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Advised;
import gallerist.storage.Caller;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;

/** How many findings are open on every resource and inside it, all of them counted at once. */
public final class AdviceCounts implements AutoCloseable {
    private static final String EVERYTHING = "";

    private final Unhurried<Map<String, Tally>> tallies;

    public AdviceCounts(Workbench bench) {
        tallies = new Unhurried<>(bench, Map.of(), caller -> counted(bench, caller));
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
        tallies.beat();
    }

    @Override
    public void close() {
        tallies.close();
    }
}
