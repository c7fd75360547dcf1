package gallerist.storage.bytes;

import java.util.List;

/**
 * What a fan-out shall do.
 *
 * @param sources best first
 */
public record Order(DigestFile digests, List<Source> sources, List<Target> targets) {
    public Order {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
