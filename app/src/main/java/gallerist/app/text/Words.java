package gallerist.app.text;

import gallerist.model.replication.Blockage;
import gallerist.model.replication.RegionWord;

/** The short words that stand beside a glyph. */
public final class Words {
    private Words() {}

    /** How a version is in a region. */
    public static String of(RegionWord word) {
        return switch (word) {
            case RegionWord.NoBytes() -> "No bytes";
            case RegionWord.Removing _ -> "Removing";
            case RegionWord.Offline() -> "Offline";
            case RegionWord.ZoneOffline(int zone) -> "Zone %d offline".formatted(zone);
            case RegionWord.Cancelled() -> "Cancelled";
            case RegionWord.Blocked(Blockage reason) -> of(reason);
            case RegionWord.Copying _ -> "Copying";
            case RegionWord.Paused() -> "Paused";
            case RegionWord.Repairing() -> "Repairing";
            case RegionWord.Waiting() -> "Waiting";
            case RegionWord.Verified(boolean isExcluded) ->
                    isExcluded ? "Verified, not latest" : "Verified";
        };
    }

    private static String of(Blockage reason) {
        return switch (reason) {
            case Blockage.None() -> "Failed";
            case Blockage.Offline() -> "Offline";
            case Blockage.ZoneOffline(int zone) -> "Zone %d offline".formatted(zone);
            case Blockage.Full(long needed, long free) ->
                    "Failed: full, %s needed, %s free"
                            .formatted(Amounts.bytes(needed), Amounts.bytes(free));
            case Blockage.NoSource() -> "Failed: no good copy can be read";
            case Blockage.LostForGood() -> "Failed: all copies are lost";
            case Blockage.Failing(String detail) -> "Failed: " + detail;
        };
    }
}
