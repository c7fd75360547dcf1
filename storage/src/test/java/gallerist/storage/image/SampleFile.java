package gallerist.storage.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Images that {@code qemu-img} 7.2 made of {@link MadeDisk#sample()}, each with the option that its
 * name tells, and a few that are to be refused; packed.
 */
final class SampleFile {
    private SampleFile() {}

    static byte[] bytes(String name) {
        try (InputStream packed = SampleFile.class.getResourceAsStream(name + ".gz")) {
            return new GZIPInputStream(packed).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path in(Path folder, String name) {
        try {
            return Files.write(folder.resolve(name), bytes(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
