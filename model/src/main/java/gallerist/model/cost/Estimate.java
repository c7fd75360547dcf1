package gallerist.model.cost;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What versions cost by the prices of a day: storage each month, the network once. */
public record Estimate(PriceTable prices, List<Storage> storage, List<Egress> egress) {
    private static final BigDecimal BYTES_PER_GB = BigDecimal.valueOf(1L << 30);

    public Estimate {
        storage = List.copyOf(storage);
        egress = List.copyOf(egress);
    }

    /** The replicas of a version in a region, each a snapshot of what is occupied. */
    public record Storage(
            ResourceId version,
            Region region,
            StorageType type,
            int replicas,
            long bytes,
            Price price,
            Money monthly) {}

    /** The first replica on its way to a region; the others are made there and cost nothing. */
    public record Egress(
            ResourceId version, Region from, Region to, long bytes, Price price, Money once) {}

    public static Estimate of(PriceTable prices, Collection<Occupancy> versions) {
        List<Storage> storage = new ArrayList<>();
        List<Egress> egress = new ArrayList<>();
        for (Occupancy version : versions) {
            if (version.bytes() == 0) {
                continue;
            }
            storage.addAll(storage(prices, version));
            egress.addAll(
                    egress(
                            prices,
                            version,
                            version.charged().stream().map(TargetRegion::region).toList()));
        }
        return new Estimate(prices, storage, egress);
    }

    /** The cost after a change of plan; only regions that are new to it cost the network. */
    public static Estimate ofChange(PriceTable prices, Occupancy before, Occupancy after) {
        List<Region> added =
                after.charged().stream()
                        .map(TargetRegion::region)
                        .filter(region -> !before.isIn(region))
                        .toList();
        return new Estimate(prices, storage(prices, after), egress(prices, after, added));
    }

    private static List<Storage> storage(PriceTable prices, Occupancy version) {
        return version.charged().stream()
                .filter(target -> version.bytes() > 0)
                .map(target -> storage(prices, version, target))
                .toList();
    }

    private static Storage storage(PriceTable prices, Occupancy version, TargetRegion target) {
        Price price = prices.storage(target.storage(), target.region());
        return new Storage(
                version.version(),
                target.region(),
                target.storage(),
                target.replicas(),
                version.bytes(),
                price,
                money(prices, price, version.bytes(), target.replicas()));
    }

    private static List<Egress> egress(PriceTable prices, Occupancy version, List<Region> regions) {
        return regions.stream()
                .filter(region -> version.bytes() > 0 && !region.equals(version.home()))
                .map(region -> egress(prices, version, region))
                .toList();
    }

    private static Egress egress(PriceTable prices, Occupancy version, Region to) {
        Price price = prices.egress(version.home(), to);
        return new Egress(
                version.version(),
                version.home(),
                to,
                version.bytes(),
                price,
                money(prices, price, version.bytes(), 1));
    }

    /** Dividing by a power of two comes out even, so nothing is rounded here. */
    private static Money money(PriceTable prices, Price price, long bytes, int times) {
        return money(
                prices,
                BigDecimal.valueOf(bytes)
                        .multiply(BigDecimal.valueOf(times))
                        .divide(BYTES_PER_GB)
                        .multiply(price.perGB()));
    }

    private static Money money(PriceTable prices, BigDecimal amount) {
        return new Money(amount, prices.currency(), prices.date());
    }

    public long snapshots() {
        return storage.stream().mapToLong(Storage::replicas).sum();
    }

    public Money monthly() {
        return money(
                prices,
                storage.stream()
                        .map(line -> line.monthly().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public Money once() {
        return money(
                prices,
                egress.stream()
                        .map(line -> line.once().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
