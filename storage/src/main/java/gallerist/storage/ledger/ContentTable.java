package gallerist.storage.ledger;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import gallerist.storage.sql.Row;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which contents there are, and the files that each consists of. */
public final class ContentTable {
    private static final String SELECT =
            """
            select c.id, c.resource, c.path, c.home, c.revision, c.sealed, c.deleted, c.worker
            from content c\
            """;

    private ContentTable() {}

    private static Content read(Row row) {
        return new Content(
                row.uuid(1),
                Optional.of(row.number(2)).filter(key -> key > 0),
                ResourceId.of(row.text(3)),
                Regions.of(row.text(4)),
                row.number(5),
                row.flag(6),
                row.flag(7),
                row.text(8));
    }

    public static Optional<Content> find(Transaction transaction, UUID id) {
        return transaction.first(SELECT + " where c.id = ?", ContentTable::read, id);
    }

    /** The same, and no other transaction decides about it until this one ends. */
    public static Optional<Content> claim(Transaction transaction, UUID id) {
        return transaction.first(SELECT + " where c.id = ? for update", ContentTable::read, id);
    }

    public static Optional<Content> of(Transaction transaction, ResourceId resource) {
        return transaction.first(
                SELECT
                        + " join resource r on r.id = c.resource where r.kind = ? and r.path_key = ?",
                ContentTable::read,
                resource.kind().map(Enum::name).orElse(""),
                resource.key());
    }

    /** The keys of all resources that have bytes, of their own or of another's. */
    public static Set<String> holders(Transaction transaction) {
        return new HashSet<>(
                transaction.list(
                        """
                        select r.path_key from resource r join content c on c.resource = r.id
                        union
                        select r.path_key from resource r join pin n on n.resource = r.id\
                        """,
                        row -> row.text(1)));
    }

    public static List<Content> all(Transaction transaction) {
        return transaction.list(SELECT + " order by c.created_at, c.id", ContentTable::read);
    }

    /** Those inside a scope; all of a subscription when it is one. */
    public static List<Content> within(Transaction transaction, ResourceId scope) {
        return transaction.list(
                SELECT
                        + """
                         join resource r on r.id = c.resource
                        where r.path_key = ? or (r.path_key > ? and r.path_key < ?)
                        order by r.path_key\
                        """,
                ContentTable::read,
                scope.key(),
                scope.key() + "/",
                scope.key() + "0");
    }

    /** Notes a content whose bytes are about to be captured. */
    public static void begin(
            Transaction transaction,
            UUID id,
            ResourceId path,
            String home,
            String worker,
            Instant now) {
        transaction.update(
                """
                insert into content(id, resource, path, home, revision, settled, sealed, deleted,
                    worker, created_at)
                values (?, null, ?, ?, 1, 0, false, false, ?, ?)\
                """,
                id,
                path.toString(),
                home,
                worker,
                now);
    }

    /** From now on it is the content of a resource. */
    public static void seal(
            Transaction transaction, UUID id, ResourceId resource, List<ContentDisk> disks) {
        transaction.update(
                """
                update content set sealed = true, resource =
                    (select r.id from resource r where r.kind = ? and r.path_key = ?)
                where id = ?\
                """,
                resource.kind().orElseThrow().name(),
                resource.key(),
                id);
        insertDisks(transaction, id, disks);
    }

    public static void insertDisks(Transaction transaction, UUID id, List<ContentDisk> disks) {
        transaction.batch(
                """
                insert into content_disk(content, lun, name, format, virtual_size, file_size,
                    occupied, sha256, root)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                disks.stream()
                        .map(disk ->
                                new Object[] {
                                    id,
                                    disk.lun(),
                                    disk.name(),
                                    disk.format(),
                                    disk.virtualSize(),
                                    disk.fileSize(),
                                    disk.occupied(),
                                    disk.sha256(),
                                    disk.root()
                                })
                        .toList());
    }

    public static List<ContentDisk> disks(Transaction transaction, UUID id) {
        return transaction.list(
                """
                select lun, name, format, virtual_size, file_size, occupied, sha256, root
                from content_disk where content = ? order by lun\
                """,
                row ->
                        new ContentDisk(
                                row.count(1),
                                row.text(2),
                                row.text(3),
                                row.number(4),
                                row.number(5),
                                row.number(6),
                                row.text(7),
                                row.text(8)),
                id);
    }

    /** Says that what should be has changed. */
    public static void revise(Transaction transaction, UUID id) {
        transaction.update("update content set revision = revision + 1 where id = ?", id);
    }

    /** The revision at this moment, 0 when it is gone. */
    public static long revision(Transaction transaction, UUID id) {
        return transaction.count("select revision from content where id = ?", id);
    }

    /** Nothing was to be done for it at a revision. */
    public static void settle(Transaction transaction, UUID id, long revision) {
        transaction.update(
                "update content set settled = ? where id = ? and settled < ?",
                revision,
                id,
                revision);
    }

    /** Those with something to do now: the plan has changed, or a copy has waited long enough. */
    public static List<UUID> due(Transaction transaction, Instant now) {
        return transaction.list(
                """
                select c.id from content c
                where (c.sealed or c.deleted) and (c.settled < c.revision or exists (
                    select 1 from copy p where p.content = c.id and p.due_at <= ?
                        and p.state in ('ABSENT', 'WAITING', 'COPYING', 'DAMAGED', 'LOST',
                            'DELETING')))
                order by c.created_at, c.id\
                """,
                row -> row.uuid(1),
                now);
    }

    /** Those that are not whole everywhere: the plan has changed, or a copy is still to be made. */
    public static List<Content> unfinished(Transaction transaction) {
        return transaction.list(
                SELECT
                        + """
                         where c.sealed and not c.deleted and (c.settled < c.revision or exists (
                            select 1 from copy p where p.content = c.id
                                and p.state in ('ABSENT', 'WAITING', 'COPYING', 'HELD', 'DAMAGED',
                                    'LOST')))
                        order by c.created_at, c.id\
                        """,
                ContentTable::read);
    }

    /** Those whose bytes were whole somewhere and are nowhere now. */
    public static List<Content> without(Transaction transaction) {
        return transaction.list(
                SELECT
                        + """
                         where c.sealed and not c.deleted
                            and exists (select 1 from copy p where p.content = c.id
                                and p.state in ('DAMAGED', 'LOST'))
                            and not exists (select 1 from copy p where p.content = c.id
                                and p.state = 'PRESENT')
                        order by c.created_at, c.id\
                        """,
                ContentTable::read);
    }

    /** All its copies are to go. */
    public static void condemn(Transaction transaction, UUID id) {
        transaction.update(
                "update content set deleted = true, revision = revision + 1 where id = ?", id);
    }

    /** Its resource is gone; the bytes may still be there. */
    public static void orphan(Transaction transaction, UUID id) {
        transaction.update("update content set resource = null where id = ?", id);
    }

    public static void delete(Transaction transaction, UUID id) {
        transaction.update("delete from region_hold where content = ?", id);
        transaction.update("delete from content_disk where content = ?", id);
        transaction.update("delete from content where id = ?", id);
    }

    /** How many bytes the disks of each resource really use; one that refers to another's too. */
    public static long occupied(Transaction transaction, ResourceId resource) {
        return transaction.count(
                """
                select coalesce(sum(d.occupied), 0) from content_disk d
                    join content c on c.id = d.content
                    join resource r on r.id = c.resource
                where r.kind = ? and r.path_key = ?\
                """,
                resource.kind().map(Enum::name).orElse(""),
                resource.key());
    }

    /** The same of all resources that have bytes of their own, by the keys of their ids. */
    public static Map<String, Long> occupied(Transaction transaction) {
        Map<String, Long> occupied = new HashMap<>();
        transaction.each(
                """
                select r.path_key, sum(d.occupied) from content_disk d
                    join content c on c.id = d.content
                    join resource r on r.id = c.resource
                group by r.path_key\
                """,
                row -> occupied.put(row.text(1), row.number(2)));
        return occupied;
    }

    /** What tells the bytes of resources apart, by the keys of their ids: equal where they are. */
    public static Map<String, String> prints(Transaction transaction) {
        Map<String, String> prints = new HashMap<>();
        transaction.each(
                """
                select r.path_key, d.lun, d.root from content_disk d
                    join content c on c.id = d.content
                    join resource r on r.id = c.resource
                order by r.path_key, d.lun\
                """,
                row ->
                        prints.merge(
                                row.text(1),
                                "%d:%s".formatted(row.count(2), row.text(3)),
                                (disks, next) -> disks + " " + next));
        return prints;
    }

    /** A shallow version uses the bytes of another resource, which must not go. */
    public static void pin(Transaction transaction, ResourceId resource, UUID content) {
        transaction.update(
                """
                insert into pin(resource, content)
                select r.id, cast(? as uuid) from resource r where r.kind = ? and r.path_key = ?\
                """,
                content,
                resource.kind().orElseThrow().name(),
                resource.key());
    }

    public static Optional<Content> pinnedBy(Transaction transaction, ResourceId resource) {
        return transaction.first(
                SELECT
                        + """
                         join pin p on p.content = c.id join resource r on r.id = p.resource
                        where r.kind = ? and r.path_key = ?\
                        """,
                ContentTable::read,
                resource.kind().map(Enum::name).orElse(""),
                resource.key());
    }

    /** The versions inside a scope that use bytes by reference, with the content of these. */
    public static Map<ResourceId, Content> pinnedWithin(Transaction transaction, ResourceId scope) {
        Map<ResourceId, Content> pinned = new LinkedHashMap<>();
        transaction
                .list(
                        """
                        select r.path from pin p join resource r on r.id = p.resource
                        where r.path_key = ? or (r.path_key > ? and r.path_key < ?)
                        order by r.path_key\
                        """,
                        row -> ResourceId.of(row.text(1)),
                        scope.key(),
                        scope.key() + "/",
                        scope.key() + "0")
                .forEach(version ->
                        pinnedBy(transaction, version)
                                .ifPresent(content -> pinned.put(version, content)));
        return pinned;
    }

    /** The versions that use the bytes of a content by reference. */
    public static List<ResourceId> pinning(Transaction transaction, UUID content) {
        return transaction.list(
                """
                select r.path from pin p join resource r on r.id = p.resource
                where p.content = ? order by r.path_key\
                """,
                row -> ResourceId.of(row.text(1)),
                content);
    }

    public static void unpin(Transaction transaction, ResourceId resource) {
        transaction.update(
                """
                delete from pin where resource in
                    (select r.id from resource r where r.kind = ? and r.path_key = ?)\
                """,
                resource.kind().orElseThrow().name(),
                resource.key());
    }
}
