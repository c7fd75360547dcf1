package gallerist.storage.bytes;

import gallerist.storage.file.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;

/**
 * What a disk is, block by block. The root stands for all of it: size, digest of the whole file,
 * which blocks are zero, and the digests of the others.
 */
public final class BlockList {
    public static final int BLOCK = Block.SIZE;
    public static final int LEAF = Block.LEAF;

    private static final byte[] PURPOSE =
            "gallerist block list 1".getBytes(StandardCharsets.US_ASCII);

    private final long size;
    private final long occupied;
    private final byte[] sha256;
    private final BitSet data;
    private final byte[] digests;
    private final int[] dataBefore;
    private final String root;

    BlockList(long size, long occupied, byte[] sha256, BitSet data, byte[] digests) {
        this.size = size;
        this.occupied = occupied;
        this.sha256 = sha256;
        this.data = data;
        this.digests = digests;
        this.dataBefore = dataBefore(data, blocks());
        this.root = HexFormat.of().formatHex(rootOf());
    }

    private static int[] dataBefore(BitSet data, int blocks) {
        int[] counts = new int[blocks + 1];
        for (int block = 0; block < blocks; block++) {
            counts[block + 1] = counts[block] + (data.get(block) ? 1 : 0);
        }
        return counts;
    }

    private byte[] rootOf() {
        MessageDigest digest = Sha256.begin();
        digest.update(PURPOSE);
        digest.update(ByteBuffer.allocate(2 * Long.BYTES).putLong(size).putLong(occupied).flip());
        digest.update(sha256);
        digest.update(bitmap());
        digest.update(digests);
        return digest.digest();
    }

    /** One bit for each block, set where it has data. */
    byte[] bitmap() {
        return Arrays.copyOf(data.toByteArray(), Math.ceilDiv(blocks(), Byte.SIZE));
    }

    byte[] digests() {
        return digests;
    }

    public static int blocks(long size) {
        return (int) Math.ceilDiv(size, BLOCK);
    }

    public long size() {
        return size;
    }

    /** The bytes of all leaves that are not zero. */
    public long occupied() {
        return occupied;
    }

    /** Of the whole file, as {@code sha256sum} prints it. */
    public String sha256() {
        return HexFormat.of().formatHex(sha256);
    }

    public String root() {
        return root;
    }

    public int blocks() {
        return blocks(size);
    }

    public boolean hasData(int block) {
        return data.get(block);
    }

    int dataBlocks() {
        return dataBefore[blocks()];
    }

    /** How many blocks with data come before one. */
    int dataBefore(int block) {
        return dataBefore[block];
    }

    /**
     * How much of it another disk may have at the same place, in leaves; of a block that is not the
     * same nothing is known, and one is taken for granted.
     */
    public long likeness(BlockList other) {
        BitSet both = (BitSet) data.clone();
        both.and(other.data);
        return both.stream().mapToLong(block -> isSame(block, other) ? leaves(block) : 1).sum();
    }

    private boolean isSame(int block, BlockList other) {
        int at = dataBefore(block) * Sha256.BYTES;
        int there = other.dataBefore(block) * Sha256.BYTES;
        return Arrays.equals(
                digests, at, at + Sha256.BYTES, other.digests, there, there + Sha256.BYTES);
    }

    int leaves(int block) {
        return (int) Math.ceilDiv(Math.min(BLOCK, size - (long) block * BLOCK), LEAF);
    }

    boolean matches(Block block, MessageDigest digest) {
        return hasData(block.index())
                ? matches(block.index(), block.leaves(), digest)
                : block.isZero();
    }

    boolean matches(int block, LeafDigests leaves, MessageDigest digest) {
        int at = dataBefore(block) * Sha256.BYTES;
        return Arrays.equals(
                leaves.digest(digest), 0, Sha256.BYTES, digests, at, at + Sha256.BYTES);
    }
}
