package gallerist.storage.bytes;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far the taking in of a source has come: of what it occupies, what was read and found to be
 * zero, and what all home copies have that go on. Read at any time by anybody.
 */
public final class CaptureProgress {
    private final AtomicLong empty = new AtomicLong();
    private volatile List<Copying> copies = List.of();

    void follow(List<Copying> followed) {
        copies = List.copyOf(followed);
    }

    /** So many bytes need not be written. */
    void pass(long bytes) {
        empty.addAndGet(bytes);
    }

    /** Of the occupied bytes. */
    public long done() {
        return empty.get()
                + copies.stream()
                        .filter(copy -> !copy.hasFailed())
                        .mapToLong(copy -> copy.destination().progress().done())
                        .min()
                        .orElse(0);
    }
}
