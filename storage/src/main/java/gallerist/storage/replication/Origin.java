package gallerist.storage.replication;

import gallerist.storage.ledger.ContentDisk;
import java.nio.file.Path;
import java.util.UUID;

/** Where the bytes of one disk of a new content come from. */
public sealed interface Origin {
    int lun();

    /** A file on this machine. */
    record OfFile(int lun, Path file, String format, long virtualSize) implements Origin {}

    /** A disk of a content that is in the home region already. */
    record OfContent(int lun, UUID content, ContentDisk disk) implements Origin {}
}
