package gallerist.storage;

import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Memberships;
import gallerist.model.sharing.OwnerRules;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Subscription;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.MemberTable;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.Transaction;
import java.util.List;

/** Keeps every subscription owned by somebody. */
final class Owners {
    private Owners() {}

    /** To be called after something was taken from somebody; a refusal gives it back. */
    static void refuseIfNoneIsLeft(Transaction transaction, Principal asked) {
        List<RoleAssignment> left = AccessTable.all(transaction);
        Memberships members = MemberTable.all(transaction);
        for (Subscription subscription : SubscriptionTable.list(transaction)) {
            ResourceId scope = ResourceId.subscription(subscription.id().toString());
            Refusal.ifAny(OwnerRules.revoke(asked, scope, left, members));
        }
    }
}
