package gallerist.storage.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/**
 * What lies beside the bytes of a content and says what they are.
 *
 * @param digests the digest list of each disk
 */
public record Papers(String manifest, Map<PathId, StoredBytes> digests) {
    public long size() {
        return manifest.getBytes(UTF_8).length
                + digests.values().stream().mapToLong(StoredBytes::size).sum();
    }
}
