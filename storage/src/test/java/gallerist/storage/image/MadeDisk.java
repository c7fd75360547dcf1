package gallerist.storage.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;

/** A disk in memory, written from nothing. */
final class MadeDisk {
    static final UUID EFI_SYSTEM = UUID.fromString("c12a7328-f81f-11d2-ba4b-00a0c93ec93b");
    static final UUID LINUX = UUID.fromString("0fc63daf-8483-4772-8e79-3d69d8477de4");
    static final int MIB = 1 << 20;

    private static final int ENTRIES = 128;
    private static final int ENTRY = 128;
    private static final int SECTOR = 512;

    /** What a GUID partition table says of one partition. */
    record Part(UUID type, long first, long last) {}

    private final byte[] disk;
    private final ByteBuffer bytes;

    MadeDisk(int size) {
        this(new byte[size]);
    }

    private MadeDisk(byte[] disk) {
        this.disk = disk;
        this.bytes = ByteBuffer.wrap(disk).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A disk that is there already, to be changed. */
    static MadeDisk of(byte[] disk) {
        return new MadeDisk(disk);
    }

    /** What all samples in the resources hold: bootable, a little random data, a little text. */
    static MadeDisk sample() {
        byte[] random = new byte[8 << 10];
        new Random(42).nextBytes(random);
        byte[] volume =
                MadeFat.with(12, SECTOR, MIB, "BOOTX64.EFI", MadeProgram.signed(MadeProgram.X64));
        return new MadeDisk(8 * MIB)
                .gpt(SECTOR, new Part(EFI_SYSTEM, 2048, 4095), new Part(LINUX, 4096, 16350))
                .put(MIB, volume)
                .put(5 * MIB / 2, random)
                .put(3 * MIB, "golden image ".repeat(8000).getBytes(StandardCharsets.US_ASCII));
    }

    byte[] bytes() {
        return disk;
    }

    MadeDisk put(int at, byte[] content) {
        bytes.put(at, content);
        return this;
    }

    MadeDisk putByte(int at, int value) {
        bytes.put(at, (byte) value);
        return this;
    }

    MadeDisk putInt(int at, int value) {
        bytes.putInt(at, value);
        return this;
    }

    MadeDisk putLong(int at, long value) {
        bytes.putLong(at, value);
        return this;
    }

    MadeDisk bootCode() {
        return put(0, new byte[] {(byte) 0xEB, 0x63, (byte) 0x90});
    }

    MadeDisk mbr(int type, int start, int sectors) {
        bytes.put(450, (byte) type).putInt(454, start).putInt(458, sectors);
        bytes.putShort(510, (short) 0xAA55);
        return this;
    }

    MadeDisk gpt(int sector, Part... parts) {
        mbr(0xEE, 1, -1);
        int listLength = Math.ceilDiv(ENTRIES * ENTRY, sector);
        int last = bytes.capacity() / sector - 1;
        list(2 * sector, parts);
        list((last - listLength) * sector, parts);
        for (int header : new int[] {1, last}) {
            bytes.putLong(header * sector + 40, 2 + listLength);
            bytes.putLong(header * sector + 48, last - listLength - 1);
        }
        header(sector, 1, last, 2);
        header(sector, last, 1, last - listLength);
        return this;
    }

    private void list(int at, Part... parts) {
        for (int number = 0; number < parts.length; number++) {
            int entry = at + number * ENTRY;
            guid(entry, parts[number].type());
            guid(entry + 16, new UUID(1, number));
            bytes.putLong(entry + 32, parts[number].first());
            bytes.putLong(entry + 40, parts[number].last());
        }
    }

    private void guid(int at, UUID id) {
        bytes.putInt(at, (int) (id.getMostSignificantBits() >>> 32));
        bytes.putShort(at + 4, (short) (id.getMostSignificantBits() >>> 16));
        bytes.putShort(at + 6, (short) id.getMostSignificantBits());
        bytes.putLong(at + 8, Long.reverseBytes(id.getLeastSignificantBits()));
    }

    private void header(int sector, int here, int other, int list) {
        int at = here * sector;
        bytes.putLong(at, 0x5452_4150_2049_4645L).putInt(at + 8, 0x10000).putInt(at + 12, 92);
        bytes.putLong(at + 24, here).putLong(at + 32, other).putLong(at + 72, list);
        bytes.putInt(at + 80, ENTRIES).putInt(at + 84, ENTRY);
        seal(at, sector);
    }

    /** Makes the checksums of a header right again, so that a lie in it is believed. */
    MadeDisk seal(int header, int sector) {
        long list = bytes.getLong(header + 72) * sector;
        long length = bytes.getInt(header + 80) * (long) bytes.getInt(header + 84);
        if (list >= 0 && length >= 0 && list + length <= bytes.capacity()) {
            bytes.putInt(header + 88, crc((int) list, (int) length));
        }
        bytes.putInt(header + 16, 0);
        bytes.putInt(header + 16, crc(header, 92));
        return this;
    }

    private int crc(int at, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes.slice(at, length));
        return (int) crc.getValue();
    }

    Path writtenTo(Path file) {
        try {
            return Files.write(file, disk);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
