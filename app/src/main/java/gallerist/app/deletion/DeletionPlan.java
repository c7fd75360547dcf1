package gallerist.app.deletion;

import gallerist.app.page.loss.Consequence;
import gallerist.model.gallery.Resource;
import java.util.List;
import java.util.Optional;

/**
 * What deleting something does.
 *
 * @param seen what it was worked out for, nothing where it is gone
 * @param plan names it as a whole, so that exactly this is done; empty for what holds others
 * @param nameToType what a person must type to go on, empty where that is not asked
 * @param obstacles why it cannot be deleted, in sentences
 * @param afterwards what is said when it is done
 * @param isKept whether it can be restored afterwards
 */
record DeletionPlan(
        Optional<Resource> seen,
        String plan,
        List<Consequence> consequences,
        String nameToType,
        List<String> obstacles,
        String afterwards,
        boolean isKept) {
    DeletionPlan {
        consequences = List.copyOf(consequences);
        obstacles = List.copyOf(obstacles);
    }
}
