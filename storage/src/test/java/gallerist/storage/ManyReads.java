package gallerist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The main class of another process that reads a workspace again and again, without a break. */
final class ManyReads {
    private ManyReads() {}

    public static void main(String[] arguments) throws IOException {
        boolean hasTold = false;
        while (System.in.available() == 0) {
            try (Ownership _ = Ownership.reading(Path.of(arguments[0]))) {
                if (!hasTold) {
                    System.out.println("reading");
                    hasTold = true;
                }
                LockSupport.parkNanos(Duration.ofMillis(Long.parseLong(arguments[1])).toNanos());
            } catch (WorkspaceException owned) {
                return;
            }
        }
    }
}
