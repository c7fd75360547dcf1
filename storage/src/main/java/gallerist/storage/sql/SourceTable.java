package gallerist.storage.sql;

import gallerist.model.gallery.Generation;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.NamedSource.SourceDisk;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Uninterpreted;
import gallerist.storage.sql.ResourceTable.Head;
import java.util.List;
import java.util.Optional;

/** Managed images, snapshots and disks. */
public final class SourceTable implements Table<NamedSource> {
    private static final String SELECT =
            "select "
                    + ResourceTable.COLUMNS
                    + """
                    , s.os_type, s.os_state, s.generation, s.disks
                    from resource r join named_source s on s.id = r.id\
                    """;

    @Override
    public Optional<NamedSource> find(Transaction transaction, ResourceId id) {
        return transaction.first(
                SELECT + ResourceTable.IS, SourceTable::read, ResourceTable.is(id));
    }

    @Override
    public List<NamedSource> list(Transaction transaction, Stretch stretch) {
        return transaction.list(
                SELECT + stretch.condition() + Stretch.ORDER,
                SourceTable::read,
                stretch.arguments());
    }

    @Override
    public void insert(Transaction transaction, NamedSource source, Stored stored) {
        long key =
                ResourceTable.insert(
                        transaction,
                        source.id().kind().orElseThrow(),
                        source,
                        Uninterpreted.NONE,
                        stored);
        transaction.update(
                """
                insert into named_source(os_type, os_state, generation, disks, id)
                values (?, ?, ?, ?, ?)\
                """,
                columns(source, key));
    }

    @Override
    public void update(Transaction transaction, NamedSource source, Stored stored) {
        long key = ResourceTable.update(transaction, source, Uninterpreted.NONE, stored);
        transaction.update(
                """
                update named_source set os_type = ?, os_state = ?, generation = ?, disks = ?
                where id = ?\
                """,
                columns(source, key));
    }

    @Override
    public void delete(Transaction transaction, ResourceId id) {
        transaction.update(
                "delete from named_source where id = ?",
                ResourceTable.key(transaction, id).orElseThrow());
        ResourceTable.delete(transaction, id);
    }

    private static Object[] columns(NamedSource source, long key) {
        return new Object[] {
            source.osType().text(),
            source.osState().text(),
            source.generation().text(),
            Cells.write(
                    source.disks().stream()
                            .map(disk ->
                                    List.of(
                                            Integer.toString(disk.lun()),
                                            disk.from(),
                                            Long.toString(disk.sizeInBytes())))
                            .toList()),
            key
        };
    }

    private static NamedSource read(Row row) {
        Head head = ResourceTable.head(row);
        int next = ResourceTable.NEXT;
        return new NamedSource(
                head.id(),
                head.location(),
                head.tags(),
                ResourceTable.choice(OsType.class, row.text(next)),
                ResourceTable.choice(OsState.class, row.text(next + 1)),
                ResourceTable.choice(Generation.class, row.text(next + 2)),
                Cells.read(row.text(next + 3)).stream()
                        .map(cells ->
                                new SourceDisk(
                                        Integer.parseInt(cells.get(0)),
                                        cells.get(1),
                                        Long.parseLong(cells.get(2))))
                        .toList(),
                head.stored());
    }
}
