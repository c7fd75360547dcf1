package gallerist.app.wire;

import gallerist.model.cost.BuiltInPrices;
import gallerist.model.cost.Price;
import gallerist.model.cost.PriceTable;
import gallerist.model.cost.Route;
import gallerist.model.cost.StoredIn;
import gallerist.model.replication.StorageType;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The table of prices as JSON. */
public final class PricesJson {
    private PricesJson() {}

    public static ObjectNode print(PriceTable prices) {
        ArrayNode storage = Json.array();
        for (Map.Entry<StorageType, Price> entry : prices.storage().entrySet()) {
            JsonBody body = new JsonBody().choice("storageType", entry.getKey());
            storage.add(price(body, entry.getValue()));
        }
        for (Map.Entry<StoredIn, Price> entry : prices.regional().entrySet()) {
            JsonBody body =
                    new JsonBody()
                            .choice("storageType", entry.getKey().storage())
                            .text("region", entry.getKey().region().name());
            storage.add(price(body, entry.getValue()));
        }
        ArrayNode egress = Json.array();
        for (Map.Entry<Route, Price> entry : prices.egress().entrySet()) {
            JsonBody body =
                    new JsonBody()
                            .text("from", entry.getKey().from())
                            .text("to", entry.getKey().to());
            egress.add(price(body, entry.getValue()));
        }
        return new JsonBody()
                .text("currency", prices.currency().getCurrencyCode())
                .text("priceDate", prices.date().toString())
                .part(
                        "pricePages",
                        new JsonBody()
                                .text("storage", BuiltInPrices.STORAGE_PAGE)
                                .text("egress", BuiltInPrices.EGRESS_PAGE))
                .array("storage", storage)
                .array("egress", egress)
                .node();
    }

    private static ObjectNode price(JsonBody body, Price price) {
        return body.decimal("perGB", price.perGB()).choice("origin", price.origin()).node();
    }
}
