package gallerist.app.transfers;

import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.ThroughputChart;
import gallerist.storage.Caller;
import gallerist.storage.Throughput;
import gallerist.storage.Transfer;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** What was moved in the last day, newest first, and how fast everything was. */
record Past(List<Transfer> transfers, List<Throughput> throughput) {
    static final Past NONE = new Past(List.of(), List.of());

    private static final Comparator<Transfer> NEWEST_FIRST =
            Comparator.comparing(Transfer::endedAt)
                    .thenComparing(Transfer::version)
                    .reversed()
                    .thenComparing(each -> each.region().displayName())
                    .thenComparingInt(Transfer::replica)
                    .thenComparingInt(Transfer::zone);
    private static final Duration LENGTH = Duration.ofHours(24);
    private static final int STEPS = 96;

    static Past read(Workbench bench, Caller caller) {
        Everywhere everywhere = new Everywhere(bench);
        Instant now = bench.now();
        return new Past(
                everywhere.transfers(caller, now.minus(LENGTH), now).stream()
                        .sorted(NEWEST_FIRST)
                        .toList(),
                ThroughputChart.summed(
                        everywhere.throughput(caller, now.minus(LENGTH), now, STEPS), STEPS));
    }

    /** Those that are not gone on with. */
    List<Transfer> ended() {
        return transfers.stream().filter(Transfer::hasEnded).toList();
    }

    List<Transfer> whole() {
        return transfers.stream().filter(Transfer::isWhole).toList();
    }

    /** How many ended without a copy. */
    int failed() {
        return ended().size() - whole().size();
    }

    /** Something that is counted, over all attempts. */
    long sum(ToLongFunction<Transfer> what) {
        return transfers.stream().mapToLong(what).sum();
    }
}
