package gallerist.app.overview;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.Chart;
import gallerist.app.report.CostByMonth;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Level;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.ThroughputChart;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.text.Called;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.gallery.Kind;
import gallerist.model.limits.Extent;
import gallerist.model.limits.Limits;
import gallerist.model.limits.Usage;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionWord;
import gallerist.storage.Change;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.Transfer;
import gallerist.storage.VersionReplication;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** How everything stands at a glance: what runs, what it costs, what ends, what needs a person. */
public final class OverviewViewModel implements ReportModel {
    private static final String ALL = "All";
    private static final int MOST = 4;
    private static final int DAYS = 100;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private static final Optional<Kind> IMAGE_VERSION = Optional.of(Kind.IMAGE_VERSION);
    private static final Place TRANSFERS = new Place.Page("transfers");

    private final Workbench bench;
    private final Consumer<Place> go;
    private final BiFunction<List<VersionReplication>, Set<Region>, Section> world;
    private final Asked gallery = new Asked(ALL);
    private final Live<Optional<State>> state;
    private final Live<List<String>> galleries;
    private final ObservableValue<Report> report;

    /**
     * Begins to look.
     *
     * @param world where versions are, of galleries that have these homes
     */
    public OverviewViewModel(
            Workbench bench,
            Consumer<Place> go,
            BiFunction<List<VersionReplication>, Set<Region>, Section> world) {
        this.bench = bench;
        this.go = go;
        this.world = world;
        this.state =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(State.read(bench, caller, gallery.now())));
        this.galleries =
                bench.live(
                        List.of(ALL),
                        Change.Written.class::isInstance,
                        caller ->
                                Stream.concat(
                                                Stream.of(ALL),
                                                new Everywhere(bench)
                                                        .estate(caller).galleries().stream()
                                                                .map(each -> each.id().name())
                                                                .distinct()
                                                                .sorted())
                                        .toList());
        gallery.then(state::refresh);
        this.report =
                Bindings.createObjectBinding(
                        () -> state.get().map(this::shown).orElse(Report.COMING), state.value());
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(new Dial.Pick("Gallery", galleries.value(), gallery));
    }

    private Report shown(State now) {
        return Report.of(
                "%tA, %s"
                        .formatted(
                                now.now().atZone(bench.zone()),
                                Figures.moment(now.now(), bench.zone())),
                tiles(now),
                Section.Cards.of(
                        new Section.Duties(
                                "Needs a person today",
                                Needs.of(now, bench.zone(), go),
                                "Nothing today. What fails, ends, grows too dear or comes near a"
                                        + " limit is listed here."),
                        moved(now),
                        endings(now),
                        limits(now),
                        world.apply(now.versions(), now.homes()),
                        new Section.Graph(costs(now)),
                        Newest.of(now, bench.zone())),
                pages());
    }

    /** What else there is to see. */
    private Section pages() {
        return new Section.Ways(
                "More",
                List.of(
                        open("usage", "Usage of limits", "fth-bar-chart-2"),
                        open("recovery", "Recovery", "fth-life-buoy"),
                        open("retire", "Retire old versions", "fth-archive"),
                        open("calendar", "Calendar", "fth-calendar"),
                        open("mirror", "Mirror a gallery", "fth-copy")));
    }

    private Action open(String page, String text, String icon) {
        return Action.of(page, text, icon, () -> go.accept(new Place.Page(page)));
    }

    private static Section.Tiles tiles(State now) {
        List<VersionReplication> versions =
                now.versions().stream()
                        .filter(each -> each.version().kind().equals(IMAGE_VERSION))
                        .toList();
        long whole =
                versions.stream()
                        .filter(version ->
                                version.regions().stream().allMatch(in -> serves(version, in)))
                        .filter(version -> !version.regions().isEmpty())
                        .count();
        long without =
                versions.stream()
                        .filter(version ->
                                version.regions().stream()
                                        .allMatch(in ->
                                                in.reading().word() instanceof RegionWord.NoBytes))
                        .count();
        long regions = now.copies().map(ReplicaStatus::region).distinct().count();
        long online = now.stores().stream().filter(store -> store.condition().isUsable()).count();
        return Section.Tiles.of(
                Tile.of(
                                "Deployable now",
                                Figures.count(whole),
                                "of " + Figures.count(versions.size()),
                                without == 0
                                        ? "image versions in every target region"
                                        : "versions everywhere; %s without bytes"
                                                .formatted(Figures.count(without)))
                        .from(new Place.Page("map")),
                Tile.of(
                                "Copies verified",
                                Figures.count(
                                        now.copies().filter(ReplicaStatus::isInReach).count()),
                                "of " + Figures.count(now.copies().count()),
                                "%s copying, %s waiting, %s behind a fault"
                                        .formatted(
                                                Figures.count(count(now, CopyState.COPYING)),
                                                Figures.count(waiting(now)),
                                                Figures.count(faulty(now))))
                        .from(new Place.Page("transfers")),
                Tile.of(
                                "Stored",
                                Sizes.of(now.verifiedBytes()),
                                "",
                                "in %s, %s of %s stores online"
                                        .formatted(
                                                Figures.counted(regions, "region", "regions"),
                                                Figures.count(online),
                                                Figures.count(now.stores().size())))
                        .from(new Place.Page("map")),
                Tile.of(
                                "This month",
                                Costs.readable(now.monthly()),
                                "",
                                now.budget()
                                        .map(most ->
                                                "budget "
                                                        + Costs.readable(now.prices().money(most)))
                                        .orElse("no budget; prices of " + now.prices().date()))
                        .from(new Place.Page("cost")));
    }

    /** Whether machines can be made from it there: also while other copies are missing or away. */
    private static boolean serves(VersionReplication version, VersionReplication.InRegion in) {
        return in.reading().word() instanceof RegionWord.Verified
                || version.replicas().stream()
                        .filter(copy -> copy.region().equals(in.region()))
                        .anyMatch(ReplicaStatus::isInReach);
    }

    private static long count(State now, CopyState wanted) {
        return now.copies().filter(copy -> copy.state() == wanted).count();
    }

    private static long faulty(State now) {
        return now.copies().filter(copy -> !copy.problem().isEmpty()).count();
    }

    private static long waiting(State now) {
        return now.copies()
                .filter(copy -> copy.problem().isEmpty())
                .filter(copy ->
                        copy.state() != CopyState.PRESENT && copy.state() != CopyState.COPYING)
                .count();
    }

    /** How fast bytes came, and what that comes to. */
    private Section moved(State now) {
        List<Transfer> whole = now.transfers().stream().filter(Transfer::isWhole).toList();
        long ended = now.transfers().stream().filter(Transfer::hasEnded).count();
        return new Section.Graph(
                ThroughputChart.of("Replication, last 24 h", now.throughput(), bench.zone())
                        .over(
                                foot(now.transfers(), Transfer::bytesWritten, "written"),
                                foot(now.transfers(), Transfer::bytesCrossed, "crossed regions"),
                                Chart.Foot.of(Figures.count(whole.size()), "copies made")
                                        .from(TRANSFERS),
                                Chart.Foot.of(
                                                Figures.count(ended - whole.size()),
                                                "ended without one")
                                        .from(TRANSFERS)));
    }

    private static Chart.Foot foot(
            List<Transfer> transfers, ToLongFunction<Transfer> what, String words) {
        return Chart.Foot.of(Sizes.of(transfers.stream().mapToLong(what).sum()), words)
                .from(TRANSFERS);
    }

    /** The fullest first; of limits that have nothing to do with images only what is near. */
    private static Section limits(State now) {
        List<Level> levels = new ArrayList<>();
        for (Usage usage : now.usages()) {
            levels.add(
                    new Level(
                            "%s, %s".formatted(noun(usage.limit()), usage.region().displayName()),
                            (double) usage.used() / usage.limit().value(),
                            "%s of %s"
                                    .formatted(
                                            Figures.count(usage.used()),
                                            Figures.count(usage.limit().value())),
                            usage.isNear(),
                            Optional.of(new Place.Page("usage"))));
        }
        fullest(now).ifPresent(levels::add);
        levels.sort(Comparator.comparingDouble(Level::share).reversed());
        return new Section.Levels(
                "Limits",
                "highest first",
                levels.stream().limit(MOST).toList(),
                "There is no gallery yet.");
    }

    private static String noun(Limits limit) {
        return switch (limit) {
            case GALLERIES_PER_REGION -> "Galleries";
            case DEFINITIONS_PER_REGION -> "Image definitions";
            case VERSIONS_PER_REGION -> "Image versions";
            case APPLICATION_VERSIONS_PER_REGION -> "Application versions";
            default -> limit.subject();
        };
    }

    /** The resource that comes nearest to a limit of its own. */
    private static Optional<Level> fullest(State now) {
        return now.extents().stream()
                .filter(extent ->
                        extent.limit() != Limits.TAGS_PER_RESOURCE
                                || extent.state() != Usage.State.FREE)
                .max(Comparator.comparingLong(Extent::percent).thenComparingLong(Extent::used))
                .filter(extent -> extent.used() > 0)
                .map(extent ->
                        new Level(
                                Reach.of(extent),
                                (double) extent.used() / extent.limit().value(),
                                "%s of %s"
                                        .formatted(
                                                Figures.count(extent.used()),
                                                Figures.count(extent.limit().value())),
                                extent.state() != Usage.State.FREE,
                                Optional.of(Reach.place(extent))));
    }

    private Section endings(State now) {
        var index = now.estate().index();
        Instant limit = now.now().plus(Duration.ofDays(DAYS));
        List<Level> levels =
                now.estate().versions().stream()
                        .filter(version -> Reach.end(version).isPresent())
                        .filter(version -> Reach.end(version).orElseThrow().isBefore(limit))
                        .filter(version -> !Reach.end(version).orElseThrow().isBefore(now.now()))
                        .sorted(Comparator.comparing(version -> Reach.end(version).orElseThrow()))
                        .limit(MOST + 2L)
                        .map(version -> {
                            Instant at = Reach.end(version).orElseThrow();
                            long days = Duration.between(now.now(), at).toDays();
                            long machines = index.machinesOf(version.id());
                            return new Level(
                                    Called.of(version.id()),
                                    (double) days / DAYS,
                                    "%s · %s"
                                            .formatted(
                                                    DAY.format(at.atZone(bench.zone())),
                                                    machines == 0
                                                            ? "no VMs"
                                                            : Figures.counted(
                                                                    machines, "VM", "VMs")),
                                    days <= Reach.SOON,
                                    Optional.of(Place.of(version.id())));
                        })
                        .toList();
        return new Section.Levels(
                "End of life, next %d days".formatted(DAYS),
                "days left",
                levels,
                "No version ends in this time.");
    }

    private Chart costs(State now) {
        return CostByMonth.of(
                "Cost, %s a month".formatted(Costs.symbol(now.prices().currency())),
                now.outlook(),
                YearMonth.from(now.now().atZone(bench.zone())),
                now.budget());
    }

    @Override
    public void close() {
        state.close();
        galleries.close();
    }
}
