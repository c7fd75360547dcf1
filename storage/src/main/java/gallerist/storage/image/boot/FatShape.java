package gallerist.storage.image.boot;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Where a FAT file system has its parts, in bytes from its start.
 *
 * @param bits of an entry in the allocation table: 12, 16 or 32
 * @param root where the root directory is, if it has a place of its own
 */
record FatShape(
        int bits,
        long table,
        long tableLength,
        long root,
        int rootLength,
        long rootCluster,
        long clusters,
        int clusterSize,
        long firstCluster) {
    static final int BOOT_SECTOR = 512;

    private static final int ENTRY = 32;
    private static final int LEAST_SECTOR = 512;
    private static final int MOST_SECTOR = 4096;
    private static final int FAT_12_BELOW = 4085;
    private static final int FAT_16_BELOW = 65525;

    /** The shape that a boot sector states, if it fits into the partition. */
    static Optional<FatShape> of(ByteBuffer sector, long partitionLength) {
        int sectorSize = Short.toUnsignedInt(sector.getShort(11));
        int perCluster = Byte.toUnsignedInt(sector.get(13));
        long reserved = Short.toUnsignedLong(sector.getShort(14));
        long tables = Byte.toUnsignedLong(sector.get(16));
        int rootLength = Short.toUnsignedInt(sector.getShort(17)) * ENTRY;
        long total = either(sector.getShort(19), sector.getInt(32));
        long perTable = either(sector.getShort(22), sector.getInt(36));
        if (!isPowerOfTwo(sectorSize, LEAST_SECTOR, MOST_SECTOR)
                || !isPowerOfTwo(perCluster, 1, 128)
                || reserved == 0
                || tables == 0
                || perTable == 0
                || total * sectorSize > partitionLength) {
            return Optional.empty();
        }
        long table = reserved * sectorSize;
        long tableLength = perTable * sectorSize;
        long root = table + tables * tableLength;
        long data = root + Math.ceilDiv(rootLength, sectorSize) * (long) sectorSize;
        int clusterSize = sectorSize * perCluster;
        long clusters = (total * sectorSize - data) / clusterSize;
        if (clusters < 1) {
            return Optional.empty();
        }
        int bits = clusters < FAT_12_BELOW ? 12 : clusters < FAT_16_BELOW ? 16 : 32;
        long rootCluster = bits == 32 ? Integer.toUnsignedLong(sector.getInt(44)) : 0;
        return Optional.of(
                new FatShape(
                        bits,
                        table,
                        tableLength,
                        root,
                        rootLength,
                        rootCluster,
                        clusters,
                        clusterSize,
                        data));
    }

    private static long either(short small, int large) {
        return small != 0 ? Short.toUnsignedLong(small) : Integer.toUnsignedLong(large);
    }

    private static boolean isPowerOfTwo(int number, int least, int most) {
        return Integer.bitCount(number) == 1 && number >= least && number <= most;
    }

    boolean hasCluster(long cluster) {
        return cluster >= 2 && cluster < clusters + 2;
    }

    long placeOf(long cluster) {
        return firstCluster + (cluster - 2) * clusterSize;
    }
}
