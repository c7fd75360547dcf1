package gallerist.storage.image.boot;

import gallerist.storage.image.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A program for UEFI firmware.
 *
 * @param machine the number of the processor that it is made for
 * @param signed whether a signature is attached, whatever it may be worth
 */
record PortableExecutable(int machine, boolean signed) {
    static final int X64 = 0x8664;
    static final int ARM64 = 0xAA64;

    private static final long LARGEST = 64 << 20;
    private static final int DOS_HEADER = 64;
    private static final int DOS_MAGIC = 0x5A4D;
    private static final int PE_HEADER = 24;
    private static final int PE_MAGIC = 0x4550;
    private static final int PE32_PLUS = 0x20B;
    private static final int DIRECTORIES = 112;
    private static final int DIRECTORY = 8;
    private static final int CERTIFICATES = 4;
    private static final int CERTIFICATE_HEADER = 8;
    private static final int PKCS_SIGNED_DATA = 2;

    /** The program for a 64 bit machine in a file, if there is one. */
    static Optional<PortableExecutable> in(Bytes file) throws IOException {
        if (file.size() > LARGEST || !file.has(0, DOS_HEADER)) {
            return Optional.empty();
        }
        ByteBuffer dos = file.read(0, DOS_HEADER);
        long at = Integer.toUnsignedLong(dos.getInt(60));
        if (Short.toUnsignedInt(dos.getShort(0)) != DOS_MAGIC || !file.has(at, PE_HEADER)) {
            return Optional.empty();
        }
        ByteBuffer header = file.read(at, PE_HEADER);
        int length = Short.toUnsignedInt(header.getShort(20));
        if (header.getInt(0) != PE_MAGIC
                || length < DIRECTORIES
                || !file.has(at + PE_HEADER, length)) {
            return Optional.empty();
        }
        ByteBuffer options = file.read(at + PE_HEADER, length);
        return options.getShort(0) == PE32_PLUS
                ? Optional.of(
                        new PortableExecutable(
                                Short.toUnsignedInt(header.getShort(4)), isSigned(file, options)))
                : Optional.empty();
    }

    private static boolean isSigned(Bytes file, ByteBuffer options) throws IOException {
        long directories = Integer.toUnsignedLong(options.getInt(DIRECTORIES - Integer.BYTES));
        int entry = DIRECTORIES + CERTIFICATES * DIRECTORY;
        if (directories <= CERTIFICATES || entry + DIRECTORY > options.limit()) {
            return false;
        }
        long at = Integer.toUnsignedLong(options.getInt(entry));
        long length = Integer.toUnsignedLong(options.getInt(entry + Integer.BYTES));
        if (at == 0 || length <= CERTIFICATE_HEADER || !file.has(at, length)) {
            return false;
        }
        ByteBuffer certificate = file.read(at, CERTIFICATE_HEADER);
        long stated = Integer.toUnsignedLong(certificate.getInt(0));
        return stated > CERTIFICATE_HEADER
                && stated <= length
                && certificate.getShort(6) == PKCS_SIGNED_DATA;
    }
}
