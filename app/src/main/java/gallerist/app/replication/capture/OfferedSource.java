package gallerist.app.replication.capture;

import gallerist.model.gallery.ResourceId;
import java.util.Optional;

/**
 * A resource that a version can be made from.
 *
 * @param id nothing while none is chosen
 * @param bytes what its disks take, 0 where that is not known
 */
record OfferedSource(Optional<ResourceId> id, SourceKind kind, String words, long bytes) {
    static final OfferedSource NONE =
            new OfferedSource(Optional.empty(), SourceKind.METADATA, "", 0);

    static OfferedSource of(ResourceId id, SourceKind kind, String words, long bytes) {
        return new OfferedSource(Optional.of(id), kind, words, bytes);
    }
}
