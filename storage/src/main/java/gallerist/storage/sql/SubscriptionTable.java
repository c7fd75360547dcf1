package gallerist.storage.sql;

import gallerist.model.Nearest;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Subscription;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Subscriptions and the tenants they belong to. */
public final class SubscriptionTable {
    private static final String SELECT =
            """
            select s.id, s.display_name, s.tenant, s.id = w.current_subscription
            from subscription s, workspace w\
            """;

    private SubscriptionTable() {}

    /** The tenant of a subscription, if there is such a subscription. */
    public static Optional<UUID> tenant(Transaction transaction, String subscription) {
        return transaction.first(
                "select tenant from subscription where cast(id as varchar) = ?",
                row -> row.uuid(1),
                subscription.toLowerCase(Locale.ROOT));
    }

    public static List<Subscription> list(Transaction transaction) {
        return transaction.list(
                SELECT + " order by lower(s.display_name), s.id", SubscriptionTable::subscription);
    }

    public static Subscription current(Transaction transaction) {
        return transaction
                .first(
                        SELECT + " where s.id = w.current_subscription",
                        SubscriptionTable::subscription)
                .orElseThrow();
    }

    /** By id or display name. */
    public static Subscription named(Transaction transaction, String name) {
        List<Subscription> found =
                list(transaction).stream()
                        .filter(subscription ->
                                subscription.id().toString().equalsIgnoreCase(name)
                                        || subscription.displayName().equalsIgnoreCase(name))
                        .toList();
        Refusal.unless(
                found.size() <= 1,
                new Problem.NameAmbiguous(
                        "subscription",
                        name,
                        found.stream().map(subscription -> subscription.id().toString()).toList()));
        if (found.isEmpty()) {
            List<String> names = list(transaction).stream().map(Subscription::displayName).toList();
            throw new Refusal(
                    new Problem.NamedNotFound("subscription", name, Nearest.to(name, names)));
        }
        return found.getFirst();
    }

    public static void insert(Transaction transaction, Subscription subscription) {
        Refusal.unless(
                list(transaction).stream()
                        .noneMatch(old ->
                                old.displayName().equalsIgnoreCase(subscription.displayName())),
                new Problem.NameTaken("subscription", subscription.displayName()));
        transaction.update(
                "insert into subscription(id, tenant, display_name) values (?, ?, ?)",
                subscription.id(),
                subscription.tenant(),
                subscription.displayName());
    }

    /** With roles on it, locks and notes; nothing may lie in it any more. */
    public static void delete(Transaction transaction, Subscription subscription) {
        ResourceId scope = ResourceId.subscription(subscription.id().toString());
        transaction.update("delete from role_assignment where scope_key = ?", scope.key());
        transaction.update("delete from resource_lock where scope_key = ?", scope.key());
        NoteTable.clear(transaction, scope);
        transaction.update("delete from subscription where id = ?", subscription.id());
    }

    private static Subscription subscription(Row row) {
        return new Subscription(row.uuid(1), row.text(2), row.uuid(3), row.flag(4));
    }
}
