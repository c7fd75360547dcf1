package gallerist.storage.replication;

import gallerist.model.copies.KnownCopy;
import gallerist.model.copies.StoreCondition;
import gallerist.model.copies.Trouble;
import gallerist.model.copies.Zones;
import gallerist.model.region.Region;
import gallerist.model.replication.Blockage;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Details;
import gallerist.model.replication.Hold;
import gallerist.model.replication.RegionCopies;
import gallerist.storage.Progress;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.HoldTable.Held;
import gallerist.storage.ledger.StoreRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the copies of a content are at one moment, and what keeps them. */
public record Whereabouts(
        List<CopyRow> copies, Map<Region, Held> holds, Map<Place, StoreRow> stores) {
    private static final int FAILURES_UNTIL_SAID = 3;

    public List<KnownCopy> known() {
        return copies.stream().map(CopyRow::known).toList();
    }

    public List<CopyRow> in(Region region) {
        return copies.stream().filter(copy -> copy.slot().region().equals(region)).toList();
    }

    public Held hold(Region region) {
        return holds.getOrDefault(region, new Held(Hold.NONE, ""));
    }

    /** Whether a whole copy lies in a region, and its store could be used when last asked. */
    boolean isReadableIn(Region region) {
        return in(region).stream().anyMatch(this::isReadable);
    }

    /** The region that would serve a copy now: the same, else the home region, else any other. */
    Optional<Region> supplier(Region target, Region home) {
        return copies.stream()
                .filter(this::isReadable)
                .map(copy -> copy.slot().region())
                .min(
                        Comparator.comparing((Region region) -> !region.equals(target))
                                .thenComparing(region -> !region.equals(home)));
    }

    /** One whole copy in a store that could be used when last asked. */
    Optional<CopyRow> readable() {
        return copies.stream().filter(this::isReadable).findFirst();
    }

    private boolean isReadable(CopyRow copy) {
        return copy.state() == CopyState.PRESENT && isUsable(Place.of(copy.slot()));
    }

    /** Whether copies that stay in a region cannot be seen, as far as was last known. */
    boolean isUnseenIn(Region region) {
        return in(region).stream()
                .filter(copy ->
                        copy.state() != CopyState.DELETING && copy.state() != CopyState.HELD)
                .anyMatch(copy -> !isUsable(Place.of(copy.slot())));
    }

    private boolean isUsable(Place place) {
        return condition(place).isUsable();
    }

    private StoreCondition condition(Place place) {
        return Optional.ofNullable(stores.get(place))
                .map(StoreRow::condition)
                .orElse(StoreCondition.UNUSED);
    }

    /** Why a region is offline and what helps, empty where all of its stores can be used. */
    public String outage(Region region) {
        return unusable(region).map(zone -> outage(new Place(region, zone))).orElse("");
    }

    /** Why the copies in a place cannot be used now, empty where they can. */
    public String outage(Place place) {
        return Optional.ofNullable(stores.get(place))
                .filter(store -> !store.condition().isUsable())
                .map(store ->
                        Details.offline(isOut(place.region()) ? 0 : store.zone(), store.detail()))
                .orElse("");
    }

    /** Whether none of its zones can be used. */
    private boolean isOut(Region region) {
        return Zones.of(region).stream().noneMatch(zone -> isUsable(new Place(region, zone)));
    }

    private Optional<Integer> unusable(Region region) {
        return in(region).stream()
                .map(copy -> copy.slot().zone())
                .filter(zone -> !isUsable(new Place(region, zone)))
                .sorted()
                .findFirst();
    }

    /**
     * The copies of a region in the form that its word is read from.
     *
     * @param missing copies that should be there and are not recorded yet
     */
    public RegionCopies region(Region region, boolean excluded, long missing, Progress progress) {
        return new RegionCopies(
                true,
                hold(region).hold(),
                blockage(region),
                Stream.concat(
                                in(region).stream()
                                        .map(copy ->
                                                new RegionCopies.Copy(
                                                        copy.state(), progress.percent(copy.id()))),
                                Stream.generate(() -> new RegionCopies.Copy(missing(region), 0))
                                        .limit(missing))
                        .toList(),
                false,
                excluded);
    }

    /** A copy that is not recorded yet is held like those that are. */
    private CopyState missing(Region region) {
        return hold(region).hold() == Hold.NONE ? CopyState.ABSENT : CopyState.HELD;
    }

    private Blockage blockage(Region region) {
        Optional<Integer> unusable = unusable(region);
        if (unusable.isPresent()) {
            boolean everywhere =
                    in(region).stream().noneMatch(copy -> isUsable(Place.of(copy.slot())));
            return everywhere || Zones.of(region).size() == 1
                    ? new Blockage.Offline()
                    : new Blockage.ZoneOffline(unusable.get());
        }
        List<CopyRow> broken =
                in(region).stream().filter(copy -> copy.state() != CopyState.PRESENT).toList();
        for (CopyRow copy : broken) {
            Trouble trouble = copy.trouble();
            switch (trouble.kind()) {
                case FULL -> {
                    return new Blockage.Full(trouble.needed(), trouble.free());
                }
                case NO_SOURCE -> {
                    return copy.state().isBroken()
                            ? new Blockage.LostForGood()
                            : new Blockage.NoSource();
                }
                case DENIED, STORE_REFUSED -> {
                    return new Blockage.Failing(trouble.detail());
                }
                case UNPROVED, FAILED -> {
                    if (copy.failures() >= FAILURES_UNTIL_SAID) {
                        return new Blockage.Failing(trouble.detail());
                    }
                }
                case NONE, OFFLINE -> {}
            }
        }
        return Blockage.none();
    }
}
