package gallerist.app.replication;

import gallerist.app.fx.Reversible;
import gallerist.app.fx.Reversible.Taken;
import gallerist.app.text.Called;
import gallerist.model.Problem;
import gallerist.model.gallery.Version;
import gallerist.model.replication.Publishing;
import java.util.List;
import java.util.Optional;

/** Whether a plan can be put back, and how. */
final class Undo {
    private final VersionPlans plans;

    Undo(VersionPlans plans) {
        this.plans = plans;
    }

    /** What speaks against putting a plan back once it has become another one. */
    List<Problem> against(Version before, Publishing after) {
        return plans.against(before, after);
    }

    /** The way back from what was written, where there is one. */
    Optional<Reversible> between(Version before, Version now) {
        return against(before, now.publishing()).isEmpty()
                ? Optional.of(of(now, before.publishing()))
                : Optional.empty();
    }

    /** Puts the plan of a version back, as long as nobody has changed it again. */
    Reversible of(Version now, Publishing before) {
        return new Reversible(
                "plan of " + Called.of(now.id()),
                caller ->
                        Taken.of(
                                plans.putBack(caller, now, before)
                                        .map(written -> of(written, now.publishing()))));
    }
}
