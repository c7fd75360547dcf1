package gallerist.storage.image.format;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.image.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The fixed places at the start of a VHDX: two headers and two region tables, each with a checksum.
 */
final class VhdxFile {
    private static final long[] HEADERS = {64 << 10, 128 << 10};
    private static final int HEADER_LENGTH = 4 << 10;
    private static final long[] REGION_TABLES = {192 << 10, 256 << 10};
    private static final int REGION_TABLE_LENGTH = 64 << 10;
    private static final int CHECKSUM = 4;

    private final DiskFile file;

    VhdxFile(DiskFile file) {
        this.file = file;
    }

    /** Refuses what cannot be read without guessing; the header with the higher number counts. */
    void checkHeader() throws IOException {
        ByteBuffer header = newer(header(HEADERS[0]), header(HEADERS[1]));
        int version = Short.toUnsignedInt(header.getShort(66));
        new Fields(file.name()).check(version == 1, "version", version);
        boolean closed = header.getLong(48) == 0 && header.getLong(56) == 0;
        Refusal.unless(closed, new Problem.ImageNotClosed(file.name()));
    }

    private ByteBuffer newer(Optional<ByteBuffer> first, Optional<ByteBuffer> second) {
        ByteBuffer one =
                first.or(() -> second)
                        .orElseThrow(() ->
                                new Refusal(
                                        new Problem.ImageChecksumWrong(
                                                file.name(), "both headers")));
        ByteBuffer other = second.orElse(one);
        return Long.compareUnsigned(other.getLong(8), one.getLong(8)) > 0 ? other : one;
    }

    private Optional<ByteBuffer> header(long at) throws IOException {
        return whole("header", at, HEADER_LENGTH, "head");
    }

    ByteBuffer regionTable() throws IOException {
        for (long at : REGION_TABLES) {
            Optional<ByteBuffer> table = whole("region table", at, REGION_TABLE_LENGTH, "regi");
            if (table.isPresent()) {
                return table.get();
            }
        }
        throw new Refusal(new Problem.ImageChecksumWrong(file.name(), "both region tables"));
    }

    /** A part with its signature and the right checksum. */
    private Optional<ByteBuffer> whole(String part, long at, int length, String signature)
            throws IOException {
        ByteBuffer bytes = file.read(part, at, length, ByteOrder.LITTLE_ENDIAN);
        int stated = bytes.getInt(CHECKSUM);
        bytes.putInt(CHECKSUM, 0);
        CRC32C computed = new CRC32C();
        computed.update(bytes.duplicate());
        boolean whole = (int) computed.getValue() == stated && starts(bytes, signature);
        return whole ? Optional.of(bytes) : Optional.empty();
    }

    static boolean starts(ByteBuffer bytes, String signature) {
        byte[] start = new byte[signature.length()];
        bytes.get(0, start);
        return signature.equals(new String(start, StandardCharsets.ISO_8859_1));
    }
}
