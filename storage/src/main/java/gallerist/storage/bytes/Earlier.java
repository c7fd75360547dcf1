package gallerist.storage.bytes;

import gallerist.storage.file.Sha256;
import gallerist.storage.region.StoreFailure;
import java.security.MessageDigest;
import java.util.BitSet;
import java.util.Optional;

/**
 * Where blocks came from that earlier attempts have left: leaves that a base has at the same place
 * were taken from there, all others were read in a source.
 */
public final class Earlier {
    private final DigestFile digests;
    private final Optional<Base> base;
    private final MessageDigest sha256 = Sha256.begin();

    public Earlier(DigestFile digests, Optional<Base> base) {
        this.digests = digests;
        this.base = base;
    }

    /** Bytes by where they came from. */
    public record Came(long read, long reused) {}

    /** The last of some blocks, with at least so many bytes: blocks are written in their order. */
    public BitSet last(BitSet blocks, long bytes) throws StoreFailure {
        BitSet last = new BitSet();
        long found = 0;
        for (int block = blocks.length() - 1;
                block >= 0 && found < bytes;
                block = blocks.previousSetBit(block - 1)) {
            last.set(block);
            found += of(block).read() + of(block).reused();
        }
        return last;
    }

    public Came of(BitSet blocks) throws StoreFailure {
        long read = 0;
        long reused = 0;
        for (int block = blocks.nextSetBit(0); block >= 0; block = blocks.nextSetBit(block + 1)) {
            Came came = of(block);
            read += came.read();
            reused += came.reused();
        }
        return new Came(read, reused);
    }

    private Came of(int block) throws StoreFailure {
        LeafDigests wanted = digests.leaves(block, sha256);
        LeafDigests had = LeafDigests.NONE;
        if (base.isPresent()) {
            had = base.get().digests().leavesOrNone(block, sha256);
        }
        long read = 0;
        long reused = 0;
        for (int leaf = 0; leaf < wanted.count(); leaf++) {
            long at = (long) block * Block.SIZE + (long) leaf * Block.LEAF;
            long length = Math.min(Block.LEAF, digests.list().size() - at);
            if (!wanted.isZero(leaf)) {
                boolean isReused = wanted.isSame(leaf, had);
                read += isReused ? 0 : length;
                reused += isReused ? length : 0;
            }
        }
        return new Came(read, reused);
    }
}
