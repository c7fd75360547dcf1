package gallerist.storage.bytes;

import java.util.concurrent.atomic.AtomicLong;

/** How far the reading of a source has come. Read at any time by anybody. */
public final class CaptureProgress {
    private final AtomicLong passed = new AtomicLong();

    /** Of the file's size; holes are passed too. */
    public long passed() {
        return passed.get();
    }

    void pass(long place) {
        passed.set(place);
    }
}
