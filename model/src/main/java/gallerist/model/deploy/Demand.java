package gallerist.model.deploy;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.List;

/**
 * What is to be made at once in one region.
 *
 * @param overprovision percent on top, for large images, slow contents or the kind of system
 */
public record Demand(int vms, List<ScaleSet> scaleSets, boolean production, int overprovision) {
    private static final int MOST_MACHINES = 1_000_000;
    private static final int MOST_PERCENT = 1_000;

    public Demand {
        scaleSets = List.copyOf(scaleSets);
        refuseOutside("vms", vms, MOST_MACHINES);
        refuseOutside("overprovision", overprovision, MOST_PERCENT);
    }

    /** The machines that are really made for it, overprovisioning included. */
    public long machines() {
        return Math.ceilDiv(vms * (100L + overprovision), 100L);
    }

    public static Demand ofMachines(int vms) {
        return new Demand(vms, List.of(), false, 0);
    }

    private static void refuseOutside(String field, int number, int most) {
        Refusal.unless(
                number >= 0 && number <= most, new Problem.OutOfRange(field, number, 0, most));
    }
}
