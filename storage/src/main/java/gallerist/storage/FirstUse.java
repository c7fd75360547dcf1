package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.ActivityTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.PrincipalTable;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.TenantTable;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.time.Instant;
import java.util.UUID;

/** What a workspace holds from the start: a tenant, a subscription and one person who owns it. */
final class FirstUse {
    private FirstUse() {}

    static Principal prepare(Database database, Instant now, String login) {
        return prepare(database, now, login, UUID.randomUUID(), UUID.randomUUID());
    }

    /** The same with ids that others know already. */
    static Principal prepare(
            Database database, Instant now, String login, UUID workspace, UUID subscription) {
        return database.write(
                transaction -> begin(transaction, now, login, workspace, subscription));
    }

    private static Principal begin(
            Transaction transaction,
            Instant now,
            String login,
            UUID workspaceId,
            UUID subscriptionId) {
        Tenant tenant = new Tenant(UUID.randomUUID(), "Local", "local");
        Subscription subscription = new Subscription(subscriptionId, "Local", tenant.id(), true);
        String signIn = Principal.localSignIn(login);
        Principal owner =
                new Principal(
                        UUID.randomUUID(),
                        PrincipalKind.USER,
                        signIn.substring(0, signIn.indexOf('@')),
                        signIn,
                        tenant.id());
        TenantTable.insert(transaction, tenant);
        WorkspaceTable.insert(transaction, workspaceId, subscription, owner, now);
        SubscriptionTable.insert(transaction, subscription);
        PrincipalTable.insert(transaction, owner);
        AccessTable.insert(
                transaction,
                new RoleAssignment(
                        UUID.randomUUID(),
                        ResourceId.subscription(subscription.id().toString()),
                        Role.OWNER,
                        owner,
                        now,
                        owner.name()));
        ActivityTable.begin(transaction);
        return owner;
    }
}
