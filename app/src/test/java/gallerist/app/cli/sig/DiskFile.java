package gallerist.app.cli.sig;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** Real disk images for tests: some chance, some holes. */
public final class DiskFile {
    private static final int PIECE = 100_000;

    private DiskFile() {}

    /** A raw image of some MiB, the same for the same seed. */
    public static Path raw(Path file, int mebibytes, long seed) throws IOException {
        Random random = new Random(seed);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength((long) mebibytes << 20);
            byte[] piece = new byte[PIECE];
            for (int mebibyte = 0; mebibyte < mebibytes; mebibyte += 2) {
                random.nextBytes(piece);
                out.seek(((long) mebibyte << 20) + random.nextInt(PIECE));
                out.write(piece);
            }
        }
        return file;
    }

    public static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
