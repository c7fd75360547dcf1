package gallerist.app.wire;

import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import tools.jackson.databind.node.ObjectNode;

/** A user, group or service principal as JSON, each with the fields of its own. */
public final class PrincipalJson {
    private PrincipalJson() {}

    public static ObjectNode print(Principal principal) {
        JsonBody body =
                new JsonBody()
                        .text("id", principal.id().toString())
                        .text("displayName", principal.displayName());
        return switch (principal.kind()) {
            case USER ->
                    body.text("userPrincipalName", principal.signIn())
                            .text("mail", principal.signIn())
                            .node();
            case GROUP ->
                    body.text("mailNickname", principal.signIn())
                            .flag("securityEnabled", true)
                            .flag("mailEnabled", false)
                            .node();
            case SERVICE_PRINCIPAL ->
                    body.text("appId", principal.signIn())
                            .text("servicePrincipalType", "Application")
                            .text("appOwnerOrganizationId", principal.tenant().toString())
                            .node();
        };
    }

    /** As a member of a group, where all kinds come together. */
    public static ObjectNode printMember(Principal principal) {
        return print(principal).put("@odata.type", type(principal.kind()));
    }

    private static String type(PrincipalKind kind) {
        return switch (kind) {
            case USER -> "#microsoft.graph.user";
            case GROUP -> "#microsoft.graph.group";
            case SERVICE_PRINCIPAL -> "#microsoft.graph.servicePrincipal";
        };
    }
}
