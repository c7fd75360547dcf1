package gallerist.storage;

import gallerist.model.copies.StoreCondition;
import gallerist.model.region.Region;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Where a zone keeps its bytes.
 *
 * @param detail why it cannot be used, empty where it can
 * @param free bytes on its device, none when it cannot be reached
 * @param used bytes of the whole copies in it, without holes
 * @param copies how many it should hold
 */
public record ZoneStore(
        Region region,
        int zone,
        Path path,
        StoreCondition condition,
        String detail,
        OptionalLong free,
        long used,
        int copies,
        Drills drills) {}
