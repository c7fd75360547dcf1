package gallerist.model.planning;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** How fast copies are made in a region. */
public record TransferRate(long bytesPerSecond) {
    private static final long MOST = 1L << 50;

    /** Taken where nobody has measured: what one ordinary disk can be expected to write. */
    public static final TransferRate ASSUMED = new TransferRate(100_000_000);

    public TransferRate {
        Refusal.unless(
                bytesPerSecond >= 1 && bytesPerSecond <= MOST,
                new Problem.OutOfRange("rate", bytesPerSecond, 1, MOST));
    }

    /** From all regions at once to one after the other, in seconds. */
    public record Seconds(long low, long high) {}

    public Seconds of(Collection<PlannedStep> steps) {
        Map<String, Long> written =
                steps.stream()
                        .filter(step -> step.action() == StepAction.COPY)
                        .collect(
                                Collectors.groupingBy(
                                        step -> step.region().name(),
                                        Collectors.summingLong(PlannedStep::bytes)));
        long most = written.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long all = written.values().stream().mapToLong(Long::longValue).sum();
        return new Seconds(Math.ceilDiv(most, bytesPerSecond), Math.ceilDiv(all, bytesPerSecond));
    }
}
