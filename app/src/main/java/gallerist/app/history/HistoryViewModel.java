package gallerist.app.history;

import gallerist.app.fx.Live;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.Cells;
import gallerist.app.report.Chart;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.advice.Estate;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Change;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** When the versions of an image came, how they grew, and who has used which. */
public final class HistoryViewModel implements ReportModel {
    private static final int MONTHS = 12;
    private static final int MOST = 12;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private final Workbench bench;
    private final ResourceId definition;
    private final Live<Optional<Estate.Index>> known;
    private final ObservableValue<Report> report;

    public HistoryViewModel(Workbench bench, ResourceId definition) {
        this.bench = bench;
        this.definition = definition;
        this.known =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(new Everywhere(bench).estate(caller).index()));
        this.report =
                Bindings.createObjectBinding(
                        () -> known.get().map(this::told).orElse(Report.COMING), known.value());
    }

    @Override
    public String title() {
        return "History of " + definition.name();
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    private Report told(Estate.Index now) {
        List<ImageVersion> newestFirst = now.versionsOf(definition);
        return Report.of(
                "",
                tiles(now, newestFirst),
                new Section.Beside(
                        List.of(new Section.Graph(published(newestFirst))),
                        List.of(new Section.Graph(sizes(now, newestFirst)))),
                new Section.Table(new UseTable(now, bench.now(), bench.zone()).of(newestFirst)));
    }

    private Section tiles(Estate.Index now, List<ImageVersion> newestFirst) {
        return Section.Tiles.of(
                newestFirst.stream()
                        .findFirst()
                        .map(version ->
                                Tile.of("Newest", version.name(), "", age(version))
                                        .from(Place.of(version.id())))
                        .orElseGet(() -> Tile.of("Newest", "–", "", "no version yet")),
                Tile.of("Pace", pace(newestFirst), "", "from version to version, on the average")
                        .below("Published by month"),
                Tile.of(
                                "Growth",
                                growth(now, newestFirst),
                                "",
                                "of the newest over the one before it")
                        .below("Occupied by version"));
    }

    private String age(ImageVersion version) {
        long days = Duration.between(version.publishing().published(), bench.now()).toDays();
        return "%s old".formatted(Figures.counted(days, "day", "days"));
    }

    private static String pace(List<ImageVersion> newestFirst) {
        if (newestFirst.size() < 2) {
            return "–";
        }
        Duration all =
                Duration.between(
                                newestFirst.getLast().publishing().published(),
                                newestFirst.getFirst().publishing().published())
                        .abs();
        return Figures.counted(all.toDays() / (newestFirst.size() - 1), "day", "days");
    }

    private static String growth(Estate.Index now, List<ImageVersion> newestFirst) {
        List<Long> sizes =
                newestFirst.stream().map(version -> now.bytesOf(version.id())).limit(2).toList();
        if (sizes.size() < 2 || sizes.getFirst() == 0 || sizes.getLast() == 0) {
            return "–";
        }
        long percent = Math.round(100.0 * sizes.getFirst() / sizes.getLast()) - 100;
        return (percent < 0 ? "−" : "+") + Math.abs(percent) + " %";
    }

    private Chart published(List<ImageVersion> versions) {
        YearMonth last = YearMonth.from(bench.now().atZone(bench.zone()));
        List<Chart.Point> points = new ArrayList<>();
        List<String> ticks = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = last.minusMonths(MONTHS - 1L - i);
            List<String> names =
                    versions.stream()
                            .filter(version -> month.equals(month(version)))
                            .map(ImageVersion::name)
                            .toList();
            ticks.add(MONTH.format(month));
            points.add(
                    new Chart.Point(
                            (i + 0.5) / MONTHS,
                            names.size(),
                            "%s: %s"
                                    .formatted(
                                            MONTH.format(month),
                                            names.isEmpty() ? "none" : String.join(", ", names))));
            lines.add(
                    Line.of(
                            Cell.of(month.toString()),
                            Cells.count(names.size()),
                            Cell.of(String.join(", ", names))));
        }
        return bars(
                "Published by month",
                points,
                ticks,
                series -> Chart.rungs(series, HistoryViewModel::whole),
                Grid.of(
                        "Published by month",
                        "",
                        List.of(
                                Column.text("Month", 1),
                                Column.number("Versions", 1),
                                Column.text("Which", 3)),
                        lines,
                        "No version was published in the last year."));
    }

    /** There are no halves of versions. */
    private static String whole(double count) {
        return count == Math.rint(count) ? Figures.count(Math.round(count)) : "";
    }

    private YearMonth month(ImageVersion version) {
        return YearMonth.from(version.publishing().published().atZone(bench.zone()));
    }

    private static Chart sizes(Estate.Index now, List<ImageVersion> newestFirst) {
        List<ImageVersion> shown = newestFirst.stream().limit(MOST).toList().reversed();
        List<Chart.Point> points = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (ImageVersion version : shown) {
            long bytes = now.bytesOf(version.id());
            points.add(
                    new Chart.Point(
                            (points.size() + 0.5) / shown.size(),
                            bytes,
                            "%s: %s".formatted(version.name(), Sizes.of(bytes))));
            lines.add(
                    Line.of(Cell.of(version.name()), Cells.bytes(bytes))
                            .to(new Place.Of(version.id(), "replication")));
        }
        return bars(
                "Occupied by version",
                points,
                shown.stream().map(ImageVersion::name).toList(),
                series ->
                        Chart.rungsOfBytes(series, size -> size == 0 ? "0" : Sizes.of((long) size)),
                Grid.of(
                        "Occupied by version",
                        "",
                        List.of(Column.text("Version", 1), Column.number("Occupied", 1)),
                        lines,
                        "No version has bytes."));
    }

    private static Chart bars(
            String title,
            List<Chart.Point> points,
            List<String> ticks,
            Function<List<Chart.Series>, List<Chart.Rung>> rungs,
            Grid table) {
        List<Chart.Series> series =
                List.of(new Chart.Series("", Chart.Shape.BARS, Chart.Tone.NOW, points));
        return new Chart(title, "", series, rungs.apply(series), ticks, List.of(), table);
    }

    @Override
    public void close() {
        known.close();
    }
}
