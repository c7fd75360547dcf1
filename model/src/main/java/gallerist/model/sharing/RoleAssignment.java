package gallerist.model.sharing;

import gallerist.model.gallery.ResourceId;
import java.time.Instant;
import java.util.UUID;

/** A role, given to a principal, on a scope and everything inside it. */
public record RoleAssignment(
        UUID name,
        ResourceId scope,
        Role role,
        Principal principal,
        Instant createdAt,
        String createdBy) {

    /** The id of the assignment itself. */
    public String id() {
        return scope + "/providers/Microsoft.Authorization/roleAssignments/" + name;
    }
}
