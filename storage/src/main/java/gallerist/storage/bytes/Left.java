package gallerist.storage.bytes;

import java.util.BitSet;

/**
 * What an earlier attempt has left of a part.
 *
 * @param missing the blocks that must be brought, among them those that should be zero and are not
 * @param written those where the part has more than a hole
 */
record Left(BitSet missing, BitSet written) {
    static Left nothing(int blocks) {
        BitSet missing = new BitSet();
        missing.set(0, blocks);
        return new Left(missing, new BitSet());
    }

    boolean isWritten(int block) {
        return written.get(block);
    }
}
