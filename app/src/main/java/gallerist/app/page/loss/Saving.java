package gallerist.app.page.loss;

import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.Caution;
import gallerist.model.planning.DeletionPlan;
import gallerist.model.planning.PlannedStep;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.StepAction;

/** The bytes and the money that a deletion sets free, in words. */
public final class Saving {
    private Saving() {}

    public static Consequence of(DeletionPlan deletion) {
        ReplicationPlan plan = deletion.plan();
        if (copies(plan) == 0) {
            return plan.warnings().contains(new Caution.PlannedWithoutBytes())
                    ? new Consequence(
                            "fth-hard-drive",
                            "Nothing is freed",
                            "It was recorded without bytes, so there are no copies and nothing is"
                                    + " paid for")
                    : new Consequence(
                            "fth-hard-drive",
                            "Nothing is freed yet",
                            "Its copies stay while it can be restored, for %s a month"
                                    .formatted(Costs.readable(plan.after())));
        }
        String month =
                "%s a month instead of %s"
                        .formatted(Costs.readable(plan.after()), Costs.readable(plan.before()));
        return new Consequence(
                "fth-hard-drive",
                "%s are freed at once".formatted(Sizes.of(freed(plan))),
                deletion.keptInBin()
                        ? "%s, %s while it can be restored".formatted(going(plan), month)
                        : "%s, %s".formatted(going(plan), month));
    }

    private static String going(ReplicationPlan plan) {
        return Figures.counted(copies(plan), "copy goes", "copies go");
    }

    /** What was recorded without bytes has none, although it is planned as if it had. */
    private static long copies(ReplicationPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.action() == StepAction.REMOVE && step.bytes() > 0)
                .count();
    }

    static long freed(ReplicationPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.action() == StepAction.REMOVE)
                .mapToLong(PlannedStep::bytes)
                .sum();
    }
}
