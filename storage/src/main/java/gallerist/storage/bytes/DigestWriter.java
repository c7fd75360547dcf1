package gallerist.storage.bytes;

import gallerist.storage.file.Sha256;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.BitSet;
import java.util.HexFormat;

/** Writes a digest list while a disk is read. */
final class DigestWriter implements Closeable {
    private final OutputStream out;
    private final MessageDigest sha256 = Sha256.begin();
    private final BitSet data = new BitSet();
    private final ByteArrayOutputStream digests = new ByteArrayOutputStream();
    private long occupied;

    DigestWriter(Path file) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /** Blocks come in the order of the disk; those of zeros may be left out. */
    void add(Block block) throws IOException {
        if (block.isZero()) {
            return;
        }
        LeafDigests leaves = block.leaves();
        out.write(leaves.bytes());
        digests.writeBytes(leaves.digest(sha256));
        data.set(block.index());
        occupied += block.data();
    }

    BlockList end(long size, byte[] digestOfAll) throws IOException {
        BlockList list = new BlockList(size, occupied, digestOfAll, data, digests.toByteArray());
        out.write(list.bitmap());
        out.write(list.digests());
        out.write(
                ByteBuffer.allocate(DigestFile.END)
                        .put(DigestFile.MAGIC)
                        .putLong(size)
                        .putLong(occupied)
                        .putLong(list.dataBlocks())
                        .put(digestOfAll)
                        .put(HexFormat.of().parseHex(list.root()))
                        .array());
        out.flush();
        return list;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
