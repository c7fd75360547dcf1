package gallerist.storage.sql;

import gallerist.model.gallery.CreatorKind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import gallerist.storage.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tags of resources of all kinds. */
public final class TagTable {
    private TagTable() {}

    public static Optional<Tags> of(Transaction transaction, ResourceId id) {
        return transaction.first(
                "select r.tags from resource r" + ResourceTable.IS,
                row -> tags(row, 1),
                ResourceTable.is(id));
    }

    /** Every resource inside a scope that has tags, by id. */
    public static List<Tagged> within(Transaction transaction, ResourceId scope) {
        return transaction.list(
                """
                select path, tags from resource
                where path_key >= ? and path_key < ? and tags <> ''
                order by path_key\
                """,
                row -> new Tagged(ResourceId.of(row.text(1)), tags(row, 2)),
                scope.key() + "/",
                scope.key() + "0");
    }

    public static void set(
            Transaction transaction,
            ResourceId id,
            Tags tags,
            String changedBy,
            CreatorKind changedKind,
            Instant changedAt) {
        transaction.update(
                """
                update resource set tags = ?, changed_by = ?, changed_kind = ?, changed_at = ?,
                    revision = revision + 1
                where kind = ? and path_key = ?\
                """,
                Cells.writeMap(tags.values()),
                changedBy,
                changedKind.text(),
                changedAt,
                id.kind().orElseThrow().name(),
                id.key());
    }

    private static Tags tags(Row row, int column) {
        return new Tags(Cells.readMap(row.text(column)));
    }
}
