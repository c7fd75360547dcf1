package gallerist.app.recovery;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.text.Figures;
import gallerist.model.advice.Estate;
import gallerist.model.drill.Drill;
import gallerist.storage.Change;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Of each image the version that it is needed for: at home, in the paired region, and what machines
 * would lose.
 */
public final class RecoveryViewModel implements ReportModel {
    private static final String GAPS = "Gaps";
    private static final String ALL = "All images";

    private final Workbench bench;
    private final Consumer<Place> go;
    private final Asked shown = new Asked(ALL);
    private final Live<Optional<Known>> known;
    private final ObservableValue<Report> report;

    public RecoveryViewModel(Workbench bench, Consumer<Place> go) {
        this.bench = bench;
        this.go = go;
        this.known =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(Known.read(bench, caller)));
        this.report =
                Bindings.createObjectBinding(
                        () -> known.get().map(this::told).orElse(Report.COMING),
                        known.value(),
                        shown.shown());
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
        List<Pairing> rows =
                now.estate().definitions().stream()
                        .flatMap(definition -> now.needed(index, definition.id()).stream())
                        .map(version -> Pairing.of(now, version))
                        .sorted(
                                Comparator.comparing((Pairing row) -> row.safety())
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
                                        "images, what latest gives of them verified there")
                                .below(PairingTable.TITLE),
                        Tile.of(
                                        "Gaps",
                                        Figures.count(rows.size() - safe),
                                        "",
                                        "images that could not be used in the pair")
                                .below(PairingTable.TITLE),
                        Tile.of(
                                        "Home regions",
                                        Figures.count(regions),
                                        "",
                                        regions < 2
                                                ? "of galleries; keep one in a second region"
                                                : "of galleries")
                                .below(RegionTable.TITLE),
                        lastDrill(now.drills())),
                new Section.Table(new PairingTable(go).of(listed(rows))),
                new Section.Table(LossTable.of(now)),
                new Section.Table(
                        new ReferenceTable(now.estate().consumers(), now.versions(), now.latest())
                                .grid()),
                new Section.Table(
                        new DrillTable(
                                        now.drills(),
                                        now.estate().consumers(),
                                        bench.now(),
                                        bench.zone())
                                .grid()),
                new Section.Table(RegionTable.of(now)));
    }

    private List<Pairing> listed(List<Pairing> rows) {
        return shown.now().equals(ALL) ? rows : rows.stream().filter(Pairing::isGap).toList();
    }

    /** All images are listed while nobody asks for the gaps alone. */
    @Override
    public void open(String section) {
        shown.shown().set(ALL);
    }

    private Tile lastDrill(List<Drill> drills) {
        return drills.isEmpty()
                ? Tile.of("Last drill", "–", "", "none was held yet; hold one each quarter")
                        .below(DrillTable.TITLE)
                : Tile.of(
                                "Last drill",
                                Figures.date(drills.getLast().begun(), bench.zone()),
                                "",
                                drills.getLast().region().displayName()
                                        + ", "
                                        + DrillTable.words(drills.getLast())
                                                .toLowerCase(Locale.ROOT))
                        .below(DrillTable.TITLE);
    }

    @Override
    public void close() {
        known.close();
    }
}
