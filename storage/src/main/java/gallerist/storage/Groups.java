package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.GroupRules;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Writes.Deed;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.GroupTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.Transaction;
import java.util.Optional;

/** Resource groups. */
public final class Groups {
    private final Resources<ResourceGroup> resources;

    Groups(Database database, Writes writes) {
        this.resources = new Resources<>(database, writes, new GroupTable(), Kind.RESOURCE_GROUP);
    }

    /** Those of a subscription that the caller may see. */
    public Outcome<Page<ResourceGroup>> list(
            Caller caller, ResourceId subscription, Window window) {
        return resources.list(caller, Kind.RESOURCE_GROUP, subscription, window);
    }

    public Outcome<ResourceGroup> show(Caller caller, ResourceId id) {
        return resources.show(caller, id);
    }

    public Outcome<ResourceGroup> write(Caller caller, ResourceId id, Edit<ResourceGroup> edit) {
        return resources.write(caller, Operation.GROUP_WRITE, id, edit, Groups::decide);
    }

    Deed<Imports.Became> deed(Caller caller, ResourceId id, Edit<ResourceGroup> edit) {
        return resources.deed(caller, Operation.GROUP_WRITE, id, edit, Groups::decide);
    }

    private static ResourceGroup decide(
            Transaction transaction, Optional<ResourceGroup> stored, ResourceGroup wanted) {
        String subscription = wanted.id().subscription();
        Refusal.unless(
                SubscriptionTable.tenant(transaction, subscription).isPresent(),
                new Problem.NamedNotFound("subscription", subscription, ""));
        stored.ifPresent(group -> Refusal.ifAny(GroupRules.update(group, wanted)));
        return wanted;
    }

    /** Whether there was one to delete. */
    public Outcome<Boolean> delete(Caller caller, ResourceId id) {
        return resources.delete(
                caller,
                Operation.GROUP_DELETE,
                id,
                (transaction, _) ->
                        Refusal.ifAny(GroupRules.delete(ResourceTable.children(transaction, id))));
    }
}
