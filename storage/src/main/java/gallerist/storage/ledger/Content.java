package gallerist.storage.ledger;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import java.util.Optional;
import java.util.UUID;

/**
 * The bytes of a version or named source.
 *
 * @param resource the key of the resource, none while the bytes are captured and after it is gone
 * @param path what the resource is called
 * @param revision grows with every change of what should be
 * @param sealed whether everything was captured
 * @param worker who captures it
 */
public record Content(
        UUID id,
        Optional<Long> resource,
        ResourceId path,
        Region home,
        long revision,
        boolean sealed,
        boolean deleted,
        String worker) {}
