package gallerist.storage.image.boot;

import gallerist.model.image.Partition;
import gallerist.storage.image.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** A FAT file system in a partition. A chain that leads nowhere ends there. */
final class FatVolume {
    private static final int PAGE = 4 << 10;
    private static final long NOWHERE = 0;
    private static final long LONGEST_DIRECTORY = 4 << 20;

    private final Bytes disk;
    private final long start;
    private final FatShape shape;
    private final ByteBuffer page =
            ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN).limit(0);
    private long pageStart;

    private FatVolume(Bytes disk, long start, FatShape shape) {
        this.disk = disk;
        this.start = start;
        this.shape = shape;
    }

    static Optional<FatVolume> in(Bytes disk, Partition partition) throws IOException {
        if (!disk.has(partition.start(), partition.length())
                || partition.length() < FatShape.BOOT_SECTOR) {
            return Optional.empty();
        }
        return FatShape.of(disk.read(partition.start(), FatShape.BOOT_SECTOR), partition.length())
                .map(shape -> new FatVolume(disk, partition.start(), shape));
    }

    /** The file with a path of short names. */
    Optional<FatChain> file(String... path) throws IOException {
        Bytes directory =
                shape.bits() == 32
                        ? directory(shape.rootCluster())
                        : new FatRoot(this, shape.root(), shape.rootLength());
        for (int depth = 0; depth < path.length - 1; depth++) {
            Optional<FatEntry> entry =
                    FatEntry.in(directory, path[depth]).filter(FatEntry::directory);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            directory = directory(entry.get().firstCluster());
        }
        return FatEntry.in(directory, path[path.length - 1])
                .filter(entry -> !entry.directory())
                .map(entry -> new FatChain(this, entry.firstCluster(), entry.size()));
    }

    /** The length of a directory is stated nowhere. */
    private FatChain directory(long firstCluster) {
        long all = shape.clusters() * shape.clusterSize();
        return new FatChain(this, firstCluster, Math.min(all, LONGEST_DIRECTORY));
    }

    int clusterSize() {
        return shape.clusterSize();
    }

    boolean hasCluster(long cluster) {
        return shape.hasCluster(cluster);
    }

    long placeOf(long cluster) {
        return shape.placeOf(cluster);
    }

    void read(long at, ByteBuffer into) throws IOException {
        disk.read(start + at, into);
    }

    /** The cluster that follows, or one that does not exist. */
    long next(long cluster) throws IOException {
        return switch (shape.bits()) {
            case 12 -> {
                long pair = entry(cluster + cluster / 2, Short.BYTES);
                yield cluster % 2 == 0 ? pair & 0xFFF : pair >>> 4;
            }
            case 16 -> entry(cluster * Short.BYTES, Short.BYTES);
            default -> entry(cluster * Integer.BYTES, Integer.BYTES) & 0x0FFF_FFFF;
        };
    }

    private long entry(long offset, int width) throws IOException {
        if (offset > shape.tableLength() - width) {
            return NOWHERE;
        }
        if (offset < pageStart || offset + width > pageStart + page.limit()) {
            // Two bytes of a 12 bit entry may lie in two pages.
            pageStart = offset - offset % Integer.BYTES;
            page.clear().limit((int) Math.min(PAGE, shape.tableLength() - pageStart));
            read(shape.table() + pageStart, page);
            page.rewind();
        }
        int at = (int) (offset - pageStart);
        return width == Short.BYTES
                ? Short.toUnsignedLong(page.getShort(at))
                : Integer.toUnsignedLong(page.getInt(at));
    }
}
