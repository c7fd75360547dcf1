package gallerist.app.cli.cost;

import gallerist.app.cli.Answer;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.CostJson;
import gallerist.model.cost.Estimate;
import java.math.MathContext;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A cost line by line with its sum, as a table; the sum of a month and that of the network. */
final class CostTable {
    private static final int DIGITS = 3;

    private CostTable() {}

    static Answer of(Estimate estimate) {
        ObjectNode cost = CostJson.print(estimate);
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        cost.path("lines").forEach(rows::add);
        cost.path("egress")
                .forEach(line ->
                        rows.add(((ObjectNode) line).deepCopy().set("region", line.path("to"))));
        rows.addObject()
                .put("gallery", "Total")
                .put("image", "at prices")
                .put("version", "of")
                .put("region", cost.path("priceDate").asString())
                .set("monthly", cost.path("total"))
                .set("once", cost.path("egressTotal"));
        return Answer.of(cost).tabled(rows, columns(cost.path("currency").asString()));
    }

    private static List<Column> columns(String currency) {
        return List.of(
                Column.text("Gallery", "gallery"),
                Column.text("Image", "image"),
                Column.text("Version", "version"),
                Column.text("Region", "region"),
                Column.text("StorageType", "storageType"),
                Column.text("Replicas", "replicas"),
                new Column("GB", "gb", CostTable::rounded),
                Column.text("Monthly" + currency, "monthly"),
                Column.text("Once" + currency, "once"));
    }

    /** With as many digits as matter to somebody who looks. */
    private static String rounded(JsonNode number) {
        return number.isNumber()
                ? number.decimalValue()
                        .round(new MathContext(DIGITS))
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }
}
