package gallerist.app.wire;

import gallerist.model.cost.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What versions cost, as JSON: storage each month, the network once. */
public final class CostJson {
    private static final BigDecimal GB = BigDecimal.valueOf(1L << 30);
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private CostJson() {}

    public static ObjectNode print(Estimate estimate) {
        ArrayNode lines = Json.array();
        for (Estimate.Storage storage : estimate.storage()) {
            lines.add(line(storage));
        }
        ArrayNode egress = Json.array();
        for (Estimate.Egress sent : estimate.egress()) {
            egress.add(line(sent));
        }
        return new JsonBody()
                .text("currency", estimate.prices().currency().getCurrencyCode())
                .text("priceDate", estimate.prices().date().toString())
                .array("lines", lines)
                .array("egress", egress)
                .decimal("total", estimate.monthly().rounded())
                .decimal("egressTotal", estimate.once().rounded())
                .node();
    }

    private static ObjectNode line(Estimate.Storage storage) {
        return new JsonBody()
                .text("gallery", storage.version().galleryName())
                .text("image", storage.version().artifactName())
                .text("version", storage.version().name())
                .text("region", storage.region().name())
                .choice("storageType", storage.type())
                .number("replicas", storage.replicas())
                .decimal("gb", gb(storage.bytes()))
                .decimal("monthly", storage.monthly().rounded())
                .node();
    }

    private static ObjectNode line(Estimate.Egress egress) {
        return new JsonBody()
                .text("gallery", egress.version().galleryName())
                .text("image", egress.version().artifactName())
                .text("version", egress.version().name())
                .text("from", egress.from().name())
                .text("to", egress.to().name())
                .decimal("gb", gb(egress.bytes()))
                .decimal("once", egress.once().rounded())
                .node();
    }

    private static BigDecimal gb(long bytes) {
        BigDecimal exact = BigDecimal.valueOf(bytes).divide(GB, SIX_DIGITS).stripTrailingZeros();
        return exact.setScale(Math.max(0, exact.scale()));
    }
}
