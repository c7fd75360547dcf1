package gallerist.app.page;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.cost.PriceTable;
import gallerist.model.planning.Retirement;
import gallerist.model.planning.Retirement.Fate;
import gallerist.model.planning.Retirement.Step;
import gallerist.storage.Caller;
import gallerist.storage.Edit;
import gallerist.storage.Versions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** A plan of retirement as somebody has seen it, to be carried out exactly so or not at all. */
public final class Retiring {
    private final Workbench bench;
    private final Retirement seen;
    private final PriceTable prices;
    private final Function<Caller, Retirement> now;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /**
     * Nothing happens yet.
     *
     * @param now what the plan would be by now
     */
    public Retiring(
            Workbench bench, Retirement seen, PriceTable prices, Function<Caller, Retirement> now) {
        this.bench = bench;
        this.seen = seen;
        this.prices = prices;
        this.now = now;
    }

    /** What carrying it out comes to, in a sentence. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                Fate.AT_HOME,
                "version stays at home only, with one replica",
                "versions stay at home only, with one replica");
        add(parts, Fate.FEWER, "version has fewer replicas", "versions have fewer replicas");
        add(parts, Fate.DELETED, "version is deleted", "versions are deleted");
        return "%s. That saves %s a month."
                .formatted(String.join("; ", parts), Costs.readable(prices.money(seen.monthly())));
    }

    private void add(List<String> parts, Fate fate, String one, String many) {
        long count = seen.count(fate);
        if (count > 0) {
            parts.add(Figures.counted(count, one, many));
        }
    }

    public ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Why it can't be carried out now, empty when it can. */
    public ObservableValue<String> obstacle() {
        return Bindings.createStringBinding(
                () -> busy.get() ? "It is being carried out" : "", busy);
    }

    /** Carries it out and goes on; when it would be another plan by now, it is refused. */
    public void carryOut(Runnable then) {
        busy.set(true);
        bench.call(
                this::carryOut,
                problems -> {
                    busy.set(false);
                    if (problems.isEmpty()) {
                        then.run();
                    } else {
                        refusal.set(Checked.sentences(problems));
                    }
                });
    }

    private List<Problem> carryOut(Caller caller) {
        return now.apply(caller).changes().equals(seen.changes())
                ? seen.changes().stream()
                        .flatMap(step -> carryOut(caller, step).problems().stream())
                        .toList()
                : List.of(new Problem.ChangedMeanwhile(seen.changes().getFirst().version().id()));
    }

    private Outcome<?> carryOut(Caller caller, Step step) {
        Versions versions = bench.workspace().versions();
        return step.after()
                .<Outcome<?>>map(after ->
                        versions.write(
                                caller,
                                step.version().id(),
                                Edit.basedOn(step.version(), stored -> stored.with(after))))
                .orElseGet(() -> versions.delete(caller, step.version()));
    }
}
