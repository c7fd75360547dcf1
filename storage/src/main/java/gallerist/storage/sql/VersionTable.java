package gallerist.storage.sql;

import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageStrategy;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What versions of images and of applications have in common: the plan and its safety. */
final class VersionTable {
    /** To be selected from {@code version v}. */
    static final String COLUMNS =
            "v.replica_count, v.exclude_from_latest, v.published, v.end_of_life, v.storage_choice,"
                    + " v.replication_mode, v.allow_deletion, v.block_deletion";

    /** How many {@link #COLUMNS} are. */
    static final int WIDTH = 8;

    private VersionTable() {}

    static void insert(
            Transaction transaction, long key, Publishing publishing, SafetyProfile safety) {
        transaction.update(
                """
                insert into version(replica_count, exclude_from_latest, published, end_of_life,
                    storage_choice, replication_mode, allow_deletion, block_deletion, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                columns(key, publishing, safety));
        TargetTable.insert(transaction, key, publishing.targets());
    }

    static void update(
            Transaction transaction, long key, Publishing publishing, SafetyProfile safety) {
        transaction.update(
                """
                update version set replica_count = ?, exclude_from_latest = ?, published = ?,
                    end_of_life = ?, storage_choice = ?, replication_mode = ?, allow_deletion = ?,
                    block_deletion = ?
                where id = ?\
                """,
                columns(key, publishing, safety));
        TargetTable.delete(transaction, key);
        TargetTable.insert(transaction, key, publishing.targets());
    }

    static void delete(Transaction transaction, long key) {
        TargetTable.delete(transaction, key);
        transaction.update("delete from version where id = ?", key);
    }

    private static Object[] columns(long key, Publishing publishing, SafetyProfile safety) {
        List<Object> values = new ArrayList<>();
        values.add(publishing.replicaCount());
        values.add(publishing.excludeFromLatest());
        values.add(publishing.published());
        values.add(Dates.column(publishing.endOfLife()));
        values.add(text(publishing.storage()));
        values.add(publishing.mode().text());
        values.add(safety.allowDeletionOfReplicatedLocations());
        values.add(safety.blockDeletionBeforeEndOfLife());
        values.add(key);
        return values.toArray();
    }

    /** What {@link #COLUMNS} say: everything but the targets. */
    record Profile(
            int replicaCount,
            boolean excludeFromLatest,
            Instant published,
            EndOfLife endOfLife,
            StorageChoice storage,
            ReplicationMode mode,
            SafetyProfile safety) {

        static Profile read(Row row, int first) {
            return new Profile(
                    row.count(first),
                    row.flag(first + 1),
                    row.instant(first + 2),
                    Dates.endOfLife(row.possibleInstant(first + 3)),
                    VersionTable.storage(row.text(first + 4)),
                    ResourceTable.choice(ReplicationMode.class, row.text(first + 5)),
                    new SafetyProfile(row.flag(first + 6), row.flag(first + 7)));
        }

        Publishing publishing(List<TargetRegion> targets) {
            return new Publishing(
                    targets, replicaCount, excludeFromLatest, published, endOfLife, storage, mode);
        }
    }

    private static String text(StorageChoice choice) {
        return switch (choice) {
            case StorageChoice.Type(StorageType type) -> type.text();
            case StorageChoice.Strategy(StorageStrategy strategy) -> strategy.text();
        };
    }

    private static StorageChoice storage(String text) {
        return Named.find(StorageType.class, text)
                .<StorageChoice>map(StorageChoice.Type::new)
                .orElseGet(() ->
                        new StorageChoice.Strategy(
                                ResourceTable.choice(StorageStrategy.class, text)));
    }
}
