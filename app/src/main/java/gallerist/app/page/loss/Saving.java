package gallerist.app.page.loss;

import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.planning.DeletionPlan;
import gallerist.model.planning.PlannedStep;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.StepAction;

/** The bytes and the money that a deletion sets free, in words. */
public final class Saving {
    private Saving() {}

    public static Consequence of(DeletionPlan deletion) {
        ReplicationPlan plan = deletion.plan();
        String month =
                "%s a month instead of %s"
                        .formatted(Costs.readable(plan.after()), Costs.readable(plan.before()));
        return new Consequence(
                "fth-hard-drive",
                "%s are freed at once".formatted(Sizes.of(freed(plan))),
                deletion.keptInBin()
                        ? "%s, %s while it can be restored".formatted(copies(plan), month)
                        : "%s, %s".formatted(copies(plan), month));
    }

    private static String copies(ReplicationPlan plan) {
        return Figures.counted(plan.count(StepAction.REMOVE), "copy goes", "copies go");
    }

    static long freed(ReplicationPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.action() == StepAction.REMOVE)
                .mapToLong(PlannedStep::bytes)
                .sum();
    }
}
