package gallerist.storage.bytes;

import gallerist.storage.file.Sha256;
import java.security.MessageDigest;
import java.util.Arrays;

/** The digests of a block's leaves, one after another. */
final class LeafDigests {
    /** No bytes have this digest; it says that a leaf is zero. */
    static final byte[] ZERO = new byte[Sha256.BYTES];

    static final LeafDigests NONE = new LeafDigests(new byte[0]);

    private final byte[] bytes;

    LeafDigests(byte[] bytes) {
        this.bytes = bytes;
    }

    static LeafDigests of(byte[] bytes, int count) {
        return new LeafDigests(Arrays.copyOf(bytes, count * Sha256.BYTES));
    }

    byte[] bytes() {
        return bytes;
    }

    int count() {
        return bytes.length / Sha256.BYTES;
    }

    boolean isZero(int leaf) {
        return same(leaf, ZERO, 0);
    }

    boolean isSame(int leaf, LeafDigests others) {
        return leaf < others.count() && same(leaf, others.bytes, leaf * Sha256.BYTES);
    }

    private boolean same(int leaf, byte[] other, int at) {
        int mine = leaf * Sha256.BYTES;
        return Arrays.equals(bytes, mine, mine + Sha256.BYTES, other, at, at + Sha256.BYTES);
    }

    /** The digest of the block. */
    byte[] digest(MessageDigest sha256) {
        return sha256.digest(bytes);
    }
}
