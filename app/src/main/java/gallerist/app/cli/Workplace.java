package gallerist.app.cli;

import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;

/** How commands come by their workspace. */
public sealed interface Workplace {
    Workspace enter(Path folder);

    void leave(Workspace workspace);

    /** Each command opens the workspace and closes it behind itself. */
    record Own(InstantSource clock) implements Workplace {
        @Override
        public Workspace enter(Path folder) {
            return Workspace.open(folder, clock);
        }

        @Override
        public void leave(Workspace workspace) {
            workspace.close();
        }
    }

    /** Commands share the workspace that this process has open. */
    record Shared(Workspace workspace) implements Workplace {
        @Override
        public Workspace enter(Path folder) {
            return workspace;
        }

        @Override
        public void leave(Workspace left) {}
    }
}
