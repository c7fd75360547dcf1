package gallerist.storage.bytes;

import java.io.Closeable;

/** Where the right bytes of blocks come from. */
sealed interface Supply extends Closeable permits FullSupply, DeltaSupply {
    /** Fills a block, compares it with the list, and says what came from where. */
    Origin fill(Block block) throws NoSourceException;

    @Override
    void close();
}
