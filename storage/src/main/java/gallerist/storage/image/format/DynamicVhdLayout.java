package gallerist.storage.image.format;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.image.DiskFormat;
import gallerist.storage.image.DiskFile;
import gallerist.storage.image.DiskLayout;
import gallerist.storage.image.Pages;
import gallerist.storage.image.Piece;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Blocks in any order, found by a table of sectors. Each block begins with a bitmap of its written
 * sectors; the others are zero in the file too, so it need not be read.
 */
final class DynamicVhdLayout implements DiskLayout {
    private static final int HEADER_LENGTH = 1024;
    private static final int CHECKSUM = 36;
    private static final int SECTOR = 512;
    private static final long MOST_BLOCKS = (4 << 20) / Integer.BYTES;
    private static final long LARGEST_BLOCK = 256 << 20;
    private static final long UNUSED = 0xFFFF_FFFFL;

    /** "cxsparse". */
    private static final long MAGIC = 0x6378_7370_6172_7365L;

    private final DiskFile file;
    private final long virtualSize;
    private final long table;
    private final long blocks;
    private final long blockSize;
    private final Pages entries;
    private final List<Problem> problems;

    private DynamicVhdLayout(DiskFile file, long virtualSize, ByteBuffer header)
            throws IOException {
        Fields fields = new Fields(file.name());
        this.file = file;
        this.virtualSize = virtualSize;
        this.table = header.getLong(16);
        long most = Integer.toUnsignedLong(header.getInt(28));
        this.blockSize =
                fields.powerOfTwo(
                        "block size",
                        Integer.toUnsignedLong(header.getInt(32)),
                        SECTOR,
                        LARGEST_BLOCK);
        this.blocks = Math.ceilDiv(virtualSize, blockSize);
        fields.atMost("number of blocks", blocks, Math.min(most, MOST_BLOCKS));
        file.require("block table", table, blocks * Integer.BYTES);
        this.entries = new Pages(file, "block table", ByteOrder.BIG_ENDIAN);
        this.problems = footerProblems(file);
    }

    static DiskLayout of(DiskFile file, VhdFooter footer) throws IOException {
        footer.require(VhdFooter.DYNAMIC);
        ByteBuffer header =
                file.read("second header", footer.header(), HEADER_LENGTH, ByteOrder.BIG_ENDIAN);
        Fields fields = new Fields(file.name());
        fields.check(header.getLong(0) == MAGIC, "second header", header.getLong(0));
        fields.checksum(
                VhdFooter.checksum(header, CHECKSUM) == header.getInt(CHECKSUM), "second header");
        return new DynamicVhdLayout(file, footer.size(), header);
    }

    private static List<Problem> footerProblems(DiskFile file) throws IOException {
        try {
            VhdFooter.at(file, Math.max(0, file.size() - VhdFooter.LENGTH));
            return List.of();
        } catch (Refusal damaged) {
            return List.of(new Problem.VhdFooterDamaged(file.name()));
        }
    }

    @Override
    public DiskFormat format() {
        return DiskFormat.VHD_DYNAMIC;
    }

    @Override
    public long virtualSize() {
        return virtualSize;
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public Piece pieceAt(long offset) throws IOException {
        long block = offset / blockSize;
        long start = block * blockSize;
        long end = Math.min(virtualSize, start + blockSize);
        long sector = entry(block);
        if (sector == UNUSED) {
            return new Piece.Hole(endOfHole(block) - offset);
        }
        long contents = sector * SECTOR + bitmapLength();
        file.require("block", contents, end - start);
        return new Piece.Stored(end - offset, contents + (offset - start));
    }

    private long endOfHole(long from) throws IOException {
        long block = from;
        while (block < blocks && entry(block) == UNUSED) {
            block++;
        }
        return Math.min(virtualSize, block * blockSize);
    }

    private long entry(long block) throws IOException {
        return entries.intAt(table + block * Integer.BYTES);
    }

    private long bitmapLength() {
        return Math.ceilDiv(blockSize / SECTOR / Byte.SIZE, SECTOR) * SECTOR;
    }
}
