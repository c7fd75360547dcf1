package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** With whom a gallery is shared directly, as its JSON says and only the share action changes. */
public final class SharingGroupsJson {
    static final String SUBSCRIPTIONS = "Subscriptions";
    static final String TENANTS = "AADTenants";

    private static final String PROFILE = "sharingProfile";
    private static final String GROUPS = "groups";

    private SharingGroupsJson() {}

    /** Whether a gallery in either shape says anything about it. */
    public static boolean isSaid(ObjectNode json) {
        return Stream.of(json, json.path("properties"))
                .anyMatch(properties -> properties.path(PROFILE).path(GROUPS).isArray());
    }

    /** Whether a gallery in either shape is open to everyone. */
    public static boolean isOpen(ObjectNode json) {
        return Stream.of(json, json.path("properties"))
                .map(properties -> properties.path(PROFILE).path("communityGalleryInfo"))
                .anyMatch(community -> community.path("communityGalleryEnabled").asBoolean(false));
    }

    public static SharingProfile parse(ObjectNode json) {
        JsonFields profile = JsonFields.of(Shape.nested(json)).properties().object(PROFILE);
        SortedSet<String> subscriptions = new TreeSet<>();
        SortedSet<String> tenants = new TreeSet<>();
        for (JsonFields group : profile.objects(GROUPS)) {
            of(group.requiredText("type"), group, subscriptions, tenants)
                    .addAll(group.texts("ids"));
        }
        return new SharingProfile(SharingPermission.GROUPS, subscriptions, tenants, Community.NONE);
    }

    private static SortedSet<String> of(
            String type,
            JsonFields group,
            SortedSet<String> subscriptions,
            SortedSet<String> tenants) {
        return switch (type) {
            case SUBSCRIPTIONS -> subscriptions;
            case TENANTS -> tenants;
            default ->
                    throw new Refusal(
                            new Problem.ChoiceUnknown(
                                    group.path("type"), type, List.of(SUBSCRIPTIONS, TENANTS)));
        };
    }
}
