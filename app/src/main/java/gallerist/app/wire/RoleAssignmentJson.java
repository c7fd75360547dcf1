package gallerist.app.wire;

import gallerist.model.sharing.PrincipalType;
import gallerist.model.sharing.RoleAssignment;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A role assignment as JSON. */
public final class RoleAssignmentJson {
    private RoleAssignmentJson() {}

    /** Nested, for a scope that lies in a tenant. */
    public static ObjectNode print(RoleAssignment assignment, UUID home) {
        String created = Dates.utc(assignment.createdAt());
        return new JsonBody()
                .text("id", assignment.id())
                .text("name", assignment.name().toString())
                .text("type", "Microsoft.Authorization/roleAssignments")
                .part(
                        "properties",
                        new JsonBody()
                                .text(
                                        "roleDefinitionId",
                                        RoleJson.id(assignment.role(), assignment.scope()))
                                .text("principalId", assignment.principal().id().toString())
                                .choice(
                                        "principalType",
                                        PrincipalType.of(assignment.principal(), home))
                                .text("scope", assignment.scope().toString())
                                .text("createdOn", created)
                                .text("updatedOn", created)
                                .text("createdBy", assignment.createdBy())
                                .text("updatedBy", assignment.createdBy()))
                .node();
    }

    /** Flat, with the names that the command line looks up for its readers. */
    public static ObjectNode printWithNames(RoleAssignment assignment, UUID home) {
        return Shape.flat(print(assignment, home))
                .put("principalName", assignment.principal().name())
                .put("roleDefinitionName", assignment.role().title());
    }
}
