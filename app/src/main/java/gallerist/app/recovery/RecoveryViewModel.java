package gallerist.app.recovery;

import gallerist.app.fx.Action;
import gallerist.app.fx.Badge;
import gallerist.app.fx.Live;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
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
import gallerist.app.report.Section.Tile;
import gallerist.app.text.Figures;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.advice.Estate;
import gallerist.model.deploy.Deployment;
import gallerist.model.deploy.ImageReference;
import gallerist.model.drill.Drill;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.RegionWord;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.LogQuery;
import gallerist.storage.VersionReplication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Of each image the newest version: at home, in the paired region, and what machines would lose.
 */
public final class RecoveryViewModel implements ReportModel {
    private static final int ENTRIES = 1000;
    private static final String GAPS = "Gaps";
    private static final String ALL = "All images";

    private final Workbench bench;
    private final Consumer<Place> go;
    private final Asked shown = new Asked(ALL);
    private final Live<Optional<Known>> known;
    private final ObservableValue<Report> report;

    /**
     * What the page is made of.
     *
     * @param latest of the images that machines follow, by their keys
     */
    private record Known(
            Estate estate,
            Map<String, VersionReplication> replication,
            Map<String, List<Latest>> latest,
            List<Drill> drills) {}

    /** How safe an image is against the loss of its home region. */
    private enum Safety {
        VERIFIED,
        NO_BYTES,
        PLANNED,
        NOT_LATEST,
        MISSING,
        NO_PAIR
    }

    private record Row(ImageVersion version, Optional<Region> pair, Safety safety) {
        boolean isGap() {
            return safety != Safety.VERIFIED;
        }
    }

    public RecoveryViewModel(Workbench bench, Consumer<Place> go) {
        this.bench = bench;
        this.go = go;
        this.known =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(read(caller)));
        this.report =
                Bindings.createObjectBinding(
                        () -> known.get().map(this::told).orElse(Report.COMING),
                        known.value(),
                        shown.shown());
    }

    private Known read(Caller caller) {
        Everywhere everywhere = new Everywhere(bench);
        Map<String, VersionReplication> replication = new HashMap<>();
        everywhere.replication(caller).forEach(each -> replication.put(each.version().key(), each));
        Estate estate = everywhere.estate(caller);
        return new Known(estate, replication, latest(caller, estate), drills(caller, everywhere));
    }

    private Map<String, List<Latest>> latest(Caller caller, Estate estate) {
        return estate.consumers().stream()
                .map(Deployment::image)
                .filter(ImageReference.LatestOf.class::isInstance)
                .map(image -> ((ImageReference.LatestOf) image).definition())
                .distinct()
                .collect(
                        Collectors.toMap(
                                ResourceId::key,
                                image ->
                                        bench.workspace()
                                                .versions()
                                                .latest(caller, image)
                                                .orElse(List.of())));
    }

    private List<Drill> drills(Caller caller, Everywhere everywhere) {
        return Drill.log(
                everywhere.subscriptions().stream()
                        .flatMap(scope ->
                                bench
                                        .workspace()
                                        .activityLog()
                                        .list(
                                                caller,
                                                LogQuery.about(scope)
                                                        .onlyItself()
                                                        .of(Operation.STORE_DRILL.action())
                                                        .atMost(ENTRIES))
                                        .orElse(List.of())
                                        .stream())
                        .sorted(Comparator.comparingLong(Entry::sequence))
                        .toList());
    }

    @Override
    public String title() {
        return "Recovery";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(
                new Dial.Pick("Show", new ReadOnlyObjectWrapper<>(List.of(ALL, GAPS)), shown));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(
                        "mirror",
                        "Mirror a gallery",
                        "fth-copy",
                        () -> go.accept(new Place.Page("mirror"))));
    }

    private Report told(Known now) {
        Estate.Index index = now.estate().index();
        List<Row> rows =
                now.estate().definitions().stream()
                        .flatMap(definition -> index.versionsOf(definition.id()).stream().limit(1))
                        .map(version -> row(now, version))
                        .sorted(
                                Comparator.comparing((Row row) -> row.safety())
                                        .reversed()
                                        .thenComparing(row -> row.version().id()))
                        .toList();
        long safe = rows.stream().filter(row -> !row.isGap()).count();
        long regions =
                now.estate().galleries().stream().map(each -> each.location()).distinct().count();
        return Report.of(
                "What is left when a home region is lost",
                Section.Tiles.of(
                        Tile.of(
                                "In the pair",
                                Figures.count(safe),
                                "of " + Figures.count(rows.size()),
                                "images, their newest version verified there"),
                        Tile.of(
                                "Gaps",
                                Figures.count(rows.size() - safe),
                                "",
                                "images that could not be used in the pair"),
                        Tile.of(
                                "Home regions",
                                Figures.count(regions),
                                "",
                                regions < 2
                                        ? "of galleries; keep one in a second region"
                                        : "of galleries"),
                        lastDrill(now.drills())),
                new Section.Table(images(rows)),
                new Section.Table(losses(now)),
                new Section.Table(
                        new ReferenceTable(now.estate().consumers(), versions(now), now.latest())
                                .grid()),
                new Section.Table(
                        new DrillTable(
                                        now.drills(),
                                        now.estate().consumers(),
                                        bench.now(),
                                        bench.zone())
                                .grid()),
                new Section.Table(pairs(now)));
    }

    private Tile lastDrill(List<Drill> drills) {
        return drills.isEmpty()
                ? Tile.of("Last drill", "–", "", "none was held yet; hold one each quarter")
                : Tile.of(
                        "Last drill",
                        Figures.date(drills.getLast().begun(), bench.zone()),
                        "",
                        drills.getLast().region().displayName()
                                + ", "
                                + DrillTable.words(drills.getLast()).toLowerCase(Locale.ROOT));
    }

    private static Map<String, ImageVersion> versions(Known now) {
        return now.estate().versions().stream()
                .collect(Collectors.toMap(each -> each.id().key(), each -> each));
    }

    private static Row row(Known now, ImageVersion version) {
        Optional<Region> pair = version.location().pair();
        return new Row(
                version,
                pair,
                pair.map(region -> safety(now, version, region)).orElse(Safety.NO_PAIR));
    }

    private static Safety safety(Known now, ImageVersion version, Region pair) {
        boolean isTarget = version.publishing().target(pair).isPresent();
        if (!isTarget) {
            return Safety.MISSING;
        }
        Optional<RegionWord.Reading> there =
                Optional.ofNullable(now.replication().get(version.id().key())).stream()
                        .flatMap(each -> each.regions().stream())
                        .filter(in -> in.region().equals(pair))
                        .map(in -> in.reading())
                        .findFirst();
        if (there.filter(each -> each.word() instanceof RegionWord.NoBytes).isPresent()) {
            return Safety.NO_BYTES;
        }
        boolean isVerified =
                there.filter(each ->
                                each.state() == RegionState.COMPLETED
                                        && !(each.word() instanceof RegionWord.Offline))
                        .isPresent();
        if (!isVerified) {
            return Safety.PLANNED;
        }
        boolean isExcluded =
                version.publishing()
                        .target(pair)
                        .filter(version.publishing()::excludedIn)
                        .isPresent();
        return isExcluded ? Safety.NOT_LATEST : Safety.VERIFIED;
    }

    private Grid images(List<Row> rows) {
        return Grid.of(
                "Images and their pair",
                "the newest version of each",
                List.of(
                        Column.text("Image", 2.3),
                        Column.text("Newest", 0.8),
                        Column.text("Home", 1.1),
                        Column.text("Pair", 1.1),
                        Column.text("There", 1.2),
                        Column.text("What to do", 2.2)),
                rows.stream()
                        .filter(row -> shown.now().equals(ALL) || row.isGap())
                        .map(this::line)
                        .toList(),
                "Every image's newest version is verified in the pair of its home region.");
    }

    private Line line(Row row) {
        ResourceId id = row.version().id();
        Line line =
                Line.of(
                                Cell.of("%s / %s".formatted(id.galleryName(), id.artifactName())),
                                Cell.of(id.name()),
                                Cell.of(row.version().location().displayName()),
                                row.pair()
                                        .map(pair -> Cell.of(pair.displayName() + oneWay(row)))
                                        .orElse(Cell.NONE),
                                state(row),
                                Cell.muted(what(row)))
                        .to(new Place.Of(id, "replication"));
        return row.safety() == Safety.MISSING
                ? line.offering(
                        Action.of(
                                "add-pair",
                                "Add region…",
                                "fth-plus",
                                () -> go.accept(new Place.Of(id, "replication"))))
                : line;
    }

    /** Some regions have a pair that is itself paired with another one. */
    private static String oneWay(Row row) {
        boolean isMutual =
                row.pair()
                        .flatMap(Region::pair)
                        .filter(row.version().location()::equals)
                        .isPresent();
        return isMutual ? "" : " (one way)";
    }

    private static Cell state(Row row) {
        return switch (row.safety()) {
            case VERIFIED -> Cell.of(new Badge.State(Mark.VERIFIED, 0, "Verified"));
            case NOT_LATEST -> Cell.of(new Badge.State(Mark.EXCLUDED, 0, "Not latest"));
            case NO_BYTES -> Cell.of(new Badge.State(Mark.EMPTY, 0, "No bytes"));
            case PLANNED -> Cell.of(new Badge.State(Mark.WAITING, 0, "Not verified"));
            case MISSING -> Cell.of(new Badge.State(Mark.EMPTY, 0, "No target"));
            case NO_PAIR -> Cell.muted("no pair");
        };
    }

    private static String what(Row row) {
        return switch (row.safety()) {
            case VERIFIED -> "";
            case NOT_LATEST -> "Deployments there must name the version";
            case NO_BYTES -> "Recorded only, without bytes";
            case PLANNED -> "Wait for its copies, or see why not";
            case MISSING -> "Add the pair as a target region";
            case NO_PAIR -> "The region has no pair; choose another one yourself";
        };
    }

    /** For each region in which machines run: what would be left to make them again from. */
    private Grid losses(Known now) {
        Map<Region, Long> machines = new LinkedHashMap<>();
        Map<Region, Long> stranded = new HashMap<>();
        Map<String, ImageVersion> versions = versions(now);
        now.estate()
                .consumers()
                .forEach(consumer -> {
                    long count = consumer.instances().size();
                    machines.merge(consumer.location(), count, Long::sum);
                    boolean isElsewhere =
                            Optional.ofNullable(versions.get(consumer.exact().key()))
                                    .flatMap(version ->
                                            consumer.location()
                                                    .pair()
                                                    .flatMap(version.publishing()::target))
                                    .isPresent();
                    if (!isElsewhere) {
                        stranded.merge(consumer.location(), count, Long::sum);
                    }
                });
        return Grid.of(
                "If a region is lost",
                "machines there, and those whose version is not in the pair",
                List.of(
                        Column.text("Region", 1.4),
                        Column.text("Pair", 1.4),
                        Column.number("VMs", 0.7),
                        Column.number("Could not be made again", 1.2)),
                machines.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(entry -> {
                            long lost = stranded.getOrDefault(entry.getKey(), 0L);
                            Cell cell = Cells.count(lost);
                            return Line.of(
                                    Cell.of(entry.getKey().displayName()),
                                    entry.getKey()
                                            .pair()
                                            .map(pair -> Cell.of(pair.displayName()))
                                            .orElse(Cell.NONE),
                                    Cells.count(entry.getValue()),
                                    lost > 0 ? cell.in(Tone.FAULT) : cell);
                        })
                        .toList(),
                "No machine was made here yet.");
    }

    private static Grid pairs(Known now) {
        List<Line> lines = new ArrayList<>();
        Stream.concat(
                        now.estate().galleries().stream().map(each -> each.location()),
                        now.estate().versions().stream()
                                .flatMap(each ->
                                        each.publishing().targets().stream()
                                                .map(target -> target.region())))
                .distinct()
                .sorted(Comparator.comparing(Region::displayName))
                .forEach(region ->
                        lines.add(
                                Line.of(
                                        Cell.of(region.displayName()),
                                        region.pair()
                                                .map(pair -> Cell.of(pair.displayName()))
                                                .orElse(Cell.NONE),
                                        Cell.of(
                                                region.pair()
                                                        .map(pair ->
                                                                pair.pair()
                                                                                .filter(
                                                                                        region
                                                                                                ::equals)
                                                                                .isPresent()
                                                                        ? "Both ways"
                                                                        : "One way")
                                                        .orElse("–")),
                                        Cell.of(region.zones() ? "3 zones" : "No zones"))));
        return Grid.of(
                "Pairs of the regions in use",
                "",
                List.of(
                        Column.text("Region", 1.4),
                        Column.text("Pair", 1.4),
                        Column.text("Direction", 1),
                        Column.text("Zones", 1)),
                lines,
                "No region is in use yet.");
    }

    @Override
    public void close() {
        known.close();
    }
}
