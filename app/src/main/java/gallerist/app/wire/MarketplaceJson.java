package gallerist.app.wire;

import gallerist.model.gallery.Identifier;
import gallerist.model.marketplace.MarketplaceImage;
import tools.jackson.databind.node.ObjectNode;

/** An image of the marketplace as JSON. */
public final class MarketplaceJson {
    private MarketplaceJson() {}

    public static ObjectNode print(MarketplaceImage image) {
        Identifier identifier = image.identifier();
        return new JsonBody()
                .text("publisher", identifier.publisher())
                .text("offer", identifier.offer())
                .text("sku", identifier.sku())
                .text("urn", urn(image))
                .choice("osType", image.osType())
                .choice("hyperVGeneration", image.generation())
                .choice("architecture", image.architecture())
                .node();
    }

    /** As it is written on a command line. */
    public static String urn(MarketplaceImage image) {
        Identifier identifier = image.identifier();
        return "%s:%s:%s:latest"
                .formatted(identifier.publisher(), identifier.offer(), identifier.sku());
    }
}
