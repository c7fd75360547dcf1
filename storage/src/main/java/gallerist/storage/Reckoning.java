package gallerist.storage;

import gallerist.model.planning.TransferRate;
import java.util.Optional;

/**
 * What a plan is to be reckoned with.
 *
 * @param bytes what the disks of a version are taken to occupy; 0 for what is known of it
 * @param rate of every region; empty for what was measured, and assumed where nothing was
 */
public record Reckoning(long bytes, Optional<TransferRate> rate) {
    /** The bytes that are known of each version, at the rates that are known of regions. */
    public static final Reckoning AS_KNOWN = new Reckoning(0, Optional.empty());
}
