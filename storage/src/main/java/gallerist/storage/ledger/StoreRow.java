package gallerist.storage.ledger;

import gallerist.model.copies.StoreCondition;
import gallerist.model.region.Region;
import gallerist.storage.Drills;
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
        Drills drills) {}
