package gallerist.storage.ledger;

import gallerist.model.Problem;
import gallerist.model.copies.StoreCondition;
import gallerist.model.region.Region;
import gallerist.storage.Drills;
import gallerist.storage.sql.Outlook;
import gallerist.storage.sql.Transaction;
import java.util.UUID;

/**
 * Where a zone keeps its bytes.
 *
 * @param location a folder, or empty for the one inside the workspace
 * @param established whether its marker was written once; from then on it must be there
 * @param condition what it was when it was last used
 */
public record StoreRow(
        UUID id,
        Region region,
        int zone,
        String location,
        boolean established,
        StoreCondition condition,
        String detail,
        Drills drills) {

    /** Why it cannot be used. */
    public Problem.StoreUnusable unusable() {
        return new Problem.StoreUnusable(
                region.displayName(), zone, detail.isEmpty() ? condition.text() : detail);
    }

    /** The same as it stands now; nothing is to be seen of one that was never used. */
    StoreRow seen(Transaction transaction) {
        if (!established) {
            return this;
        }
        Outlook.Sight sight = transaction.outlook().at(transaction, recorded());
        return new StoreRow(
                id, region, zone, location, true, sight.condition(), sight.detail(), drills);
    }

    /** What is there of a copy that somebody has begun in it, for whom goes on. */
    public long kept(Transaction transaction, CopyRow copy) {
        return transaction.outlook().kept(transaction, recorded(), copy.begun());
    }

    private Outlook.Recorded recorded() {
        return new Outlook.Recorded(
                id, region, zone, location, drills.outage(), new Outlook.Sight(condition, detail));
    }
}
