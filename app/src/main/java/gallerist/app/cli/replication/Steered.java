package gallerist.app.cli.replication;

import gallerist.app.cli.Session;
import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.Steer;
import gallerist.storage.VersionReplication;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Steers the copies of versions, and says so where there is nothing to steer. */
record Steered(Steer way) {
    /** Answers in how many regions. Of several versions those are passed over that have none. */
    Outcome<Integer> of(Session session, MovedOptions moved, Optional<Region> region) {
        if (moved.isOne(session)) {
            return one(session, moved.scopes(session).getFirst(), region);
        }
        int steered = 0;
        for (ResourceId version : under(session, moved, region)) {
            switch (session.workspace().holds().steer(way, session.caller(), version, region)) {
                case Outcome.Done<Integer>(Integer regions) -> steered += regions;
                case Outcome.Refused<Integer>(List<Problem> problems) -> {
                    return new Outcome.Refused<>(problems);
                }
            }
        }
        if (steered == 0) {
            session.warn("There is nothing to %s.".formatted(way.name().toLowerCase(Locale.ROOT)));
        }
        return Outcome.done(steered);
    }

    private Outcome<Integer> one(Session session, ResourceId version, Optional<Region> region) {
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

    /** The versions that are not whole everywhere, or in a region. */
    List<ResourceId> under(Session session, MovedOptions moved, Optional<Region> region) {
        return moved.versions(session).stream()
                .filter(version -> !version.replicas().isEmpty())
                .filter(version -> version.status().aggregated() != AggregatedState.COMPLETED)
                .filter(version ->
                        region.isEmpty()
                                || version.regions().stream()
                                        .anyMatch(in -> in.region().equals(region.get())))
                .map(VersionReplication::version)
                .toList();
    }
}
