package gallerist.app.cli.progress;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.Blockage;
import gallerist.model.replication.RegionWord;
import gallerist.storage.VersionReplication;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Regions that failed while somebody waits, or before. The next attempt may help and is waited for;
 * when that has failed too, it takes somebody.
 */
final class Retries {
    /** Within this time an attempt begins that is due. */
    private static final Duration BEGINNING = Duration.ofSeconds(30);

    private final Map<Place, Awaited> awaited = new HashMap<>();

    private record Place(ResourceId version, Region region) {}

    /** An attempt, and how long it is waited for. */
    private record Awaited(Instant at, long untilNanos) {}

    /** Whether no attempt is waited for. */
    boolean areOver(
            VersionReplication version, VersionReplication.InRegion in, Instant now, long nanos) {
        if (!helps(in.reading().word())) {
            return true;
        }
        Instant next = version.nextAt(in.region()).orElse(now);
        Awaited first =
                awaited.computeIfAbsent(
                        new Place(version.version(), in.region()),
                        _ ->
                                new Awaited(
                                        next,
                                        nanos
                                                + Duration.between(now, next)
                                                        .plus(BEGINNING)
                                                        .toNanos()));
        boolean hasFailedAgain =
                version.nextAt(in.region()).filter(first.at()::isBefore).isPresent();
        return hasFailedAgain || nanos - first.untilNanos() > 0;
    }

    private static boolean helps(RegionWord word) {
        return word instanceof RegionWord.Blocked(Blockage reason)
                && switch (reason) {
                    case Blockage.Full _, Blockage.Failing _ -> true;
                    case Blockage.None _,
                            Blockage.Offline _,
                            Blockage.ZoneOffline _,
                            Blockage.NoSource _,
                            Blockage.LostForGood _ ->
                            false;
                };
    }
}
