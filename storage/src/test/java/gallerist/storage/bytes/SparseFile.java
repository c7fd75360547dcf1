package gallerist.storage.bytes;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;

/** A file with runs of random bytes and holes between them. */
public final class SparseFile {
    private SparseFile() {}

    public static Path of(Path file, long size, int runs, long seed) {
        Random random = new Random(seed);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(size);
            for (int run = 0; run < runs; run++) {
                byte[] bytes = new byte[1 + random.nextInt(300_000)];
                random.nextBytes(bytes);
                long at = random.nextLong(size);
                out.seek(at);
                out.write(bytes, 0, (int) Math.min(bytes.length, size - at));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void flip(Path file, long at, int bit) {
        file.toFile().setWritable(true);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(at);
            int old = out.read();
            out.seek(at);
            out.write(old ^ 1 << bit);
            out.getFD().sync();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
