package gallerist.app.cli.service;

import gallerist.app.cli.Session;
import gallerist.storage.Workspace;
import java.time.Duration;

/** Waiting until the workspace is free again. */
public final class Turn {
    private static final Duration STEP = Duration.ofMillis(200);

    private Turn() {}

    /** Waits until nobody owns the workspace; no when that is not to be waited for. */
    public static boolean await(Session session) {
        while (Workspace.isOwned(session.workspaceFolder())) {
            if (session.cancellation().await(STEP)) {
                return false;
            }
        }
        return !session.cancellation().isRequested();
    }
}
