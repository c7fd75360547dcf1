package gallerist.app.calendar;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.report.dial.GalleryDial;
import gallerist.app.text.Figures;
import gallerist.model.advice.Estate;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.storage.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** When versions came and when they end, over all images. */
public final class CalendarViewModel implements ReportModel {
    private static final String AROUND = "Around today";
    private static final String PAST = "The last 6";
    private static final String AHEAD = "The next 6";
    private static final int MONTHS = 6;
    private static final Duration SOON = Duration.ofDays(90);

    private final Workbench bench;
    private final GalleryDial gallery = new GalleryDial();
    private final Asked span = new Asked(AROUND);
    private final Live<Optional<Estate>> estate;
    private final Dial galleries;
    private final ObservableValue<Report> report;

    public CalendarViewModel(Workbench bench) {
        this.bench = bench;
        this.estate =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(new Everywhere(bench).estate(caller)));
        this.galleries = gallery.among(estate.value(), each -> each);
        this.report =
                Bindings.createObjectBinding(
                        () -> estate.get().map(this::told).orElse(Report.COMING),
                        estate.value(),
                        gallery.shown(),
                        span.shown());
    }

    @Override
    public String title() {
        return "Calendar";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(
                galleries,
                new Dial.Pick(
                        "Months", new ReadOnlyObjectWrapper<>(List.of(AROUND, PAST, AHEAD)), span));
    }

    private Report told(Estate all) {
        List<ImageDefinition> images =
                all.definitions().stream().filter(each -> gallery.covers(each.id())).toList();
        List<ImageVersion> versions =
                all.versions().stream().filter(each -> gallery.covers(each.id())).toList();
        Estate.Index index = all.index();
        return Report.of(
                "Versions by the month in which they came and in which they end",
                Section.Tiles.of(
                        Tile.of(
                                        "Published",
                                        Figures.count(
                                                versions.stream()
                                                        .filter(each ->
                                                                age(each).toDays()
                                                                        <= CalendarTable
                                                                                .DUE_AFTER_DAYS)
                                                        .count()),
                                        "",
                                        "versions in the last 31 days")
                                .below(CalendarTable.TITLE),
                        Tile.of(
                                        "Due",
                                        Figures.count(
                                                images.stream()
                                                        .filter(each -> isDue(index, each))
                                                        .count()),
                                        "of " + Figures.count(images.size()),
                                        "images had no version for 31 days")
                                .below(CalendarTable.TITLE),
                        Tile.of(
                                        "Ending",
                                        Figures.count(
                                                versions.stream().filter(this::endsSoon).count()),
                                        "",
                                        "versions end within 90 days; that alone changes no latest")
                                .below(CalendarTable.TITLE)),
                new Section.Table(
                        new CalendarTable(index, months(), bench.now(), bench.zone()).of(images)));
    }

    private Duration age(ImageVersion version) {
        return Duration.between(version.publishing().published(), bench.now());
    }

    private boolean isDue(Estate.Index index, ImageDefinition image) {
        return index.versionsOf(image.id()).stream()
                .allMatch(each -> age(each).toDays() > CalendarTable.DUE_AFTER_DAYS);
    }

    private boolean endsSoon(ImageVersion version) {
        return version.publishing().endOfLife() instanceof EndOfLife.On(Instant at)
                && at.isAfter(bench.now())
                && at.isBefore(bench.now().plus(SOON));
    }

    private List<YearMonth> months() {
        YearMonth today = YearMonth.from(bench.now().atZone(bench.zone()));
        long first =
                switch (span.now()) {
                    case PAST -> 1L - MONTHS;
                    case AHEAD -> 0;
                    default -> 1L - MONTHS / 2;
                };
        return LongStream.range(first, first + MONTHS).mapToObj(today::plusMonths).toList();
    }

    @Override
    public void close() {
        estate.close();
    }
}
