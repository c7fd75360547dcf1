package gallerist.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A worker that owns a workspace. */
record Owner(Process process) implements AutoCloseable {
    /** Returns when the worker has said that it owns the workspace. */
    static Owner of(Place place, Path workspace) throws IOException {
        var process =
                new ProcessBuilder(place.launcher(), "worker", "--workspace", workspace.toString())
                        .redirectErrorStream(true)
                        .start();
        process.inputReader().readLine();
        return new Owner(process);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
