package gallerist.storage;

import gallerist.model.activity.Anchor;
import gallerist.model.gallery.Kind;
import gallerist.model.sharing.Principal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What can be told about a workspace.
 *
 * @param form the number of the newest migration of its tables
 * @param epoch grows with every restore
 * @param head the end of its log
 * @param resources how many there are of each kind that there is
 */
public record About(
        UUID id,
        Instant createdAt,
        Principal owner,
        int form,
        long epoch,
        Anchor head,
        Map<Kind, Long> resources) {
    public About {
        resources = Map.copyOf(resources);
    }
}
