package gallerist.storage.sql;

import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Which image versions lie in the recycle bin, and until when. */
public final class ThrownAwayTable {
    private ThrownAwayTable() {}

    static void put(Transaction transaction, long version, Deletion deletion) {
        transaction.update("delete from thrown_away where id = ?", version);
        if (deletion instanceof Deletion.Soft(Instant at, Instant purgeAfter, String by)) {
            transaction.update(
                    """
                    insert into thrown_away(id, deleted_at, purge_after, deleted_by)
                    values (?, ?, ?, ?)\
                    """,
                    version,
                    at,
                    purgeAfter,
                    by);
        }
    }

    /** Whether the time of something is over, or was thought to be. */
    public static boolean isAnyDue(Transaction transaction, Instant now) {
        return transaction.count(
                        """
                        select count(*) from thrown_away
                        where purge_after <= ? or seen_due is not null\
                        """,
                        now)
                > 0;
    }

    /**
     * Notes what is due now; answers what was found due at an earlier time already and was never
     * found not to be since.
     *
     * @param running how long the machine has been running
     * @param earlier how long it had been running then, at most
     */
    public static List<ResourceId> due(
            Transaction transaction, Instant now, Duration running, Duration earlier) {
        transaction.update("update thrown_away set seen_due = null where purge_after > ?", now);
        transaction.update(
                """
                update thrown_away set seen_due = ?
                where purge_after <= ? and (seen_due is null or seen_due > ?)\
                """,
                running.toNanos(),
                now,
                running.toNanos());
        return transaction.list(
                """
                select r.path from thrown_away t join resource r on r.id = t.id
                where t.purge_after <= ? and t.seen_due <= ?
                order by r.path_key\
                """,
                row -> ResourceId.of(row.text(1)),
                now,
                earlier.toNanos());
    }
}
