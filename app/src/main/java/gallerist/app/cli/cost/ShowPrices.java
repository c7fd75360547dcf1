package gallerist.app.cli.cost;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.PricesJson;
import gallerist.model.cost.BuiltInPrices;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows the prices that costs are estimated with, and of which day they are. */
@Example("gallerist prices show")
final class ShowPrices implements Command {

    private static final List<Column> COLUMNS =
            Column.of(
                    "StorageType", "storageType",
                    "Region", "region",
                    "From", "from",
                    "To", "to",
                    "PerGB", "perGB",
                    "Origin", "origin",
                    "Currency", "currency",
                    "PriceDate", "priceDate");

    @Override
    public Answer run(Session session) {
        ObjectNode prices = PricesJson.print(session.workspace().prices().show());
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        Stream.of("storage", "egress")
                .flatMap(kind -> prices.path(kind).valueStream())
                .map(price -> ((ObjectNode) price).deepCopy())
                .forEach(row ->
                        rows.add(
                                row.put("currency", prices.path("currency").asString())
                                        .put("priceDate", prices.path("priceDate").asString())));
        session.say(
                "Prices of %s; what they are today: %s (storage), %s (egress)."
                        .formatted(
                                prices.path("priceDate").asString(),
                                BuiltInPrices.STORAGE_PAGE,
                                BuiltInPrices.EGRESS_PAGE));
        return Answer.of(prices).tabled(rows, COLUMNS);
    }
}
