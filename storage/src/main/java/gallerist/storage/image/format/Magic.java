package gallerist.storage.image.format;

import gallerist.storage.image.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The bytes by which formats are known, in the order in which they are looked for. */
enum Magic {
    QCOW(0, bytes("514649fb")),
    VHDX(0, text("vhdxfile")),
    VHD_COPY(0, text("conectix")),
    VMDK_SPARSE(0, text("KDMV")),
    VMDK_DESCRIPTOR(0, text("# Disk DescriptorFile")),
    VMDK_COWD(0, text("COWD")),
    VMDK_SESPARSE(0, bytes("bebafeca00000000")),
    VDI(64, bytes("7f10dabe")),
    QED(0, bytes("51454400")),
    PARALLELS(0, text("WithoutFreeSpace"), text("WithouFreSpacExt")),
    GZIP(0, bytes("1f8b08")),
    XZ(0, bytes("fd377a585a00")),
    ZSTD(0, bytes("28b52ffd")),
    BZIP2(0, text("BZh")),
    ZIP(0, bytes("504b0304")),
    SEVEN_ZIP(0, bytes("377abcaf271c")),
    VHD_FOOTER(-VhdFooter.LENGTH, text("conectix")),
    VHD_OLD_FOOTER(-VhdFooter.OLD_LENGTH, text("conectix")),
    DMG(-512, text("koly")),
    NONE(0, new byte[0]);

    /** Counted from the end when negative. */
    private final int at;

    private final byte[][] spellings;

    Magic(int at, byte[]... spellings) {
        this.at = at;
        this.spellings = spellings;
    }

    static Magic of(DiskFile file) throws IOException {
        for (Magic magic : values()) {
            if (magic.isIn(file)) {
                return magic;
            }
        }
        return NONE;
    }

    private boolean isIn(DiskFile file) throws IOException {
        long start = at < 0 ? file.size() + at : at;
        for (byte[] spelling : spellings) {
            if (file.has(start, spelling.length)
                    && file.read("first sector", start, spelling.length, ByteOrder.BIG_ENDIAN)
                            .equals(ByteBuffer.wrap(spelling))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
