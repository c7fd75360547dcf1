package gallerist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/** The main class of another process that has a workspace open until its input ends. */
final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), InstantSource.system())) {
            if (arguments[1].equals("writing")) {
                Acting.writeGroup(workspace, "held");
            }
            System.out.println("open");
            System.in.read();
        }
    }
}
