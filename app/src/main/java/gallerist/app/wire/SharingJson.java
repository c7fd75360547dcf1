package gallerist.app.wire;

import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;

/** With whom a gallery is shared, as JSON. */
final class SharingJson {
    private SharingJson() {}

    static JsonBody print(SharingProfile sharing) {
        JsonBody body = new JsonBody().choice("permissions", sharing.permission());
        ArrayNode groups = groups(sharing.subscriptions(), sharing.tenants());
        if (!groups.isEmpty()) {
            body.array("groups", groups);
        }
        return body.part("communityGalleryInfo", community(sharing.community()));
    }

    static ArrayNode groups(Collection<String> subscriptions, Collection<String> tenants) {
        ArrayNode groups = Json.array();
        addGroup(groups, SharingGroupsJson.SUBSCRIPTIONS, subscriptions);
        addGroup(groups, SharingGroupsJson.TENANTS, tenants);
        return groups;
    }

    private static void addGroup(ArrayNode groups, String type, Collection<String> ids) {
        if (!ids.isEmpty()) {
            groups.add(new JsonBody().text("type", type).texts("ids", ids).node());
        }
    }

    private static JsonBody community(Community community) {
        JsonBody body = new JsonBody();
        if (community.equals(Community.NONE)) {
            return body;
        }
        return body.text("publisherUri", community.publisherUri())
                .text("publisherContact", community.publisherContact())
                .text("eula", community.eula())
                .text("publicNamePrefix", community.publicNamePrefix())
                .flag("communityGalleryEnabled", community.enabled())
                .texts("publicNames", community.publicNames());
    }

    static SharingProfile parse(JsonFields fields, Optional<SharingProfile> stored) {
        SharingProfile before = stored.orElse(SharingProfile.PRIVATE);
        fields.ignore("groups");
        return new SharingProfile(
                fields.choice("permissions", SharingPermission.class, before.permission()),
                before.subscriptions(),
                before.tenants(),
                fields.has("communityGalleryInfo")
                        ? community(fields.object("communityGalleryInfo"), before.community())
                        : before.community());
    }

    private static Community community(JsonFields fields, Community before) {
        fields.ignore("communityGalleryEnabled", "publicNames");
        return new Community(
                fields.text("publisherUri"),
                fields.text("publisherContact"),
                fields.text("eula"),
                fields.text("publicNamePrefix"),
                before.enabled(),
                before.publicNames());
    }
}
