package gallerist.app.replication;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Permits;
import gallerist.app.fx.Pulse;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.page.note.NoteViewModel;
import gallerist.app.text.Amounts;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The plan of a stored version: seen as it is, drafted, priced, and applied. */
public final class ReplicationViewModel implements Reviewed, AutoCloseable {
    private static final Duration AT_REST = Duration.ofSeconds(1);

    private final Permits permits;
    private final ObservableValue<String> forbidden;
    private final Workbench bench;
    private final VersionPlans plans;
    private final ResourceId id;
    private final Consumer<Reversible> done;
    private final Live<Optional<Outcome<Seen>>> seen;
    private final Live<Optional<Outcome<ReplicationPlan>>> plan;
    private final Live<Map<Region, Long>> machines;
    private final ObjectProperty<Optional<Drafted>> drafted =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectBinding<List<TargetLine>> lines;
    private final ObjectBinding<Pending> pending;
    private final NoteViewModel said = new NoteViewModel();
    private final StringProperty refusal = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringBinding obstacle;
    private final StringBinding trouble;
    private final StringBinding missing;
    private final StringBinding usual;
    private final ObjectBinding<Totals> totals;
    private final StringBinding currency;
    private volatile Optional<Drafted> wanted = Optional.empty();

    /**
     * What the bar at the bottom says.
     *
     * @param title {@code 2 changes}, empty where there are none
     */
    record Pending(String title, String amounts, String words) {
        static final Pending NONE = new Pending("", "", "");
    }

    /**
     * Of one version.
     *
     * @param done is told how a plan that was applied is taken back
     */
    public ReplicationViewModel(Workbench bench, ResourceId id, Consumer<Reversible> done) {
        this.bench = bench;
        this.permits = new Permits(bench);
        this.forbidden = permits.toWrite(id.kind().orElseThrow(), id);
        this.plans = new VersionPlans(bench);
        this.done = done;
        this.id = id;
        this.seen = bench.live(Optional.empty(), this::matters, this::see);
        this.plan = bench.live(Optional.empty(), this::matters, this::plan);
        this.machines =
                bench.live(
                        Map.of(),
                        change -> change.touches(id),
                        caller -> plans.machines(caller, id));
        this.lines =
                Bindings.createObjectBinding(this::makeLines, seen.value(), plan.value(), drafted);
        this.pending = Bindings.createObjectBinding(this::makePending, plan.value(), drafted);
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason, plan.value(), drafted, busy, said.problem());
        this.trouble = Bindings.createStringBinding(() -> refusals().rest(), plan.value());
        this.missing = Bindings.createStringBinding(this::refused, seen.value());
        this.usual = Bindings.createStringBinding(this::makeUsual, drafted);
        this.totals = Bindings.createObjectBinding(this::makeTotals, seen.value(), drafted);
        this.currency =
                Bindings.createStringBinding(
                        () -> known().map(now -> Costs.symbol(now.prices().currency())).orElse(""),
                        seen.value());
        seen.value().addListener((_, _, _) -> arrived());
        arrived();
    }

    private boolean matters(Change change) {
        return change instanceof Change.Written && change.touches(id);
    }

    private Optional<Outcome<Seen>> see(Caller caller) {
        return Optional.of(
                plans.show(caller, id)
                        .flatMap(version ->
                                bench.workspace()
                                        .replications()
                                        .status(caller, id)
                                        .map(status ->
                                                new Seen(
                                                        version,
                                                        status.getFirst(),
                                                        bench.workspace().prices().show()))));
    }

    private Optional<Outcome<ReplicationPlan>> plan(Caller caller) {
        return wanted.filter(now -> now.draft().isChanged()).map(now -> plans.reckon(caller, now));
    }

    private Optional<Seen> known() {
        return seen.get()
                .flatMap(answer ->
                        answer instanceof Outcome.Done<Seen>(Seen now)
                                ? Optional.of(now)
                                : Optional.empty());
    }

    /** A draft that nobody has touched follows what is stored; another one stays. */
    private void arrived() {
        known().ifPresent(now -> {
            boolean mayFollow =
                    drafted.get()
                            .map(mine ->
                                    !mine.draft().isChanged()
                                            || mine.basis()
                                                    .publishing()
                                                    .equals(now.version().publishing()))
                            .orElse(true);
            if (mayFollow) {
                Draft draft =
                        drafted.get()
                                .map(Drafted::draft)
                                .filter(Draft::isChanged)
                                .orElseGet(() -> stored(now.version()));
                set(new Drafted(now.version(), draft));
            }
        });
    }

    private static Draft stored(Version version) {
        return Draft.of(version.location(), version.publishing());
    }

    private void set(Drafted now) {
        if (drafted.get().equals(Optional.of(now))) {
            return;
        }
        wanted = Optional.of(now);
        drafted.set(wanted);
        refusal.set("");
        plan.refresh();
    }

    private Lines lines(Seen now) {
        return new Lines(id, kind(), now.prices(), now.replication().bytes(), Optional.of(now));
    }

    private List<TargetLine> makeLines() {
        return known().flatMap(now ->
                        drafted.get()
                                .map(mine -> lines(now).of(mine.draft(), refusals().regions())))
                .orElse(List.of());
    }

    private Refusals refusals() {
        return plan.get()
                .map(answer ->
                        answer instanceof Outcome.Refused<ReplicationPlan>(List<Problem> problems)
                                ? Refusals.of(problems)
                                : Refusals.NONE)
                .orElse(Refusals.NONE);
    }

    private Pending makePending() {
        Optional<Draft> draft = drafted.get().map(Drafted::draft).filter(Draft::isChanged);
        return draft.map(now ->
                        new Pending(
                                Figures.counted(now.changes().size(), "change", "changes"),
                                plan.get().map(this::amounts).orElse(""),
                                now.words()))
                .orElse(Pending.NONE);
    }

    private String amounts(Outcome<ReplicationPlan> answer) {
        return switch (answer) {
            case Outcome.Refused<ReplicationPlan> _ -> "";
            case Outcome.Done<ReplicationPlan>(ReplicationPlan now) ->
                    "+%s to copy, %s/month%s"
                            .formatted(
                                    Sizes.of(now.bytesWritten()),
                                    Costs.change(now.before(), now.after()),
                                    now.seconds().high() == 0
                                            ? ""
                                            : ", about "
                                                    + Amounts.span(
                                                            Duration.ofSeconds(now.seconds().low()),
                                                            Duration.ofSeconds(
                                                                    now.seconds().high())));
        };
    }

    private String reason() {
        if (busy.get()) {
            return "It is being applied";
        }
        Optional<Draft> draft = drafted.get().map(Drafted::draft);
        if (draft.filter(Draft::isChanged).isEmpty()) {
            return "Nothing is changed";
        }
        String wrong =
                draft.get().wishes().stream()
                        .map(Wish::problem)
                        .filter(problem -> !problem.isEmpty())
                        .findFirst()
                        .orElse("");
        String told = wrong.isEmpty() ? refusals().sentences() : wrong;
        return told.isEmpty() ? said.problem().getValue() : told;
    }

    /** Why the version cannot be shown, empty when it can. */
    ObservableValue<String> missing() {
        return missing;
    }

    private String refused() {
        return seen.get()
                .map(answer ->
                        answer instanceof Outcome.Refused<Seen>(List<Problem> problems)
                                ? Checked.sentences(problems)
                                : "")
                .orElse("");
    }

    ObservableValue<List<TargetLine>> lines() {
        return lines;
    }

    ObservableValue<Pending> pending() {
        return pending;
    }

    @Override
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** What the workspace says about the draft as a whole. */
    ObservableValue<String> trouble() {
        return trouble;
    }

    @Override
    public ObservableValue<String> refusal() {
        return refusal;
    }

    /** {@code Full replication · default 3 × Standard_ZRS}. */
    ObservableValue<String> usual() {
        return usual;
    }

    private String makeUsual() {
        return drafted.get().map(mine -> Usual.words(mine.draft().plan())).orElse("");
    }

    /** The line below the table. */
    ObservableValue<Totals> totals() {
        return totals;
    }

    private Totals makeTotals() {
        return known().flatMap(now ->
                        drafted.get()
                                .map(mine -> Totals.of(mine.draft(), lines(now), now.leaving())))
                .orElse(Totals.NONE);
    }

    /** The sign above the column of costs. */
    ObservableValue<String> currency() {
        return currency;
    }

    /** How many replicas a region may have. */
    int most() {
        return Lines.most(kind());
    }

    private Kind kind() {
        return id.kind().orElseThrow();
    }

    /** Machines are made from images, never from applications. */
    boolean mayHaveMachines() {
        return id.kind().equals(Optional.of(Kind.IMAGE_VERSION));
    }

    /** How many machines run from the image in each region. */
    ObservableValue<Map<Region, Long>> machines() {
        return machines.value();
    }

    List<Region> regions() {
        return drafted.get()
                .map(mine -> mine.draft().wishes().stream().map(Wish::region).toList())
                .orElse(List.of());
    }

    void edit(UnaryOperator<Draft> change) {
        drafted.get().ifPresent(mine -> set(new Drafted(mine.basis(), change.apply(mine.draft()))));
    }

    /** Goes back to what is stored. */
    public void discard() {
        known().ifPresent(now -> set(new Drafted(now.version(), stored(now.version()))));
    }

    /** Reads anew what the draft comes to, and goes on with it unless it is refused. */
    void review(Consumer<Review> then) {
        refusal.set("");
        wanted.ifPresent(mine ->
                bench.call(
                        caller -> new Reviews(bench, plans, id).of(caller, mine),
                        answer -> {
                            switch (answer) {
                                case Outcome.Done<Review>(Review review) -> then.accept(review);
                                case Outcome.Refused<Review>(List<Problem> problems) ->
                                        refusal.set(Checked.sentences(problems));
                            }
                        }));
    }

    @Override
    public void apply(String plan, Runnable then) {
        wanted.ifPresent(mine -> {
            NoteViewModel.Saying saying = said.said();
            busy.set(true);
            bench.call(
                    caller -> plans.write(saying.by(caller), mine, plan),
                    answer -> {
                        busy.set(false);
                        switch (answer) {
                            case Outcome.Done<Version>(Version now) -> {
                                new Undo(plans).between(mine.basis(), now).ifPresent(done);
                                said.clear();
                                set(new Drafted(now, stored(now)));
                                seen.refresh();
                                then.run();
                            }
                            case Outcome.Refused<Version>(List<Problem> problems) ->
                                    refusal.set(Checked.sentences(problems));
                        }
                    });
        });
    }

    @Override
    public NoteViewModel said() {
        return said;
    }

    /** Looks again while something is to come. */
    void beat() {
        if (known().filter(now -> now.isCopying() || now.isUnfinished()).isPresent()) {
            seen.refresh();
        }
    }

    /** How long until it looks again: not long while bytes move. */
    Duration pace() {
        return known().filter(Seen::isCopying).isPresent() ? Pulse.QUICK : AT_REST;
    }

    /** Why the one who acts may not change it, empty where they may. */
    ObservableValue<String> forbidden() {
        return forbidden;
    }

    @Override
    public void close() {
        permits.close();
        seen.close();
        plan.close();
        machines.close();
    }
}
