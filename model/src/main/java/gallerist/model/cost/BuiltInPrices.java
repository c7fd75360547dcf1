package gallerist.model.cost;

import gallerist.model.replication.StorageType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The prices that come with the program. They are of the right order and no quotation: whoever
 * decides by them looks up the provider's price pages for disks and bandwidth, and sets their own.
 */
public final class BuiltInPrices {
    private static final Set<String> NORTH_AMERICA = Set.of("US", "Canada", "Mexico");
    private static final Set<String> EUROPE = Set.of("Europe", "UK");

    public static final PriceTable TABLE =
            new PriceTable(
                    LocalDate.of(2026, 8, 1),
                    PriceTable.currency("USD"),
                    storage(),
                    new TreeMap<>(),
                    egress());

    /** Where the provider says what disks and snapshots cost now. */
    public static final String STORAGE_PAGE =
            "https://azure.microsoft.com/pricing/details/managed-disks/";

    /** Likewise what crossing from region to region costs. */
    public static final String EGRESS_PAGE =
            "https://azure.microsoft.com/pricing/details/bandwidth/";

    private BuiltInPrices() {}

    private static SortedMap<StorageType, Price> storage() {
        Map<StorageType, Price> storage = new EnumMap<>(StorageType.class);
        storage.put(StorageType.STANDARD_LRS, Price.builtIn("0.05"));
        storage.put(StorageType.STANDARD_ZRS, Price.builtIn("0.05"));
        storage.put(StorageType.PREMIUM_LRS, Price.builtIn("0.12"));
        storage.put(StorageType.PREMIUM_V2_LRS, Price.builtIn("0.12"));
        return new TreeMap<>(storage);
    }

    private static SortedMap<Route, Price> egress() {
        SortedMap<Route, Price> egress = new TreeMap<>();
        for (Route route : PriceTable.routes()) {
            egress.put(route, Price.builtIn(network(route)));
        }
        return egress;
    }

    private static String network(Route route) {
        for (Set<String> continent : List.of(NORTH_AMERICA, EUROPE)) {
            if (continent.contains(route.from())) {
                return continent.contains(route.to()) ? "0.02" : "0.05";
            }
        }
        return route.from().equals("South America") ? "0.16" : "0.08";
    }
}
