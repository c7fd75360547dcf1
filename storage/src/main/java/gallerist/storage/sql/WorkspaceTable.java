package gallerist.storage.sql;

import gallerist.model.gallery.ApiVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Subscription;
import gallerist.storage.About;
import gallerist.storage.WorkspaceSettings;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The one row about the workspace itself. */
public final class WorkspaceTable {
    private WorkspaceTable() {}

    public static void insert(
            Transaction transaction,
            UUID id,
            Subscription subscription,
            Principal owner,
            Instant now) {
        transaction.update(
                """
                insert into workspace(
                    id, epoch, api_version, drills, current_subscription, owner, created_at)
                values (?, 1, ?, false, ?, ?, ?)\
                """,
                id,
                ApiVersion.V2025_03_03.text(),
                subscription.id(),
                owner.id(),
                now);
    }

    public static ResourceId subscription(Transaction transaction) {
        return transaction
                .first(
                        "select current_subscription from workspace",
                        row -> ResourceId.subscription(row.uuid(1).toString()))
                .orElseThrow();
    }

    public static ApiVersion apiVersion(Transaction transaction) {
        return transaction
                .first(
                        "select api_version from workspace",
                        row -> ResourceTable.choice(ApiVersion.class, row.text(1)))
                .orElseThrow();
    }

    /** Another subscription to work in. */
    public static void choose(Transaction transaction, UUID subscription) {
        transaction.update("update workspace set current_subscription = ?", subscription);
    }

    public static WorkspaceSettings settings(Transaction transaction) {
        return transaction
                .first(
                        "select api_version, drills from workspace",
                        row ->
                                new WorkspaceSettings(
                                        ResourceTable.choice(ApiVersion.class, row.text(1)),
                                        row.flag(2)))
                .orElseThrow();
    }

    public static void update(Transaction transaction, WorkspaceSettings settings) {
        transaction.update(
                "update workspace set api_version = ?, drills = ?",
                settings.apiVersion().text(),
                settings.drills());
    }

    /** What a restored workspace has in common with no earlier one. */
    public static void raiseEpoch(Transaction transaction, long epoch) {
        transaction.update("update workspace set epoch = ?", epoch);
    }

    /** The age of the database, which grows with each process that moves bytes. */
    public static long epoch(Transaction transaction) {
        return transaction.count("select epoch from workspace");
    }

    public static UUID id(Transaction transaction) {
        return transaction.first("select id from workspace", row -> row.uuid(1)).orElseThrow();
    }

    /** A new age of the database, which stores are told. */
    public static long raiseEpoch(Transaction transaction, UUID id) {
        transaction.update("update workspace set epoch = epoch + 1, epoch_id = ?", id);
        return epoch(transaction);
    }

    public static About about(Transaction transaction) {
        Standing standing = Standing.of(transaction);
        Principal owner = PrincipalTable.owner(transaction);
        Map<Kind, Long> counts = CountTable.all(transaction);
        return transaction
                .first(
                        "select id, created_at from workspace",
                        row ->
                                new About(
                                        row.uuid(1),
                                        row.instant(2),
                                        owner,
                                        standing.form(),
                                        standing.epoch(),
                                        standing.head(),
                                        counts))
                .orElseThrow();
    }
}
