package gallerist.app.cli.service;

import gallerist.app.cli.Session;
import gallerist.app.owner.Reception;
import gallerist.storage.Replicator;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.time.Duration;

/** This process owns the workspace: its service works, and others' commands run here as well. */
public final class Tenure implements AutoCloseable {
    private final Session session;
    private final Reception reception;
    private final Replicator replicator;

    private Tenure(Session session, Reception reception, Replicator replicator) {
        this.session = session;
        this.reception = reception;
        this.replicator = replicator;
    }

    /**
     * Refused with a {@link gallerist.storage.WorkspaceException} where another process owns it.
     */
    public static Tenure begin(Session session) throws IOException {
        Workspace workspace = session.workspace();
        Reception reception = Reception.open(workspace.folder(), session.sharing());
        boolean hasBegun = false;
        try {
            workspace.listenAt(reception.socket());
            Replicator replicator = workspace.replicator();
            replicator.start();
            hasBegun = true;
            return new Tenure(session, reception, replicator);
        } finally {
            if (!hasBegun) {
                reception.close();
            }
        }
    }

    /** Whether another process wants to own the workspace. */
    public boolean isYielding() {
        return reception.isYielding();
    }

    public void serveUntilStopped() {
        reception.serveUntilStopped();
    }

    /** Returns also when so long nothing was asked for, and nothing is due. */
    public void serveUntilIdle(Duration quiet) {
        reception.serveUntilIdle(quiet, replicator::isIdle);
    }

    /** Lets {@link #serveUntilStopped} return. */
    public void stop() {
        reception.stop();
    }

    /** What was begun is left so that it can be gone on with, and the workspace is free. */
    @Override
    public void close() throws IOException {
        reception.finish();
        session.leave();
        reception.handOver();
        reception.close();
    }
}
