package gallerist.storage.sql;

import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.Range;
import gallerist.model.gallery.Recommended;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.storage.sql.ResourceTable.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Image definitions. */
public final class DefinitionTable implements Table<ImageDefinition> {
    private static final String SELECT =
            "select "
                    + ResourceTable.COLUMNS
                    + """
                    , d.description, d.eula, d.privacy_statement_uri, d.release_note_uri, d.os_type,
                    d.os_state, d.generation, d.architecture, d.end_of_life, d.publisher, d.offer,
                    d.sku, d.min_vcpus, d.max_vcpus, d.min_memory, d.max_memory,
                    d.disallowed_disk_types, d.plan_name, d.plan_publisher, d.plan_product,
                    d.features
                    from resource r join definition d on d.id = r.id\
                    """;

    @Override
    public Optional<ImageDefinition> find(Transaction transaction, ResourceId id) {
        return transaction.first(
                SELECT + ResourceTable.IS, DefinitionTable::read, ResourceTable.is(id));
    }

    @Override
    public List<ImageDefinition> list(Transaction transaction, Stretch stretch) {
        return transaction.list(
                SELECT + stretch.condition() + Stretch.ORDER,
                DefinitionTable::read,
                stretch.arguments());
    }

    /** The definitions of a gallery, at most one, with a publisher, offer and SKU. */
    public static List<ResourceId> identified(
            Transaction transaction, ResourceId gallery, Identifier identifier) {
        return transaction.list(
                """
                select r.path from definition d
                    join resource g on g.id = d.gallery
                    join resource r on r.id = d.id
                where g.kind = ? and g.path_key = ? and d.identifier_key = ?\
                """,
                row -> ResourceId.of(row.text(1)),
                Kind.GALLERY.name(),
                gallery.key(),
                key(identifier));
    }

    @Override
    public void insert(Transaction transaction, ImageDefinition definition, Stored stored) {
        long key =
                ResourceTable.insert(
                        transaction,
                        Kind.IMAGE_DEFINITION,
                        definition,
                        definition.uninterpreted(),
                        stored);
        long gallery =
                ResourceTable.key(transaction, definition.id().parent().orElseThrow())
                        .orElseThrow();
        transaction.update(
                """
                insert into definition(description, eula, privacy_statement_uri, release_note_uri,
                    os_type, os_state, generation, architecture, end_of_life, publisher, offer,
                    sku, identifier_key, min_vcpus, max_vcpus, min_memory, max_memory,
                    disallowed_disk_types, plan_name, plan_publisher, plan_product, features, id,
                    gallery)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                columns(definition, key, gallery));
    }

    @Override
    public void update(Transaction transaction, ImageDefinition definition, Stored stored) {
        long key =
                ResourceTable.update(transaction, definition, definition.uninterpreted(), stored);
        transaction.update(
                """
                update definition set description = ?, eula = ?, privacy_statement_uri = ?,
                    release_note_uri = ?, os_type = ?, os_state = ?, generation = ?,
                    architecture = ?, end_of_life = ?, publisher = ?, offer = ?, sku = ?,
                    identifier_key = ?, min_vcpus = ?, max_vcpus = ?, min_memory = ?,
                    max_memory = ?, disallowed_disk_types = ?, plan_name = ?, plan_publisher = ?,
                    plan_product = ?, features = ?
                where id = ?\
                """,
                columns(definition, key));
    }

    @Override
    public void delete(Transaction transaction, ResourceId id) {
        transaction.update(
                "delete from definition where id = ?",
                ResourceTable.key(transaction, id).orElseThrow());
        ResourceTable.delete(transaction, id);
    }

    private static Object[] columns(ImageDefinition definition, Long... keys) {
        List<Object> values = new ArrayList<>();
        values.add(definition.description());
        values.add(definition.eula());
        values.add(definition.privacyStatementUri());
        values.add(definition.releaseNoteUri());
        values.add(definition.osType().text());
        values.add(definition.osState().text());
        values.add(definition.generation().text());
        values.add(definition.architecture().text());
        values.add(Dates.column(definition.endOfLife()));
        values.add(definition.identifier().publisher());
        values.add(definition.identifier().offer());
        values.add(definition.identifier().sku());
        values.add(key(definition.identifier()));
        values.add(definition.recommended().vcpus().min());
        values.add(definition.recommended().vcpus().max());
        values.add(definition.recommended().memory().min());
        values.add(definition.recommended().memory().max());
        values.add(Cells.writeList(definition.disallowedDiskTypes()));
        values.add(definition.purchasePlan().name());
        values.add(definition.purchasePlan().publisher());
        values.add(definition.purchasePlan().product());
        values.add(
                Cells.write(
                        definition.features().stream()
                                .map(each ->
                                        List.of(each.name(), each.value(), each.startsAtVersion()))
                                .toList()));
        values.addAll(List.of(keys));
        return values.toArray();
    }

    /** The same for all spellings of one triple; a slash is in none of its parts. */
    private static String key(Identifier identifier) {
        return (identifier.publisher() + "/" + identifier.offer() + "/" + identifier.sku())
                .toLowerCase(Locale.ROOT);
    }

    private static ImageDefinition read(Row row) {
        Head head = ResourceTable.head(row);
        int next = ResourceTable.NEXT;
        return new ImageDefinition(
                head.id(),
                head.location(),
                head.tags(),
                row.text(next),
                row.text(next + 1),
                row.text(next + 2),
                row.text(next + 3),
                ResourceTable.choice(OsType.class, row.text(next + 4)),
                ResourceTable.choice(OsState.class, row.text(next + 5)),
                ResourceTable.choice(Generation.class, row.text(next + 6)),
                ResourceTable.choice(Architecture.class, row.text(next + 7)),
                Dates.endOfLife(row.possibleInstant(next + 8)),
                new Identifier(row.text(next + 9), row.text(next + 10), row.text(next + 11)),
                new Recommended(
                        new Range(row.count(next + 12), row.count(next + 13)),
                        new Range(row.count(next + 14), row.count(next + 15))),
                Cells.readList(row.text(next + 16)),
                new PurchasePlan(row.text(next + 17), row.text(next + 18), row.text(next + 19)),
                Cells.read(row.text(next + 20)).stream()
                        .map(cells -> new Feature(cells.get(0), cells.get(1), cells.get(2)))
                        .toList(),
                head.uninterpreted(),
                head.stored());
    }
}
