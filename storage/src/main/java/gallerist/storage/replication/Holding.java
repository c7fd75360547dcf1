package gallerist.storage.replication;

import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.HoldTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.sql.Transaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    public static Map<Place, StoreRow> stores(Transaction transaction) {
        return byPlace(StoreTable.all(transaction));
    }

    public static Map<Place, StoreRow> byPlace(List<StoreRow> rows) {
        Map<Place, StoreRow> stores = new HashMap<>();
        rows.forEach(store -> stores.put(new Place(store.region(), store.zone()), store));
        return stores;
    }

    /** What one copy takes, without holes. */
    public long occupied() {
        return disks.stream().mapToLong(ContentDisk::occupied).sum();
    }
}
