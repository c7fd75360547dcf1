package gallerist.app.cli.cost;

import gallerist.app.cli.Answer;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.CostJson;
import gallerist.model.cost.Estimate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A cost line by line with its sum, as a table; the sum of a month and that of the network. */
final class CostTable {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Gallery", "gallery",
                    "Image", "image",
                    "Version", "version",
                    "Region", "region",
                    "StorageType", "storageType",
                    "Replicas", "replicas",
                    "GB", "gb",
                    "Monthly", "monthly",
                    "Once", "once",
                    "Currency", "currency");

    private CostTable() {}

    static Answer of(Estimate estimate) {
        ObjectNode cost = CostJson.print(estimate);
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        cost.path("lines").forEach(rows::add);
        cost.path("egress")
                .forEach(line ->
                        rows.add(((ObjectNode) line).deepCopy().set("region", line.path("to"))));
        rows.addObject()
                .put("gallery", "Total at prices of " + cost.path("priceDate").asString())
                .put("currency", cost.path("currency").asString())
                .set("monthly", cost.path("total"))
                .set("once", cost.path("egressTotal"));
        return Answer.of(cost).tabled(rows, COLUMNS);
    }
}
