package gallerist.model.sharing;

import gallerist.model.gallery.ResourceId;
import java.util.Comparator;
import java.util.List;

/**
 * A role assignment as it reaches somebody.
 *
 * @param groups the way through groups, empty where the role is their own
 */
record Grant(RoleAssignment assignment, List<Principal> groups) {
    static final Comparator<Grant> CLOSEST =
            Comparator.comparingInt((Grant grant) -> grant.groups.size())
                    .thenComparing(grant -> grant.assignment.role())
                    .thenComparing(grant -> grant.assignment.name());

    /** Held by whom the assignment names, so through a group where it names one. */
    static Grant held(RoleAssignment assignment) {
        Principal holder = assignment.principal();
        return new Grant(
                assignment, holder.kind() == PrincipalKind.GROUP ? List.of(holder) : List.of());
    }

    Role role() {
        return assignment.role();
    }

    Decision.Yes on(ResourceId scope) {
        if (!groups.isEmpty()) {
            return new Decision.ThroughGroups(assignment, groups);
        }
        return assignment.scope().equals(scope)
                ? new Decision.GrantedHere(assignment)
                : new Decision.Inherited(assignment);
    }
}
