package gallerist.storage.image;

import java.io.Closeable;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** Where a file has data and where it has holes. Where the system cannot tell, all is data. */
sealed interface Holes extends Closeable {
    long nextData(long at);

    long nextHole(long at);

    @Override
    void close();

    static Holes of(Path file, long size) {
        return System.getProperty("os.name").equals("Linux")
                ? Lseek.of(file, size)
                : new None(size);
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
    @SuppressWarnings("restricted") // calls the C library
    record Lseek(Arena arena, MemorySegment errno, int descriptor, long size) implements Holes {
        private static final int READ_ONLY_CLOSE_ON_EXEC = 0x80000;
        private static final int SEEK_DATA = 3;
        private static final int SEEK_HOLE = 4;
        private static final int ENXIO = 6;

        private static final MethodHandle OPEN =
                call(
                        "open",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                        Linker.Option.firstVariadicArg(2));
        private static final MethodHandle LSEEK =
                call(
                        "lseek",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_INT),
                        // Read later, errno may belong to a call of the JVM.
                        Linker.Option.captureCallState("errno"));
        private static final MethodHandle CLOSE =
                call("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

        private static MethodHandle call(
                String name, FunctionDescriptor shape, Linker.Option... options) {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape, options);
        }

        static Holes of(Path file, long size) {
            Arena arena = Arena.ofShared();
            MemoryLayout errno = Linker.Option.captureStateLayout();
            int descriptor = open(arena.allocateFrom(file.toString()));
            if (descriptor < 0) {
                arena.close();
                return new None(size);
            }
            return new Lseek(arena, arena.allocate(errno), descriptor, size);
        }

        private static int open(MemorySegment path) {
            try {
                return (int) OPEN.invokeExact(path, READ_ONLY_CLOSE_ON_EXEC);
            } catch (Throwable impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public long nextData(long at) {
            long found = seek(at, SEEK_DATA);
            if (found >= 0) {
                return Math.min(size, found);
            }
            return errno.get(ValueLayout.JAVA_INT, 0) == ENXIO ? size : at;
        }

        @Override
        public long nextHole(long at) {
            long found = seek(at, SEEK_HOLE);
            return found > at ? Math.min(size, found) : size;
        }

        private long seek(long at, int what) {
            try {
                return (long) LSEEK.invokeExact(errno, descriptor, at, what);
            } catch (Throwable impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public void close() {
            try (arena) {
                int _ = (int) CLOSE.invokeExact(descriptor);
            } catch (Throwable impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}
