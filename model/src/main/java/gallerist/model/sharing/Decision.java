package gallerist.model.sharing;

import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.UUID;

/** Whether somebody may do something somewhere, and why. */
public sealed interface Decision {

    sealed interface Yes extends Decision {}

    sealed interface No extends Decision {}

    /** By a role on the very scope. */
    record GrantedHere(RoleAssignment assignment) implements Yes {}

    /** By a role on a scope above. */
    record Inherited(RoleAssignment assignment) implements Yes {}

    /**
     * By a role that a group holds, here or above.
     *
     * @param groups from a group that has the person as a member to the one that holds the role
     */
    record ThroughGroups(RoleAssignment assignment, List<Principal> groups) implements Yes {
        public ThroughGroups {
            groups = List.copyOf(groups);
        }
    }

    /** The gallery is shared with the whole subscription. */
    record SharedWithSubscription(ResourceId gallery, UUID subscription) implements Yes {}

    /** The gallery is shared with the whole tenant. */
    record SharedWithTenant(ResourceId gallery, UUID tenant) implements Yes {}

    /** The gallery is open to everyone. */
    record SharedWithEveryone(ResourceId gallery) implements Yes {}

    /** No role at all, here or above. */
    record NoRole() implements No {}

    /** There are roles, but none of them has the action. */
    record NoRoleAllows(List<Role> roles) implements No {
        public NoRoleAllows {
            roles = List.copyOf(roles);
        }
    }

    /** A role would allow the action, but leaves it out expressly. */
    record Withheld(Role role, String notAction) implements No {}
}
