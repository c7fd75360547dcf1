package gallerist.app.calendar;

import gallerist.app.fx.Place;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.text.Figures;
import gallerist.model.advice.Estate;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A row for each image: what came in each month that is past, and what ends in each to come. */
final class CalendarTable {
    static final String TITLE = "Calendar of publications";

    static final int DUE_AFTER_DAYS = 31;
    private static final int NAMED = 2;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private final Estate.Index index;
    private final List<YearMonth> months;
    private final Instant now;
    private final ZoneId zone;

    CalendarTable(Estate.Index index, List<YearMonth> months, Instant now, ZoneId zone) {
        this.index = index;
        this.months = months;
        this.now = now;
        this.zone = zone;
    }

    Grid of(List<ImageDefinition> images) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Image", 2.6));
        columns.add(Column.number("Age, days", 0.8));
        columns.add(Column.number("Pace, days", 0.8));
        months.forEach(month -> columns.add(Column.text(MONTH.format(month), 1.25)));
        return Grid.of(
                TITLE,
                "published, and † what ends",
                columns,
                images.stream()
                        .sorted(Comparator.comparing(ImageDefinition::id))
                        .map(this::line)
                        .toList(),
                "There is no image here.");
    }

    private Line line(ImageDefinition image) {
        List<ImageVersion> newestFirst = index.versionsOf(image.id());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of("%s / %s".formatted(image.id().galleryName(), image.id().name())));
        cells.add(age(newestFirst));
        cells.add(pace(newestFirst));
        months.forEach(month -> cells.add(month(image, newestFirst, month)));
        return new Line(cells, Optional.of(new Place.Of(image.id(), "history")), List.of());
    }

    /** How old the newest version is; too old for an image that is patched every month. */
    private Cell age(List<ImageVersion> newestFirst) {
        return newestFirst.stream()
                .map(each -> each.publishing().published())
                .max(Comparator.naturalOrder())
                .map(at -> Duration.between(at, now).toDays())
                .map(days -> {
                    Cell cell = Cell.of(Figures.count(days), days);
                    return days > DUE_AFTER_DAYS ? cell.in(Tone.WARNING) : cell;
                })
                .orElse(Cell.NONE);
    }

    private static Cell pace(List<ImageVersion> versions) {
        List<Instant> dates =
                versions.stream().map(each -> each.publishing().published()).sorted().toList();
        if (dates.size() < 2) {
            return Cell.NONE;
        }
        long days =
                Duration.between(dates.getFirst(), dates.getLast()).toDays() / (dates.size() - 1);
        return Cell.of(Figures.count(days), days);
    }

    private Cell month(ImageDefinition image, List<ImageVersion> versions, YearMonth month) {
        List<String> came =
                names(versions, each -> month(each.publishing().published()).equals(month));
        List<String> ends =
                Stream.concat(
                                isIn(image.endOfLife(), month)
                                        ? Stream.of("the image")
                                        : Stream.<String>of(),
                                names(versions, each -> isIn(each.publishing().endOfLife(), month))
                                        .stream())
                        .toList();
        if (came.isEmpty() && ends.isEmpty()) {
            return Cell.muted("");
        }
        String words =
                Stream.of(said("", came), said("† ", ends))
                        .filter(each -> !each.isEmpty())
                        .reduce((one, other) -> one + " " + other)
                        .orElse("");
        String all =
                Stream.concat(came.stream(), ends.stream().map(each -> "† " + each))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("");
        Cell cell = Cell.exactly(words, all);
        return ends.isEmpty() ? cell : cell.in(Tone.WARNING);
    }

    private static List<String> names(List<ImageVersion> versions, Predicate<ImageVersion> wanted) {
        return versions.stream()
                .filter(wanted)
                .map(ImageVersion::id)
                .map(ResourceId::name)
                .toList();
    }

    private static String said(String mark, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String first = mark + String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " +" + (names.size() - NAMED) : first;
    }

    private boolean isIn(EndOfLife end, YearMonth month) {
        return switch (end) {
            case EndOfLife.On(Instant at) -> month(at).equals(month);
            case EndOfLife.Never() -> false;
        };
    }

    private YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(zone));
    }
}
