package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Facts;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.PrincipalTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.TenantTable;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Tenants and subscriptions. Everybody may look them up. */
public final class Accounts {
    private static final int MOST_NAMED = 8;

    private final Database database;
    private final Writes writes;

    Accounts(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    public List<Tenant> tenants() {
        return database.read(TenantTable::list);
    }

    public List<Subscription> subscriptions() {
        return database.read(SubscriptionTable::list);
    }

    /** The one that is worked in when none is named. */
    public Subscription current() {
        return database.read(SubscriptionTable::current);
    }

    /** By id or name. */
    public Outcome<Subscription> show(String name) {
        return Outcome.of(
                () -> database.read(transaction -> SubscriptionTable.named(transaction, name)));
    }

    /** Works in another subscription from now on. */
    public Outcome<Subscription> choose(Caller caller, String name) {
        return writes.attempt(
                caller,
                Operation.WORKSPACE_WRITE,
                scope(),
                transaction -> {
                    Subscription before = SubscriptionTable.current(transaction);
                    Subscription chosen = SubscriptionTable.named(transaction, name);
                    WorkspaceTable.choose(transaction, chosen.id());
                    return Written.changed(
                            SubscriptionTable.current(transaction), chosen(before), chosen(chosen));
                });
    }

    private static Facts facts(Tenant tenant) {
        return new Facts(
                Map.of(
                        "id", tenant.id().toString(),
                        "displayName", tenant.displayName(),
                        "domain", tenant.domain()));
    }

    private static Facts facts(Subscription subscription) {
        return new Facts(
                Map.of(
                        "id", subscription.id().toString(),
                        "displayName", subscription.displayName(),
                        "tenantId", subscription.tenant().toString()));
    }

    private static Facts chosen(Subscription subscription) {
        return new Facts(Map.of("currentSubscription", subscription.id().toString()));
    }

    public Outcome<Tenant> createTenant(Caller caller, String displayName, String domain) {
        return writes.attempt(
                caller,
                Operation.TENANT_WRITE,
                scope(),
                transaction -> {
                    Tenant tenant = new Tenant(UUID.randomUUID(), displayName, domain);
                    TenantTable.insert(transaction, tenant);
                    return Written.changed(tenant, Facts.NONE, facts(tenant));
                });
    }

    /**
     * Makes a subscription that the caller owns.
     *
     * @param tenant by id, domain or name; nothing for the tenant of the chosen subscription
     */
    public Outcome<Subscription> createSubscription(
            Caller caller, String displayName, String tenant) {
        return writes.attempt(
                caller,
                Operation.SUBSCRIPTION_WRITE,
                scope(),
                transaction -> {
                    Subscription wanted =
                            new Subscription(
                                    UUID.randomUUID(),
                                    displayName,
                                    tenant(transaction, tenant),
                                    false);
                    SubscriptionTable.insert(transaction, wanted);
                    AccessTable.insert(transaction, ownership(caller, wanted));
                    return Written.changed(wanted, Facts.NONE, facts(wanted));
                });
    }

    /** Deletes a tenant to which nobody and no subscription belongs. */
    public Outcome<Tenant> deleteTenant(Caller caller, String name) {
        return writes.attempt(
                caller,
                Operation.TENANT_DELETE,
                scope(),
                transaction -> {
                    Tenant leaving = TenantTable.named(transaction, name);
                    List<String> inside = inside(transaction, leaving);
                    Refusal.unless(
                            inside.isEmpty(), new Problem.TenantNotEmpty(leaving.domain(), inside));
                    TenantTable.delete(transaction, leaving);
                    return Written.changed(leaving, facts(leaving), Facts.NONE);
                });
    }

    private static List<String> inside(Transaction transaction, Tenant tenant) {
        Stream<String> subscriptions =
                SubscriptionTable.list(transaction).stream()
                        .filter(each -> each.tenant().equals(tenant.id()))
                        .map(Subscription::displayName);
        Stream<String> people =
                Arrays.stream(PrincipalKind.values())
                        .flatMap(kind -> PrincipalTable.list(transaction, kind).stream())
                        .filter(each -> each.tenant().equals(tenant.id()))
                        .map(Principal::name);
        return Stream.concat(subscriptions, people).limit(MOST_NAMED).toList();
    }

    /** Deletes a subscription in which nothing is, with the roles on it. */
    public Outcome<Subscription> deleteSubscription(Caller caller, String name) {
        return show(name)
                .flatMap(found -> {
                    ResourceId scope = ResourceId.subscription(found.id().toString());
                    return writes.attempt(
                            caller,
                            Operation.SUBSCRIPTION_DELETE,
                            scope,
                            transaction -> deleted(transaction, scope));
                });
    }

    private static Written<Subscription> deleted(Transaction transaction, ResourceId scope) {
        Subscription leaving = SubscriptionTable.named(transaction, scope.subscription());
        Refusal.unless(
                !leaving.isDefault(), new Problem.SubscriptionWorkedIn(leaving.displayName()));
        List<ResourceId> inside = ResourceTable.children(transaction, scope);
        Refusal.unless(
                inside.isEmpty(), new Problem.SubscriptionNotEmpty(leaving.displayName(), inside));
        SubscriptionTable.delete(transaction, leaving);
        return Written.changed(leaving, facts(leaving), Facts.NONE);
    }

    private static UUID tenant(Transaction transaction, String name) {
        return name.isEmpty()
                ? SubscriptionTable.current(transaction).tenant()
                : TenantTable.named(transaction, name).id();
    }

    private RoleAssignment ownership(Caller caller, Subscription subscription) {
        return new RoleAssignment(
                UUID.randomUUID(),
                ResourceId.subscription(subscription.id().toString()),
                Role.OWNER,
                caller.principal(),
                writes.now(),
                caller.principal().name());
    }

    private ResourceId scope() {
        return database.read(WorkspaceTable::subscription);
    }
}
