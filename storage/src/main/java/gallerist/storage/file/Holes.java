package gallerist.storage.file;

import java.io.Closeable;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;

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
    record Lseek(Arena arena, MemorySegment errno, int descriptor, long size) implements Holes {
        private static final int SEEK_DATA = 3;
        private static final int SEEK_HOLE = 4;
        private static final int ENXIO = 6;

        static Holes of(Path file, long size) {
            Arena arena = Arena.ofShared();
            int descriptor = CLibrary.openToRead(arena.allocateFrom(file.toString()));
            if (descriptor < 0) {
                arena.close();
                return new None(size);
            }
            MemorySegment errno = arena.allocate(Linker.Option.captureStateLayout());
            return new Lseek(arena, errno, descriptor, size);
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
            try (arena) {
                CLibrary.close(descriptor);
            }
        }
    }
}
