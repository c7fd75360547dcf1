package gallerist.app.transfers;

import gallerist.app.fx.Badge;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.Steer;
import java.util.List;

/**
 * A row of the drawer: one version on its way to one region.
 *
 * @param from the region that serves the bytes, {@code –} while none does
 * @param share how much is there, from 0 to 1
 * @param trouble why it does not go on, empty where nothing is wrong
 */
record TransferLine(
        ResourceId version,
        Region region,
        Stage stage,
        Badge.State state,
        String name,
        String from,
        String bytes,
        double share,
        String rate,
        String left,
        String trouble,
        List<Steer> ways) {
    TransferLine {
        ways = List.copyOf(ways);
    }

    boolean isPaused() {
        return ways.contains(Steer.RESUME);
    }

    String to() {
        return region.displayName();
    }
}
