package gallerist.app.replication;

import gallerist.app.fx.Workbench;
import gallerist.app.replication.Review.Room;
import gallerist.app.text.Sizes;
import gallerist.model.planning.PlannedStep;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.StepAction;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import gallerist.storage.ZoneStore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The space that a plan needs in the stores of its regions. */
public final class Rooms {
    private Rooms() {}

    public static List<Room> of(Workbench bench, Caller caller, ReplicationPlan plan) {
        return byRegion(plan, StepAction.COPY).entrySet().stream()
                .flatMap(each ->
                        room(
                                each.getKey(),
                                each.getValue(),
                                bench.workspace()
                                        .regionStores()
                                        .show(caller, Optional.of(each.getKey()))
                                        .orThrow())
                                .stream())
                .toList();
    }

    /** The steps of one kind, by the names of their regions. */
    static Map<Region, List<PlannedStep>> byRegion(ReplicationPlan plan, StepAction action) {
        return plan.steps().stream()
                .filter(step -> step.action() == action)
                .sorted(Comparator.comparing(step -> step.region().displayName()))
                .collect(
                        Collectors.groupingBy(
                                PlannedStep::region, LinkedHashMap::new, Collectors.toList()));
    }

    /** The fullest zone decides whether there is room in a region. */
    private static Optional<Room> room(
            Region region, List<PlannedStep> steps, List<ZoneStore> zones) {
        long needed = steps.stream().mapToLong(PlannedStep::bytes).sum();
        OptionalLong free =
                zones.stream().map(ZoneStore::free).flatMapToLong(OptionalLong::stream).min();
        return free.isEmpty() || needed == 0
                ? Optional.empty()
                : Optional.of(
                        new Room(
                                region.displayName() + " store",
                                "%s of %s free"
                                        .formatted(Sizes.of(needed), Sizes.of(free.getAsLong())),
                                (double) needed / Math.max(1, free.getAsLong())));
    }
}
