package gallerist.storage.ledger;

import gallerist.storage.ScrubSchedule;
import gallerist.storage.sql.Transaction;

/** How often copies are read again. */
public final class ScrubTable {
    private ScrubTable() {}

    public static ScrubSchedule schedule(Transaction transaction) {
        return transaction
                .first("select schedule from scrub", row -> ScrubSchedule.valueOf(row.text(1)))
                .orElse(ScrubSchedule.OFF);
    }

    public static void schedule(Transaction transaction, ScrubSchedule schedule) {
        transaction.update("update scrub set schedule = ?", schedule.name());
    }
}
