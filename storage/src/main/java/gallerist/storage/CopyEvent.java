package gallerist.storage;

import gallerist.model.copies.Trouble;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a copy.
 *
 * @param sequence the order of events; clocks may jump
 * @param isSample whether it only says how far a transfer had come
 * @param from the state before, empty where there was no copy
 * @param to the state since, empty where the copy is gone
 */
public record CopyEvent(
        long sequence,
        Instant at,
        ResourceId version,
        UUID copy,
        Region region,
        int zone,
        int replica,
        boolean isSample,
        String from,
        String to,
        Trouble.Kind reason,
        String detail,
        long done,
        long total,
        long bytesPerSecond) {}
