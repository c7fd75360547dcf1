package gallerist.storage.bytes;

import java.time.Duration;
import java.util.Optional;

/** The blocks of one reader: many at a time where they are soon free again, else one. */
final class Blocks implements AutoCloseable {
    private static final int AHEAD = 6;
    private static final int TRIES = 10;

    private final BlockPool pool;
    private boolean isSlow;
    private boolean keepsOne;
    private int tries;

    Blocks(BlockPool pool, boolean isSlow) {
        this.pool = pool;
        this.isSlow = isSlow;
    }

    boolean isSlow() {
        return isSlow;
    }

    /** How many may wait for a copy. */
    int ahead() {
        return isSlow ? 1 : AHEAD;
    }

    /** Whether it was faster before. */
    boolean slowDown() {
        boolean wasFaster = !isSlow;
        isSlow = true;
        return wasFaster;
    }

    /** One to be filled, when what was taken before was written where it is slow. */
    Optional<Block> take(Duration longest) {
        close();
        keepsOne = isSlow && pool.mayKeepLong(longest);
        Optional<Block> block =
                isSlow && !keepsOne ? Optional.empty() : pool.take(longest.toMillis());
        tries = block.isPresent() ? 0 : tries + 1;
        return block;
    }

    /** Others that hold all blocks do not keep this one waiting for long. */
    boolean isToWaitNoLonger() {
        return tries >= TRIES;
    }

    @Override
    public void close() {
        if (keepsOne) {
            pool.wasKeptLong();
            keepsOne = false;
        }
    }
}
