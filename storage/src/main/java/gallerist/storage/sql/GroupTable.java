package gallerist.storage.sql;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Uninterpreted;
import gallerist.storage.sql.ResourceTable.Head;
import java.util.List;
import java.util.Optional;

/** Resource groups. */
public final class GroupTable implements Table<ResourceGroup> {
    private static final String SELECT = "select " + ResourceTable.COLUMNS + " from resource r";

    @Override
    public Optional<ResourceGroup> find(Transaction transaction, ResourceId id) {
        return transaction.first(SELECT + ResourceTable.IS, GroupTable::read, ResourceTable.is(id));
    }

    @Override
    public List<ResourceGroup> list(Transaction transaction, Stretch stretch) {
        return transaction.list(
                SELECT + stretch.condition() + Stretch.ORDER,
                GroupTable::read,
                stretch.arguments());
    }

    @Override
    public void insert(Transaction transaction, ResourceGroup group, Stored stored) {
        ResourceTable.insert(transaction, Kind.RESOURCE_GROUP, group, Uninterpreted.NONE, stored);
    }

    @Override
    public void update(Transaction transaction, ResourceGroup group, Stored stored) {
        ResourceTable.update(transaction, group, Uninterpreted.NONE, stored);
    }

    @Override
    public void delete(Transaction transaction, ResourceId id) {
        ResourceTable.delete(transaction, id);
    }

    private static ResourceGroup read(Row row) {
        Head head = ResourceTable.head(row);
        return new ResourceGroup(head.id(), head.location(), head.tags(), head.stored());
    }
}
