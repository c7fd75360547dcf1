package gallerist.storage.region.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What two folders on one device have in common. */
public final class DeviceName {
    private DeviceName() {}

    public static String of(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Files.getAttribute(folder, "unix:dev").toString()
                : Files.getFileStore(folder).toString();
    }
}
