package gallerist.storage.sql;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.VmApplication;
import gallerist.storage.sql.ResourceTable.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** VM applications. */
public final class ApplicationTable implements Table<VmApplication> {
    private static final String SELECT =
            "select "
                    + ResourceTable.COLUMNS
                    + """
                    , a.description, a.eula, a.privacy_statement_uri, a.release_note_uri,
                    a.supported_os, a.end_of_life, a.custom_actions
                    from resource r join application a on a.id = r.id\
                    """;

    @Override
    public Optional<VmApplication> find(Transaction transaction, ResourceId id) {
        return transaction.first(
                SELECT + ResourceTable.IS, ApplicationTable::read, ResourceTable.is(id));
    }

    @Override
    public List<VmApplication> list(Transaction transaction, Stretch stretch) {
        return transaction.list(
                SELECT + stretch.condition() + Stretch.ORDER,
                ApplicationTable::read,
                stretch.arguments());
    }

    @Override
    public void insert(Transaction transaction, VmApplication application, Stored stored) {
        long key =
                ResourceTable.insert(
                        transaction,
                        Kind.APPLICATION,
                        application,
                        application.uninterpreted(),
                        stored);
        transaction.update(
                """
                insert into application(description, eula, privacy_statement_uri,
                    release_note_uri, supported_os, end_of_life, custom_actions, id)
                values (?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                columns(application, key));
    }

    @Override
    public void update(Transaction transaction, VmApplication application, Stored stored) {
        long key =
                ResourceTable.update(transaction, application, application.uninterpreted(), stored);
        transaction.update(
                """
                update application set description = ?, eula = ?, privacy_statement_uri = ?,
                    release_note_uri = ?, supported_os = ?, end_of_life = ?, custom_actions = ?
                where id = ?\
                """,
                columns(application, key));
    }

    @Override
    public void delete(Transaction transaction, ResourceId id) {
        transaction.update(
                "delete from application where id = ?",
                ResourceTable.key(transaction, id).orElseThrow());
        ResourceTable.delete(transaction, id);
    }

    private static Object[] columns(VmApplication application, long key) {
        List<Object> values = new ArrayList<>();
        values.add(application.description());
        values.add(application.eula());
        values.add(application.privacyStatementUri());
        values.add(application.releaseNoteUri());
        values.add(application.supportedOs().text());
        values.add(Dates.column(application.endOfLife()));
        values.add(ActionCells.write(application.customActions()));
        values.add(key);
        return values.toArray();
    }

    private static VmApplication read(Row row) {
        Head head = ResourceTable.head(row);
        int next = ResourceTable.NEXT;
        return new VmApplication(
                head.id(),
                head.location(),
                head.tags(),
                row.text(next),
                row.text(next + 1),
                row.text(next + 2),
                row.text(next + 3),
                ResourceTable.choice(OsType.class, row.text(next + 4)),
                Dates.endOfLife(row.possibleInstant(next + 5)),
                ActionCells.read(row.text(next + 6)),
                head.uninterpreted(),
                head.stored());
    }
}
