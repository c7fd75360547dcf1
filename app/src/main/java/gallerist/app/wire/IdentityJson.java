package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The managed identity of a gallery as JSON. */
public final class IdentityJson {
    private static final List<String> TYPES =
            List.of("None", "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned");

    private IdentityJson() {}

    /** Empty where there is none. */
    static JsonBody print(ManagedIdentity identity) {
        JsonBody body = new JsonBody();
        if (identity.equals(ManagedIdentity.NONE)) {
            return body;
        }
        body.text("type", identity.type()).text("principalId", identity.principalId());
        if (!identity.userAssigned().isEmpty()) {
            body.part("userAssignedIdentities", users(identity.userAssigned()));
        }
        return body;
    }

    /** The identity by itself, as {@code sig identity show} answers. */
    public static ObjectNode show(ManagedIdentity identity) {
        return identity.equals(ManagedIdentity.NONE)
                ? new JsonBody().text("type", identity.type()).node()
                : print(identity).node();
    }

    private static JsonBody users(List<ResourceId> identities) {
        JsonBody users = new JsonBody();
        for (ResourceId identity : identities) {
            users.node().putObject(identity.toString());
        }
        return users;
    }

    static ManagedIdentity parse(JsonFields fields, Optional<ManagedIdentity> stored) {
        if (fields.isEmpty()) {
            return ManagedIdentity.NONE;
        }
        fields.ignore("principalId", "tenantId");
        String given = fields.requiredText("type");
        String type = given.replace(" ", "").toLowerCase(Locale.ROOT);
        Refusal.unless(
                TYPES.stream().anyMatch(known -> known.replace(" ", "").equalsIgnoreCase(type)),
                new Problem.ChoiceUnknown(fields.path("type"), given, TYPES));
        List<ResourceId> users = new ArrayList<>();
        for (String id : fields.keys("userAssignedIdentities")) {
            users.add(ResourceId.of(id));
        }
        boolean byUser = type.contains("userassigned");
        Refusal.unless(
                !byUser || !users.isEmpty(),
                new Problem.Missing(fields.path("userAssignedIdentities")));
        Refusal.unless(
                byUser || users.isEmpty(),
                new Problem.ChoiceUnknown(fields.path("type"), given, TYPES.subList(2, 4)));
        boolean bySystem = type.contains("systemassigned");
        String principal = bySystem ? stored.map(ManagedIdentity::principalId).orElse("") : "";
        return new ManagedIdentity(bySystem, principal, users);
    }
}
