package gallerist.model.cost;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.region.Region;
import gallerist.model.replication.StorageType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The prices of a day. Every storage type and every route has one, so that nothing is ever counted
 * as free by mistake.
 *
 * @param storage of each type, where its region says nothing else
 * @param regional of a type in a region
 * @param egress of the network between groups of geographies, and within each
 */
public record PriceTable(
        LocalDate date,
        Currency currency,
        SortedMap<StorageType, Price> storage,
        SortedMap<StoredIn, Price> regional,
        SortedMap<Route, Price> egress) {
    public PriceTable {
        storage = Collections.unmodifiableSortedMap(new TreeMap<>(storage));
        regional = Collections.unmodifiableSortedMap(new TreeMap<>(regional));
        egress = Collections.unmodifiableSortedMap(new TreeMap<>(egress));
        Refusal.ifAny(missing(storage, egress));
    }

    private static List<Problem> missing(
            SortedMap<StorageType, Price> storage, SortedMap<Route, Price> egress) {
        List<Problem> problems = new ArrayList<>();
        for (StorageType type : StorageType.values()) {
            if (!storage.containsKey(type)) {
                problems.add(new Problem.PriceMissing(type.text()));
            }
        }
        for (Route route : routes()) {
            if (!egress.containsKey(route)) {
                problems.add(new Problem.PriceMissing(route.from() + " to " + route.to()));
            }
        }
        return problems;
    }

    static List<Route> routes() {
        return GeographyGroups.all().stream()
                .flatMap(from -> GeographyGroups.all().stream().map(to -> new Route(from, to)))
                .toList();
    }

    /** A currency by its ISO 4217 code. */
    public static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(new Problem.CurrencyUnknown(code));
        }
    }

    public Price storage(StorageType type, Region region) {
        return Optional.ofNullable(regional.get(new StoredIn(type, region)))
                .or(() -> Optional.ofNullable(storage.get(type)))
                .orElseThrow();
    }

    public Price egress(Region from, Region to) {
        return Optional.ofNullable(egress.get(Route.between(from, to))).orElseThrow();
    }

    /** An amount by these prices. */
    public Money money(BigDecimal amount) {
        return new Money(amount, currency, date);
    }

    public PriceTable dated(LocalDate day) {
        return new PriceTable(day, currency, storage, regional, egress);
    }

    /** The same figures in another currency: nothing is converted. */
    public PriceTable in(Currency other) {
        return new PriceTable(date, other, storage, regional, egress);
    }

    public PriceTable with(StorageType type, Price price) {
        SortedMap<StorageType, Price> changed = new TreeMap<>(storage);
        changed.put(type, price);
        return new PriceTable(date, currency, changed, regional, egress);
    }

    public PriceTable with(StoredIn place, Price price) {
        SortedMap<StoredIn, Price> changed = new TreeMap<>(regional);
        changed.put(place, price);
        return new PriceTable(date, currency, storage, changed, egress);
    }

    public PriceTable with(Route route, Price price) {
        SortedMap<Route, Price> changed = new TreeMap<>(egress);
        changed.put(route, price);
        return new PriceTable(date, currency, storage, regional, changed);
    }
}
