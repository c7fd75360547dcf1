package gallerist.model.copies;

import gallerist.model.replication.TargetRegion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Desired minus actual is the work. The same for a new version, an edit, a crash and a repair. */
public final class Planner {
    private Planner() {}

    /** Everything that is to be done until the copies are what they should be. */
    public static List<Step> steps(Desired desired, Collection<KnownCopy> copies) {
        List<KnownCopy> staying = copies.stream().filter(copy -> !copy.isLeaving()).toList();
        Set<Slot> wanted = wanted(desired, staying);
        Set<Slot> taken = staying.stream().map(KnownCopy::slot).collect(Collectors.toSet());
        List<Step> steps = new ArrayList<>();
        wanted.stream()
                .filter(slot -> !taken.contains(slot))
                .sorted(ORDER)
                .map(Step.Add::new)
                .forEach(steps::add);
        for (KnownCopy copy : sorted(staying)) {
            if (!wanted.contains(copy.slot())) {
                steps.add(new Step.Remove(copy));
            } else if (!copy.isPresent()) {
                steps.add(new Step.Make(copy));
            }
        }
        return steps;
    }

    /**
     * What may be done now. A copy that was whole leaves only when all that stay are whole, so that
     * the last good one never goes before another has come; of a content that should be nowhere
     * everything leaves at once.
     */
    public static List<Step> due(Desired desired, Collection<KnownCopy> copies) {
        List<Step> steps = steps(desired, copies);
        boolean allWhole = steps.stream().allMatch(step -> step instanceof Step.Remove);
        return steps.stream().filter(step -> allWhole || !waitsForOthers(step)).toList();
    }

    private static boolean waitsForOthers(Step step) {
        return step instanceof Step.Remove(KnownCopy copy) && !copy.isUnfinished();
    }

    private static final Comparator<Slot> ORDER =
            Comparator.comparing((Slot slot) -> slot.region().name())
                    .thenComparingInt(Slot::replica)
                    .thenComparingInt(Slot::zone);

    private static List<KnownCopy> sorted(Collection<KnownCopy> copies) {
        return copies.stream().sorted(Comparator.comparing(KnownCopy::slot, ORDER)).toList();
    }

    private static Set<Slot> wanted(Desired desired, List<KnownCopy> staying) {
        Set<Slot> wanted = new HashSet<>();
        for (TargetRegion target : desired.targets()) {
            List<KnownCopy> here =
                    staying.stream()
                            .filter(copy -> copy.slot().region().equals(target.region()))
                            .toList();
            List<Integer> zones = desired.zones(target);
            for (int replica : replicas(target.replicas(), zones, here)) {
                for (int zone : zones) {
                    wanted.add(new Slot(target.region(), zone, replica));
                }
            }
        }
        return wanted;
    }

    /** The numbers of the replicas that stay, the most whole first, and of those to be made. */
    private static Set<Integer> replicas(int count, List<Integer> zones, List<KnownCopy> here) {
        Map<Integer, Long> whole =
                here.stream()
                        .collect(
                                Collectors.groupingBy(
                                        copy -> copy.slot().replica(),
                                        Collectors.filtering(
                                                copy ->
                                                        copy.isPresent()
                                                                && zones.contains(
                                                                        copy.slot().zone()),
                                                Collectors.counting())));
        Set<Integer> numbers =
                whole.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(count)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(HashSet::new));
        IntStream.iterate(1, number -> number + 1)
                .filter(number -> !whole.containsKey(number))
                .limit(count - numbers.size())
                .forEach(numbers::add);
        return numbers;
    }
}
