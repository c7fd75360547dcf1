package gallerist.app.promotion;

import gallerist.app.fx.Action;
import gallerist.app.fx.Badge;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.text.Called;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.cost.Money;
import gallerist.model.gallery.Gallery;
import gallerist.model.planning.Promotion;
import gallerist.model.planning.ReplicationPlan;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Promotions.Planned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What a second gallery lacks of a first one, and making exactly that. */
public final class MirrorViewModel implements ReportModel {
    private static final String NEWEST = "The newest of each image";
    private static final String ALL = "All";
    private static final Report NOTHING =
            Report.of(
                    "Nothing to mirror",
                    Section.Note.of(
                            "fth-info",
                            "It takes two galleries",
                            "What one gallery has is made in another one, best in a second region,"
                                    + " so that a region can be lost without losing images."));

    private final Workbench bench;
    private final Consumer<Place> go;
    private final Consumer<List<Problem>> refused;
    private final Asked from = new Asked("");
    private final Asked to = new Asked("");
    private final Asked which = new Asked(NEWEST);
    private final Live<List<Gallery>> galleries;
    private final Live<Optional<Mirror>> mirror;
    private final List<Dial> dials;
    private final ObservableValue<Report> report;
    private final Headway headway;
    private volatile Optional<Wanted> wanted = Optional.empty();

    private record Wanted(Gallery from, Gallery to, boolean onlyNewest) {}

    /**
     * Begins to look.
     *
     * @param refused is told why something could not be made
     */
    public MirrorViewModel(Workbench bench, Consumer<Place> go, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.go = go;
        this.refused = refused;
        this.headway = new Headway(bench, " of a version");
        this.galleries =
                bench.live(
                        List.of(),
                        Change.Written.class::isInstance,
                        caller -> new Everywhere(bench).estate(caller).galleries());
        this.mirror = bench.live(Optional.empty(), Change.Written.class::isInstance, this::read);
        Offers offers = new Offers(galleries.value());
        this.dials =
                List.of(
                        offers.dial("From", 20, this::names, from),
                        offers.dial("To", 20, this::others, to, from),
                        new Dial.Pick(
                                "Versions",
                                new ReadOnlyObjectWrapper<>(List.of(NEWEST, ALL)),
                                which));
        List.of(from, to, which).forEach(each -> each.then(this::ask));
        galleries.value().addListener((_, _, _) -> ask());
        this.report =
                Bindings.createObjectBinding(
                        () -> mirror.get().map(this::told).orElse(NOTHING),
                        mirror.value(),
                        headway.words());
        ask();
    }

    private List<String> names() {
        return galleries.get().stream().map(each -> each.id().name()).distinct().toList();
    }

    private List<String> others() {
        return names().stream().filter(name -> !name.equals(from.now())).toList();
    }

    private Optional<Gallery> named(String name) {
        return galleries.get().stream().filter(each -> each.id().name().equals(name)).findFirst();
    }

    private void ask() {
        wanted =
                named(from.now())
                        .flatMap(one ->
                                named(to.now())
                                        .filter(other -> !other.equals(one))
                                        .map(other ->
                                                new Wanted(
                                                        one, other, which.now().equals(NEWEST))));
        mirror.refresh();
    }

    private Optional<Mirror> read(Caller caller) {
        return wanted.map(now ->
                Mirror.read(bench, caller, now.from().id(), now.to().id(), now.onlyNewest()));
    }

    @Override
    public String title() {
        return "Mirror";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return dials;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("mirror", "Make what is missing", "fth-copy", this::make)
                        .unless(
                                Bindings.createStringBinding(
                                        this::obstacle, mirror.value(), headway.busy())));
    }

    private String obstacle() {
        if (headway.busy().get()) {
            return "It is being made";
        }
        return mirror.get()
                .map(now -> now.made().isEmpty() ? "Nothing is missing that could be made" : "")
                .orElse("Choose two galleries first");
    }

    /** Exactly what is shown; refused when it would be another plan by now. */
    private void make() {
        mirror.get()
                .ifPresent(seen -> {
                    boolean onlyNewest = which.now().equals(NEWEST);
                    headway.run(
                            (caller, watch) -> seen.carryOut(bench, caller, onlyNewest, watch),
                            problems -> {
                                if (problems.isEmpty()) {
                                    go.accept(Place.of(seen.to()));
                                } else {
                                    refused.accept(problems);
                                }
                            });
                });
    }

    @Override
    public void beat() {
        headway.beat();
    }

    private Report told(Mirror now) {
        List<Section> sections = new ArrayList<>();
        sections.add(tiles(now));
        if (wanted.filter(each -> each.from().location().equals(each.to().location()))
                .isPresent()) {
            sections.add(
                    Section.Note.of(
                            "fth-alert-triangle",
                            "Both galleries are in the same region",
                            "When that is lost, changes are possible in neither of them."));
        }
        long away = now.made().stream().filter(each -> isAway(each.promotion())).count();
        if (away > 0) {
            sections.add(
                    Section.Note.of(
                            "fth-info",
                            "%s another home region than the gallery"
                                    .formatted(
                                            Figures.counted(
                                                    away, "version keeps", "versions keep")),
                            "The gallery’s region has no verified copy of them. For a home there,"
                                    + " add that region to the versions and wait until their copies"
                                    + " are verified."));
        }
        long bare = now.made().stream().filter(each -> !each.promotion().hasBytes()).count();
        if (bare > 0) {
            sections.add(
                    Section.Note.of(
                            "fth-info",
                            "%s without bytes"
                                    .formatted(Figures.counted(bare, "version is", "versions are")),
                            "They are only recorded there; machines can't be made from them."));
        }
        sections.add(new Section.Table(grid(now)));
        return new Report(
                headway.words().get().isEmpty()
                        ? "A plan; nothing happens before you make it"
                        : headway.words().get(),
                sections);
    }

    private static boolean isAway(Promotion promotion) {
        return promotion.elsewhere().isPresent();
    }

    private static Section tiles(Mirror now) {
        List<Planned> made = now.made();
        long there = now.steps().stream().filter(Mirror.Step::isThere).count();
        return Section.Tiles.of(
                Tile.of(
                                "Missing",
                                Figures.count(now.steps().size() - there),
                                "of " + Figures.count(now.steps().size()),
                                "versions of " + now.from().name())
                        .below(versionsOf(now)),
                Tile.of(
                                "To copy",
                                Sizes.of(
                                        made.stream()
                                                .mapToLong(each -> each.plan().bytesWritten())
                                                .sum()),
                                "",
                                "%s of it from region to region"
                                        .formatted(
                                                Sizes.of(
                                                        made.stream()
                                                                .mapToLong(each ->
                                                                        each.plan().bytesAcross())
                                                                .sum())))
                        .below(versionsOf(now)),
                Tile.of("Cost", sum(made, ReplicationPlan::after), "", "a month more")
                        .below(versionsOf(now)),
                Tile.of(
                                "Egress, once",
                                sum(made, ReplicationPlan::egress),
                                "",
                                "for first replicas")
                        .below(versionsOf(now)));
    }

    private static String sum(List<Planned> made, Function<ReplicationPlan, Money> figure) {
        return made.stream()
                .map(each -> figure.apply(each.plan()))
                .reduce((one, other) ->
                        new Money(
                                one.amount().add(other.amount()), one.currency(), one.priceDate()))
                .filter(all -> all.amount().compareTo(BigDecimal.ZERO) > 0)
                .map(Costs::readable)
                .orElse("–");
    }

    private static String versionsOf(Mirror now) {
        return "Versions of " + now.from().name();
    }

    private static Grid grid(Mirror now) {
        return Grid.of(
                versionsOf(now),
                "and what becomes of them in " + now.to().name(),
                List.of(
                        Column.text("Version", 1.6),
                        Column.text("There", 1),
                        Column.number("Regions", 0.7),
                        Column.number("To copy", 0.9),
                        Column.number("A month more", 0.9),
                        Column.text("Why not", 2.4)),
                now.steps().stream().map(step -> line(now, step)).toList(),
                "The gallery has no versions.");
    }

    private static Grid.Line line(Mirror now, Mirror.Step step) {
        Optional<ReplicationPlan> plan =
                step.plan().map(each -> Optional.of(each.plan())).orElse(Optional.empty());
        return Grid.Line.of(
                        Cell.of(Called.of(step.version().id())),
                        state(step),
                        Cells.count(step.version().publishing().targets().size()),
                        plan.filter(each -> each.bytesWritten() > 0)
                                .map(each -> Cells.bytes(each.bytesWritten()))
                                .orElse(Cell.NONE),
                        plan.filter(each -> each.after().amount().signum() > 0)
                                .map(each -> Cells.money(each.after()))
                                .orElse(Cell.NONE),
                        Cell.muted(step.isThere() ? "" : Checked.sentences(step.plan().problems())))
                .to(
                        Place.of(
                                step.isThere()
                                        ? now.to()
                                                .image(step.version().id().artifactName())
                                                .version(step.version().id().name())
                                        : step.version().id()));
    }

    private static Cell state(Mirror.Step step) {
        if (step.isThere()) {
            return Cell.of("is there");
        }
        return switch (step.plan()) {
            case Outcome.Done<Planned>(Planned plan) ->
                    Cell.of(
                            new Badge.State(
                                    Mark.PLANNED,
                                    0,
                                    plan.promotion().hasBytes()
                                            ? "Will be made"
                                            : "Will be recorded"));
            case Outcome.Refused<Planned> _ ->
                    Cell.of(new Badge.State(Mark.FAILED, 0, "Can’t be made"));
        };
    }

    @Override
    public void close() {
        headway.close();
        galleries.close();
        mirror.close();
    }
}
