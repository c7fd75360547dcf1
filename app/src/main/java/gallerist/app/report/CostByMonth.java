package gallerist.app.report;

import gallerist.app.fx.Place;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.text.Costs;
import gallerist.model.cost.Outlook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is there today, by the months in which it is paid for. */
public final class CostByMonth {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private static final MathContext PRECISION = new MathContext(3);

    private enum When {
        PAST("Past", Chart.Tone.BEFORE),
        NOW("This month", Chart.Tone.NOW),
        COMING("Forecast", Chart.Tone.FORECAST);

        private final String words;
        private final Chart.Tone tone;

        When(String words, Chart.Tone tone) {
            this.words = words;
            this.tone = tone;
        }

        static When of(Outlook.Month month, YearMonth current) {
            int order = month.month().compareTo(current);
            return order < 0 ? PAST : order == 0 ? NOW : COMING;
        }
    }

    private CostByMonth() {}

    /**
     * The chart.
     *
     * @param budget drawn as a line where there is one
     */
    public static Chart of(
            String title, Outlook outlook, YearMonth current, Optional<BigDecimal> budget) {
        List<Outlook.Month> months =
                outlook.months().stream().dropWhile(month -> isBefore(month, current)).toList();
        List<Chart.Series> series = new ArrayList<>();
        for (When when : When.values()) {
            series.add(series(months, when, current));
        }
        budget.map(CostByMonth::line).ifPresent(series::add);
        return new Chart(
                title,
                months.stream().anyMatch(month -> month.month().isBefore(current))
                        ? "Past: what is there today, at today’s prices"
                        : "",
                series,
                Chart.rungs(series, CostByMonth::rung),
                months.stream().map(month -> MONTH.format(month.month())).toList(),
                List.of(),
                Grid.of(
                        "Cost by month",
                        "",
                        List.of(
                                Column.text("Month", 1),
                                Column.number("Cost", 1),
                                Column.text("What", 1)),
                        months.stream().map(month -> row(month, current)).toList(),
                        "Nothing is charged: no version has bytes."));
    }

    /** Whether it has passed and nothing was paid for in it yet. */
    private static boolean isBefore(Outlook.Month month, YearMonth current) {
        return month.month().isBefore(current) && month.cost().amount().signum() == 0;
    }

    private static Chart.Series series(List<Outlook.Month> months, When when, YearMonth current) {
        List<Chart.Point> points = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            Outlook.Month month = months.get(i);
            boolean isHere = When.of(month, current) == when;
            points.add(
                    new Chart.Point(
                            (i + 0.5) / months.size(),
                            isHere ? month.cost().amount().doubleValue() : 0,
                            "%s: %s"
                                    .formatted(
                                            MONTH.format(month.month()),
                                            Costs.readable(month.cost()))));
        }
        return new Chart.Series(when.words, Chart.Shape.BARS, when.tone, points);
    }

    private static Chart.Series line(BigDecimal budget) {
        double most = budget.doubleValue();
        return new Chart.Series(
                "Budget",
                Chart.Shape.LINE,
                Chart.Tone.BUDGET,
                List.of(new Chart.Point(0, most, ""), new Chart.Point(1, most, "")));
    }

    private static Line row(Outlook.Month month, YearMonth current) {
        return Line.of(
                        Cell.exactly(MONTH.format(month.month()), month.month().toString()),
                        Cells.money(month.cost()),
                        Cell.of(
                                When.of(month, current) == When.PAST
                                        ? "Of what is there today"
                                        : When.of(month, current).words))
                .to(new Place.Page("cost"));
    }

    private static String rung(double cost) {
        return BigDecimal.valueOf(cost).round(PRECISION).stripTrailingZeros().toPlainString();
    }
}
