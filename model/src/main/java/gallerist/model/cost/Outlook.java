package gallerist.model.cost;

import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the versions that are there today cost a month, in months before and after: since they were
 * published, and until they go by themselves. An end of life ends nothing: it is paid for until
 * somebody deletes it.
 */
public record Outlook(List<Month> months) {
    public Outlook {
        months = List.copyOf(months);
    }

    /**
     * A version for a time.
     *
     * @param until when it goes by itself, if it does
     */
    public record Held(Occupancy occupancy, Instant since, Optional<Instant> until) {
        public static Held of(Version version, long bytes) {
            return new Held(
                    Occupancy.of(version, bytes), version.publishing().published(), end(version));
        }

        /** Only what lies in the recycle bin. */
        private static Optional<Instant> end(Version version) {
            return version instanceof ImageVersion image
                            && image.deletion() instanceof Deletion.Soft soft
                    ? Optional.of(soft.purgeAfter())
                    : Optional.empty();
        }
    }

    public record Month(YearMonth month, Money cost) {}

    /** From some months back to some months ahead. */
    public static Outlook of(
            PriceTable prices, List<Held> versions, YearMonth now, int back, int ahead) {
        List<Paid> paid =
                versions.stream()
                        .filter(held -> held.occupancy().bytes() > 0)
                        .map(held -> Paid.of(prices, held))
                        .toList();
        List<Month> months = new ArrayList<>();
        for (int i = -back; i <= ahead; i++) {
            YearMonth month = now.plusMonths(i);
            boolean isComing = i > 0;
            BigDecimal cost =
                    paid.stream()
                            .filter(each -> each.isIn(month, isComing))
                            .map(Paid::monthly)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            months.add(new Month(month, prices.money(cost)));
        }
        return new Outlook(months);
    }

    /** With a cost a month besides, from a month on. */
    public Outlook and(BigDecimal more, YearMonth from) {
        return new Outlook(
                months.stream()
                        .map(each ->
                                each.month().isBefore(from)
                                        ? each
                                        : new Month(each.month(), each.cost().plus(more)))
                        .toList());
    }

    /** What one version costs in each of its months. */
    private record Paid(YearMonth first, Optional<YearMonth> last, BigDecimal monthly) {
        static Paid of(PriceTable prices, Held held) {
            return new Paid(
                    month(held.since()),
                    held.until().map(Paid::month),
                    Estimate.of(prices, List.of(held.occupancy())).monthly().amount());
        }

        private static YearMonth month(Instant moment) {
            return YearMonth.from(moment.atZone(ZoneOffset.UTC));
        }

        boolean isIn(YearMonth month, boolean isComing) {
            return !first.isAfter(month)
                    && !(isComing && last.filter(end -> end.isBefore(month)).isPresent());
        }
    }
}
