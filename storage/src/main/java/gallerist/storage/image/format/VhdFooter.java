package gallerist.storage.image.format;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.image.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What a VHD says of itself, at its end, and in a dynamic one at its start too.
 *
 * @param size bytes of the disk
 * @param header where a dynamic VHD has its second header
 */
record VhdFooter(String file, int type, long size, long header) {
    static final int LENGTH = 512;

    /** Virtual PC before 2004 left the last byte away. */
    static final int OLD_LENGTH = 511;

    static final int FIXED = 2;
    static final int DYNAMIC = 3;
    static final int DIFFERENCING = 4;

    private static final int SECTOR = 512;
    private static final long MOST = 2040L << 30;
    private static final int CHECKSUM = 64;

    /** Programs whose size in bytes counts. All others, and old ones, mean the geometry. */
    private static final Set<String> SIZE_IN_BYTES =
            Set.of("win ", "qem2", "d2v ", "tap\0", "CTXS", "wa\0\0");

    private static final int CYLINDERS = 65535;
    private static final int HEADS = 16;
    private static final int SECTORS = 255;

    static VhdFooter at(DiskFile file, long at) throws IOException {
        int length = file.size() - at == OLD_LENGTH ? OLD_LENGTH : LENGTH;
        ByteBuffer bytes = file.read("footer", at, length, ByteOrder.BIG_ENDIAN);
        Fields fields = new Fields(file.name());
        fields.checksum(checksum(bytes, CHECKSUM) == bytes.getInt(CHECKSUM), "footer");
        int version = bytes.getInt(12);
        fields.check(version >>> 16 == 1, "version", Integer.toUnsignedLong(version));
        long size = fields.atMost("size of the disk", size(bytes), MOST);
        return new VhdFooter(file.name(), bytes.getInt(60), size, bytes.getLong(16));
    }

    private static long size(ByteBuffer bytes) {
        byte[] creator = new byte[4];
        bytes.get(28, creator);
        long cylinders = Short.toUnsignedLong(bytes.getShort(56));
        long heads = Byte.toUnsignedLong(bytes.get(58));
        long sectors = Byte.toUnsignedLong(bytes.get(59));
        boolean full = cylinders == CYLINDERS && heads == HEADS && sectors == SECTORS;
        return full || SIZE_IN_BYTES.contains(new String(creator, StandardCharsets.ISO_8859_1))
                ? bytes.getLong(48)
                : cylinders * heads * sectors * SECTOR;
    }

    /** Of footers and second headers: the complement of the sum of all other bytes. */
    static int checksum(ByteBuffer bytes, int place) {
        int sum = 0;
        for (int at = 0; at < bytes.limit(); at++) {
            boolean counts = at < place || at >= place + Integer.BYTES;
            sum += counts ? Byte.toUnsignedInt(bytes.get(at)) : 0;
        }
        return ~sum;
    }

    void require(int wanted) {
        Refusal.unless(type != DIFFERENCING, new Problem.ImageNeedsParent(file, ""));
        new Fields(file).check(type == wanted, "disk type", Integer.toUnsignedLong(type));
    }
}
