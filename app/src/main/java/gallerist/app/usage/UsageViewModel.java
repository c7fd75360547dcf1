package gallerist.app.usage;

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
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.model.advice.Estate;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Limits;
import gallerist.model.limits.Usage;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What is used of every limit: counted per region, and of what is largest for the others. */
public final class UsageViewModel implements ReportModel {
    private static final String USED = "Where something is";
    private static final String EVERYWHERE = "All regions";
    private static final int MOST_VERSIONS = 50;

    private final Workbench bench;
    private final Asked regions = new Asked(USED);
    private final Live<Optional<Known>> known;
    private final ObservableValue<Report> report;

    private record Known(Estate estate, List<Usage> usages) {}

    public UsageViewModel(Workbench bench) {
        this.bench = bench;
        this.known =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(read(caller)));
        this.report =
                Bindings.createObjectBinding(
                        () -> known.get().map(this::shown).orElse(Report.COMING),
                        known.value(),
                        regions.shown());
    }

    private Known read(Caller caller) {
        Everywhere everywhere = new Everywhere(bench);
        List<Usage> usages = new ArrayList<>();
        for (ResourceId subscription : everywhere.subscriptions()) {
            for (Region region : Regions.all()) {
                usages.addAll(
                        bench.workspace()
                                .usages()
                                .in(caller, subscription, region)
                                .orElse(List.of()));
            }
        }
        return new Known(everywhere.estate(caller), usages);
    }

    @Override
    public String title() {
        return "Usage";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(
                new Dial.Pick(
                        "Regions",
                        new ReadOnlyObjectWrapper<>(List.of(USED, EVERYWHERE)),
                        regions));
    }

    private Report shown(Known now) {
        List<Usage> sorted =
                now.usages().stream()
                        .filter(usage -> regions.now().equals(EVERYWHERE) || usage.used() > 0)
                        .sorted(
                                Comparator.comparingLong(Usage::percent)
                                        .reversed()
                                        .thenComparingLong(usage -> -usage.used())
                                        .thenComparing(usage -> usage.region().displayName()))
                        .toList();
        long near = now.usages().stream().filter(Usage::isNear).count();
        long reached =
                now.usages().stream().filter(usage -> usage.state() == Usage.State.REACHED).count();
        return Report.of(
                "Of every limit that the service documents",
                Section.Tiles.of(
                        Tile.of(
                                "Reached",
                                Figures.count(reached),
                                "",
                                "creating one more is refused"),
                        Tile.of(
                                "Above 80 %",
                                Figures.count(near - reached), "", "creating one more warns"),
                        highest(sorted)),
                new Section.Table(counted(sorted)),
                new Section.Table(replicas(now.estate())),
                new Section.Table(others()));
    }

    private static Tile highest(List<Usage> sorted) {
        return sorted.stream()
                .findFirst()
                .map(usage ->
                        Tile.of(
                                "Highest",
                                usage.percent() + " %",
                                "",
                                "%s, %s"
                                        .formatted(
                                                usage.limit().subject(),
                                                usage.region().displayName())))
                .orElse(Tile.of("Highest", "–", "", "nothing is counted yet"));
    }

    private static Grid counted(List<Usage> usages) {
        return Grid.of(
                "Counted by subscription and region",
                "fullest first",
                List.of(
                        Column.text("Limit", 2.8),
                        Column.text("Region", 1.2),
                        Column.text("Used", 1.6),
                        Column.number("Now", 0.7),
                        Column.number("Most", 0.7),
                        Column.number("Left", 0.7),
                        Column.text("State", 0.9)),
                usages.stream().map(UsageViewModel::line).toList(),
                "Nothing is counted yet: there is no gallery.");
    }

    private static String noun(Limits limit) {
        return Character.toUpperCase(limit.subject().charAt(0)) + limit.subject().substring(1);
    }

    private static Line line(Usage usage) {
        return Line.of(
                Cell.of(noun(usage.limit())),
                Cell.of(usage.region().displayName()),
                Cell.bar((double) usage.used() / usage.limit().value()),
                Cells.count(usage.used()),
                Cells.count(usage.limit().value()),
                Cells.count(Math.max(0, usage.limit().value() - usage.used())),
                switch (usage.state()) {
                    case FREE -> Cell.muted("Free");
                    case NEAR -> Cell.of(new Badge.State(Mark.OUTAGE, 0, "Near"));
                    case REACHED -> Cell.of(new Badge.State(Mark.FAILED, 0, "Reached"));
                });
    }

    private record Placed(ImageVersion version, TargetRegion target) {}

    private static Grid replicas(Estate estate) {
        long most = Limits.REPLICAS_PER_REGION.value();
        return Grid.of(
                "Replicas of a version in a region",
                "the most first; %d are advised at most".formatted(Limits.REPLICAS_ADVISED.value()),
                List.of(
                        Column.text("Version", 1.8),
                        Column.text("Region", 1.3),
                        Column.text("Used", 1.6),
                        Column.number("Now", 0.7),
                        Column.number("Most", 0.7)),
                estate.versions().stream()
                        .flatMap(version ->
                                version.publishing().targets().stream()
                                        .map(target -> new Placed(version, target)))
                        .sorted(
                                Comparator.comparingInt((Placed each) -> each.target().replicas())
                                        .reversed()
                                        .thenComparing(each -> each.version().id()))
                        .limit(MOST_VERSIONS)
                        .map(each ->
                                Line.of(
                                                Cell.of(Called.of(each.version().id())),
                                                Cell.of(each.target().region().displayName()),
                                                Cell.bar((double) each.target().replicas() / most),
                                                Cells.count(each.target().replicas()),
                                                Cells.count(most))
                                        .to(new Place.Of(each.version().id(), "replication")))
                        .toList(),
                "There is no version yet.");
    }

    private static Grid others() {
        return Grid.of(
                "All documented limits",
                "checked wherever something is written",
                List.of(
                        Column.text("Limit", 3),
                        Column.number("Value", 1),
                        Column.text("Stands in", 1.6)),
                Stream.of(Limits.values())
                        .map(limit ->
                                Line.of(
                                        Cell.of(noun(limit)),
                                        Cells.count(limit.value()),
                                        Cell.muted(
                                                switch (limit.source()) {
                                                    case CURRENT -> "The newest documentation";
                                                    case OLDER ->
                                                            "An older text; %s holds today"
                                                                    .formatted(
                                                                            Figures.count(
                                                                                    limit.current()
                                                                                            .value()));
                                                    case GENERAL -> "General rules of the service";
                                                })))
                        .toList(),
                "");
    }

    @Override
    public void close() {
        known.close();
    }
}
