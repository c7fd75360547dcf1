package gallerist.storage;

import java.nio.file.Path;

/** Why a workspace can't be opened, or can no longer be used. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The reason, each with its own way out. */
    public enum Reason {
        /** Another process uses the workspace. */
        OWNED,
        /** The database file can't be read; {@code Workspace.restore} brings a backup back. */
        DAMAGED,
        /** A newer program has written the database. */
        NEWER,
        /** The folder can't be made, read or written. */
        DENIED,
        /** No space is left on the device. */
        FULL,
        /** The path can't be that of a workspace. */
        UNUSABLE_PATH,
        /** There is no backup that could be restored, or it is not whole. */
        BACKUP_UNUSABLE
    }

    private final Reason reason;
    private final transient Path folder;
    private final String detail;

    public WorkspaceException(Reason reason, Path folder, String detail) {
        super(detail);
        this.reason = reason;
        this.folder = folder;
        this.detail = detail;
    }

    public WorkspaceException(Reason reason, Path folder, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
        this.folder = folder;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public Path folder() {
        return folder;
    }

    /** What exactly was found, as a part of a sentence. */
    public String detail() {
        return detail;
    }
}
