package gallerist.app.map;

import gallerist.app.fx.Mark;
import gallerist.model.replication.Blockage;
import gallerist.model.replication.RegionWord;

/** The mark and the word of one version in one region. Green is verified bytes, never less. */
record Reading(Mark mark, String word) {
    static final String PAUSED = "Paused";

    static Reading of(RegionWord word) {
        return switch (word) {
            case RegionWord.NoBytes() -> new Reading(Mark.EMPTY, "No bytes");
            case RegionWord.Removing _ -> new Reading(Mark.WAITING, "Removing");
            case RegionWord.Offline() -> new Reading(Mark.OUTAGE, "Offline");
            case RegionWord.ZoneOffline(int zone) ->
                    new Reading(Mark.OUTAGE, "Zone %d offline".formatted(zone));
            case RegionWord.Cancelled() -> new Reading(Mark.FAILED, "Cancelled");
            case RegionWord.Blocked(Blockage why) -> new Reading(Mark.FAILED, blocked(why));
            case RegionWord.Copying(int percent) ->
                    new Reading(Mark.COPYING, "Copying %d %%".formatted(percent));
            case RegionWord.Paused() -> new Reading(Mark.WAITING, PAUSED);
            case RegionWord.Repairing() -> new Reading(Mark.WAITING, "Repairing");
            case RegionWord.Waiting() -> new Reading(Mark.WAITING, "Waiting");
            case RegionWord.Verified(boolean excluded) ->
                    excluded
                            ? new Reading(Mark.EXCLUDED, "Not latest")
                            : new Reading(Mark.VERIFIED, "Verified");
        };
    }

    private static String blocked(Blockage why) {
        return switch (why) {
            case Blockage.None(), Blockage.Failing(String _) -> "Failed";
            case Blockage.Offline() -> "Offline";
            case Blockage.ZoneOffline(int zone) -> "Zone %d offline".formatted(zone);
            case Blockage.Full(long _, long _) -> "Store full";
            case Blockage.NoSource() -> "No source";
            case Blockage.LostForGood() -> "Lost";
        };
    }
}
