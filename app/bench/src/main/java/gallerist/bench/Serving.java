package gallerist.bench;

import gallerist.storage.Workspace;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The main class of a process that works a queue off and says how much memory it took. The
 * workspace is its argument.
 */
final class Serving {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int LOOK_MILLIS = 50;
    private static final int LOOKS_UNTIL_COLLECTION = 20;

    private Serving() {}

    public static void main(String[] arguments) throws Exception {
        var peak = new Peak();
        var live = live();
        try (var workspace = Workspace.open(Path.of(arguments[0]), InstantSource.system())) {
            workspace.replicator().start();
            var end = System.nanoTime() + LONGEST.toNanos();
            for (var look = 1; System.nanoTime() < end && hasWork(workspace, look); look++) {
                var _ = peak.isAsked();
                if (look % LOOKS_UNTIL_COLLECTION == 0) {
                    live = Math.max(live, live());
                }
                Thread.sleep(LOOK_MILLIS);
            }
        }
        System.out.println("%s live %d".formatted(peak, live));
    }

    /** It takes a moment until it has begun. */
    private static boolean hasWork(Workspace workspace, int look) {
        return look <= LOOKS_UNTIL_COLLECTION || !workspace.replicator().isIdle();
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
