package gallerist.storage;

import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.limits.Limits;
import gallerist.model.limits.Usage;
import gallerist.model.region.Region;
import gallerist.storage.sql.CountTable;
import gallerist.storage.sql.Transaction;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits that a subscription has in each region. */
enum Limit {
    GALLERIES(Kind.GALLERY, Limits.GALLERIES_PER_REGION),
    DEFINITIONS(Kind.IMAGE_DEFINITION, Limits.DEFINITIONS_PER_REGION),
    VERSIONS(Kind.IMAGE_VERSION, Limits.VERSIONS_PER_REGION),
    APPLICATION_VERSIONS(Kind.APPLICATION_VERSION, Limits.APPLICATION_VERSIONS_PER_REGION);

    private final Kind kind;
    private final Limits limit;

    Limit(Kind kind, Limits limit) {
        this.kind = kind;
        this.limit = limit;
    }

    /** The limit that a kind of resource counts against, if there is one. */
    static Optional<Limit> of(Kind kind) {
        return Stream.of(values()).filter(limit -> limit.kind == kind).findFirst();
    }

    Usage usage(Transaction transaction, String subscription, Region region) {
        return new Usage(limit, region, CountTable.count(transaction, subscription, kind, region));
    }

    /** Refuses one more where the limit is reached. */
    void admit(Transaction transaction, Resource created) {
        Refusal.ifAny(usage(transaction, created.id().subscription(), created.location()).admit(1));
    }
}
