package gallerist.storage.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** VHD files, written from nothing. */
final class MadeVhd {
    static final int FIXED = 2;
    static final int DYNAMIC = 3;
    static final int DIFFERENCING = 4;

    private static final int SECTOR = 512;
    private static final int BLOCK = 2 << 20;
    private static final int TABLE = 3 * SECTOR;

    private MadeVhd() {}

    static byte[] fixed(byte[] disk, String creator) {
        byte[] file = Arrays.copyOf(disk, disk.length + SECTOR);
        System.arraycopy(footer(FIXED, creator, disk.length), 0, file, disk.length, SECTOR);
        return file;
    }

    /** Blocks that hold data, in the opposite order. */
    static byte[] dynamic(byte[] disk, int type) {
        int blocks = Math.ceilDiv(disk.length, BLOCK);
        int used =
                (int) java.util.stream.IntStream.range(0, blocks).filter(n -> has(disk, n)).count();
        int tableLength = Math.ceilDiv(blocks * 4, SECTOR) * SECTOR;
        int first = TABLE + tableLength;
        byte[] bytes = new byte[first + used * (BLOCK + SECTOR) + SECTOR];
        ByteBuffer file = ByteBuffer.wrap(bytes);
        byte[] footer = footer(type, "win ", disk.length);
        file.put(0, footer).put(file.capacity() - SECTOR, footer);
        file.put(SECTOR, header(blocks));
        int place = used;
        for (int block = 0; block < blocks; block++) {
            boolean has = has(disk, block);
            int at = first + (has ? --place : 0) * (BLOCK + SECTOR);
            file.putInt(TABLE + block * 4, has ? at / SECTOR : -1);
            if (has) {
                int length = Math.min(BLOCK, disk.length - block * BLOCK);
                file.put(at + SECTOR, disk, block * BLOCK, length);
            }
        }
        return bytes;
    }

    private static boolean has(byte[] disk, int block) {
        int end = Math.min(disk.length, (block + 1) * BLOCK);
        byte[] content = Arrays.copyOfRange(disk, block * BLOCK, end);
        return !Arrays.equals(content, new byte[content.length]);
    }

    static byte[] footer(int type, String creator, long size) {
        byte[] bytes = new byte[SECTOR];
        ByteBuffer footer = ByteBuffer.wrap(bytes);
        footer.put(0, "conectix".getBytes(StandardCharsets.US_ASCII)).putInt(8, 2);
        footer.putInt(12, 0x10000).putLong(16, type == FIXED ? -1 : SECTOR);
        footer.put(28, creator.getBytes(StandardCharsets.US_ASCII));
        footer.putLong(40, size).putLong(48, size).putInt(60, type);
        // The geometry of what other creators would mean: one cylinder.
        footer.putShort(56, (short) 1).put(58, (byte) 16).put(59, (byte) 63);
        return sealed(bytes, 64);
    }

    private static byte[] header(int blocks) {
        byte[] bytes = new byte[2 * SECTOR];
        ByteBuffer header = ByteBuffer.wrap(bytes);
        header.put(0, "cxsparse".getBytes(StandardCharsets.US_ASCII)).putLong(8, -1);
        header.putLong(16, TABLE).putInt(24, 0x10000).putInt(28, blocks).putInt(32, BLOCK);
        return sealed(bytes, 36);
    }

    /** Puts the checksum in. */
    static byte[] sealed(byte[] part, int place) {
        ByteBuffer fields = ByteBuffer.wrap(part).putInt(place, 0);
        int sum = 0;
        for (byte value : part) {
            sum += Byte.toUnsignedInt(value);
        }
        fields.putInt(place, ~sum);
        return part;
    }
}
