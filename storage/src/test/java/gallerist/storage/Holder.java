package gallerist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/** The main class of another process that has or claims a workspace until its input ends. */
final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[1].equals("claiming")) {
            try (Claim _ = Claim.to(Path.of(arguments[0]))) {
                System.out.println("claimed");
                System.in.read();
            }
            return;
        }
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), InstantSource.system())) {
            if (arguments[1].equals("writing")) {
                Acting.writeGroup(workspace, "held");
            }
            System.out.println("open");
            System.in.read();
        }
    }
}
