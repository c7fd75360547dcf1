package gallerist.app.cli;

import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** How commands come by their workspace. */
public sealed interface Workplace {
    Workspace enter(Path folder);

    /** Others may have it now. */
    void leave(Workspace workspace);

    /** A command has come to its end. */
    default void finish(Workspace workspace) {
        leave(workspace);
    }

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

    /** Commands follow each other in one workspace, which the first of them opens. */
    final class Kept implements Workplace, AutoCloseable {
        private final InstantSource clock;
        private Optional<Workspace> kept = Optional.empty();

        public Kept(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Workspace enter(Path folder) {
            Workspace workspace = kept.orElseGet(() -> Workspace.open(folder, clock));
            kept = Optional.of(workspace);
            return workspace;
        }

        @Override
        public void leave(Workspace workspace) {
            close();
        }

        @Override
        public void finish(Workspace workspace) {}

        @Override
        public void close() {
            kept.ifPresent(Workspace::close);
            kept = Optional.empty();
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
