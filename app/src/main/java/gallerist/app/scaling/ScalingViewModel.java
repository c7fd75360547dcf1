package gallerist.app.scaling;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.report.Asked;
import gallerist.app.report.Chart;
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
import gallerist.app.text.Amounts;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.deploy.Demand;
import gallerist.model.deploy.ReplicaNeed;
import gallerist.model.deploy.ScaleSet;
import gallerist.model.deploy.ScaleSetRule;
import gallerist.model.deploy.SizingRule;
import gallerist.model.deploy.Starts;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.TransferRate;
import gallerist.model.region.Region;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Edit;
import gallerist.storage.Reckoning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What a version needs in each region for what is made there at once, and what that changes. */
public final class ScalingViewModel implements ReportModel {
    private static final String EVERYWHERE = "every region";
    private static final String YES = "3 at least";
    private static final String NO = "1 at least";
    private static final int FIRST = 100;

    private final Workbench bench;
    private final ResourceId id;
    private final Consumer<List<Problem>> refused;
    private final Asked rule = new Asked(words(SizingRule.SCALING_GUIDELINE));
    private final Asked region = new Asked(EVERYWHERE);
    private final Asked machines = new Asked(Integer.toString(FIRST));
    private final Asked scaleSets = new Asked("0");
    private final Asked production = new Asked(YES);
    private final Asked overprovision = new Asked("0");
    private final Map<String, Integer> demanded = new HashMap<>();
    private final SimpleObjectProperty<Map<String, Integer>> demands =
            new SimpleObjectProperty<>(Map.of());
    private final AtomicReference<Optional<Wish>> wish = new AtomicReference<>(Optional.empty());
    private final Live<Optional<ImageVersion>> version;
    private final Live<Optional<Outcome<ReplicationPlan>>> plan;
    private final ObservableValue<Report> report;
    private final ObservableValue<List<String>> regions;

    /** The version that was seen, and the regions it should have. */
    private record Wish(ImageVersion seen, List<TargetRegion> targets) {
        Edit<ImageVersion> edit() {
            return Edit.basedOn(
                    seen, stored -> stored.with(stored.publishing().withTargets(targets)));
        }

        boolean isChanged() {
            return !targets.equals(seen.publishing().targets());
        }
    }

    /** A region with what it is to serve. */
    private record Need(TargetRegion target, int machines, Outcome<ReplicaNeed> need) {
        int replicas() {
            return need.map(ReplicaNeed::replicas).orElse(target.replicas());
        }
    }

    /**
     * Begins to look.
     *
     * @param refused is told why the plan could not be changed
     */
    public ScalingViewModel(Workbench bench, ResourceId id, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.id = id;
        this.refused = refused;
        this.version =
                bench.live(
                        Optional.empty(),
                        change -> change.touches(id),
                        caller ->
                                bench.workspace()
                                        .versions()
                                        .show(caller, id)
                                        .map(Optional::of)
                                        .orElse(Optional.empty()));
        this.plan =
                bench.live(
                        Optional.empty(),
                        change -> change instanceof Change.Written && change.touches(id),
                        this::plan);
        region.then(this::showDemand);
        machines.then(this::heed);
        Stream.of(rule, scaleSets, production, overprovision)
                .forEach(each -> each.then(this::reckon));
        version.value().addListener((_, _, _) -> reckon());
        this.report =
                Bindings.createObjectBinding(
                        () -> version.get().map(this::shown).orElse(Report.COMING),
                        version.value(),
                        plan.value(),
                        demands,
                        rule.shown(),
                        scaleSets.shown(),
                        production.shown(),
                        overprovision.shown(),
                        region.shown());
        this.regions =
                Bindings.createObjectBinding(
                        () ->
                                Stream.concat(
                                                Stream.of(EVERYWHERE),
                                                version.get().stream()
                                                        .flatMap(now ->
                                                                now.publishing().targets().stream())
                                                        .map(each -> each.region().displayName()))
                                        .toList(),
                        version.value());
    }

    private static String words(SizingRule each) {
        return "1 replica for %d VMs".formatted(each.vmsPerReplica());
    }

    private Optional<Outcome<ReplicationPlan>> plan(Caller caller) {
        return wish.get()
                .filter(Wish::isChanged)
                .map(now ->
                        bench.workspace()
                                .plans()
                                .change(
                                        caller,
                                        id,
                                        now.edit(),
                                        new Reckoning(0, TransferRate.ASSUMED)));
    }

    /** The field shows what the region that was chosen is to serve. */
    private void showDemand() {
        machines.shown().set(Integer.toString(demandOf(region.now())));
    }

    private int demandOf(String name) {
        return demanded.getOrDefault(name, demanded.getOrDefault(EVERYWHERE, FIRST));
    }

    private void heed() {
        int many = machines.number(-1);
        if (many >= 0) {
            if (region.now().equals(EVERYWHERE)) {
                demanded.clear();
            }
            demanded.put(region.now(), many);
            demands.set(Map.copyOf(demanded));
            reckon();
        }
    }

    private void reckon() {
        wish.set(
                version.get()
                        .map(now ->
                                new Wish(
                                        now,
                                        needs(now).stream()
                                                .map(need ->
                                                        need.target().withReplicas(need.replicas()))
                                                .toList())));
        plan.refresh();
    }

    private SizingRule rule() {
        return rule.now().equals(words(SizingRule.CONSERVATIVE))
                ? SizingRule.CONSERVATIVE
                : SizingRule.SCALING_GUIDELINE;
    }

    private List<Need> needs(ImageVersion now) {
        return now.publishing().targets().stream()
                .map(target -> {
                    int many = demandOf(target.region().displayName());
                    return new Need(target, many, need(many));
                })
                .toList();
    }

    private Outcome<ReplicaNeed> need(int many) {
        SizingRule sizing = rule();
        return Outcome.of(() ->
                        new Demand(
                                many,
                                Collections.nCopies(
                                        Math.max(0, scaleSets.number(0)),
                                        new ScaleSet(1, ScaleSet.Origin.GALLERY_IMAGE)),
                                production.now().equals(YES),
                                Math.max(0, overprovision.number(0))))
                .flatMap(demand -> ReplicaNeed.of(demand, sizing, ScaleSetRule.ONE_EACH));
    }

    @Override
    public String title() {
        return "Scaling planner for %s %s".formatted(id.artifactName(), id.name());
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(
                new Dial.Pick(
                        "Rule",
                        new ReadOnlyObjectWrapper<>(
                                Stream.of(SizingRule.values())
                                        .map(ScalingViewModel::words)
                                        .toList()),
                        rule),
                new Dial.Pick("In", regions, region),
                new Dial.Entry("VMs at once", "1000", 6, machines),
                new Dial.Entry("Scale sets", "0", 3, scaleSets),
                new Dial.Pick(
                        "Replicas", new ReadOnlyObjectWrapper<>(List.of(YES, NO)), production),
                new Dial.Entry("Overprovision %", "0", 3, overprovision));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("apply-scaling", "Apply", "fth-check", this::apply)
                        .unless(
                                Bindings.createStringBinding(
                                        this::obstacle, version.value(), plan.value(), demands)));
    }

    private String obstacle() {
        return plan.get()
                .map(answer ->
                        switch (answer) {
                            case Outcome.Done<ReplicationPlan> _ -> "";
                            case Outcome.Refused<ReplicationPlan>(List<Problem> problems) ->
                                    problems.stream()
                                            .map(Sentences::of)
                                            .collect(Collectors.joining(" "));
                        })
                .orElse("The regions have what they need");
    }

    /** Exactly what is shown; refused when somebody changed the version meanwhile. */
    private void apply() {
        wish.get()
                .filter(Wish::isChanged)
                .ifPresent(now ->
                        bench.call(
                                caller ->
                                        bench.workspace().versions().write(caller, id, now.edit()),
                                answer -> {
                                    if (answer
                                            instanceof
                                            Outcome.Refused<ImageVersion>(var problems)) {
                                        refused.accept(problems);
                                    }
                                }));
    }

    private Report shown(ImageVersion now) {
        List<Need> needs = needs(now);
        List<Section> sections = new ArrayList<>();
        sections.add(tiles(needs));
        sections.add(new Section.Table(table(now, needs)));
        needs.stream()
                .filter(each -> each.need() instanceof Outcome.Refused<ReplicaNeed>)
                .limit(1)
                .forEach(each -> sections.add(refusal(each)));
        needs.stream()
                .filter(each ->
                        region.now().equals(EVERYWHERE)
                                || each.target().region().displayName().equals(region.now()))
                .max((one, other) -> Integer.compare(one.machines(), other.machines()))
                .ifPresent(each -> sections.add(new Section.Graph(simulation(each))));
        sections.add(new Section.Table(examples()));
        return new Report(
                "%s → %s"
                        .formatted(
                                Figures.counted(
                                        needs.stream()
                                                .mapToInt(each -> each.target().replicas())
                                                .sum(),
                                        "replica",
                                        "replicas"),
                                Figures.count(needs.stream().mapToInt(Need::replicas).sum())),
                sections);
    }

    private static Section refusal(Need need) {
        return need.need() instanceof Outcome.Refused<ReplicaNeed>(List<Problem> problems)
                ? Section.Note.of(
                        "fth-alert-octagon",
                        need.target().region().displayName() + " can’t have as many",
                        problems.stream().map(Sentences::of).collect(Collectors.joining(" ")))
                : Section.Note.of("fth-info", "", "");
    }

    private Section tiles(List<Need> needs) {
        Optional<ReplicationPlan> planned =
                plan.get()
                        .flatMap(answer ->
                                answer instanceof Outcome.Done<ReplicationPlan>(var done)
                                        ? Optional.of(done)
                                        : Optional.empty());
        int more =
                needs.stream().mapToInt(each -> each.replicas() - each.target().replicas()).sum();
        return Section.Tiles.of(
                Tile.of(
                        "Replicas",
                        (more < 0 ? "−" : "+") + Figures.count(Math.abs(more)),
                        "",
                        "in " + Figures.counted(needs.size(), "region", "regions")),
                Tile.of(
                        "To copy",
                        planned.map(each -> Sizes.of(each.bytesWritten())).orElse("–"),
                        "",
                        planned.isEmpty() ? "nothing is to change" : "inside the regions"),
                Tile.of(
                        "Cost",
                        planned.map(each -> Costs.change(each.before(), each.after())).orElse("–"),
                        "",
                        planned.map(each ->
                                        "a month, from %s to %s"
                                                .formatted(
                                                        Costs.of(each.before()),
                                                        Costs.of(each.after())))
                                .orElse("")),
                Tile.of(
                        "Time",
                        planned.filter(each -> each.seconds().high() > 0)
                                .map(each ->
                                        Amounts.span(
                                                Duration.ofSeconds(each.seconds().low()),
                                                Duration.ofSeconds(each.seconds().high())))
                                .orElse("–"),
                        "",
                        "at " + Sizes.rate(TransferRate.ASSUMED.bytesPerSecond()) + " a region"));
    }

    private Grid table(ImageVersion now, List<Need> needs) {
        List<Line> lines =
                needs.stream()
                        .map(each ->
                                Line.of(
                                                Cell.of(each.target().region().displayName()),
                                                Cell.of(
                                                        Figures.count(each.machines()),
                                                        each.machines()),
                                                Cell.of(
                                                        Figures.count(each.target().replicas()),
                                                        each.target().replicas()),
                                                needed(each),
                                                Cell.of(
                                                        perReplica(
                                                                each.machines(),
                                                                each.target().replicas())),
                                                Cell.of(
                                                        perReplica(
                                                                each.machines(), each.replicas())),
                                                Cell.muted(reason(each)))
                                        .to(new Place.Of(now.id(), "replication")))
                        .toList();
        return Grid.of(
                "What the regions need",
                "warned above 50 replicas, refused above 100",
                List.of(
                        Column.text("Region", 1.3),
                        Column.number("VMs at once", 0.9),
                        Column.number("Now", 0.6),
                        Column.number("Needed", 0.7),
                        Column.number("VMs a replica", 0.9),
                        Column.number("After", 0.7),
                        Column.text("Because", 2.4)),
                lines,
                "The version has no target region.");
    }

    private static Cell needed(Need each) {
        Cell cell = Cell.of(Figures.count(each.replicas()), each.replicas());
        if (each.need() instanceof Outcome.Refused<ReplicaNeed>) {
            return Cell.of("> 100").in(Tone.FAULT);
        }
        boolean isMany = each.need().map(found -> !found.cautions().isEmpty()).orElse(false);
        return isMany
                ? cell.in(Tone.WARNING)
                : each.replicas() == each.target().replicas() ? cell : cell.in(Tone.NEWS);
    }

    private static String perReplica(int machines, int replicas) {
        return replicas == 0 ? "–" : Figures.count(Math.ceilDiv(machines, replicas));
    }

    private static String reason(Need each) {
        return switch (each.need()) {
            case Outcome.Done<ReplicaNeed>(ReplicaNeed need) ->
                    need.cautions().isEmpty()
                            ? Sentences.of(need.reason())
                            : Sentences.of(need.cautions().getFirst());
            case Outcome.Refused<ReplicaNeed>(List<Problem> problems) ->
                    Sentences.of(problems.getFirst());
        };
    }

    private Chart simulation(Need need) {
        Starts is =
                Starts.simulate(need.machines(), need.target().replicas(), rule(), Starts.ASSUMED);
        Starts becomes = Starts.simulate(need.machines(), need.replicas(), rule(), Starts.ASSUMED);
        double end =
                Math.max(1, Math.max(is.done().toSeconds(), becomes.done().toSeconds()) * 1.15);
        List<Chart.Series> series = new ArrayList<>();
        series.add(series(need.target().replicas(), is, end, Chart.Tone.FORECAST));
        if (need.replicas() != need.target().replicas()) {
            series.add(series(need.replicas(), becomes, end, Chart.Tone.NOW));
        }
        List<String> ticks = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            ticks.add("%.1f min".formatted(end * i / 4 / 60));
        }
        List<Line> lines = new ArrayList<>();
        steps(lines, need.target().replicas(), is);
        steps(lines, need.replicas(), becomes);
        Region where = need.target().region();
        return new Chart(
                "VMs ready in %s, simulated".formatted(where.displayName()),
                "%d s a machine, %d at once from a replica"
                        .formatted(Starts.ASSUMED.toSeconds(), rule().vmsPerReplica()),
                series,
                Chart.rungs(series, each -> Figures.count(Math.round(each))),
                ticks,
                List.of(),
                Grid.of(
                        "VMs ready",
                        "",
                        List.of(
                                Column.number("Replicas", 1),
                                Column.number("Seconds", 1),
                                Column.number("Ready", 1)),
                        lines,
                        ""));
    }

    private static void steps(List<Line> lines, int replicas, Starts starts) {
        starts.waves()
                .forEach(step ->
                        lines.add(
                                Line.of(
                                        Cell.of(Figures.count(replicas), replicas),
                                        Cell.of(
                                                Figures.count(step.at().toSeconds()),
                                                step.at().toSeconds()),
                                        Cell.of(Figures.count(step.ready()), step.ready()))));
    }

    private static Chart.Series series(int replicas, Starts starts, double end, Chart.Tone tone) {
        List<Chart.Point> points = new ArrayList<>();
        starts.waves()
                .forEach(step ->
                        points.add(new Chart.Point(step.at().toSeconds() / end, step.ready(), "")));
        points.add(new Chart.Point(1, starts.ready(), ""));
        return new Chart.Series(
                "%s: ready after %.1f min"
                        .formatted(
                                Figures.counted(replicas, "replica", "replicas"),
                                starts.done().toSeconds() / 60.0),
                Chart.Shape.STEPS,
                tone,
                points);
    }

    /** Reckoned like everything else on the page, beside what was published. */
    private static Grid examples() {
        return Grid.of(
                "The published examples",
                "by the same rules as above",
                List.of(
                        Column.text("Example", 3),
                        Column.text("Rule", 1.6),
                        Column.number("Published", 0.8),
                        Column.number("Reckoned", 0.8)),
                List.of(
                        example("120 VMs at once", 120, 0, SizingRule.CONSERVATIVE, 6),
                        example("5 scale sets of 600 instances", 0, 5, SizingRule.CONSERVATIVE, 5),
                        example("1,000 VMs at once", 1_000, 0, SizingRule.CONSERVATIVE, 50),
                        example("500 VMs at once", 500, 0, SizingRule.SCALING_GUIDELINE, 10)),
                "");
    }

    private static Line example(
            String words, int machines, int sets, SizingRule rule, int published) {
        int reckoned =
                ReplicaNeed.of(
                                new Demand(
                                        machines,
                                        Collections.nCopies(
                                                sets,
                                                new ScaleSet(600, ScaleSet.Origin.GALLERY_IMAGE)),
                                        false,
                                        0),
                                rule,
                                ScaleSetRule.BY_INSTANCES)
                        .orThrow()
                        .replicas();
        return Line.of(
                Cell.of(words),
                Cell.muted(sets > 0 ? "1 replica for a set of up to 600" : words(rule)),
                Cell.of(Figures.count(published), published),
                reckoned == published
                        ? Cell.of(Figures.count(reckoned), reckoned)
                        : Cell.of(Figures.count(reckoned), reckoned).in(Tone.FAULT));
    }

    @Override
    public void close() {
        version.close();
        plan.close();
    }
}
