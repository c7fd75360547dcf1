package gallerist.storage.replication;

import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.sql.Row;
import gallerist.storage.sql.Transaction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which versions of an image can be read in which regions. */
public final class Presences implements Presence.Lookup {
    private static final String OWN = "join content c on c.resource = r.id";
    private static final String PINNED =
            "join pin n on n.resource = r.id join content c on c.id = n.content";

    private final Map<VersionNumber, Set<Region>> readable = new HashMap<>();

    private final Map<VersionNumber, Map<Region, Problem.StoreUnusable>> offline = new HashMap<>();

    private final Map<Place, StoreRow> stores;

    private Presences(Map<Place, StoreRow> stores) {
        this.stores = stores;
    }

    public static Presences of(Transaction transaction, Kind kind, ResourceId image) {
        Presences presences = new Presences(Holding.stores(transaction));
        for (String content : List.of(OWN, PINNED)) {
            transaction.each(
                    """
                    select r.path, coalesce(p.region, ''), coalesce(p.state, ''),
                        coalesce(p.zone, 0)
                    from resource r %s
                        left join copy p on p.content = c.id
                    where r.kind = ? and r.path_key > ? and r.path_key < ? and c.sealed\
                    """
                            .formatted(content),
                    presences::add,
                    kind.name(),
                    image.key() + "/",
                    image.key() + "0");
        }
        return presences;
    }

    /** Where each image version that has bytes can be read, by the key of its id. */
    public static Map<String, Set<Region>> everywhere(Transaction transaction) {
        Map<Place, StoreRow> stores = Holding.stores(transaction);
        Map<String, Set<Region>> readable = new HashMap<>();
        for (String content : List.of(OWN, PINNED)) {
            transaction.each(
                    """
                    select distinct r.path_key, coalesce(p.region, ''), coalesce(p.zone, 0)
                    from resource r %s
                        left join copy p on p.content = c.id and p.state = ?
                    where r.kind = ? and c.sealed\
                    """
                            .formatted(content),
                    row -> {
                        Set<Region> regions =
                                readable.computeIfAbsent(row.text(1), _ -> new HashSet<>());
                        if (!row.text(2).isEmpty() && isUsable(stores, row)) {
                            regions.add(Regions.of(row.text(2)));
                        }
                    },
                    CopyState.PRESENT.name(),
                    Kind.IMAGE_VERSION.name());
        }
        return readable;
    }

    private static boolean isUsable(Map<Place, StoreRow> stores, Row row) {
        return Optional.ofNullable(stores.get(new Place(Regions.of(row.text(2)), row.count(3))))
                .filter(store -> !store.condition().isUsable())
                .isEmpty();
    }

    private void add(Row row) {
        Set<Region> regions = readable.computeIfAbsent(version(row), _ -> new HashSet<>());
        if (!row.text(3).equals(CopyState.PRESENT.name())) {
            return;
        }
        Region region = Regions.of(row.text(2));
        Optional<StoreRow> unusable =
                Optional.ofNullable(stores.get(new Place(region, row.count(4))))
                        .filter(store -> !store.condition().isUsable());
        unusable.ifPresentOrElse(
                store ->
                        offline.computeIfAbsent(version(row), _ -> new HashMap<>())
                                .put(region, store.unusable()),
                () -> regions.add(region));
    }

    private static VersionNumber version(Row row) {
        return VersionNumber.of(ResourceId.of(row.text(1)).name());
    }

    /** Why a version, or else any, cannot be read in a region where it lies. */
    public Optional<Problem> outage(Optional<VersionNumber> version, Region region) {
        return offline.entrySet().stream()
                .filter(entry -> version.isEmpty() || version.get().equals(entry.getKey()))
                .flatMap(entry -> Optional.ofNullable(entry.getValue().get(region)).stream())
                .map(Problem.class::cast)
                .findFirst();
    }

    @Override
    public Presence of(VersionNumber version, Region region) {
        if (!readable.containsKey(version)) {
            return Presence.NO_BYTES;
        }
        if (readable.getOrDefault(version, Set.of()).contains(region)) {
            return Presence.READABLE;
        }
        return outage(Optional.of(version), region).isPresent()
                ? Presence.OFFLINE
                : Presence.MISSING;
    }
}
