package gallerist.storage.bytes;

import gallerist.storage.region.StoreFailure;
import java.util.Optional;

/** How one disk of one copy ended. */
public sealed interface Arrival {
    /** Every byte was written, read back and is on the medium; it may be published. */
    record Whole() implements Arrival {}

    /** Its store failed. What is right of the part is kept for the next time. */
    record Failed(StoreFailure why) implements Arrival {}

    record Stopped() implements Arrival {}

    /**
     * No source gave the right bytes of this block.
     *
     * @param unread why a source could not be read; empty when all were read and are wrong
     */
    record NoSource(int block, Optional<StoreFailure> unread) implements Arrival {}
}
