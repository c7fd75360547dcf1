package gallerist.storage.file;

import java.io.Closeable;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where a file has data and where it has holes. Where the system cannot tell, all is data. */
public sealed interface Holes extends Closeable {
    /** Where the next data begins at or after a place, or the size. */
    long nextData(long at);

    /** Where the data around a place ends. */
    long nextHole(long at);

    @Override
    void close();

    static Holes of(Path file, long size) {
        return CLibrary.isHere() ? Lseek.of(file, size) : new None(size);
    }

    record None(long size) implements Holes {
        @Override
        public long nextData(long at) {
            return at;
        }

        @Override
        public long nextHole(long at) {
            return size;
        }

        @Override
        public void close() {}
    }

    /** Asks Linux, through a descriptor of its own. */
    record Lseek(MemorySegment errno, int descriptor, AtomicBoolean isOpen, long size)
            implements Holes {
        private static final int SEEK_DATA = 3;
        private static final int SEEK_HOLE = 4;
        private static final int ENXIO = 6;

        static Holes of(Path file, long size) {
            // Closing a shared arena stops all threads for a moment; these few bytes may lie
            // longer.
            Arena arena = Arena.ofAuto();
            int descriptor = CLibrary.openToRead(arena.allocateFrom(file.toString()));
            return descriptor < 0
                    ? new None(size)
                    : new Lseek(
                            arena.allocate(Linker.Option.captureStateLayout()),
                            descriptor,
                            new AtomicBoolean(true),
                            size);
        }

        @Override
        public long nextData(long at) {
            long found = CLibrary.seek(errno, descriptor, at, SEEK_DATA);
            if (found >= 0) {
                return Math.min(size, found);
            }
            return errno.get(ValueLayout.JAVA_INT, 0) == ENXIO ? size : at;
        }

        @Override
        public long nextHole(long at) {
            long found = CLibrary.seek(errno, descriptor, at, SEEK_HOLE);
            return found > at ? Math.min(size, found) : size;
        }

        @Override
        public void close() {
            if (isOpen.compareAndSet(true, false)) {
                CLibrary.close(descriptor);
            }
        }
    }
}
