package gallerist.app.replication;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.page.Regional;
import gallerist.app.text.Costs;
import gallerist.app.text.Hindrances;
import gallerist.model.Outcome;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Money;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Limits;
import gallerist.model.region.Region;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.VersionReplication.InRegion;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the rows of the table from a draft and what is known beside it. */
public final class Lines {
    private final ResourceId charged;
    private final Kind kind;
    private final PriceTable prices;
    private final long bytes;
    private final Optional<Seen> seen;

    /**
     * For one version, or for one that is to be made.
     *
     * @param charged the version, or what it will be a version of
     * @param kind of the version
     * @param bytes what one replica takes, 0 where that is not known
     * @param seen nothing for a version that is to be made
     */
    public Lines(
            ResourceId charged, Kind kind, PriceTable prices, long bytes, Optional<Seen> seen) {
        this.charged = charged;
        this.kind = kind;
        this.prices = prices;
        this.bytes = bytes;
        this.seen = seen;
    }

    /**
     * The rows.
     *
     * @param refusals what the workspace says to regions of the draft
     */
    public List<TargetLine> of(Draft draft, Map<Region, String> refusals) {
        return draft.wishes().stream().map(wish -> line(draft, wish, refusals)).toList();
    }

    private TargetLine line(Draft draft, Wish wish, Map<Region, String> refusals) {
        String wrong = wish.problem();
        return new TargetLine(
                wish.region(),
                wish.region().equals(draft.home()),
                wish.replicas(),
                most(kind),
                wish.storage(),
                types(wish),
                draft.isInLatest(wish),
                wish.effect(),
                state(wish),
                note(wish),
                wish.isRemoved() ? "–" : monthly(draft, wish).map(Costs::number).orElse("–"),
                wrong.isEmpty() ? refusals.getOrDefault(wish.region(), "") : wrong);
    }

    /** How many replicas a version of a kind may have in each region. */
    public static int most(Kind kind) {
        Limits limit =
                kind == Kind.APPLICATION_VERSION
                        ? Limits.APPLICATION_REPLICAS_PER_REGION
                        : Limits.REPLICAS_PER_REGION;
        return (int) limit.value();
    }

    /** A region keeps the type that it began with; a new one may have what it offers. */
    private static List<StorageType> types(Wish wish) {
        return wish.before()
                .map(stored -> List.of(stored.storage()))
                .orElseGet(() ->
                        Arrays.stream(StorageType.values())
                                .filter(type ->
                                        type != StorageType.STANDARD_ZRS || wish.region().zones())
                                .toList());
    }

    private Badge state(Wish wish) {
        return switch (wish.effect()) {
            case ADDED -> new Badge.State(Mark.PLANNED, 0, "Will be added");
            case REMOVED -> new Badge.State(Mark.FAILED, 0, "Will be removed");
            case NONE, CHANGED ->
                    in(wish).map(in -> Regional.badge(in.reading().word()))
                            .orElse(new Badge.State(Mark.WAITING, 0, "Waiting"));
        };
    }

    private Optional<InRegion> in(Wish wish) {
        return seen.flatMap(known -> known.in(wish.region()));
    }

    private String note(Wish wish) {
        return switch (wish.effect()) {
            case ADDED, REMOVED -> "";
            case CHANGED ->
                    wish.before()
                            .map(stored -> difference(stored, wish))
                            .filter(words -> !words.isEmpty())
                            .orElse("");
            case NONE -> in(wish).map(this::going).orElse("");
        };
    }

    private static String difference(TargetRegion stored, Wish wish) {
        int more = wish.replicas() - stored.replicas();
        return more == 0
                ? ""
                : "was %d, %s%d".formatted(stored.replicas(), more > 0 ? "+" : "−", Math.abs(more));
    }

    private String going(InRegion in) {
        return switch (in.reading().word()) {
            case RegionWord.Copying _ -> seen.map(known -> known.speed(in.region())).orElse("");
            case RegionWord.Blocked _,
                    RegionWord.Offline _,
                    RegionWord.ZoneOffline _,
                    RegionWord.Paused _,
                    RegionWord.Cancelled _ ->
                    Hindrances.of(in.reading().word(), in.details());
            case RegionWord.NoBytes _,
                    RegionWord.Removing _,
                    RegionWord.Repairing _,
                    RegionWord.Waiting _,
                    RegionWord.Verified _ ->
                    "";
        };
    }

    /** Of one region. */
    public Optional<Money> monthly(Draft draft, Wish wish) {
        return monthly(draft.home(), draft.plan().mode(), () -> List.of(wish.target()));
    }

    /** All regions together; nothing where a size or a price is not known. */
    public Optional<Money> monthly(Draft draft) {
        return monthly(draft.home(), draft.plan().mode(), () -> draft.publishing().targets());
    }

    Optional<Money> monthlyBefore(Draft draft) {
        return monthly(draft.home(), draft.plan().mode(), () -> draft.plan().targets());
    }

    private Optional<Money> monthly(
            Region home, ReplicationMode mode, Supplier<List<TargetRegion>> targets) {
        if (bytes == 0) {
            return Optional.empty();
        }
        if (mode == ReplicationMode.SHALLOW) {
            return Optional.of(new Money(BigDecimal.ZERO, prices.currency(), prices.date()));
        }
        return switch (Outcome.of(
                () ->
                        Estimate.of(
                                        prices,
                                        List.of(new Occupancy(charged, home, targets.get(), bytes)))
                                .monthly())) {
            case Outcome.Done<Money>(Money known) -> Optional.of(known);
            case Outcome.Refused<Money> _ -> Optional.empty();
        };
    }

    public long bytes() {
        return bytes;
    }
}
