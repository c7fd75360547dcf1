package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.Transaction;
import java.util.List;
import java.util.Set;

/** May somebody do this here? */
final class Permission {
    private Permission() {}

    static void require(Transaction transaction, Caller caller, String action, ResourceId scope) {
        AccessTable.rights(transaction, caller.principal())
                .require(caller.principal(), action, scope);
    }

    /** The parts of a scope that somebody may read, the scope itself where that is all of it. */
    static List<ResourceId> readable(
            Transaction transaction, Caller caller, String action, ResourceId scope) {
        Set<ResourceId> reach = AccessTable.rights(transaction, caller.principal()).reach(action);
        return reach.stream().anyMatch(scope::isWithin)
                ? List.of(scope)
                : reach.stream().filter(part -> part.isWithin(scope)).toList();
    }
}
