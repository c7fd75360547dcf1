package gallerist.storage.region.folder;

import gallerist.storage.region.Identity;
import gallerist.storage.region.PathId;
import java.nio.file.Path;

/** The main class of a worker that holds its lock until it is killed. */
final class HoldingLock {
    private HoldingLock() {}

    public static void main(String[] arguments) throws Exception {
        Identity identity =
                new Identity(
                        new PathId("store1"), new PathId("workspace"), new PathId("westeurope"), 1);
        boolean isHeld =
                new FolderStore(Path.of(arguments[0]), identity).lock(new PathId("w1")).isPresent();
        System.out.println(isHeld ? "held" : "busy");
        System.in.read();
    }
}
