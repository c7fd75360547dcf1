package gallerist.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How many bytes of heap a task asks for in its thread. */
record Allocation(long bytes) {
    static Allocation of(Task task) throws Exception {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        task.run();
        return new Allocation(threads.getCurrentThreadAllocatedBytes() - before);
    }

    double times(Allocation other) {
        return (double) bytes / other.bytes;
    }

    String text() {
        return String.format(Locale.ROOT, "%,.0f KiB", bytes / 1024.0);
    }
}
