package gallerist.storage.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A FAT file system with one file in {@code \EFI\BOOT}, written from nothing. */
final class MadeFat {
    static final int FIRST_FILE_CLUSTER = 5;

    private static final int ROOT = 2;
    private static final int EFI = 3;
    private static final int BOOT = 4;
    private static final int ROOT_ENTRIES = 32;

    private final int bits;
    private final int sector;
    private final byte[] bytes;
    private final ByteBuffer volume;
    private final int table;
    private final int data;

    private MadeFat(int bits, int sector, int size) {
        this.bits = bits;
        this.sector = sector;
        this.bytes = new byte[size];
        this.volume = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int reserved = bits == 32 ? 32 : 1;
        int perTable = Math.ceilDiv((size / sector + 2) * bits / 8, sector);
        this.table = reserved * sector;
        int root = bits == 32 ? 0 : ROOT_ENTRIES * 32;
        this.data = table + perTable * sector + Math.ceilDiv(root, sector) * sector;
        volume.put(0, new byte[] {(byte) 0xEB, 0x3C, (byte) 0x90}).put(21, (byte) 0xF8);
        volume.putShort(11, (short) sector).put(13, (byte) 1).putShort(14, (short) reserved);
        volume.put(16, (byte) 1).putShort(17, (short) (root / 32)).putInt(32, size / sector);
        if (bits == 32) {
            volume.putInt(36, perTable).putInt(44, ROOT);
        } else {
            volume.putShort(22, (short) perTable);
        }
        volume.putShort(510, (short) 0xAA55);
    }

    /** A volume of some bits, with clusters of one sector. */
    static byte[] with(int bits, int sector, int size, String name, byte[] content) {
        MadeFat made = new MadeFat(bits, sector, size);
        int root =
                bits == 32
                        ? made.placeOf(ROOT)
                        : made.data - Math.ceilDiv(ROOT_ENTRIES * 32, sector) * sector;
        made.link(0, -8);
        made.link(1, -1);
        made.link(ROOT, -1);
        made.link(EFI, -1);
        made.link(BOOT, -1);
        made.entry(root, "EFI", 0x10, EFI, 0);
        made.entry(made.placeOf(EFI), "BOOT", 0x10, BOOT, 0);
        made.entry(made.placeOf(BOOT), name, 0x20, FIRST_FILE_CLUSTER, content.length);
        int clusters = Math.ceilDiv(content.length, sector);
        for (int number = 0; number < clusters; number++) {
            int cluster = FIRST_FILE_CLUSTER + number;
            made.link(cluster, number == clusters - 1 ? -1 : cluster + 1);
        }
        made.volume.put(made.placeOf(FIRST_FILE_CLUSTER), content);
        return made.bytes;
    }

    /** A volume whose directories and file are chains that come back to themselves. */
    static byte[] withCycles(int size) {
        byte[] content = new byte[1 << 20];
        byte[] bytes = with(16, 512, size, "BOOTX64.EFI", content);
        MadeFat made = new MadeFat(16, 512, size);
        made.volume.put(0, bytes);
        made.link(EFI, EFI);
        made.link(BOOT, EFI);
        made.link(FIRST_FILE_CLUSTER, FIRST_FILE_CLUSTER);
        // Nothing in the directories ends the search.
        for (int at = made.placeOf(EFI); at < made.placeOf(FIRST_FILE_CLUSTER); at += 32) {
            made.entry(at, "NOTHING", 0x20, 0, 0);
        }
        return made.bytes;
    }

    private int placeOf(int cluster) {
        return data + (cluster - 2) * sector;
    }

    private void link(int cluster, int next) {
        switch (bits) {
            case 12 -> {
                int at = table + cluster + cluster / 2;
                int pair = Short.toUnsignedInt(volume.getShort(at));
                int linked =
                        cluster % 2 == 0
                                ? (pair & 0xF000) | (next & 0xFFF)
                                : (pair & 0xF) | ((next & 0xFFF) << 4);
                volume.putShort(at, (short) linked);
            }
            case 16 -> volume.putShort(table + cluster * 2, (short) next);
            default -> volume.putInt(table + cluster * 4, next & 0x0FFF_FFFF);
        }
    }

    private void entry(int at, String name, int attributes, int cluster, int length) {
        String[] parts = name.split("\\.", 2);
        String padded = "%-8s%-3s".formatted(parts[0], parts.length > 1 ? parts[1] : "");
        volume.put(at, padded.getBytes(StandardCharsets.US_ASCII));
        volume.put(at + 11, (byte) attributes);
        volume.putShort(at + 20, (short) (cluster >>> 16)).putShort(at + 26, (short) cluster);
        volume.putInt(at + 28, length);
    }
}
