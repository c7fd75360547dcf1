package gallerist.storage;

import static gallerist.storage.Yard.target;

import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.image.Watch;
import gallerist.model.replication.StorageType;
import java.nio.file.Path;

/** The main class of another process that captures and replicates until it is killed. */
final class ReplicatingLoop {
    private ReplicatingLoop() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[2]);
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), new SettableClock())) {
            ResourceId image = ResourceId.of(arguments[1]);
            Yard.whole(workspace, image).forEach(System.out::println);
            System.out.println("open");
            ResourceId id = image.version(arguments[3]);
            workspace
                    .captures()
                    .imageVersion(
                            Acting.owner(workspace),
                            id,
                            _ ->
                                    Yard.wanted(
                                            id,
                                            file,
                                            SafetyProfile.DEFAULT,
                                            target("westeurope", 1, StorageType.STANDARD_LRS),
                                            target("northeurope", 1, StorageType.STANDARD_ZRS),
                                            target("westus", 1, StorageType.STANDARD_LRS)),
                            Watch.NONE)
                    .orThrow();
            System.out.println("captured");
            while (true) {
                workspace.replicator().runOnce();
            }
        }
    }
}
