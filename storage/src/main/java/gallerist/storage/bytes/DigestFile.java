package gallerist.storage.bytes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import gallerist.storage.file.Sha256;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.io.Closeable;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;

/**
 * A block list as a file: the leaves of all blocks with data, a bit for each block, the digests of
 * the blocks with data, and at the end the fixed part. None of it is believed before the root was
 * compared.
 */
public final class DigestFile implements Closeable {
    static final byte[] MAGIC = "GALLDIG1".getBytes(US_ASCII);
    static final int END = MAGIC.length + 3 * Long.BYTES + 2 * Sha256.BYTES;

    /** Twice what the largest disk of the service has. */
    static final long LARGEST_DISK = 64L << 40;

    private final StoredBytes file;
    private final BlockList list;

    private DigestFile(StoredBytes file, BlockList list) {
        this.file = file;
        this.list = list;
    }

    /** Refuses a list that has another root. The file is closed with this, or at once. */
    public static DigestFile open(StoredBytes file, String root) throws StoreFailure {
        boolean isRight = false;
        try {
            BlockList list = read(file);
            require(list.root().equals(root), "it is the list of something else");
            isRight = true;
            return new DigestFile(file, list);
        } finally {
            if (!isRight) {
                file.close();
            }
        }
    }

    /** Checks that the list agrees with itself; whether it is the right one, its root says. */
    static BlockList read(StoredBytes file) throws StoreFailure {
        require(file.size() >= END, "too short");
        ByteBuffer end = ByteBuffer.wrap(bytes(file, file.size() - END, END));
        byte[] magic = new byte[MAGIC.length];
        end.get(magic);
        require(Arrays.equals(magic, MAGIC), "no list");
        long size = end.getLong();
        long occupied = end.getLong();
        require(size >= 0 && size <= LARGEST_DISK, "its size is impossible");
        long count = end.getLong();
        require(count >= 0 && count <= BlockList.blocks(size), "its count is impossible");
        require(occupied >= 0 && occupied <= size, "its data is more than its size");
        byte[] sha256 = new byte[Sha256.BYTES];
        end.get(sha256);
        byte[] root = new byte[Sha256.BYTES];
        end.get(root);
        BlockList list = table(file, size, (int) count, occupied, sha256);
        require(list.root().equals(HexFormat.of().formatHex(root)), "it was altered");
        return list;
    }

    private static BlockList table(
            StoredBytes file, long size, int count, long occupied, byte[] sha256)
            throws StoreFailure {
        int bitmapLength = Math.ceilDiv(BlockList.blocks(size), Byte.SIZE);
        long at = file.size() - END - (long) count * Sha256.BYTES - bitmapLength;
        require(at >= 0, "too short");
        BitSet data = BitSet.valueOf(bytes(file, at, bitmapLength));
        require(data.cardinality() == count, "its counts differ");
        require(data.length() <= BlockList.blocks(size), "it has more blocks than the disk");
        byte[] digests = bytes(file, at + bitmapLength, count * Sha256.BYTES);
        BlockList list = new BlockList(size, occupied, sha256, data, digests);
        require(at == leavesBefore(list, list.blocks()), "its leaves are not complete");
        return list;
    }

    /** The bytes of all leaf digests before a block. */
    static long leavesBefore(BlockList list, int block) {
        int count = list.dataBefore(block);
        long full = (long) count * (Block.SIZE / Block.LEAF);
        int last = list.blocks() - 1;
        boolean endsWithLast = block > last && list.blocks() > 0 && list.hasData(last);
        long missing = endsWithLast ? Block.SIZE / Block.LEAF - list.leaves(last) : 0;
        return (full - missing) * Sha256.BYTES;
    }

    public BlockList list() {
        return list;
    }

    /** The file itself, to be put beside a copy. */
    public StoredBytes bytes() {
        return file;
    }

    /** The leaves of a block with data, compared with its digest. */
    LeafDigests leaves(int block, MessageDigest digest) throws StoreFailure {
        byte[] bytes = bytes(file, leavesBefore(list, block), list.leaves(block) * Sha256.BYTES);
        LeafDigests leaves = new LeafDigests(bytes);
        require(list.matches(block, leaves, digest), "the leaves of block " + block);
        return leaves;
    }

    /** The same of any block; nothing where the disk has no data, or ends before it. */
    LeafDigests leavesOrNone(int block, MessageDigest digest) throws StoreFailure {
        boolean hasData = block < list.blocks() && list.hasData(block);
        return hasData ? leaves(block, digest) : LeafDigests.NONE;
    }

    private static byte[] bytes(StoredBytes file, long at, int length) throws StoreFailure {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        file.read(at, bytes);
        require(!bytes.hasRemaining(), "it ends early");
        return bytes.array();
    }

    private static void require(boolean isRight, String detail) throws StoreFailure {
        if (!isRight) {
            throw new StoreFailure(new StoreFailure.Damaged("digest list: " + detail));
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
