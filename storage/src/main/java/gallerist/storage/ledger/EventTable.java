package gallerist.storage.ledger;

import gallerist.model.copies.Trouble;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.storage.CopyEvent;
import gallerist.storage.sql.Row;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.List;

/** What happened to copies, in the order in which it happened. Nothing is changed afterwards. */
public final class EventTable {
    private static final String SELECT =
            """
            select e.id, e.at, e.path, e.copy, e.region, e.zone, e.replica, e.kind, e.old_state,
                e.new_state, e.reason, e.detail, e.done, e.total, e.rate
            from copy_event e where (e.path_key = ? or (e.path_key > ? and e.path_key < ?))\
            """;

    private EventTable() {}

    static void changed(
            Transaction transaction,
            CopyRow copy,
            String from,
            CopyState to,
            Trouble trouble,
            Instant now) {
        insert(transaction, copy, "STATE", from, to.name(), trouble, now, 0, 0, 0);
    }

    static void gone(Transaction transaction, CopyRow copy, Instant now) {
        insert(
                transaction,
                copy,
                "STATE",
                CopyState.DELETING.name(),
                "",
                Trouble.NONE,
                now,
                0,
                0,
                0);
    }

    /** How far a transfer had come at a moment, and how fast it was. */
    public static void sample(
            Transaction transaction,
            CopyRow copy,
            long done,
            long total,
            long bytesPerSecond,
            Instant now) {
        insert(
                transaction,
                copy,
                "SAMPLE",
                CopyState.COPYING.name(),
                CopyState.COPYING.name(),
                Trouble.NONE,
                now,
                done,
                total,
                bytesPerSecond);
    }

    private static void insert(
            Transaction transaction,
            CopyRow copy,
            String kind,
            String from,
            String to,
            Trouble trouble,
            Instant now,
            long done,
            long total,
            long rate) {
        transaction.update(
                """
                insert into copy_event(at, path, path_key, copy, region, zone, replica, kind,
                    old_state, new_state, reason, detail, done, total, rate)
                select ?, c.path, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from content c where c.id = ?\
                """,
                now,
                ContentTable.find(transaction, copy.content())
                        .map(content -> content.path().key())
                        .orElse(""),
                copy.id(),
                copy.slot().region().name(),
                copy.slot().zone(),
                copy.slot().replica(),
                kind,
                from,
                to,
                trouble.kind().name(),
                trouble.detail(),
                done,
                total,
                rate,
                copy.content());
    }

    /** Those of a scope from one moment to another, oldest first. */
    public static List<CopyEvent> within(
            Transaction transaction, ResourceId scope, Instant from, Instant until) {
        return transaction.list(
                SELECT + " and e.at >= ? and e.at <= ? order by e.id",
                EventTable::read,
                scope.key(),
                scope.key() + "/",
                scope.key() + "0",
                from,
                until);
    }

    private static CopyEvent read(Row row) {
        return new CopyEvent(
                row.number(1),
                row.instant(2),
                ResourceId.of(row.text(3)),
                row.uuid(4),
                Regions.of(row.text(5)),
                row.count(6),
                row.count(7),
                row.text(8).equals("SAMPLE"),
                row.text(9),
                row.text(10),
                Trouble.Kind.valueOf(row.text(11)),
                row.text(12),
                row.number(13),
                row.number(14),
                row.number(15));
    }

    /**
     * Leaves of events before a moment only the last one of each copy and day: what a past day came
     * to can still be shown.
     */
    public static void fold(Transaction transaction, Instant before) {
        transaction.update(
                """
                delete from copy_event where at < ? and id not in (
                    select max(e.id) from copy_event e where e.at < ? and e.kind = 'STATE'
                    group by e.copy, cast(e.at as date))\
                """,
                before,
                before);
    }
}
