package gallerist.storage;

import gallerist.model.activity.Operation;
import gallerist.model.gallery.ResourceId;

/** Says that a version was written, as the replicator does for each step of a copy. */
public final class Announcement {
    private Announcement() {}

    public static void of(Workspace workspace, ResourceId version) {
        workspace.changes().written(Operation.VERSION_WRITE, version);
    }
}
