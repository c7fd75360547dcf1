package gallerist.storage;

import gallerist.model.planning.TransferRate;

/**
 * What a plan is to be reckoned with.
 *
 * @param bytes what the disks of a version are taken to occupy; 0 for what is known of it
 */
public record Reckoning(long bytes, TransferRate rate) {
    /** The bytes that are known of each version, at the rate that is assumed of a region. */
    public static final Reckoning AS_KNOWN = new Reckoning(0, TransferRate.ASSUMED);
}
