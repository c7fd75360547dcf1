package gallerist.storage.file;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How bytes go between memory and a file: past the page cache, or through it. */
public enum Transfer {
    DIRECT,
    BUFFERED;

    /** Follows no link. */
    public FileChannel open(Path file, OpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(List.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        if (this == DIRECT) {
            all.add(ExtendedOpenOption.DIRECT);
        }
        return FileChannel.open(file, all);
    }

    /** Some file systems refuse direct transfers when a file is opened, some at the first one. */
    public static Transfer forWritingIn(Path folder) throws IOException {
        Path probe = folder.resolve("." + UUID.randomUUID() + ".probe");
        try (FileChannel channel = DIRECT.open(probe, CREATE_NEW, READ, WRITE)) {
            boolean works =
                    channel.write(Aligned.buffer(Aligned.UNIT), 0) == Aligned.UNIT
                            && channel.read(Aligned.buffer(Aligned.UNIT), 0) == Aligned.UNIT;
            return works ? DIRECT : BUFFERED;
        } catch (IOException | UnsupportedOperationException refused) {
            return BUFFERED;
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    public static Transfer forReading(Path file) {
        try (FileChannel channel = DIRECT.open(file, READ)) {
            channel.read(Aligned.buffer(Aligned.UNIT), 0);
            return DIRECT;
        } catch (IOException | UnsupportedOperationException refused) {
            return BUFFERED;
        }
    }
}
