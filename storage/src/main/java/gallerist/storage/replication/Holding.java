package gallerist.storage.replication;

import gallerist.model.region.Region;
import gallerist.model.replication.Hold;
import gallerist.storage.Progress;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.HoldTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.sql.Transaction;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that the database knows of a content's bytes. */
public record Holding(Content content, List<ContentDisk> disks, Whereabouts where) {

    public static Holding of(Transaction transaction, Content content) {
        return new Holding(
                content,
                ContentTable.disks(transaction, content.id()),
                new Whereabouts(
                        CopyTable.of(transaction, content.id()),
                        HoldTable.of(transaction, content.id()),
                        stores(transaction)));
    }

    /** The stores as they stand at this moment. */
    private record Stands(Map<Place, StoreRow> stores) {
        static Stands of(Transaction transaction) {
            return new Stands(Map.copyOf(byPlace(StoreTable.seen(transaction))));
        }
    }

    /** As they stand at this moment. */
    public static Map<Place, StoreRow> stores(Transaction transaction) {
        return transaction.once(Stands.class, () -> Stands.of(transaction)).stores();
    }

    public static Map<Place, StoreRow> byPlace(List<StoreRow> rows) {
        Map<Place, StoreRow> stores = new HashMap<>();
        rows.forEach(store -> stores.put(new Place(store.region(), store.zone()), store));
        return stores;
    }

    /** How far copies have come, also those that nobody makes here at the moment. */
    public Progress progress(Transaction transaction, Progress live) {
        Map<UUID, Progress.Resting> kept = new HashMap<>();
        where.copies().stream()
                .filter(CopyRow::isBegun)
                .filter(copy -> live.of(copy.id()).isEmpty())
                .filter(copy -> !live.resting().containsKey(copy.id()))
                .filter(copy -> where.hold(copy.slot().region()).hold() != Hold.CANCELLED)
                .forEach(copy -> kept.put(copy.id(), kept(transaction, copy)));
        return kept.isEmpty() ? live : live.with(kept);
    }

    /** What is there of a copy for whom goes on with it. */
    Progress.Resting kept(Transaction transaction, CopyRow copy) {
        long bytes =
                Optional.ofNullable(where.stores().get(Place.of(copy.slot())))
                        .map(store -> store.kept(transaction, copy))
                        .orElse(copy.kept());
        return new Progress.Resting(Math.min(bytes, occupied()), occupied());
    }

    /** The region that would serve a copy that is made in another one now. */
    public Optional<Region> supplier(Region target) {
        return where.supplier(target, content.home());
    }

    /** A file that has the bytes of a disk, in a store that could be used when last asked. */
    public Optional<Path> file(Location location, int lun) {
        return where.readable()
                .flatMap(copy ->
                        Optional.ofNullable(where.stores().get(Place.of(copy.slot())))
                                .map(store -> location.of(store, copy, lun)));
    }

    /** What one copy takes, without holes. */
    public long occupied() {
        return disks.stream().mapToLong(ContentDisk::occupied).sum();
    }
}
