package gallerist.model.planning;

import gallerist.model.region.Region;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * How fast copies are made in each region.
 *
 * @param known of some regions
 * @param otherwise of all others
 * @param most bytes a second that all of them together may be, nothing where that is not limited
 */
public record TransferRates(
        Map<Region, TransferRate> known, TransferRate otherwise, OptionalLong most) {
    public TransferRates {
        known = Map.copyOf(known);
    }

    public TransferRates(Map<Region, TransferRate> known, TransferRate otherwise) {
        this(known, otherwise, OptionalLong.empty());
    }

    /** One rate everywhere. */
    public static TransferRates all(TransferRate rate) {
        return new TransferRates(Map.of(), rate);
    }

    /** From all regions at once to one after the other, in seconds. */
    public record Seconds(long low, long high) {}

    public TransferRate in(Region region) {
        TransferRate rate = known.getOrDefault(region, otherwise);
        return most.isPresent() ? rate.limitedTo(most.getAsLong()) : rate;
    }

    /** What steps take that copy bytes. */
    public Seconds of(Collection<PlannedStep> steps) {
        Map<Region, Long> written = written(steps);
        long low =
                written.entrySet().stream()
                        .mapToLong(each ->
                                Math.ceilDiv(each.getValue(), in(each.getKey()).bytesPerSecond()))
                        .max()
                        .orElse(0);
        Map<Long, Long> byRate =
                written.entrySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> in(each.getKey()).bytesPerSecond(),
                                        Collectors.summingLong(Map.Entry::getValue)));
        long high =
                byRate.entrySet().stream()
                        .mapToLong(each -> Math.ceilDiv(each.getValue(), each.getKey()))
                        .sum();
        long total = written.values().stream().mapToLong(Long::longValue).sum();
        long least = most.isPresent() ? Math.ceilDiv(total, most.getAsLong()) : 0;
        return new Seconds(Math.max(low, least), Math.max(high, least));
    }

    /** The rates of the regions that steps copy to. */
    public Map<Region, TransferRate> used(Collection<PlannedStep> steps) {
        return written(steps).keySet().stream().collect(Collectors.toMap(each -> each, this::in));
    }

    private static Map<Region, Long> written(Collection<PlannedStep> steps) {
        return steps.stream()
                .filter(step -> step.action() == StepAction.COPY)
                .collect(
                        Collectors.groupingBy(
                                PlannedStep::region, Collectors.summingLong(PlannedStep::bytes)));
    }
}
