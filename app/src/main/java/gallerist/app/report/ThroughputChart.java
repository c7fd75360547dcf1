package gallerist.app.report;

import gallerist.app.fx.Place;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.text.Amounts;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.storage.Throughput;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How fast bytes were written, step by step. */
public final class ThroughputChart {
    private static final int TICKS = 4;

    private ThroughputChart() {}

    public static Chart of(String title, List<Throughput> steps, ZoneId zone) {
        List<Chart.Point> points = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Throughput step = steps.get(i);
            String when = Figures.moment(step.from(), zone);
            points.add(
                    new Chart.Point(
                            (i + 0.5) / steps.size(),
                            step.bytesPerSecond(),
                            "%s: %s".formatted(when, Sizes.rate(step.bytesPerSecond()))));
            lines.add(
                    Line.of(
                                    Cell.exactly(when, step.from().toString()),
                                    Cells.bytes(step.bytes()),
                                    Cells.rate(step.bytesPerSecond()),
                                    Cells.count(step.failed()))
                            .to(new Place.Page("transfers")));
        }
        List<Chart.Series> series =
                List.of(new Chart.Series("", Chart.Shape.BARS, Chart.Tone.NOW, points));
        return new Chart(
                title,
                aside(steps),
                series,
                Chart.rungsOfBytes(series, rate -> rate == 0 ? "0" : Sizes.rate((long) rate)),
                ticks(steps, zone),
                List.of(),
                Grid.of(
                        title,
                        "",
                        List.of(
                                Column.text("From", 2),
                                Column.number("Written", 1),
                                Column.number("Rate", 1),
                                Column.number("Failed", 1)),
                        lines,
                        "Nothing was written."));
    }

    private static String aside(List<Throughput> steps) {
        return steps.stream()
                .findFirst()
                .map(step -> Duration.between(step.from(), step.until()))
                .map(length -> "mean of " + Amounts.time(length))
                .orElse("");
    }

    private static List<String> ticks(List<Throughput> steps, ZoneId zone) {
        if (steps.isEmpty()) {
            return List.of();
        }
        Instant from = steps.getFirst().from();
        Duration all = Duration.between(from, steps.getLast().until());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < TICKS; i++) {
            words.add(
                    "%tR".formatted(from.plus(all.multipliedBy(i).dividedBy(TICKS)).atZone(zone)));
        }
        words.add("now");
        return words;
    }

    /**
     * Adds several times the same steps up.
     *
     * @param all one after the other
     * @param count how many steps each has
     */
    public static List<Throughput> summed(List<Throughput> all, int count) {
        return IntStream.range(0, Math.min(count, all.size()))
                .mapToObj(step -> {
                    List<Throughput> same =
                            IntStream.range(0, all.size() / count)
                                    .mapToObj(each -> all.get(each * count + step))
                                    .toList();
                    return new Throughput(
                            same.getFirst().from(),
                            same.getFirst().until(),
                            same.stream().mapToLong(Throughput::bytes).sum(),
                            same.stream().mapToInt(Throughput::failed).sum());
                })
                .toList();
    }
}
