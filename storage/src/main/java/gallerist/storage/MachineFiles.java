package gallerist.storage;

import gallerist.model.deploy.Instance;
import gallerist.model.gallery.ResourceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;

/** Where the disk files of machines lie for which nobody chose a folder. */
final class MachineFiles {
    private static final String FOLDER = "machines";

    private final Path root;

    MachineFiles(Path workspace) {
        this.root = workspace.resolve(FOLDER);
    }

    /** The folder for the machines of a resource group. */
    Path folder(ResourceId machine) {
        return root.resolve(machine.groupName().toLowerCase(Locale.ROOT));
    }

    /** Deletes files of machines that are gone; those in folders of people's own stay. */
    void delete(Collection<Instance> instances) {
        instances.stream()
                .flatMap(instance -> instance.disks().stream())
                .map(disk -> Path.of(disk.path()))
                .filter(file -> file.startsWith(root))
                .forEach(MachineFiles::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
