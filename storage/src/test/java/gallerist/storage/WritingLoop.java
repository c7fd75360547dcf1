package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * The main class of another process that writes until it is killed, and says so after each verb:
 * galleries are made, tagged, and every third is deleted.
 */
final class WritingLoop {
    private WritingLoop() {}

    public static void main(String[] arguments) {
        String prefix = arguments[1];
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), InstantSource.system())) {
            Caller owner = Acting.owner(workspace);
            ResourceId group = Acting.writeGroup(workspace, "crash");
            System.out.println("open");
            for (int i = 0; ; i++) {
                ResourceId id = group.gallery(prefix + "." + i);
                workspace.galleries().write(owner, id, _ -> Samples.gallery(id)).orThrow();
                System.out.println("made " + i);
                workspace
                        .tagging()
                        .update(owner, id, TagOperation.MERGE, Map.of("number", "" + i))
                        .orThrow();
                System.out.println("tagged " + i);
                if (i % 3 == 0) {
                    workspace.galleries().delete(owner, id).orThrow();
                    System.out.println("deleted " + i);
                }
            }
        }
    }
}
