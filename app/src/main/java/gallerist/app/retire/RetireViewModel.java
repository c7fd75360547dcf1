package gallerist.app.retire;

import gallerist.app.fx.Action;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.Asked;
import gallerist.app.report.Dial;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.advice.Estate;
import gallerist.model.cost.Money;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.Retirement;
import gallerist.model.planning.Retirement.Fate;
import gallerist.model.planning.Retirement.Older;
import gallerist.model.planning.Retirement.Step;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Edit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Which old versions go or stay at home only, what that saves, and doing exactly that. */
public final class RetireViewModel implements ReportModel {
    private static final String ALL = "All";
    private static final String AT_HOME = "stay at home only";
    private static final String DELETED = "are deleted";
    private static final int USUAL = 3;

    private final Workbench bench;
    private final Consumer<RetireViewModel> confirm;
    private final Asked gallery = new Asked(ALL);
    private final Asked keep = new Asked(Integer.toString(USUAL));
    private final Asked older = new Asked(AT_HOME);
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Live<Optional<Known>> known;
    private final ObservableValue<Report> report;
    private final ObservableValue<List<String>> galleries;

    private record Known(Estate estate, PriceTable prices) {}

    /**
     * Begins to look.
     *
     * @param confirm asks the person before the plan is carried out
     */
    public RetireViewModel(Workbench bench, Consumer<RetireViewModel> confirm) {
        this.bench = bench;
        this.confirm = confirm;
        this.known =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(read(caller)));
        this.report =
                Bindings.createObjectBinding(
                        () -> known.get().map(this::told).orElse(Report.COMING),
                        known.value(),
                        gallery.shown(),
                        keep.shown(),
                        older.shown());
        this.galleries =
                Bindings.createObjectBinding(
                        () ->
                                Stream.concat(
                                                Stream.of(ALL),
                                                known.get().stream()
                                                        .flatMap(now ->
                                                                now.estate().galleries().stream())
                                                        .map(each -> each.id().name())
                                                        .distinct()
                                                        .sorted())
                                        .toList(),
                        known.value());
    }

    private Known read(Caller caller) {
        return new Known(new Everywhere(bench).estate(caller), bench.workspace().prices().show());
    }

    private Retirement plan(Known now) {
        return Retirement.of(
                now.estate(),
                Math.max(1, keep.number(USUAL)),
                older.now().equals(DELETED) ? Older.DELETED : Older.AT_HOME,
                this::isChosen,
                now.prices());
    }

    private boolean isChosen(ImageDefinition definition) {
        return gallery.now().equals(ALL) || definition.id().galleryName().equals(gallery.now());
    }

    @Override
    public String title() {
        return "Retire";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(
                new Dial.Pick("Gallery", galleries, gallery),
                new Dial.Entry("Keep the newest", "3", 3, keep),
                new Dial.Pick(
                        "Older ones",
                        new ReadOnlyObjectWrapper<>(List.of(AT_HOME, DELETED)),
                        older));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(
                                "retire",
                                "Carry out…",
                                "fth-archive",
                                () -> {
                                    refusal.set("");
                                    confirm.accept(this);
                                })
                        .unless(
                                Bindings.createStringBinding(
                                        this::obstacle,
                                        known.value(),
                                        gallery.shown(),
                                        keep.shown(),
                                        older.shown(),
                                        busy)));
    }

    private String obstacle() {
        if (busy.get()) {
            return "It is being carried out";
        }
        if (keep.number(0) < 1) {
            return "Keep at least one version of each image";
        }
        return known.get().map(now -> plan(now).changes().isEmpty()).orElse(true)
                ? "Nothing would change"
                : "";
    }

    private Report told(Known now) {
        Retirement plan = plan(now);
        Estate.Index index = now.estate().index();
        long shrunk = count(plan, Fate.AT_HOME);
        long deleted = count(plan, Fate.DELETED);
        Money saved = money(now, plan.monthly());
        return Report.of(
                "A plan; nothing happens before you carry it out",
                Section.Tiles.of(
                        Tile.of(
                                "Saves",
                                Costs.readable(saved),
                                "",
                                "a month, by the prices of " + now.prices().date()),
                        Tile.of(
                                "Stay at home only",
                                Figures.count(shrunk),
                                "",
                                "versions, with one replica"),
                        Tile.of(
                                "Are deleted",
                                Figures.count(deleted),
                                "",
                                "into the recycle bin where the gallery has one"),
                        Tile.of(
                                "Are spared",
                                Figures.count(count(plan, Fate.SPARED)),
                                "",
                                "in use, guarded, or small already")),
                new Section.Table(table(now, plan, index)));
    }

    private static long count(Retirement plan, Fate fate) {
        return plan.steps().stream().filter(step -> step.fate() == fate).count();
    }

    private static Money money(Known now, BigDecimal amount) {
        return new Money(amount, now.prices().currency(), now.prices().date());
    }

    private Grid table(Known now, Retirement plan, Estate.Index index) {
        return Grid.of(
                        "What becomes of each version",
                        Figures.counted(plan.changes().size(), "change", "changes"),
                        List.of(
                                Column.text("Version", 2.4),
                                Column.number("Published", 1),
                                Column.number("VMs", 0.6),
                                Column.number("Occupied", 0.8),
                                Column.number("Regions", 0.7),
                                Column.text("Becomes", 1.2),
                                Column.text("Because", 2.2),
                                Column.number("Saves a month", 0.9)),
                        plan.steps().stream()
                                .sorted(Comparator.comparing(step -> !step.isChange()))
                                .map(step -> line(now, step, index))
                                .toList(),
                        "There is no version here.")
                .summedUp(
                        Line.of(
                                Cell.of("Together"),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(Costs.readable(money(now, plan.monthly())))));
    }

    private Line line(Known now, Step step, Estate.Index index) {
        ResourceId id = step.version().id();
        long machines = index.machinesOf(id);
        return Line.of(
                        Cell.of(
                                "%s / %s %s"
                                        .formatted(id.galleryName(), id.artifactName(), id.name())),
                        Cell.of(
                                Figures.date(
                                        step.version().publishing().published(), bench.zone())),
                        Cell.of(Figures.count(machines), machines),
                        Cell.of(Sizes.of(index.bytesOf(id)), index.bytesOf(id)),
                        Cell.of(
                                Figures.count(step.version().publishing().targets().size()),
                                step.version().publishing().targets().size()),
                        switch (step.fate()) {
                            case KEPT -> Cell.muted("stays");
                            case SPARED -> Cell.muted("is spared");
                            case AT_HOME -> Cell.of("at home only").in(Tone.NEWS);
                            case DELETED -> Cell.of("deleted").in(Tone.FAULT);
                        },
                        Cell.muted(
                                switch (step.reason()) {
                                    case NEWEST -> "It is among the newest";
                                    case IN_USE -> "Machines were made from it";
                                    case REGIONS_GUARDED -> "Its safety profile keeps its regions";
                                    case NOT_BEFORE_ITS_END ->
                                            "It can't be deleted before its end of life";
                                    case AT_HOME_ALREADY -> "It is at home only already";
                                    case OLDER -> "Newer ones are kept, and nobody uses it";
                                }),
                        Cell.exactly(
                                step.monthly().signum() == 0
                                        ? "–"
                                        : Costs.readable(money(now, step.monthly())),
                                money(now, step.monthly()).rounded().toPlainString()))
                .to(Place.of(id));
    }

    /** What carrying it out comes to, in a sentence. */
    String summary() {
        return known.get()
                .map(now -> {
                    Retirement plan = plan(now);
                    List<String> parts = new ArrayList<>();
                    long shrunk = count(plan, Fate.AT_HOME);
                    long deleted = count(plan, Fate.DELETED);
                    if (shrunk > 0) {
                        parts.add(
                                Figures.counted(shrunk, "version stays", "versions stay")
                                        + " at home only, with one replica");
                    }
                    if (deleted > 0) {
                        parts.add(
                                Figures.counted(deleted, "version is", "versions are")
                                        + " deleted");
                    }
                    return "%s. That saves %s a month."
                            .formatted(
                                    String.join("; ", parts),
                                    Costs.readable(money(now, plan.monthly())));
                })
                .orElse("");
    }

    ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Exactly the plan that was seen: when it would be another one by now, it is refused. */
    void carryOut(Runnable then) {
        known.get()
                .ifPresent(now -> {
                    Retirement seen = plan(now);
                    busy.set(true);
                    bench.call(
                            caller -> carryOut(caller, seen),
                            problems -> {
                                busy.set(false);
                                known.refresh();
                                if (problems.isEmpty()) {
                                    then.run();
                                } else {
                                    refusal.set(Checked.sentences(problems));
                                }
                            });
                });
    }

    private List<Problem> carryOut(Caller caller, Retirement seen) {
        Retirement fresh = plan(read(caller));
        if (!fresh.changes().equals(seen.changes())) {
            return List.of(new Problem.ChangedMeanwhile(seen.changes().getFirst().version().id()));
        }
        List<Problem> problems = new ArrayList<>();
        for (Step step : seen.changes()) {
            if (carryOut(caller, step) instanceof Outcome.Refused<?>(List<Problem> refused)) {
                problems.addAll(refused);
            }
        }
        return problems;
    }

    private Outcome<?> carryOut(Caller caller, Step step) {
        return step.after()
                .<Outcome<?>>map(after ->
                        bench.workspace()
                                .versions()
                                .write(
                                        caller,
                                        step.version().id(),
                                        Edit.basedOn(step.version(), stored -> stored.with(after))))
                .orElseGet(() -> bench.workspace().versions().delete(caller, step.version().id()));
    }

    @Override
    public void close() {
        known.close();
    }
}
