package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.ApplicationRules;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.storage.Writes.Deed;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.ApplicationTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import java.time.InstantSource;
import java.util.Optional;

/** VM applications. */
public final class Applications {
    private final Resources<VmApplication> resources;
    private final Writes writes;

    Applications(Database database, Writes writes) {
        this.resources =
                new Resources<>(database, writes, new ApplicationTable(), Kind.APPLICATION);
        this.writes = writes;
    }

    /** Those inside a scope that the caller may see. */
    public Outcome<Page<VmApplication>> list(Caller caller, ResourceId scope, Window window) {
        return resources.list(caller, Kind.APPLICATION, scope, window);
    }

    public Outcome<VmApplication> show(Caller caller, ResourceId id) {
        return resources.show(caller, id);
    }

    public Outcome<VmApplication> write(Caller caller, ResourceId id, Edit<VmApplication> edit) {
        return resources.write(
                caller, Operation.APPLICATION_WRITE, id, edit, rules(id, writes::now));
    }

    Deed<Imports.Became> deed(
            Caller caller, ResourceId id, Edit<VmApplication> edit, InstantSource moment) {
        return resources.deed(caller, Operation.APPLICATION_WRITE, id, edit, rules(id, moment));
    }

    /** Ends of life must lie after a moment. */
    private Resources.Rules<VmApplication> rules(ResourceId id, InstantSource moment) {
        return (transaction, stored, wanted) -> {
            Parents.require(transaction, id);
            Refusal.ifAny(
                    stored.map(before -> ApplicationRules.update(before, wanted, moment.instant()))
                            .orElseGet(() -> ApplicationRules.create(wanted, moment.instant())));
            return wanted;
        };
    }

    /** Whether there was one to delete. */
    public Outcome<Boolean> delete(Caller caller, ResourceId id) {
        return delete(caller, id, Optional.empty());
    }

    /** The same with one as somebody has seen it; refused when it has changed meanwhile. */
    public Outcome<Boolean> delete(Caller caller, VmApplication seen) {
        return delete(caller, seen.id(), Optional.of(seen));
    }

    private Outcome<Boolean> delete(Caller caller, ResourceId id, Optional<VmApplication> seen) {
        return resources.delete(
                caller, Operation.APPLICATION_DELETE, id, seen, Applications::refuseUnlessEmpty);
    }

    Written<Boolean> deleted(Transaction transaction, ResourceId id) {
        return resources.deleted(transaction, id, Applications::refuseUnlessEmpty);
    }

    private static void refuseUnlessEmpty(Transaction transaction, VmApplication application) {
        Refusal.ifAny(
                ApplicationRules.delete(ResourceTable.children(transaction, application.id())));
    }
}
