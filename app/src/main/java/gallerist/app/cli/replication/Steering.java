package gallerist.app.cli.replication;

import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import gallerist.storage.Replications;
import java.util.Optional;

/** What can be done with copies that are being made. */
enum Steering {
    PAUSE,
    RESUME,
    CANCEL,
    RETRY;

    Outcome<Integer> steer(
            Replications replications, Caller caller, ResourceId version, Optional<Region> region) {
        return switch (this) {
            case PAUSE -> replications.pause(caller, version, region);
            case RESUME -> replications.resume(caller, version, region);
            case CANCEL -> replications.cancel(caller, version, region);
            case RETRY -> replications.retry(caller, version, region);
        };
    }
}
