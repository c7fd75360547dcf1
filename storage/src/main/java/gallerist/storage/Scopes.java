package gallerist.storage;

import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.Transaction;
import java.util.Optional;

/** Where locks and roles can stand: on whatever exists. */
final class Scopes {
    private Scopes() {}

    static void require(Transaction transaction, ResourceId scope) {
        if (scope.kind().equals(Optional.of(Kind.SUBSCRIPTION))) {
            SubscriptionTable.named(transaction, scope.name());
        } else {
            Refusal.unless(ResourceTable.exists(transaction, scope), Resources.notFound(scope));
        }
    }
}
