package gallerist.storage.bytes;

import gallerist.storage.file.Sha256;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.security.MessageDigest;

/** Reads blocks of a disk and compares them with its list. Used by one thread. */
final class ProvedReading {
    /** Once more, because a transfer may go wrong where the medium is right. */
    private static final int TRIES = 2;

    private final BlockList list;
    private final MessageDigest sha256 = Sha256.begin();

    ProvedReading(BlockList list) {
        this.list = list;
    }

    /** Fills a block that was begun; whether it is the right one. */
    boolean read(StoredBytes disk, Block block) throws StoreFailure {
        boolean isRight = false;
        for (int attempt = 0; attempt < TRIES && !isRight; attempt++) {
            disk.read(block.at(), block.room());
            isRight = isRight(block);
        }
        return isRight;
    }

    /** Whether what a block was filled with is right. */
    boolean isRight(Block block) {
        block.examine(sha256);
        return list.matches(block, sha256);
    }
}
