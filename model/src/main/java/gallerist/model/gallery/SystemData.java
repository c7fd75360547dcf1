package gallerist.model.gallery;

import java.time.Instant;

/** Who made a resource and who changed it last. */
public record SystemData(
        String createdBy,
        CreatorKind createdByKind,
        Instant createdAt,
        String changedBy,
        CreatorKind changedByKind,
        Instant changedAt) {

    /** What a resource says before it was stored for the first time. */
    public static final SystemData NEW =
            new SystemData(
                    "", CreatorKind.USER, Instant.EPOCH, "", CreatorKind.USER, Instant.EPOCH);

    public static SystemData created(String by, CreatorKind kind, Instant at) {
        return new SystemData(by, kind, at, by, kind, at);
    }

    public SystemData changed(String by, CreatorKind kind, Instant at) {
        return new SystemData(createdBy, createdByKind, createdAt, by, kind, at);
    }
}
