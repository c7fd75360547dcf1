package gallerist.app.text;

import gallerist.model.planning.TransferRate;
import gallerist.model.region.Region;
import java.util.Map;
import java.util.stream.Collectors;

/** How fast a plan takes copies to be, and how that is known. */
public final class Rates {
    private Rates() {}

    /** {@code 52 MiB/s, measured}. */
    public static String of(TransferRate rate) {
        return "%s, %s".formatted(Sizes.rate(rate.bytesPerSecond()), rate.basis().text());
    }

    /** {@code at 40 to 95 MiB/s a region, measured in 2 of 3}. */
    public static String of(Map<Region, TransferRate> rates) {
        if (rates.isEmpty()) {
            return "nothing is to copy";
        }
        long slowest =
                rates.values().stream().mapToLong(TransferRate::bytesPerSecond).min().orElseThrow();
        long fastest =
                rates.values().stream().mapToLong(TransferRate::bytesPerSecond).max().orElseThrow();
        String speed =
                slowest == fastest
                        ? Sizes.rate(slowest)
                        : "%s to %s".formatted(Sizes.rate(slowest), Sizes.rate(fastest));
        return "at %s%s, %s".formatted(speed, rates.size() == 1 ? "" : " a region", basis(rates));
    }

    private static String basis(Map<Region, TransferRate> rates) {
        long measured =
                rates.values().stream()
                        .filter(rate -> rate.basis() == TransferRate.Basis.MEASURED)
                        .count();
        return measured == 0 || measured == rates.size()
                ? rates.values().stream()
                        .map(rate -> rate.basis().text())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" or "))
                : "measured in %d of %d".formatted(measured, rates.size());
    }
}
