package gallerist.app.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Small disk images with a partition table, a boot loader and some data. Versions of one image
 * share most of their data, as real ones do.
 */
final class DemoDisks implements AutoCloseable {
    private static final int FIRST = 4 << 20;
    private static final int STEP = 128 << 10;
    private static final int PIECE = 64 << 10;
    private static final int PIECES = 8;
    private static final int OWN = 1;

    private final Path folder;
    private final byte[] template;

    DemoDisks() {
        try (InputStream packed = DemoDisks.class.getResourceAsStream("disk.img.gz");
                InputStream disk = new GZIPInputStream(packed)) {
            this.folder = Files.createTempDirectory("gallerist-demo-");
            this.template = disk.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The disk of a version, the same at each call. */
    Path of(String image, String number) {
        byte[] disk = template.clone();
        for (int piece = 0; piece < PIECES; piece++) {
            String owner = piece < PIECES - OWN ? image : image + number;
            byte[] data = new byte[PIECE];
            new Random(31L * owner.hashCode() + piece).nextBytes(data);
            System.arraycopy(data, 0, disk, FIRST + piece * STEP, PIECE);
        }
        try {
            return Files.write(folder.resolve(image + "-" + number + ".raw"), disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
