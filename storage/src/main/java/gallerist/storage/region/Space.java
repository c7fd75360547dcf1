package gallerist.storage.region;

/**
 * What a store's device has left.
 *
 * @param device the same for all stores on one device
 */
public record Space(String device, long usable, long total) {}
