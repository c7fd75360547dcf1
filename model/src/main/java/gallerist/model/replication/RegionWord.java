package gallerist.model.replication;

import java.util.List;

/** What people read about a version in one region. */
public sealed interface RegionWord {

    record NoBytes() implements RegionWord {}

    /**
     * Its copies go.
     *
     * @param delay why they do not yet and will not soon, empty where nothing keeps them
     */
    record Removing(String delay) implements RegionWord {}

    record Offline() implements RegionWord {}

    record ZoneOffline(int zone) implements RegionWord {}

    record Cancelled() implements RegionWord {}

    record Blocked(Blockage reason) implements RegionWord {}

    record Copying(int percent) implements RegionWord {}

    record Paused() implements RegionWord {}

    record Repairing() implements RegionWord {}

    record Waiting() implements RegionWord {}

    record Verified(boolean excludedFromLatest) implements RegionWord {}

    /** A region's word with the state and progress that the service reports beside it. */
    record Reading(RegionWord word, RegionState state, int progress) {

        /** Whether the region is spoken of at all: what is being removed is left out. */
        public boolean isListed() {
            return !(word instanceof Removing);
        }
    }

    /** The first row of the table that matches. */
    static Reading of(RegionCopies region) {
        List<CopyState> states = region.wanted();
        int progress = region.progress();
        if (!region.hasBytes()) {
            return new Reading(new NoBytes(), RegionState.UNKNOWN, 0);
        }
        if (region.isRemoved()) {
            return new Reading(new Removing(""), RegionState.UNKNOWN, 0);
        }
        if (region.blockage().isOutage()) {
            return region.isWhole()
                    ? new Reading(outage(region.blockage()), RegionState.COMPLETED, 100)
                    : new Reading(outage(region.blockage()), RegionState.REPLICATING, progress);
        }
        if (region.isHeld(Hold.CANCELLED)) {
            return new Reading(new Cancelled(), RegionState.FAILED, 0);
        }
        if (!(region.blockage() instanceof Blockage.None)) {
            return new Reading(new Blocked(region.blockage()), RegionState.FAILED, progress);
        }
        if (states.contains(CopyState.COPYING)) {
            return new Reading(new Copying(progress), RegionState.REPLICATING, progress);
        }
        if (region.isHeld(Hold.PAUSED)) {
            return new Reading(new Paused(), RegionState.REPLICATING, progress);
        }
        if (states.stream().anyMatch(CopyState::isBroken)) {
            return new Reading(new Repairing(), RegionState.REPLICATING, progress);
        }
        return region.isWhole()
                ? new Reading(new Verified(region.excludedFromLatest()), RegionState.COMPLETED, 100)
                : new Reading(new Waiting(), RegionState.REPLICATING, progress);
    }

    private static RegionWord outage(Blockage blockage) {
        return blockage instanceof Blockage.ZoneOffline(int zone)
                ? new ZoneOffline(zone)
                : new Offline();
    }
}
