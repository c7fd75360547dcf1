package gallerist.model.planning;

import gallerist.model.copies.KnownCopy;
import gallerist.model.copies.Slot;
import gallerist.model.copies.Step;
import gallerist.model.cost.Occupancy;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The copies that are made and removed when a version is to lie somewhere else. The last replicas
 * of a region go first, and nothing goes before all that is new has come.
 */
public final class PlannedSteps {
    private static final List<Integer> ALL_ZONES = List.of(1, 2, 3);

    private PlannedSteps() {}

    /** What the service will do with bytes that are there. */
    public static List<PlannedStep> of(ResourceId version, List<Step> steps, long bytes) {
        return steps.stream()
                .map(step ->
                        switch (step) {
                            case Step.Add(Slot slot) -> copy(version, slot, bytes);
                            case Step.Make(KnownCopy copy) -> copy(version, copy.slot(), bytes);
                            case Step.Remove(KnownCopy copy) ->
                                    step(StepAction.REMOVE, version, copy.slot(), bytes);
                        })
                .sorted(Comparator.comparing(PlannedStep::action))
                .toList();
    }

    private static PlannedStep copy(ResourceId version, Slot slot, long bytes) {
        return step(StepAction.COPY, version, slot, bytes);
    }

    private static PlannedStep step(StepAction action, ResourceId version, Slot slot, long bytes) {
        return new PlannedStep(action, version, slot.region(), slot.zone(), slot.replica(), bytes);
    }

    /** What would be done if there were bytes. */
    public static List<PlannedStep> between(Occupancy before, Occupancy after) {
        List<PlannedStep> steps = new ArrayList<>(more(StepAction.COPY, before, after));
        steps.addAll(more(StepAction.REMOVE, after, before));
        return steps;
    }

    /** A step for each copy that the second has more than the first. */
    private static List<PlannedStep> more(StepAction action, Occupancy fewer, Occupancy more) {
        List<PlannedStep> steps = new ArrayList<>();
        for (TargetRegion target : sorted(more)) {
            int there = replicas(fewer, target.region());
            for (int replica : IntStream.rangeClosed(there + 1, target.replicas()).toArray()) {
                for (int zone : zones(target)) {
                    steps.add(
                            new PlannedStep(
                                    action,
                                    more.version(),
                                    target.region(),
                                    zone,
                                    replica,
                                    more.bytes()));
                }
            }
        }
        return steps;
    }

    private static List<TargetRegion> sorted(Occupancy version) {
        return version.charged().stream()
                .sorted(Comparator.comparing(target -> target.region().name()))
                .toList();
    }

    private static int replicas(Occupancy version, Region region) {
        Optional<TargetRegion> there =
                version.charged().stream()
                        .filter(target -> target.region().equals(region))
                        .findFirst();
        return there.map(TargetRegion::replicas).orElse(0);
    }

    /** What is zone redundant has a copy in each zone, anything else one in a single zone. */
    private static List<Integer> zones(TargetRegion target) {
        if (target.storage() == StorageType.STANDARD_ZRS) {
            return ALL_ZONES;
        }
        return List.of(target.region().zones() ? PlannedStep.ANY_ZONE : 1);
    }
}
