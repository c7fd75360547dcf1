package gallerist.storage.image.boot;

import gallerist.model.image.Partition;
import gallerist.model.image.PartitionUse;
import gallerist.storage.image.Bytes;
import gallerist.storage.image.Guid;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * One of the two headers of a GUID partition table with its list of partitions, both proved by
 * their checksums.
 *
 * @param other the sector where the other header is
 */
record GptHeader(int sectorSize, long other, List<Partition> partitions) {
    private static final long SIGNATURE = 0x5452_4150_2049_4645L;
    private static final int LEAST_LENGTH = 92;
    private static final int CHECKSUM = 16;
    private static final int MOST_ENTRIES = 1024;
    private static final int LEAST_ENTRY = 128;
    private static final int MOST_ENTRY = 4096;
    private static final int STEP = 64 << 10;
    private static final UUID UNUSED = new UUID(0, 0);
    private static final UUID EFI_SYSTEM = UUID.fromString("c12a7328-f81f-11d2-ba4b-00a0c93ec93b");
    private static final UUID BIOS_BOOT = UUID.fromString("21686148-6449-6e6f-744e-656564454649");

    /** The header in a sector, if there is a sound one. */
    static Optional<GptHeader> in(Bytes disk, long sector, int sectorSize) throws IOException {
        if (sector < 1
                || sector > disk.size() / sectorSize
                || !disk.has(sector * sectorSize, sectorSize)) {
            return Optional.empty();
        }
        ByteBuffer header = disk.read(sector * sectorSize, sectorSize);
        long entries = header.getLong(72);
        long count = Integer.toUnsignedLong(header.getInt(80));
        long length = Integer.toUnsignedLong(header.getInt(84));
        boolean sound =
                isWhole(header)
                        && header.getLong(24) == sector
                        && entries > 0
                        && entries <= disk.size() / sectorSize
                        && count <= MOST_ENTRIES
                        && length >= LEAST_ENTRY
                        && length <= MOST_ENTRY
                        && Long.bitCount(length) == 1
                        && disk.has(entries * sectorSize, count * length);
        return sound
                ? partitions(disk, entries * sectorSize, header, sectorSize)
                        .map(found -> new GptHeader(sectorSize, header.getLong(32), found))
                : Optional.empty();
    }

    private static boolean isWhole(ByteBuffer header) {
        int length = header.getInt(12);
        if (header.getLong(0) != SIGNATURE || length < LEAST_LENGTH || length > header.limit()) {
            return false;
        }
        int stated = header.getInt(CHECKSUM);
        CRC32 computed = new CRC32();
        computed.update(header.slice(0, CHECKSUM));
        computed.update(new byte[Integer.BYTES]);
        int rest = CHECKSUM + Integer.BYTES;
        computed.update(header.slice(rest, length - rest));
        return (int) computed.getValue() == stated;
    }

    private static Optional<List<Partition>> partitions(
            Bytes disk, long at, ByteBuffer header, int sectorSize) throws IOException {
        int count = header.getInt(80);
        int length = header.getInt(84);
        List<Partition> found = new ArrayList<>();
        CRC32 computed = new CRC32();
        int perStep = STEP / length;
        for (int first = 0; first < count; first += perStep) {
            int inStep = Math.min(perStep, count - first);
            ByteBuffer entries = disk.read(at + (long) first * length, inStep * length);
            computed.update(entries.duplicate());
            for (int number = 0; number < inStep; number++) {
                partition(entries, number * length, first + number + 1, sectorSize)
                        .ifPresent(found::add);
            }
        }
        return (int) computed.getValue() == header.getInt(88)
                ? Optional.of(found)
                : Optional.empty();
    }

    private static Optional<Partition> partition(
            ByteBuffer entries, int at, int number, int sectorSize) {
        UUID type = Guid.at(entries, at);
        if (type.equals(UNUSED)) {
            return Optional.empty();
        }
        PartitionUse use =
                type.equals(EFI_SYSTEM)
                        ? PartitionUse.EFI_SYSTEM
                        : type.equals(BIOS_BOOT) ? PartitionUse.BIOS_BOOT : PartitionUse.OTHER;
        long first = entries.getLong(at + 32);
        long last = entries.getLong(at + 40);
        long most = Long.MAX_VALUE / sectorSize - 1;
        boolean possible = first > 0 && last >= first && last < most;
        // Outside of any disk, which is told of later.
        return Optional.of(
                possible
                        ? new Partition(
                                number, use, first * sectorSize, (last - first + 1) * sectorSize)
                        : new Partition(number, use, Long.MAX_VALUE, 0));
    }
}
