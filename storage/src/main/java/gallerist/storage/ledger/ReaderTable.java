package gallerist.storage.ledger;

import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.UUID;

/** Who reads a copy, so that it is not deleted under them. */
public final class ReaderTable {
    private ReaderTable() {}

    /** Holds a copy, or what is undamaged of it, for a while; no when it is not there any more. */
    public static boolean hold(Transaction transaction, UUID copy, String holder, Instant until) {
        release(transaction, copy, holder);
        return transaction.update(
                        """
                        insert into reader(copy, holder, until_at)
                        select p.id, cast(? as varchar(80)), cast(? as timestamp(6) with time zone)
                        from copy p where p.id = ?
                            and p.state in ('PRESENT', 'DAMAGED', 'COPYING')\
                        """,
                        holder,
                        until,
                        copy)
                == 1;
    }

    public static void release(Transaction transaction, UUID copy, String holder) {
        transaction.update("delete from reader where copy = ? and holder = ?", copy, holder);
    }

    public static boolean isRead(Transaction transaction, UUID copy, Instant now) {
        return transaction.count(
                        "select count(*) from reader where copy = ? and until_at > ?", copy, now)
                > 0;
    }
}
