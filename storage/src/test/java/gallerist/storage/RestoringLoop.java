package gallerist.storage;

import java.nio.file.Path;
import java.time.InstantSource;

/** The main class of another process that restores a backup again and again until it is killed. */
final class RestoringLoop {
    private RestoringLoop() {}

    public static void main(String[] arguments) {
        System.out.println("open");
        while (true) {
            Workspace.restore(
                            Path.of(arguments[0]),
                            Path.of(arguments[1]),
                            "",
                            InstantSource.system())
                    .orThrow();
        }
    }
}
