package gallerist.app.overview;

import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.ThroughputChart;
import gallerist.model.advice.Estate;
import gallerist.model.cost.Budget;
import gallerist.model.cost.ByHand;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Money;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.Outlook;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Extent;
import gallerist.model.limits.Usage;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.storage.Advised;
import gallerist.storage.Caller;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.Throughput;
import gallerist.storage.Transfer;
import gallerist.storage.VersionReplication;
import gallerist.storage.ZoneStore;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that the first page tells of, as it was read at one moment.
 *
 * @param inBin those of which copies are kept although they are deleted
 * @param stores those that were ever used
 */
record State(
        Estate estate,
        List<VersionReplication> replication,
        Set<ResourceId> inBin,
        List<ZoneStore> stores,
        List<Occupancy> charges,
        PriceTable prices,
        List<Transfer> transfers,
        List<Throughput> throughput,
        List<Usage> usages,
        List<Extent> extents,
        List<Advised> advice,
        Outlook outlook,
        Instant now) {
    static final int STEPS = 96;
    static final Duration DAY = Duration.ofHours(24);
    private static final int BACK = 5;
    private static final int AHEAD = 3;

    static State read(Workbench bench, Caller caller, String gallery) {
        Everywhere everywhere = new Everywhere(bench);
        Instant now = bench.now();
        Estate all = everywhere.estate(caller);
        Optional<ResourceId> chosen =
                all.galleries().stream()
                        .map(Gallery::id)
                        .filter(id -> id.name().equals(gallery))
                        .findFirst();
        Estate estate = chosen.map(id -> within(all, id)).orElse(all);
        List<Outlook.Held> charges =
                everywhere.charges(caller).stream()
                        .filter(charge -> isIn(chosen, charge.occupancy().version()))
                        .toList();
        PriceTable prices = bench.workspace().prices().show();
        YearMonth month = YearMonth.from(now.atZone(bench.zone()));
        return new State(
                estate,
                everywhere.replication(caller).stream()
                        .filter(version -> isIn(chosen, version.version()))
                        .toList(),
                everywhere.inBin(caller),
                bench.workspace().regionStores().show(caller, Optional.empty()).orElse(List.of()),
                charges.stream().map(Outlook.Held::occupancy).toList(),
                prices,
                everywhere.transfers(caller, now.minus(DAY), now).stream()
                        .filter(transfer -> isIn(chosen, transfer.version()))
                        .toList(),
                ThroughputChart.summed(
                        everywhere.throughput(caller, now.minus(DAY), now, STEPS), STEPS),
                usages(bench, caller, all),
                everywhere.extents(caller, all).stream()
                        .filter(extent -> isIn(chosen, extent.of()))
                        .toList(),
                everywhere.advice(caller).stream()
                        .filter(Advised::isOpen)
                        .filter(advised -> isIn(chosen, advised.finding().on()))
                        .toList(),
                Outlook.of(prices, charges, month, BACK, AHEAD)
                        .and(ByHand.together(ByHand.of(estate.galleries())), month),
                now);
    }

    private static boolean isIn(Optional<ResourceId> gallery, ResourceId id) {
        return gallery.isEmpty() || id.isWithin(gallery.get());
    }

    private static Estate within(Estate all, ResourceId gallery) {
        return new Estate(
                all.galleries().stream().filter(each -> each.id().equals(gallery)).toList(),
                all.definitions().stream().filter(each -> each.id().isWithin(gallery)).toList(),
                all.versions().stream().filter(each -> each.id().isWithin(gallery)).toList(),
                all.consumers().stream().filter(each -> each.exact().isWithin(gallery)).toList(),
                all.bytes(),
                all.prints(),
                all.now());
    }

    /** Of each region in which galleries are at home. */
    private static List<Usage> usages(Workbench bench, Caller caller, Estate estate) {
        List<Usage> all = new ArrayList<>();
        estate.galleries().stream()
                .map(gallery ->
                        new Home(
                                ResourceId.subscription(gallery.id().subscription()),
                                gallery.location()))
                .distinct()
                .forEach(home ->
                        all.addAll(
                                bench.workspace()
                                        .usages()
                                        .in(caller, home.subscription(), home.region())
                                        .orElse(List.of())));
        return all;
    }

    private record Home(ResourceId subscription, Region region) {}

    /** The versions that machines can be made from once they are whole. */
    List<VersionReplication> versions() {
        return replication.stream().filter(each -> !inBin.contains(each.version())).toList();
    }

    Set<Region> homes() {
        return estate.galleries().stream().map(Gallery::location).collect(Collectors.toSet());
    }

    Stream<ReplicaStatus> copies() {
        return replication.stream()
                .flatMap(version -> version.replicas().stream())
                .filter(copy -> copy.state() != CopyState.DELETING);
    }

    long verifiedBytes() {
        return replication.stream()
                .mapToLong(version ->
                        version.bytes()
                                * version.replicas().stream()
                                        .filter(ReplicaStatus::isInReach)
                                        .count())
                .sum();
    }

    /** What a month costs, with what was entered by hand. */
    Money monthly() {
        return prices.money(
                Estimate.of(prices, charges)
                        .monthly()
                        .amount()
                        .add(ByHand.together(ByHand.of(estate.galleries()))));
    }

    /** What a month of one gallery costs, with what was entered by hand. */
    Money monthly(Gallery gallery) {
        List<Occupancy> own =
                charges.stream().filter(each -> each.version().isWithin(gallery.id())).toList();
        return prices.money(
                Estimate.of(prices, own)
                        .monthly()
                        .amount()
                        .add(ByHand.together(ByHand.of(List.of(gallery)))));
    }

    /** What the galleries may cost a month together; nothing where none of them says. */
    Optional<BigDecimal> budget() {
        return Budget.of(estate.galleries());
    }
}
