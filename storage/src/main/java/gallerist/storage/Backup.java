package gallerist.storage;

import gallerist.model.activity.Anchor;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file from which a workspace can be brought back.
 *
 * @param form the number of the newest migration of the tables in it
 * @param epoch of the workspace at that time; grows with every restore
 * @param anchor the end of the log at that time
 * @param bytes the size of the file
 */
public record Backup(Path file, Instant time, int form, long epoch, Anchor anchor, long bytes) {}
