package gallerist.storage.region;

import java.util.Map;

/**
 * What lies beside the bytes of a content and says what they are.
 *
 * @param digests the digest list of each disk
 */
public record Papers(String manifest, Map<PathId, StoredBytes> digests) {}
