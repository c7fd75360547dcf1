package gallerist.storage;

import gallerist.storage.WorkspaceException.Reason;
import gallerist.storage.file.Private;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a workspace lies in; what it holds is for its owner's eyes only. */
final class WorkspaceFolder {
    private WorkspaceFolder() {}

    /** Makes the folder where there is none, and refuses one that can't be worked in. */
    static void prepare(Path folder) {
        // A semicolon would become a setting of the database.
        if (folder.toString().contains(";")) {
            throw new WorkspaceException(Reason.UNUSABLE_PATH, folder, "its path holds a ';'");
        }
        if (!Files.isDirectory(folder)) {
            make(folder);
        }
        if (!Files.isWritable(folder)) {
            throw new WorkspaceException(Reason.DENIED, folder, "its folder is read-only");
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, Private.folder(folder));
        } catch (FileAlreadyExistsException e) {
            // Another process may have been quicker.
            if (!Files.isDirectory(folder)) {
                throw new WorkspaceException(
                        Reason.UNUSABLE_PATH, folder, "a file stands in its place", e);
            }
        } catch (IOException e) {
            throw new WorkspaceException(Reason.DENIED, folder, "its folder can't be made", e);
        }
    }
}
