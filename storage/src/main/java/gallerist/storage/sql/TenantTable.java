package gallerist.storage.sql;

import gallerist.model.Nearest;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.sharing.Tenant;
import java.util.List;
import java.util.Locale;

/** Tenants. */
public final class TenantTable {
    private TenantTable() {}

    public static List<Tenant> list(Transaction transaction) {
        return transaction.list(
                "select id, display_name, domain from tenant order by domain", TenantTable::tenant);
    }

    /** By id, domain or display name. */
    public static Tenant named(Transaction transaction, String name) {
        String key = name.toLowerCase(Locale.ROOT);
        List<Tenant> found =
                transaction.list(
                        """
                        select id, display_name, domain from tenant
                        where cast(id as varchar) = ? or domain = ? or lower(display_name) = ?
                        order by domain\
                        """,
                        TenantTable::tenant,
                        key,
                        key,
                        key);
        Refusal.unless(
                found.size() <= 1,
                new Problem.NameAmbiguous(
                        "tenant", name, found.stream().map(Tenant::domain).toList()));
        if (found.isEmpty()) {
            List<String> domains = list(transaction).stream().map(Tenant::domain).toList();
            throw new Refusal(new Problem.NamedNotFound("tenant", name, Nearest.to(key, domains)));
        }
        return found.getFirst();
    }

    public static void insert(Transaction transaction, Tenant tenant) {
        Refusal.unless(
                list(transaction).stream().noneMatch(old -> old.domain().equals(tenant.domain())),
                new Problem.NameTaken("tenant", tenant.domain()));
        transaction.update(
                "insert into tenant(id, display_name, domain) values (?, ?, ?)",
                tenant.id(),
                tenant.displayName(),
                tenant.domain());
    }

    /** Nobody may belong to it any more. */
    public static void delete(Transaction transaction, Tenant tenant) {
        transaction.update("delete from tenant where id = ?", tenant.id());
    }

    private static Tenant tenant(Row row) {
        return new Tenant(row.uuid(1), row.text(2), row.text(3));
    }
}
