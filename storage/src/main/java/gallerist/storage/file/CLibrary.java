package gallerist.storage.file;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The calls of Linux that are used here. */
@SuppressWarnings("restricted")
final class CLibrary {
    private static final int READ_ONLY_CLOSE_ON_EXEC = 0x80000;
    private static final int DONT_NEED = 4;
    private static final int PROCESS = 0;
    private static final int CALLER = 0;

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
    private static final MethodHandle ADVISE =
            call(
                    "posix_fadvise",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT));
    private static final MethodHandle SET_PRIORITY =
            call(
                    "setpriority",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT));
    private static final MethodHandle CLOSE =
            call("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    private CLibrary() {}

    static boolean isHere() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static MethodHandle call(
            String name, FunctionDescriptor shape, Linker.Option... options) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape, options);
    }

    /** A descriptor, or less than zero. */
    static int openToRead(MemorySegment path) {
        try {
            return (int) OPEN.invokeExact(path, READ_ONLY_CLOSE_ON_EXEC);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    static long seek(MemorySegment errno, int descriptor, long at, int what) {
        try {
            return (long) LSEEK.invokeExact(errno, descriptor, at, what);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    static void forgetCachedPages(int descriptor) {
        try {
            int _ = (int) ADVISE.invokeExact(descriptor, 0L, 0L, DONT_NEED);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Of the calling thread alone, and of those that it starts from now on. */
    static void beNice(int nice) {
        try {
            int _ = (int) SET_PRIORITY.invokeExact(PROCESS, CALLER, nice);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    static void close(int descriptor) {
        try {
            int _ = (int) CLOSE.invokeExact(descriptor);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }
}
