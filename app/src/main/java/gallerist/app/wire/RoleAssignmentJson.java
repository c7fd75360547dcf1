package gallerist.app.wire;

import gallerist.model.sharing.RoleAssignment;
import tools.jackson.databind.node.ObjectNode;

/** A role assignment as JSON. */
public final class RoleAssignmentJson {
    private RoleAssignmentJson() {}

    public static ObjectNode print(RoleAssignment assignment) {
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
                                .choice("principalType", assignment.principal().kind())
                                .text("scope", assignment.scope().toString())
                                .text("createdOn", created)
                                .text("updatedOn", created)
                                .text("createdBy", assignment.createdBy())
                                .text("updatedBy", assignment.createdBy()))
                .node();
    }

    /** Flat, with the names that the command line looks up for its readers. */
    public static ObjectNode printWithNames(RoleAssignment assignment) {
        return Shape.flat(print(assignment))
                .put("principalName", assignment.principal().name())
                .put("roleDefinitionName", assignment.role().title());
    }
}
