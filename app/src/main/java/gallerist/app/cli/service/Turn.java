package gallerist.app.cli.service;

import gallerist.app.cli.Session;
import gallerist.storage.Owner;
import java.nio.file.Path;
import java.time.Duration;

/** Making room for another owner of the workspace, and waiting for it to end. */
public final class Turn {
    private static final Duration STEP = Duration.ofMillis(200);

    /** How long another process may take to own what was left to it. */
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private Turn() {}

    /** Waits until nobody else owns the workspace; no when that is not to be waited for. */
    public static boolean await(Session session) {
        boolean isWanted = awaitOther(session);
        while (isWanted && isOwnedByOther(session.workspaceFolder())) {
            isWanted = !session.cancellation().await(STEP);
        }
        return isWanted;
    }

    /** Waits until another process owns the workspace, but not for ever; no when cancelled. */
    public static boolean awaitOther(Session session) {
        long start = System.nanoTime();
        while (!isOwnedByOther(session.workspaceFolder()) && System.nanoTime() - start < PATIENCE) {
            if (session.cancellation().await(STEP)) {
                return false;
            }
        }
        return !session.cancellation().isRequested();
    }

    public static boolean isOwnedByOther(Path workspace) {
        return Owner.of(workspace)
                .filter(owner -> owner.pid() != ProcessHandle.current().pid())
                .flatMap(owner -> ProcessHandle.of(owner.pid()))
                .filter(ProcessHandle::isAlive)
                .isPresent();
    }
}
