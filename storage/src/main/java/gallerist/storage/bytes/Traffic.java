package gallerist.storage.bytes;

import gallerist.storage.region.PathId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * Where the bytes of a target region came from. They come once for the region, however many copies
 * it gets. Read at any time by anybody.
 */
public final class Traffic {
    private final Map<PathId, LongAdder> from = new ConcurrentHashMap<>();
    private final LongAdder read = new LongAdder();
    private final LongAdder reused = new LongAdder();

    /** So many more that were read in a region. */
    public void add(PathId region, long bytes) {
        from.computeIfAbsent(region, _ -> new LongAdder()).add(bytes);
    }

    /** So many more were read from a source, for this target and others that get them with it. */
    void read(long bytes) {
        read.add(bytes);
    }

    public long read() {
        return read.sum();
    }

    void reuse(long bytes) {
        reused.add(bytes);
    }

    /** Bytes by the region that they were read in; those of the target's own did not cross. */
    public Map<PathId, Long> from() {
        return from.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().sum()));
    }

    /** Bytes that an earlier version in the target region already had. */
    public long reused() {
        return reused.sum();
    }
}
