package gallerist.app.page;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.text.Figures;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.replication.Details;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.ReplicationStatus;
import gallerist.model.replication.TargetRegion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What versions are in regions, in badges and words. */
public final class Regional {
    private Regional() {}

    /** Where it is latest, whether it is left out of latest, whether its time is over. */
    public static List<Badge> badges(ImageVersion version, List<Latest> latest, Instant now) {
        List<Badge> badges = new ArrayList<>(latest(version, latest));
        if (version.publishing().excludeFromLatest()) {
            badges.add(Badge.excluded());
        }
        if (version.publishing().endOfLife().reached(now)) {
            badges.add(Badge.plain("end of life"));
        }
        return badges;
    }

    /** The home region decides; where others differ, it says in how many. */
    private static List<Badge> latest(ImageVersion version, List<Latest> latest) {
        List<Latest> targets =
                latest.stream()
                        .filter(each -> version.publishing().target(each.region()).isPresent())
                        .toList();
        long wins = targets.stream().filter(each -> isLatest(each, version.number())).count();
        boolean atHome =
                targets.stream()
                        .filter(each -> each.region().equals(version.location()))
                        .anyMatch(each -> isLatest(each, version.number()));
        if (wins == targets.size() && atHome) {
            return List.of(Badge.latest("latest"));
        }
        return wins == 0
                ? List.of()
                : List.of(Badge.latest("latest in %d of %d".formatted(wins, targets.size())));
    }

    private static boolean isLatest(Latest latest, VersionNumber number) {
        return latest.version().equals(Optional.of(number));
    }

    public static int replicas(Publishing publishing) {
        return publishing.targets().stream().mapToInt(TargetRegion::replicas).sum();
    }

    /** The state of a version as a whole, for those who only have the version. */
    public static String state(ImageVersion version) {
        return version.stored().state().text();
    }

    /** How far a region has come. Green is verified bytes, never less. */
    public static Badge badge(ReplicationStatus.InRegion region, boolean isExcluded) {
        return switch (region.state()) {
            case UNKNOWN -> new Badge.State(Mark.EMPTY, 0, region.details());
            case COMPLETED ->
                    isOutOfReach(region)
                            ? new Badge.State(Mark.OUTAGE, 0, region.details().split(":", 2)[0])
                            : badge(new RegionWord.Verified(isExcluded));
            case FAILED -> new Badge.State(Mark.FAILED, 0, "Failed");
            case REPLICATING ->
                    region.progress() > 0
                            ? new Badge.State(
                                    Mark.COPYING,
                                    region.progress(),
                                    "Copying %d %%".formatted(region.progress()))
                            : new Badge.State(Mark.WAITING, 0, "Waiting");
        };
    }

    /** What people read about a region, with its sign. */
    public static Badge badge(RegionWord word) {
        return switch (word) {
            case RegionWord.NoBytes() -> new Badge.State(Mark.EMPTY, 0, "No bytes");
            case RegionWord.Removing _ -> new Badge.State(Mark.WAITING, 0, "Removing");
            case RegionWord.Offline() -> new Badge.State(Mark.OUTAGE, 0, "Offline");
            case RegionWord.ZoneOffline(int zone) ->
                    new Badge.State(Mark.OUTAGE, 0, "Zone %d offline".formatted(zone));
            case RegionWord.Cancelled() -> new Badge.State(Mark.FAILED, 0, "Cancelled");
            case RegionWord.Blocked _ -> new Badge.State(Mark.FAILED, 0, "Failed");
            case RegionWord.Copying(int percent) ->
                    new Badge.State(Mark.COPYING, percent, "Copying %d %%".formatted(percent));
            case RegionWord.Paused() -> new Badge.State(Mark.WAITING, 0, "Paused");
            case RegionWord.Repairing() -> new Badge.State(Mark.WAITING, 0, "Repairing");
            case RegionWord.Waiting() -> new Badge.State(Mark.WAITING, 0, "Waiting");
            case RegionWord.Verified(boolean isExcluded) ->
                    isExcluded
                            ? new Badge.State(Mark.EXCLUDED, 0, "Verified, not latest")
                            : new Badge.State(Mark.VERIFIED, 0, "Verified");
        };
    }

    /** A version over all its regions, by its worst one. */
    public static Badge badge(ReplicationStatus status) {
        long done = verified(status);
        int all = status.regions().size();
        String some =
                "%d of %s verified".formatted(done, Figures.counted(all, "region", "regions"));
        return switch (status.aggregated()) {
            case UNKNOWN -> new Badge.State(Mark.EMPTY, 0, "No bytes");
            case COMPLETED -> whole(status, some);
            case FAILED -> new Badge.State(Mark.FAILED, 0, some);
            case IN_PROGRESS -> new Badge.State(Mark.COPYING, percent(status), some);
        };
    }

    /** Green is what can be had, which bytes in a store that is out can't. */
    private static Badge whole(ReplicationStatus status, String some) {
        long out = status.regions().stream().filter(Regional::isOutOfReach).count();
        return out == 0
                ? new Badge.State(Mark.VERIFIED, 0, some)
                : new Badge.State(
                        Mark.OUTAGE,
                        0,
                        "%s, stores of %s out of reach"
                                .formatted(some, Figures.counted(out, "region", "regions")));
    }

    /** Nothing is said of a region where all is well, but whose its bytes are. */
    private static boolean isOutOfReach(ReplicationStatus.InRegion region) {
        return region.state() == RegionState.COMPLETED
                && !region.details().isEmpty()
                && !region.details().equals(Details.BORROWED);
    }

    /** In how many regions all is whole and can be had now. */
    public static long verified(ReplicationStatus status) {
        return status.regions().stream()
                .filter(region -> region.state() == RegionState.COMPLETED)
                .filter(region -> !isOutOfReach(region))
                .count();
    }

    private static int percent(ReplicationStatus status) {
        return (int)
                status.regions().stream()
                        .mapToInt(ReplicationStatus.InRegion::progress)
                        .average()
                        .orElse(0);
    }
}
