package gallerist.model.sharing;

import gallerist.model.gallery.ResourceId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A small company whose rights are looked at. */
final class World {
    static final UUID TENANT = new UUID(0, 1);
    static final ResourceId SUBSCRIPTION = ResourceId.subscription(new UUID(0, 2).toString());
    static final ResourceId GROUP = SUBSCRIPTION.group("images");
    static final ResourceId GALLERY = GROUP.gallery("gold");
    static final ResourceId DEFINITION = GALLERY.image("web");
    static final ResourceId VERSION = DEFINITION.version("1.0.0");
    static final ResourceId OTHER_DEFINITION = GALLERY.image("webserver");
    static final ResourceId APPLICATION = GALLERY.application("agent");
    static final List<ResourceId> SCOPES =
            List.of(
                    SUBSCRIPTION,
                    GROUP,
                    GALLERY,
                    DEFINITION,
                    VERSION,
                    OTHER_DEFINITION,
                    APPLICATION,
                    APPLICATION.version("1.0.0"),
                    SUBSCRIPTION.group("images2"));

    private World() {}

    static Principal user(String name) {
        String signIn = name.toLowerCase(Locale.ROOT) + "@example.org";
        return new Principal(id(name), PrincipalKind.USER, name, signIn, TENANT);
    }

    static Principal group(String name) {
        return new Principal(id(name), PrincipalKind.GROUP, name, "", TENANT);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static RoleAssignment assignment(Principal principal, Role role, ResourceId scope) {
        return new RoleAssignment(
                id(principal.name() + role + scope),
                scope,
                role,
                principal,
                Instant.EPOCH,
                "owner@local");
    }
}
