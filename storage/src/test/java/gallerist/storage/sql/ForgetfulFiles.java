package gallerist.storage.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of a database, of which a power cut leaves only what was forced to the disk. H2 makes more
 * of them itself.
 */
public final class ForgetfulFiles extends FilePathWrapper {
    static final String SCHEME = "forgetful";

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FilePath base = getBase();
        return new Forced(base.open(mode), Path.of(base.toString()));
    }

    /** A copy of what is left of a file when the power is cut now. */
    Path left(Path file) {
        try {
            return Files.copy(
                    onDisk(file),
                    file.resolveSibling("left-" + file.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path onDisk(Path file) {
        return file.resolveSibling("forced-" + file.getFileName());
    }

    private static final class Forced extends FileBase {
        private final FileChannel base;
        private final Path file;

        Forced(FileChannel base, Path file) {
            this.base = base;
            this.file = file;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
            Files.copy(file, onDisk(file), StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return base.read(into);
        }

        @Override
        public synchronized int read(ByteBuffer into, long position) throws IOException {
            return base.read(into, position);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return base.write(from);
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            return base.write(from, position);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            base.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            base.truncate(size);
            return this;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
