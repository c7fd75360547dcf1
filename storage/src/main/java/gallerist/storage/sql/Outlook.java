package gallerist.storage.sql;

import gallerist.model.copies.StoreCondition;
import gallerist.model.region.Region;
import java.util.UUID;

/**
 * Looks at what lies outside the database, of which rows can only tell how it was when it was last
 * used.
 */
@FunctionalInterface
public interface Outlook {
    /** Believes the rows. */
    Outlook NONE = (_, store) -> store.last();

    /** How a store stands at this moment. */
    Sight at(Transaction transaction, Recorded store);

    /**
     * A store that was used.
     *
     * @param location a folder, or empty for the usual one
     * @param isOut whether it is switched off for a drill
     * @param last how it stood when it was last used
     */
    record Recorded(UUID id, Region region, int zone, String location, boolean isOut, Sight last) {}

    /** What was seen, and in words what keeps a store from being used. */
    record Sight(StoreCondition condition, String detail) {}
}
