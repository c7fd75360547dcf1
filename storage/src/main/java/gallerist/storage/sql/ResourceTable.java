package gallerist.storage.sql;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.CreatorKind;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.SystemData;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What all resources have in common; each kind adds a table of its own with the same key. */
public final class ResourceTable {
    /** To be selected first, from {@code resource r}. */
    static final String COLUMNS =
            "r.id, r.path, r.location, r.tags, r.state, r.created_by, r.created_kind, r.created_at,"
                    + " r.changed_by, r.changed_kind, r.changed_at, r.revision, r.uninterpreted";

    /** The first column after {@link #COLUMNS}. */
    static final int NEXT = 14;

    /** How many of those in the way a refusal names. */
    private static final int SOME = 5;

    private ResourceTable() {}

    /** The common part of a resource as a row says it. */
    record Head(
            long key,
            ResourceId id,
            Region location,
            Tags tags,
            Stored stored,
            Uninterpreted uninterpreted) {}

    static Head head(Row row) {
        return new Head(
                row.number(1),
                ResourceId.of(row.text(2)),
                Regions.of(row.text(3)),
                new Tags(Cells.readMap(row.text(4))),
                new Stored(
                        choice(ProvisioningState.class, row.text(5)),
                        new SystemData(
                                row.text(6),
                                choice(CreatorKind.class, row.text(7)),
                                row.instant(8),
                                row.text(9),
                                choice(CreatorKind.class, row.text(10)),
                                row.instant(11)),
                        row.number(12)),
                new Uninterpreted(Cells.readMap(row.text(13))));
    }

    /** A choice that was stored by its text. */
    public static <E extends Enum<E> & Named> E choice(Class<E> choices, String text) {
        return Named.find(choices, text).orElseThrow();
    }

    /** The condition that a resource is the one with an id. */
    static final String IS = " where r.kind = ? and r.path_key = ?";

    /** What {@link #IS} asks for. */
    static Object[] is(ResourceId id) {
        return new Object[] {id.kind().map(Kind::name).orElse(""), id.key()};
    }

    public static boolean exists(Transaction transaction, ResourceId id) {
        return key(transaction, id).isPresent();
    }

    /** How many there are of a kind, whole or not. */
    public static long count(Transaction transaction, Kind kind) {
        return transaction.count("select count(*) from resource where kind = ?", kind.name());
    }

    static Optional<Long> key(Transaction transaction, ResourceId id) {
        return transaction.first("select r.id from resource r" + IS, row -> row.number(1), is(id));
    }

    /** The ids of what lies directly inside, but not in the recycle bin; some of them. */
    public static List<ResourceId> children(Transaction transaction, ResourceId id) {
        return children(transaction, id, "t.id is null");
    }

    /** The ids of versions in the recycle bin that lie directly inside; some of them. */
    public static List<ResourceId> softDeleted(Transaction transaction, ResourceId id) {
        return children(transaction, id, "t.id is not null");
    }

    private static List<ResourceId> children(
            Transaction transaction, ResourceId id, String condition) {
        List<ResourceId> children = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            transaction
                    .list(
                            """
                            select r.path from resource r left join thrown_away t on t.id = r.id
                            where r.kind = ? and r.path_key > ? and r.path_key < ? and %s
                            order by r.kind, r.path_key fetch first ? rows only\
                            """
                                    .formatted(condition),
                            row -> ResourceId.of(row.text(1)),
                            kind.name(),
                            id.key() + "/",
                            id.key() + "0",
                            SOME)
                    .stream()
                    .filter(inside -> inside.parent().equals(Optional.of(id)))
                    .forEach(children::add);
        }
        return children;
    }

    /** All ids inside, those in the recycle bin as well, what lies deepest first. */
    public static List<ResourceId> inside(Transaction transaction, ResourceId id) {
        List<ResourceId> inside = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            inside.addAll(
                    transaction.list(
                            """
                            select r.path from resource r
                            where r.kind = ? and r.path_key > ? and r.path_key < ?
                            order by r.kind, r.path_key\
                            """,
                            row -> ResourceId.of(row.text(1)),
                            kind.name(),
                            id.key() + "/",
                            id.key() + "0"));
        }
        inside.sort(Comparator.comparingInt((ResourceId each) -> each.scopes().size()).reversed());
        return inside;
    }

    /** Definitions and versions of a gallery in another region than it; some of them. */
    public static List<ResourceId> elsewhere(
            Transaction transaction, ResourceId gallery, Region home) {
        return transaction.list(
                """
                select r.path from resource r
                where r.kind in (?, ?) and r.path_key > ? and r.path_key < ? and r.location <> ?
                order by r.path_key fetch first ? rows only\
                """,
                row -> ResourceId.of(row.text(1)),
                Kind.IMAGE_DEFINITION.name(),
                Kind.IMAGE_VERSION.name(),
                gallery.key() + "/",
                gallery.key() + "0",
                home.name(),
                SOME);
    }

    /** The key of the new resource. */
    static long insert(
            Transaction transaction,
            Kind kind,
            Resource resource,
            Uninterpreted uninterpreted,
            Stored stored) {
        SystemData system = stored.systemData();
        CountTable.add(transaction, resource, kind);
        return transaction.insert(
                """
                insert into resource(
                    kind, path, path_key, location, tags, state, created_by, created_kind,
                    created_at, changed_by, changed_kind, changed_at, revision, uninterpreted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                kind.name(),
                resource.id().toString(),
                resource.id().key(),
                resource.location().name(),
                Cells.writeMap(resource.tags().values()),
                stored.state().text(),
                system.createdBy(),
                system.createdByKind().text(),
                system.createdAt(),
                system.changedBy(),
                system.changedByKind().text(),
                system.changedAt(),
                stored.revision(),
                Cells.writeMap(uninterpreted.parts()));
    }

    /** That a parent does not exist; where its group does not either, that is said. */
    public static Problem missing(Transaction transaction, ResourceId parent) {
        ResourceId group = ResourceId.subscription(parent.subscription()).group(parent.groupName());
        return exists(transaction, group)
                ? new Problem.ParentNotFound(parent)
                : new Problem.GroupNotFound(parent.groupName());
    }

    /** The key of the changed resource; refuses when it is not at the revision before. */
    static long update(
            Transaction transaction,
            Resource resource,
            Uninterpreted uninterpreted,
            Stored stored) {
        long key = key(transaction, resource.id()).orElseThrow();
        int changed =
                transaction.update(
                        """
                        update resource set tags = ?, state = ?, changed_by = ?, changed_kind = ?,
                            changed_at = ?, revision = ?, uninterpreted = ?
                        where id = ? and revision = ?\
                        """,
                        Cells.writeMap(resource.tags().values()),
                        stored.state().text(),
                        stored.systemData().changedBy(),
                        stored.systemData().changedByKind().text(),
                        stored.systemData().changedAt(),
                        stored.revision(),
                        Cells.writeMap(uninterpreted.parts()),
                        key,
                        stored.revision() - 1);
        Refusal.unless(changed == 1, new Problem.ChangedMeanwhile(resource.id()));
        return key;
    }

    /** Where the service stands with a resource; nobody wrote it, so it is no new revision. */
    public static void state(Transaction transaction, ResourceId id, ProvisioningState state) {
        transaction.update(
                "update resource set state = ? where id = ?",
                state.text(),
                key(transaction, id).orElseThrow());
    }

    /** Which revision of a resource is stored, nothing where there is none. */
    public static Optional<Long> revision(Transaction transaction, ResourceId id) {
        return transaction.first(
                "select r.revision from resource r" + IS, row -> row.number(1), is(id));
    }

    public static Optional<ProvisioningState> state(Transaction transaction, ResourceId id) {
        return transaction.first(
                "select r.state from resource r" + IS,
                row -> choice(ProvisioningState.class, row.text(1)),
                is(id));
    }

    /**
     * To be called after the rows that refer to the resource are gone. Roles on it go too: somebody
     * who makes it anew shall not find them.
     */
    static void delete(Transaction transaction, ResourceId id) {
        transaction.update("delete from role_assignment where scope_key = ?", id.key());
        CountTable.remove(transaction, id);
        transaction.update("delete from resource where id = ?", key(transaction, id).orElseThrow());
    }
}
