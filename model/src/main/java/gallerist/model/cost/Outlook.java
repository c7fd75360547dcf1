package gallerist.model.cost;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What versions cost a month, in months before and after: those that are there today, since they
 * were published and until their end of life.
 */
public record Outlook(List<Month> months) {
    public Outlook {
        months = List.copyOf(months);
    }

    /**
     * A version for a time.
     *
     * @param until when it is to go, if that is known
     */
    public record Held(Occupancy occupancy, Instant since, Optional<Instant> until) {
        private boolean isIn(YearMonth month) {
            return !YearMonth.from(since.atZone(ZoneOffset.UTC)).isAfter(month)
                    && until.map(end -> YearMonth.from(end.atZone(ZoneOffset.UTC)))
                            .map(end -> !end.isBefore(month))
                            .orElse(true);
        }
    }

    public record Month(YearMonth month, Money cost) {}

    /**
     * From some months back to some months ahead. What is past its end of life and still there is
     * paid for until somebody deletes it, so up to this month ends of life do not count.
     */
    public static Outlook of(
            PriceTable prices, List<Held> versions, YearMonth now, int back, int ahead) {
        List<Month> months = new ArrayList<>();
        for (int i = -back; i <= ahead; i++) {
            YearMonth month = now.plusMonths(i);
            boolean isComing = i > 0;
            months.add(
                    new Month(
                            month,
                            Estimate.of(
                                            prices,
                                            versions.stream()
                                                    .map(held -> isComing ? held : endless(held))
                                                    .filter(held -> held.isIn(month))
                                                    .map(Held::occupancy)
                                                    .toList())
                                    .monthly()));
        }
        return new Outlook(months);
    }

    private static Held endless(Held held) {
        return new Held(held.occupancy(), held.since(), Optional.empty());
    }
}
