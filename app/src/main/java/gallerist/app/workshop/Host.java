package gallerist.app.workshop;

import gallerist.app.owner.Face;
import java.nio.file.Path;

/** Reaches the workspaces of classes, whoever has them open. */
public interface Host {
    /** Sits down at a workspace for some commands in a row; it may not be there yet. */
    Sitting sit(Path workspace);

    /** Whether a process has a workspace open, so that it can't be taken away. */
    boolean isInUse(Path workspace);

    /** Commands in a row, which leave the workspace to others at the end. */
    interface Sitting extends Face, AutoCloseable {
        @Override
        void close();
    }
}
