package gallerist.app.settings;

import gallerist.model.cost.Price;
import gallerist.model.cost.PriceTable;
import gallerist.model.cost.Route;
import gallerist.model.cost.StoredIn;
import gallerist.model.replication.StorageType;
import java.util.ArrayList;
import java.util.List;

/** A price with what it is for. */
public record PriceRow(Subject subject, String what, String where, String unit, Price price) {

    /** What has a price. */
    sealed interface Subject {
        record Type(StorageType type) implements Subject {}

        record InRegion(StoredIn place) implements Subject {}

        record Network(Route route) implements Subject {}

        default PriceTable priced(PriceTable table, Price price) {
            return switch (this) {
                case Type(StorageType type) -> table.with(type, price);
                case InRegion(StoredIn place) -> table.with(place, price);
                case Network(Route route) -> table.with(route, price);
            };
        }
    }

    static List<PriceRow> of(PriceTable table) {
        List<PriceRow> rows = new ArrayList<>();
        table.storage()
                .forEach((type, price) ->
                        rows.add(
                                new PriceRow(
                                        new Subject.Type(type),
                                        type.text(),
                                        "Everywhere else",
                                        "GB and month",
                                        price)));
        table.regional()
                .forEach((place, price) ->
                        rows.add(
                                new PriceRow(
                                        new Subject.InRegion(place),
                                        place.storage().text(),
                                        place.region().displayName(),
                                        "GB and month",
                                        price)));
        table.egress()
                .forEach((route, price) ->
                        rows.add(
                                new PriceRow(
                                        new Subject.Network(route),
                                        "Network",
                                        route.from().equals(route.to())
                                                ? "Within " + route.from()
                                                : "%s to %s".formatted(route.from(), route.to()),
                                        "GB",
                                        price)));
        return rows;
    }

    public String amount() {
        return price.perGB().toPlainString();
    }

    public String origin() {
        return price.origin() == Price.Origin.BUILT_IN ? "With the program" : "Entered";
    }

    public String name() {
        return "%s, %s".formatted(what, where);
    }
}
