package gallerist.app.latest;

import gallerist.app.fx.Action;
import gallerist.app.fx.Badge;
import gallerist.app.fx.Live;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.report.Asked;
import gallerist.app.report.Cells;
import gallerist.app.report.Dial;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.text.Figures;
import gallerist.app.text.Reasons;
import gallerist.model.deploy.Consumption;
import gallerist.model.deploy.Deployment;
import gallerist.model.deploy.OsUpgrade;
import gallerist.model.deploy.RollOut;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Latest.Judged;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Verdict;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.planning.NewPlan;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** Per region the version that latest gives, why not the others, and what an exclusion changes. */
public final class LatestViewModel implements ReportModel {
    private static final String NOTHING = "nothing";
    private static final String ALL_REGIONS = "all regions";
    private static final int MOST_COLUMNS = 6;

    private final Workbench bench;
    private final ResourceId definition;
    private final Consumer<NewPlan> review;
    private final Asked wanted = new Asked(NOTHING);
    private final Asked where = new Asked(ALL_REGIONS);
    private final Live<Optional<Known>> known;
    private final ObservableValue<Report> report;
    private final ObservableValue<List<String>> versions;
    private final ObservableValue<List<String>> regions;

    /** What was read at one moment. */
    private record Known(
            List<ImageVersion> versions, List<Latest> latest, List<Consumption> consumers) {

        List<Candidate> candidates() {
            return versions.stream().map(Candidate::of).toList();
        }

        Presence presence(VersionNumber number, Region region) {
            return latest.stream()
                    .filter(each -> each.region().equals(region))
                    .flatMap(each -> each.judged().stream())
                    .filter(judged -> judged.version().equals(number))
                    .map(Judged::presence)
                    .findFirst()
                    .orElse(Presence.MISSING);
        }

        Optional<ImageVersion> named(String number) {
            return versions.stream().filter(each -> each.name().equals(number)).findFirst();
        }

        long machines(Region region) {
            return consumers.stream()
                    .map(Consumption::consumer)
                    .filter(each -> each.location().equals(region))
                    .mapToLong(each -> each.instances().size())
                    .sum();
        }
    }

    /**
     * Begins to look.
     *
     * @param review shows what a plan comes to before it is applied
     */
    public LatestViewModel(Workbench bench, ResourceId definition, Consumer<NewPlan> review) {
        this.bench = bench;
        this.definition = definition;
        this.review = review;
        this.known =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(read(caller)));
        this.report =
                Bindings.createObjectBinding(
                        () -> known.get().map(this::shown).orElse(Report.COMING),
                        known.value(),
                        wanted.shown(),
                        where.shown());
        this.versions =
                Bindings.createObjectBinding(
                        () ->
                                Stream.concat(
                                                Stream.of(NOTHING),
                                                known.get().stream()
                                                        .flatMap(now -> now.versions().stream())
                                                        .map(ImageVersion::name))
                                        .toList(),
                        known.value());
        this.regions =
                Bindings.createObjectBinding(
                        () ->
                                Stream.concat(
                                                Stream.of(ALL_REGIONS),
                                                known.get().stream()
                                                        .flatMap(now -> now.latest().stream())
                                                        .map(each -> each.region().displayName()))
                                        .toList(),
                        known.value());
    }

    private Known read(Caller caller) {
        return new Known(
                bench.workspace()
                        .versions()
                        .list(caller, definition, Window.ALL)
                        .map(page ->
                                page.items().stream()
                                        .sorted(
                                                Comparator.comparing(ImageVersion::number)
                                                        .reversed())
                                        .toList())
                        .orElse(List.of()),
                bench.workspace().versions().latest(caller, definition).orElse(List.of()),
                bench.workspace().deployments().consumers(caller, definition).orElse(List.of()));
    }

    @Override
    public String title() {
        return "Latest of " + definition.name();
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(
                new Dial.Pick("What if", versions, wanted),
                new Dial.Pick("is excluded in", regions, where));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("roll-back", "Roll back…", "fth-rotate-ccw", this::rollBack)
                        .unless(Bindings.createStringBinding(this::noWayBack, known.value())),
                Action.of("exclude", "Exclude it…", "fth-minus-circle", this::propose)
                        .unless(
                                Bindings.createStringBinding(
                                        this::obstacle,
                                        known.value(),
                                        wanted.shown(),
                                        where.shown())));
    }

    /** Leaves the highest version that is latest anywhere out of latest everywhere. */
    private void rollBack() {
        known.get()
                .flatMap(now ->
                        bad(now).map(version ->
                                new NewPlan(version, version.publishing().excludedEverywhere())))
                .ifPresent(review);
    }

    /** The highest version that is latest anywhere. */
    private static Optional<ImageVersion> bad(Known now) {
        return now.versions().stream()
                .filter(version ->
                        now.latest().stream()
                                .anyMatch(each ->
                                        each.version().equals(Optional.of(version.number()))))
                .findFirst();
    }

    private String noWayBack() {
        return known.get()
                .map(now ->
                        bad(now).isEmpty()
                                ? "No version is latest anywhere"
                                : fallback(now).isEmpty()
                                        ? "There is no version to fall back on"
                                        : "")
                .orElse("Nothing is known yet");
    }

    /** The highest version that is latest anywhere once that one is left out. */
    private static Optional<VersionNumber> fallback(Known now) {
        List<Candidate> rest =
                bad(now).stream()
                        .flatMap(gone ->
                                now.versions().stream().filter(version -> !version.equals(gone)))
                        .map(Candidate::of)
                        .toList();
        return Latest.everywhere(rest, now::presence).stream()
                .flatMap(each -> each.version().stream())
                .max(Comparator.naturalOrder());
    }

    private String obstacle() {
        Optional<NewPlan> change = known.get().flatMap(this::whatIf);
        if (change.isEmpty()) {
            return "Choose the version that is to be left out of latest first";
        }
        return change.get().isChange() ? "" : "It is left out there already";
    }

    private Optional<NewPlan> whatIf(Known now) {
        return now.named(wanted.now())
                .map(version -> new NewPlan(version, excluded(version.publishing())));
    }

    private Publishing excluded(Publishing plan) {
        return where.now().equals(ALL_REGIONS)
                ? plan.excludedEverywhere()
                : plan.excludedIn(
                        plan.targets().stream()
                                .map(target -> target.region())
                                .filter(region -> region.displayName().equals(where.now()))
                                .toList(),
                        true);
    }

    private void propose() {
        known.get().flatMap(this::whatIf).ifPresent(review);
    }

    private Report shown(Known now) {
        List<Candidate> after =
                whatIf(now)
                        .map(change ->
                                now.versions().stream()
                                        .map(version ->
                                                Candidate.of(
                                                        version.equals(change.seen())
                                                                ? change.version()
                                                                : version))
                                        .toList())
                        .orElseGet(now::candidates);
        List<LatestChange> changes = LatestChange.between(now.candidates(), after, now::presence);
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.Note.of(
                        "fth-info",
                        "latest is the highest version that is not excluded in the region and has a"
                                + " verified replica there",
                        fallback(now)
                                        .map("The version to fall back on is %s. "::formatted)
                                        .orElse("")
                                + "End of life alone changes nothing. Versions recorded without"
                                + " bytes count by their plan."));
        sections.add(new Section.Table(regions(now, after)));
        for (Latest each : now.latest()) {
            if (Latest.in(each.region(), after, now::presence).version().isEmpty()) {
                sections.add(none(each.region(), now));
            }
        }
        sections.add(new Section.Table(followers(now, changes)));
        return new Report(line(now, changes), sections);
    }

    private String line(Known now, List<LatestChange> changes) {
        if (whatIf(now).isEmpty()) {
            return Figures.counted(now.latest().size(), "region", "regions");
        }
        long machines =
                now.consumers().stream()
                        .filter(each -> each.consumer().image().followsLatest())
                        .filter(each ->
                                changes.stream()
                                        .anyMatch(change ->
                                                change.region().equals(each.consumer().location())))
                        .mapToLong(each -> each.consumer().instances().size())
                        .sum();
        return "%s, %s follow latest there"
                .formatted(
                        Figures.counted(changes.size(), "region changes", "regions change"),
                        Figures.counted(machines, "VM", "VMs"));
    }

    private Grid regions(Known now, List<Candidate> after) {
        List<VersionNumber> shown =
                now.versions().stream().map(ImageVersion::number).limit(MOST_COLUMNS).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Region", 1.2));
        shown.forEach(number -> columns.add(Column.text(number.toString(), 1.2)));
        columns.add(Column.text("Now", 0.8));
        columns.add(Column.text("After", 0.9));
        columns.add(Column.number("VMs", 0.6));
        List<Line> lines = new ArrayList<>();
        for (Latest latest : now.latest()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(latest.region().displayName()));
            shown.forEach(number ->
                    cells.add(
                            latest.judged().stream()
                                    .filter(judged -> judged.version().equals(number))
                                    .findFirst()
                                    .map(LatestViewModel::cell)
                                    .orElse(Cell.NONE)));
            Optional<VersionNumber> is = latest.version();
            Optional<VersionNumber> becomes =
                    Latest.in(latest.region(), after, now::presence).version();
            cells.add(is.map(VersionNumber::toString).map(Cell::of).orElse(nothing()));
            cells.add(
                    is.equals(becomes)
                            ? Cell.muted("no change")
                            : becomes.map(number -> Cell.of("→ " + number).in(Tone.NEWS))
                                    .orElse(nothing()));
            long machines = now.machines(latest.region());
            cells.add(Cells.count(machines));
            lines.add(new Line(cells, Optional.empty(), List.of()));
        }
        int more = now.versions().size() - shown.size();
        return Grid.of(
                "What latest gives",
                more > 0
                        ? "%s are left out of the table"
                                .formatted(Figures.counted(more, "older version", "older versions"))
                        : "",
                columns,
                lines,
                "There is no version yet, so there is no latest.");
    }

    private static Cell nothing() {
        return Cell.of("none").in(Tone.FAULT);
    }

    private static Cell cell(Judged judged) {
        return switch (judged.verdict()) {
            case Verdict.Counts() -> Cell.of(new Badge.State(mark(judged), 0, "latest"));
            case Verdict.Superseded _ -> Cell.muted("older");
            case Verdict.ExcludedGlobally() -> Cell.muted("excluded");
            case Verdict.ExcludedHere() -> Cell.muted("excluded here");
            case Verdict.NoTarget() -> Cell.muted("no target");
            case Verdict.NoReplica() -> Cell.muted("no replica yet");
            case Verdict.SoftDeleted() -> Cell.muted("deleted");
        };
    }

    /** Green is verified bytes, never less. */
    private static Mark mark(Judged judged) {
        return judged.presence() == Presence.READABLE ? Mark.VERIFIED : Mark.EMPTY;
    }

    private static Section none(Region region, Known now) {
        String reasons =
                now.latest().stream()
                        .filter(each -> each.region().equals(region))
                        .flatMap(each -> each.judged().stream())
                        .limit(3)
                        .map(judged -> "%s: %s".formatted(judged.version(), Reasons.of(judged)))
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("");
        return Section.Note.of(
                "fth-alert-octagon",
                "%s has no version that latest could give".formatted(region.displayName()),
                reasons);
    }

    private Grid followers(Known now, List<LatestChange> changes) {
        Map<Region, LatestChange> byRegion = new LinkedHashMap<>();
        changes.forEach(change -> byRegion.put(change.region(), change));
        Set<Region> changed = new TreeSet<>(Comparator.comparing(Region::name));
        changed.addAll(byRegion.keySet());
        List<Consumption> following =
                now.consumers().stream()
                        .filter(each -> each.consumer().image().followsLatest())
                        .sorted(
                                Comparator.comparingInt((Consumption each) ->
                                                changed.contains(each.consumer().location())
                                                        ? 0
                                                        : 1)
                                        .thenComparingInt(
                                                each -> -each.consumer().instances().size()))
                        .toList();
        return Grid.of(
                "Who follows latest",
                Figures.counted(following.size(), "consumer", "consumers"),
                List.of(
                        Column.text("Consumer", 1.6),
                        Column.text("Kind", 1.4),
                        Column.text("Region", 1.2),
                        Column.number("VMs", 0.6),
                        Column.text("Made from", 0.9),
                        Column.text("Change", 1.2),
                        Column.text("When", 1.6)),
                following.stream()
                        .map(each ->
                                follower(
                                        each,
                                        Optional.ofNullable(
                                                byRegion.get(each.consumer().location()))))
                        .toList(),
                "No machine or scale set was made from latest of this image.");
    }

    private static Line follower(Consumption consumption, Optional<LatestChange> change) {
        Deployment consumer = consumption.consumer();
        return Line.of(
                        Cell.of(consumer.id().name()),
                        Cell.of(kind(consumer)),
                        Cell.of(consumer.location().displayName()),
                        Cells.count(consumer.instances().size()),
                        Cell.of(consumer.exact().name()),
                        change.map(each ->
                                        Cell.of(
                                                        "%s → %s"
                                                                .formatted(
                                                                        text(each.before()),
                                                                        text(each.after())))
                                                .in(Tone.NEWS))
                                .orElse(Cell.muted("no change")),
                        Cell.muted(when(consumer)))
                .to(Place.of(consumer.exact()));
    }

    private static String when(Deployment consumer) {
        return switch (consumer.form()) {
            case Deployment.Form.Machine() -> "Never by itself: a machine stays as it was made";
            case Deployment.Form.Set(_, OsUpgrade upgrade) -> {
                RollOut pace = new RollOut(consumer.instances().size());
                yield upgrade.isAutomatic()
                        ? "By itself, in %s"
                                .formatted(Figures.counted(pace.batches(), "batch", "batches"))
                        : "At the next instance created";
            }
        };
    }

    private static String kind(Deployment consumer) {
        return switch (consumer.form()) {
            case Deployment.Form.Machine() -> "Virtual machine";
            case Deployment.Form.Set(var orchestration, _) ->
                    "Scale set, " + orchestration.text().toLowerCase(Locale.ROOT);
        };
    }

    private static String text(Optional<VersionNumber> number) {
        return number.map(VersionNumber::toString).orElse("none");
    }

    @Override
    public void close() {
        known.close();
    }
}
