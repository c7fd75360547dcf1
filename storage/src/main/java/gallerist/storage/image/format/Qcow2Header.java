package gallerist.storage.image.format;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.image.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What a qcow2 says of itself.
 *
 * @param table where the table of tables is (L1)
 */
record Qcow2Header(
        int version, int clusterBits, long size, long table, boolean zstd, boolean subclusters) {
    private static final int LENGTH_V2 = 72;
    private static final int LENGTH_V3 = 104;
    private static final int FEWEST_BITS = 9;
    private static final int MOST_BITS = 21;
    private static final int SUBCLUSTER_BITS = 14;
    private static final long MOST_L1_BYTES = 32 << 20;
    private static final int LONGEST_NAME = 1023;

    // Features that a reader must know.
    private static final long DIRTY = 1;
    private static final long CORRUPT = 1 << 1;
    private static final long DATA_FILE = 1 << 2;
    private static final long COMPRESSION = 1 << 3;
    private static final long SUBCLUSTERS = 1 << 4;
    private static final long KNOWN = DIRTY | CORRUPT | DATA_FILE | COMPRESSION | SUBCLUSTERS;

    static Qcow2Header of(DiskFile file) throws IOException {
        Fields fields = new Fields(file.name());
        ByteBuffer head = file.read("header", 0, LENGTH_V2, ByteOrder.BIG_ENDIAN);
        int version = head.getInt(4);
        Refusal.unless(
                version != 1, new Problem.ImageFormatForeign(file.name(), "qcow, version 1"));
        fields.check(version == 2 || version == 3, "version", Integer.toUnsignedLong(version));
        Refusal.unless(head.getInt(32) == 0, new Problem.ImageEncrypted(file.name()));
        refuseBackingFile(file, head);
        long features = 0;
        boolean zstd = false;
        if (version == 3) {
            ByteBuffer more = file.read("header", 0, LENGTH_V3, ByteOrder.BIG_ENDIAN);
            long length = Integer.toUnsignedLong(more.getInt(100));
            fields.check(length >= LENGTH_V3 && length % 8 == 0, "header length", length);
            features = features(file, more.getLong(72));
            zstd = (features & COMPRESSION) != 0 && zstd(file);
        }
        return new Qcow2Header(
                        version,
                        bits(fields, head, features),
                        head.getLong(24),
                        head.getLong(40),
                        zstd,
                        (features & SUBCLUSTERS) != 0)
                .checked(file, Integer.toUnsignedLong(head.getInt(36)));
    }

    /** Its name is told, but nothing of it is read: any file of this machine could be meant. */
    private static void refuseBackingFile(DiskFile file, ByteBuffer head) throws IOException {
        long at = head.getLong(8);
        if (at != 0) {
            long stated = Integer.toUnsignedLong(head.getInt(16));
            int length = (int) new Fields(file.name()).atMost("backing file", stated, LONGEST_NAME);
            ByteBuffer name = file.read("backing file", at, length, ByteOrder.BIG_ENDIAN);
            throw new Refusal(
                    new Problem.ImageNeedsParent(
                            file.name(), StandardCharsets.UTF_8.decode(name).toString()));
        }
    }

    private static int bits(Fields fields, ByteBuffer head, long features) {
        long bits = Integer.toUnsignedLong(head.getInt(20));
        int fewest = (features & SUBCLUSTERS) == 0 ? FEWEST_BITS : SUBCLUSTER_BITS;
        fields.check(bits >= fewest && bits <= MOST_BITS, "cluster bits", bits);
        return (int) bits;
    }

    private static long features(DiskFile file, long features) {
        Refusal.unless((features & CORRUPT) == 0, new Problem.ImageMarkedCorrupt(file.name()));
        Refusal.unless(
                (features & DATA_FILE) == 0,
                new Problem.ImageInOtherFiles(file.name(), "external data file"));
        long unknown = features & ~KNOWN;
        Refusal.unless(
                unknown == 0,
                new Problem.ImageFeatureUnknown(
                        file.name(), "incompatible feature bits 0x" + Long.toHexString(unknown)));
        return features;
    }

    private static boolean zstd(DiskFile file) throws IOException {
        int type = file.read("header", LENGTH_V3, 1, ByteOrder.BIG_ENDIAN).get(0);
        Refusal.unless(
                type == 0 || type == 1,
                new Problem.ImageFeatureUnknown(
                        file.name(), "compression type " + Byte.toUnsignedInt((byte) type)));
        return type == 1;
    }

    private Qcow2Header checked(DiskFile file, long entries) {
        Fields fields = new Fields(file.name());
        fields.check(size >= 0, "size of the disk", size);
        long needed = tables();
        fields.atMost("L1 table", needed, MOST_L1_BYTES / Long.BYTES);
        fields.check(entries >= needed, "entries of the L1 table", entries);
        fields.check(table % clusterSize() == 0, "place of the L1 table", table);
        file.require("L1 table", table, needed * Long.BYTES);
        return this;
    }

    long clusterSize() {
        return 1L << clusterBits;
    }

    /** Bytes of an entry in a second table (L2). */
    int entryLength() {
        return subclusters ? 16 : 8;
    }

    /** Bytes of the disk that one second table tells of. */
    long reach() {
        return clusterSize() / entryLength() * clusterSize();
    }

    /** How many second tables the disk needs. */
    long tables() {
        return Math.ceilDiv(size, reach());
    }
}
