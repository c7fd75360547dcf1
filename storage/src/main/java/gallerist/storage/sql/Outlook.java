package gallerist.storage.sql;

import gallerist.model.copies.StoreCondition;
import gallerist.model.region.Region;
import java.util.UUID;

/**
 * Looks at what lies outside the database, of which rows can only tell how it was when it was last
 * used.
 */
public interface Outlook {
    /** Believes the rows. */
    Outlook NONE =
            new Outlook() {
                @Override
                public Sight at(Transaction transaction, Recorded store) {
                    return store.last();
                }

                @Override
                public long kept(Transaction transaction, Recorded store, Begun copy) {
                    return copy.known();
                }
            };

    /** How a store stands at this moment. */
    Sight at(Transaction transaction, Recorded store);

    /** The bytes of a copy that are there for whom goes on with it. */
    long kept(Transaction transaction, Recorded store, Begun copy);

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

    /**
     * A copy that somebody has begun to write.
     *
     * @param known the bytes that were there when somebody let go of it
     */
    record Begun(UUID content, UUID copy, long known) {}
}
