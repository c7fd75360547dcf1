package gallerist.app.usage;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.text.Figures;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Extent;
import gallerist.model.limits.Usage;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What is used of every limit: counted per region, and of what is largest for the others. */
public final class UsageViewModel implements ReportModel {
    private static final String USED = "Where something is";
    private static final String EVERYWHERE = "All regions";

    private final Workbench bench;
    private final Asked regions = new Asked(USED);
    private final Live<Optional<Known>> known;
    private final ObservableValue<Report> report;

    private record Known(List<Usage> usages, List<Extent> extents) {}

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
        return new Known(usages, everywhere.extents(caller, everywhere.estate(caller)));
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
        return Report.of(
                "Of every limit that the service documents",
                Section.Tiles.of(
                        counted(
                                now,
                                "Reached",
                                "creating one more is refused",
                                Usage.State.REACHED),
                        counted(now, "Above 80 %", "creating one more warns", Usage.State.NEAR),
                        highest(now)),
                new Section.Table(UsageTables.counted(sorted)),
                new Section.Table(UsageTables.largest(now.extents())),
                new Section.Table(UsageTables.replicas(now.extents())),
                new Section.Table(UsageTables.documented()));
    }

    /** How many are so full, whether counted by region or of one resource. */
    private static Tile counted(Known now, String title, String meaning, Usage.State state) {
        long usages = now.usages().stream().filter(each -> each.state() == state).count();
        long extents = now.extents().stream().filter(each -> each.state() == state).count();
        return Tile.of(title, Figures.count(usages + extents), "", meaning)
                .below(extents > usages ? UsageTables.LARGEST : UsageTables.COUNTED);
    }

    private static String words(Extent extent) {
        return extent.region().isPresent()
                ? "replicas, " + UsageTables.where(extent)
                : "%s, %s".formatted(UsageTables.where(extent), extent.limit().subject());
    }

    private static Tile highest(Known now) {
        Optional<Usage> usage = now.usages().stream().max(Comparator.comparingLong(Usage::percent));
        Optional<Extent> extent = now.extents().stream().min(UsageTables.FULLEST_FIRST);
        boolean isOfOne =
                extent.map(Extent::percent).orElse(0L) > usage.map(Usage::percent).orElse(0L);
        return isOfOne
                ? extent.map(each -> Tile.of("Highest", each.percent() + " %", "", words(each)))
                        .orElseThrow()
                        .below(UsageTables.LARGEST)
                : usage.map(each ->
                                Tile.of(
                                        "Highest",
                                        each.percent() + " %",
                                        "",
                                        "%s, %s"
                                                .formatted(
                                                        each.limit().subject(),
                                                        each.region().displayName())))
                        .orElseGet(() -> Tile.of("Highest", "–", "", "nothing is counted yet"))
                        .below(UsageTables.COUNTED);
    }

    @Override
    public void close() {
        known.close();
    }
}
