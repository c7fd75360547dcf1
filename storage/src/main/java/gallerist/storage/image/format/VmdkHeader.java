package gallerist.storage.image.format;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.image.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a sparse VMDK says of itself; places and lengths in bytes.
 *
 * @param directory where the tables of grains are listed
 */
record VmdkHeader(long size, long grain, long directory, boolean compressed, boolean zeroGrains) {
    static final int GRAINS_PER_TABLE = 512;
    static final int TABLE_LENGTH = GRAINS_PER_TABLE * Integer.BYTES;

    /** "KDMV". */
    private static final int MAGIC = 0x564D_444B;

    private static final int LENGTH = 512;
    private static final int SECTOR = 512;
    private static final long MOST_SECTORS = 1L << 50;
    private static final long LARGEST_GRAIN = 2 << 20;
    private static final long MOST_TABLES = (32 << 20) / Integer.BYTES;
    private static final long AT_END = -1;

    private static final int HAS_ZERO_GRAINS = 1 << 2;
    private static final int COMPRESSED = 1 << 16;
    private static final int LINE_ENDS = 0x0A0D200A;

    static VmdkHeader of(DiskFile file) throws IOException {
        ByteBuffer first = file.read("header", 0, LENGTH, ByteOrder.LITTLE_ENDIAN);
        checkDescriptor(file, first);
        if (first.getLong(56) != AT_END) {
            return of(file, first);
        }
        // Written as a stream: the header that counts is the last sector but one.
        long at = file.size() - 2 * SECTOR;
        ByteBuffer last = file.read("footer", at, LENGTH, ByteOrder.LITTLE_ENDIAN);
        Fields fields = new Fields(file.name());
        fields.check(last.getInt(0) == MAGIC, "footer", last.getInt(0));
        fields.check(last.getLong(56) != AT_END, "place of the grain directory", AT_END);
        return of(file, last);
    }

    private static void checkDescriptor(DiskFile file, ByteBuffer header) throws IOException {
        long at = header.getLong(28);
        long sectors = header.getLong(36);
        Refusal.unless(
                at != 0 && sectors != 0,
                new Problem.ImageInOtherFiles(file.name(), VmdkDescriptor.PART));
        VmdkDescriptor.in(file, at, sectors).checkSingle();
    }

    private static VmdkHeader of(DiskFile file, ByteBuffer header) throws IOException {
        Fields fields = new Fields(file.name());
        long version = Integer.toUnsignedLong(header.getInt(4));
        fields.check(version >= 1 && version <= 3, "version", version);
        int flags = header.getInt(8);
        // A file that went through a transfer as text.
        int lineEnds = header.getInt(73);
        fields.check((flags & 1) == 0 || lineEnds == LINE_ENDS, "line ends", lineEnds);
        boolean compressed = (flags & COMPRESSED) != 0;
        int method = Short.toUnsignedInt(header.getShort(77));
        fields.check(!compressed || method == 1, "compression", method);
        long perTable = Integer.toUnsignedLong(header.getInt(44));
        fields.check(perTable == GRAINS_PER_TABLE, "entries of a grain table", perTable);
        long size = fields.atMost("size of the disk", header.getLong(12), MOST_SECTORS) * SECTOR;
        long grain =
                fields.powerOfTwo("grain size", header.getLong(20), 1, LARGEST_GRAIN / SECTOR)
                        * SECTOR;
        long directory =
                fields.atMost("place of the grain directory", header.getLong(56), MOST_SECTORS)
                        * SECTOR;
        VmdkHeader found =
                new VmdkHeader(size, grain, directory, compressed, (flags & HAS_ZERO_GRAINS) != 0);
        fields.atMost("grain directory", found.tables(), MOST_TABLES);
        file.require("grain directory", directory, found.tables() * Integer.BYTES);
        return found;
    }

    /** Bytes of the disk that one grain table tells of. */
    long reach() {
        return grain * GRAINS_PER_TABLE;
    }

    long tables() {
        return Math.ceilDiv(size, reach());
    }
}
