package gallerist.app.cli.progress;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.RegionWord;
import gallerist.storage.VersionReplication;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Waits until nothing moves any more in any region of some versions, and tells how far it is. */
public final class Waiting {
    private static final Duration STEP = Duration.ofMillis(100);

    /** The state of a version follows its last copy within this time. */
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final Session session;
    private final List<ResourceId> versions;
    private final Optional<Duration> most;
    private final Telling telling;
    private final Retries retries = new Retries();
    private final long start = System.nanoTime();
    private boolean hasTold;
    private long moved = start;

    /** Begins to wait, not longer than the time that is given, if one is. */
    public Waiting(Session session, List<ResourceId> versions, Optional<Duration> most) {
        this.session = session;
        this.versions = List.copyOf(versions);
        this.most = most;
        this.telling = Telling.to(session);
    }

    /** How the waiting ended. */
    public enum End {
        /** All regions have everything. */
        ARRIVED,
        /** Some region failed, is held or cannot be reached, or copies that go have to stay. */
        STUCK,
        TIMED_OUT,
        CANCELLED,
        /** Another process wants to own the workspace. */
        YIELDING
    }

    public End until(BooleanSupplier isYielding) {
        while (!isYielding.getAsBoolean()) {
            List<VersionReplication> seen = seen();
            boolean isOver = isOver(seen);
            if (hasTold || !isOver) {
                telling.tell(Stages.of(seen));
                hasTold = true;
            }
            if (isOver) {
                if (hasArrived(seen)) {
                    return End.ARRIVED;
                }
                delays(seen).forEach(session::say);
                return End.STUCK;
            }
            if (most.filter(limit -> System.nanoTime() - start >= limit.toNanos()).isPresent()) {
                return End.TIMED_OUT;
            }
            if (session.cancellation().await(STEP)) {
                return End.CANCELLED;
            }
        }
        return End.YIELDING;
    }

    public boolean isOver() {
        return isOver(seen());
    }

    /** Whether nothing moves any more, and what is whole everywhere says so itself. */
    private boolean isOver(List<VersionReplication> seen) {
        if (!isAtRest(seen)) {
            moved = System.nanoTime();
            return false;
        }
        return System.nanoTime() - moved > SETTLING.toNanos()
                || seen.stream()
                        .filter(version ->
                                version.status().aggregated() == AggregatedState.COMPLETED)
                        .allMatch(version ->
                                session.workspace().replications().isSettled(version.version()));
    }

    private List<VersionReplication> seen() {
        return versions.stream()
                .flatMap(version ->
                        session
                                .workspace()
                                .replications()
                                .status(session.caller(), version)
                                .orThrow()
                                .stream())
                .toList();
    }

    /** What keeps copies from going, as the status tells it. */
    private static List<String> delays(List<VersionReplication> seen) {
        return seen.stream()
                .flatMap(version -> version.regions().stream())
                .filter(in -> !in.reading().isListed())
                .map(VersionReplication.InRegion::details)
                .distinct()
                .toList();
    }

    private static boolean hasArrived(List<VersionReplication> seen) {
        return delays(seen).isEmpty()
                && seen.stream()
                        .map(version -> version.status().aggregated())
                        .allMatch(state ->
                                state == AggregatedState.COMPLETED
                                        || state == AggregatedState.UNKNOWN);
    }

    /** Whether nothing changes by itself soon: an outage may last, a hold is somebody's wish. */
    private boolean isAtRest(List<VersionReplication> seen) {
        Instant now = session.clock().instant();
        long nanos = System.nanoTime();
        boolean isAtRest = true;
        for (VersionReplication version : seen) {
            for (VersionReplication.InRegion in : version.regions()) {
                isAtRest &= retries.areOver(version, in, now, nanos) && isAtRest(in);
            }
        }
        return isAtRest;
    }

    private static boolean isAtRest(VersionReplication.InRegion in) {
        return switch (in.reading().word()) {
            case RegionWord.Paused _,
                    RegionWord.Offline _,
                    RegionWord.ZoneOffline _,
                    RegionWord.NoBytes _,
                    RegionWord.Cancelled _,
                    RegionWord.Verified _,
                    RegionWord.Blocked _ ->
                    true;
            case RegionWord.Removing(String delay) -> !delay.isEmpty();
            case RegionWord.Copying _, RegionWord.Repairing _, RegionWord.Waiting _ ->
                    in.reading().state() == RegionState.COMPLETED;
        };
    }
}
