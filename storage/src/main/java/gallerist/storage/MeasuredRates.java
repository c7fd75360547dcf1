package gallerist.storage;

import gallerist.model.planning.TransferRate;
import gallerist.model.planning.TransferRates;
import gallerist.model.region.Region;
import gallerist.storage.ledger.BandwidthTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.ledger.TransferTable;
import gallerist.storage.sql.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How fast copies come into regions, as the last that came there tell, and no faster than drills
 * and the limit of this time of the day let.
 */
final class MeasuredRates {
    private static final Duration LATELY = Duration.ofDays(30);
    private static final int LAST = 20;
    // What is smaller or shorter tells how long a copy takes to begin and end, not how fast it is.
    private static final long LEAST_BYTES = 1 << 20;
    private static final long LEAST_MILLIS = 20;

    private MeasuredRates() {}

    static TransferRates of(Transaction transaction, Collection<Region> regions, Instant now) {
        Map<Region, TransferRate> known = new HashMap<>();
        for (Region region : regions) {
            rate(TransferTable.lastInto(transaction, region, now.minus(LATELY), LAST))
                    .ifPresent(rate -> known.put(region, rate));
        }
        for (StoreRow store : StoreTable.all(transaction)) {
            long most = store.drills().bytesPerSecond();
            if (most > 0 && regions.contains(store.region())) {
                TransferRate usual = known.getOrDefault(store.region(), TransferRate.ASSUMED);
                known.put(store.region(), usual.slowedTo(most));
            }
        }
        return new TransferRates(
                known,
                TransferRate.ASSUMED,
                BandwidthTable.read(transaction)
                        .at(LocalTime.ofInstant(now, ZoneId.systemDefault())));
    }

    /** All bytes in the time in which at least one copy was being made. */
    static Optional<TransferRate> rate(List<Transfer> transfers) {
        long bytes = transfers.stream().mapToLong(Transfer::bytesWritten).sum();
        long millis = busy(transfers);
        return bytes < LEAST_BYTES || millis < LEAST_MILLIS
                ? Optional.empty()
                : Optional.of(TransferRate.measured(Math.max(1, bytes * 1000 / millis)));
    }

    private static long busy(List<Transfer> transfers) {
        Duration busy = Duration.ZERO;
        Instant until = Instant.MIN;
        for (Transfer each :
                transfers.stream().sorted(Comparator.comparing(Transfer::startedAt)).toList()) {
            Instant from = each.startedAt().isAfter(until) ? each.startedAt() : until;
            if (each.endedAt().isAfter(from)) {
                busy = busy.plus(Duration.between(from, each.endedAt()));
                until = each.endedAt();
            }
        }
        return busy.toMillis();
    }
}
