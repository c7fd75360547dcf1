package gallerist.app.cli.replication;

import gallerist.app.cli.Session;
import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.Steer;
import java.util.List;
import java.util.Optional;

/** Steers the copies of a version, and says so where there is nothing to steer. */
record Steered(Steer way) {
    Outcome<Integer> of(Session session, ResourceId version, Optional<Region> region) {
        return session.workspace()
                .holds()
                .steer(way, session.caller(), version, region)
                .map(regions -> {
                    if (regions == 0) {
                        session.warn(List.of(new Caution.NothingToSteer(way, version)));
                    }
                    return regions;
                });
    }
}
