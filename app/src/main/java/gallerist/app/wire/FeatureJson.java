package gallerist.app.wire;

import gallerist.model.gallery.ResourceId;
import gallerist.model.preview.PreviewFeature;
import tools.jackson.databind.node.ObjectNode;

/** A preview and whether a subscription is registered for it, as JSON. */
public final class FeatureJson {
    private static final String TYPE = "Microsoft.Features/providers/features";
    private static final String NAMESPACE = "Microsoft.Compute";

    private FeatureJson() {}

    public static ObjectNode print(
            ResourceId subscription, PreviewFeature feature, boolean registered) {
        return new JsonBody()
                .text(
                        "id",
                        "%s/providers/Microsoft.Features/providers/%s/features/%s"
                                .formatted(subscription, NAMESPACE, feature.text()))
                .text("name", NAMESPACE + "/" + feature.text())
                .text("type", TYPE)
                .text("title", feature.title())
                .text("link", feature.link())
                .part(
                        "properties",
                        new JsonBody().text("state", registered ? "Registered" : "NotRegistered"))
                .node();
    }
}
