package gallerist.storage;

import java.io.IOException;
import java.nio.file.Path;

/** The main class of another process that replicates in the background until it is killed. */
final class ServingUntilKilled {
    private ServingUntilKilled() {}

    public static void main(String[] arguments) throws IOException {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), new SettableClock())) {
            Replicator replicator = workspace.replicator();
            replicator.start();
            Waiting.until(() -> !replicator.progress().moving().isEmpty() || replicator.isIdle());
            long kept = done(replicator);
            Waiting.until(() -> done(replicator) > kept + 100_000 || replicator.isIdle());
            System.out.println("copying");
            System.in.read();
        }
    }

    private static long done(Replicator replicator) {
        return replicator.progress().moving().values().stream()
                .mapToLong(Progress.Moving::done)
                .sum();
    }
}
