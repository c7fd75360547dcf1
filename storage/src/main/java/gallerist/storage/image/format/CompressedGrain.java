package gallerist.storage.image.format;

import gallerist.storage.image.Bundle;
import gallerist.storage.image.DiskFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.InflaterInputStream;

/**
 * A compressed grain of a VMDK: a marker that tells its place and length, and a zlib stream.
 *
 * @param sector the sector of the disk that the grain begins with
 */
record CompressedGrain(DiskFile file, long at, long sector, int length) implements Bundle {
    static final int MARKER = 12;

    /** Packing never makes the largest grain twice as long. */
    private static final long MOST = 4 << 20;

    @Override
    public void unpack(byte[] into) throws IOException {
        ByteBuffer marker = file.read("grain", at, MARKER, ByteOrder.LITTLE_ENDIAN);
        Fields fields = new Fields(file.name());
        long stated = marker.getLong(0);
        fields.check(stated == sector, "sector of a grain", stated);
        long packed =
                fields.atMost(
                        "length of a compressed grain",
                        Integer.toUnsignedLong(marker.getInt(8)),
                        MOST);
        InputStream source = new FileRange(file, "grain", at + MARKER, packed);
        try (InflaterInputStream stream = new InflaterInputStream(source)) {
            Unpacking.fill(file, at, stream, into);
        }
    }
}
