package gallerist.app.page;

import gallerist.app.az.AzCommand;
import gallerist.app.az.AzRegions;
import gallerist.app.code.Copyable;
import gallerist.app.code.Printed;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.page.loss.Consequence;
import gallerist.app.page.loss.Ending;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.image.Watch;
import gallerist.model.planning.Retirement;
import gallerist.model.planning.Retirement.Fate;
import gallerist.model.planning.Retirement.Step;
import gallerist.storage.Caller;
import gallerist.storage.Edit;
import gallerist.storage.Imports;
import gallerist.storage.Sweeps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** A plan of retirement as somebody has seen it, to be carried out exactly so or not at all. */
public final class Retiring implements AutoCloseable {
    private final Workbench bench;
    private final Function<Caller, Retirement> plan;
    private final Live<Seen> seen;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /**
     * What somebody is shown.
     *
     * @param prices what the savings are reckoned with
     * @param consequences what follows for those who use the images
     */
    private record Seen(Retirement plan, PriceTable prices, List<Consequence> consequences) {
        Seen {
            consequences = List.copyOf(consequences);
        }

        private boolean isNothing() {
            return plan.changes().isEmpty();
        }

        private boolean isSame(Seen other) {
            return plan.changes().equals(other.plan.changes())
                    && consequences.equals(other.consequences);
        }
    }

    /**
     * Nothing happens yet.
     *
     * @param shown the plan as it was shown so far
     * @param plan what it is by now
     */
    public Retiring(
            Workbench bench,
            Retirement shown,
            PriceTable prices,
            Function<Caller, Retirement> plan) {
        this.bench = bench;
        this.plan = plan;
        this.seen = bench.live(new Seen(shown, prices, List.of()), _ -> false, this::look);
    }

    private Seen look(Caller caller) {
        Retirement now = plan.apply(caller);
        PriceTable prices = bench.workspace().prices().show();
        return new Seen(now, prices, Ending.of(bench, caller, now, prices));
    }

    /** What follows for those who use the images. */
    public ObservableValue<List<Consequence>> consequences() {
        return seen.value().map(Seen::consequences);
    }

    /** What carrying it out comes to, in a sentence. */
    public ObservableValue<String> summary() {
        return seen.value().map(Retiring::summary);
    }

    private static String summary(Seen seen) {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                seen.plan().count(Fate.AT_HOME),
                "version stays at home only, with one replica",
                "versions stay at home only, with one replica");
        add(
                parts,
                seen.plan().count(Fate.FEWER),
                "version has fewer replicas",
                "versions have fewer replicas");
        add(parts, seen.plan().count(Fate.DELETED), "version is deleted", "versions are deleted");
        return seen.isNothing()
                ? "Nothing would change any more."
                : "%s. That saves %s a month."
                        .formatted(
                                String.join("; ", parts),
                                Costs.readable(seen.prices().money(seen.plan().monthly())));
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(Figures.counted(count, one, many));
        }
    }

    /** All of its steps. */
    public Copyable copyable() {
        return new Copyable(
                bench,
                () ->
                        Recipe.all(
                                seen.get().plan().changes().stream()
                                        .map(Retiring::recipe)
                                        .toList()));
    }

    private static Recipe recipe(Step step) {
        ImageVersion version = step.version();
        return step.after()
                .map(after ->
                        Recipe.of(
                                AzRegions.onto(
                                        AzCommand.on(version.id(), "update"), after.targets()),
                                new Request.Change(
                                        Printed.wanted(version),
                                        Printed.wanted(version.with(after)))))
                .orElseGet(() ->
                        Recipe.of(
                                AzCommand.on(version.id(), "delete"),
                                new Request.Delete(version.id())));
    }

    public ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Why it can't be carried out now, empty when it can. */
    public ObservableValue<String> obstacle() {
        return Bindings.createStringBinding(
                () -> {
                    if (busy.get()) {
                        return "It is being carried out";
                    }
                    if (seen.get().isNothing()) {
                        return "Nothing would change";
                    }
                    return seen.get().consequences().isEmpty()
                            ? "What it does is still being worked out"
                            : "";
                },
                busy,
                seen.value());
    }

    /**
     * Carries out all of it at once and goes on; when it would be another plan by now, nothing is
     * done and that one is shown.
     */
    public void carryOut(Runnable then) {
        Seen agreed = seen.get();
        busy.set(true);
        bench.call(
                caller ->
                        bench.workspace()
                                .sweeps()
                                .carryOut(caller, () -> steps(caller, agreed), Watch.NONE),
                answer -> {
                    busy.set(false);
                    if (answer instanceof Outcome.Refused<?>(List<Problem> problems)) {
                        refusal.set(Checked.sentences(problems));
                        seen.refresh();
                    } else {
                        then.run();
                    }
                });
    }

    private Outcome<List<Sweeps.Step>> steps(Caller caller, Seen agreed) {
        Seen now = look(caller);
        return now.isSame(agreed)
                ? Outcome.done(now.plan().changes().stream().map(Retiring::step).toList())
                : Outcome.refused(new Problem.PlanStale());
    }

    private static Sweeps.Step step(Step step) {
        ImageVersion version = step.version();
        return step.after()
                .<Sweeps.Step>map(after ->
                        new Sweeps.Step.Write(
                                version,
                                new Imports.Wish.OfVersion(
                                        version.id(),
                                        Edit.basedOn(version, stored -> stored.with(after)))))
                .orElseGet(() -> new Sweeps.Step.Delete(version));
    }

    @Override
    public void close() {
        seen.close();
    }
}
