package gallerist.bench;

import gallerist.storage.bytes.Stop;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The most memory that this process had in use, looked at whenever bytes move. */
final class Peak implements Stop {
    private final List<BufferPoolMXBean> buffers =
            ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                    .filter(pool -> pool.getName().equals("direct"))
                    .toList();
    private final AtomicLong direct = new AtomicLong();

    @Override
    public boolean isAsked() {
        var now = buffers.stream().mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
        direct.accumulateAndGet(now, Math::max);
        return false;
    }

    /** Garbage included. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    @Override
    public String toString() {
        return "heap %d direct %d".formatted(heap(), direct.get());
    }
}
