package gallerist.storage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of a few megabytes, where the operating system lets this process make one. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where no disk can be made. */
    public static SmallDisk at(Path folder, int megabytes) {
        assumeTrue(
                run(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=" + megabytes + "m",
                        "tmpfs",
                        folder.toString()),
                "only root can mount a small disk");
        return new SmallDisk(folder);
    }

    void makeReadOnly() {
        assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "remount");
    }

    /** Fills the disk until only so much is left. */
    public void fillUpTo(long bytesLeft) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        Files.write(filler(), new byte[(int) Math.max(0, free - bytesLeft)]);
    }

    public void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        run("umount", folder.toString());
    }
}
