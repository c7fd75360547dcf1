package gallerist.storage.sql;

import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Rights;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who has which role where. */
public final class AccessTable {
    private static final String SELECT =
            "select a.name, a.scope, a.role, a.created_at, a.created_by, "
                    + PrincipalTable.COLUMNS
                    + " from role_assignment a join principal p on p.id = a.principal ";
    private static final String ORDER = " order by a.scope_key, a.role, p.id";

    private AccessTable() {}

    /** What a principal may do, by itself and through its groups. */
    public static Rights rights(Transaction transaction, Principal principal) {
        return Rights.of(held(transaction, principal));
    }

    /** The assignments to a principal and to the groups it is in. */
    public static List<RoleAssignment> held(Transaction transaction, Principal principal) {
        List<RoleAssignment> held = new ArrayList<>();
        for (UUID holder : MemberTable.withGroups(transaction, principal.id())) {
            held.addAll(
                    transaction.list(
                            SELECT + "where a.principal = ?" + ORDER,
                            AccessTable::assignment,
                            holder));
        }
        return held;
    }

    public static List<RoleAssignment> all(Transaction transaction) {
        return transaction.list(SELECT + ORDER, AccessTable::assignment);
    }

    /** Those on a scope, above it and inside it. */
    public static List<RoleAssignment> around(Transaction transaction, ResourceId scope) {
        return transaction.list(
                SELECT
                        + "where a.scope_key = any(?) or (a.scope_key >= ? and a.scope_key < ?)"
                        + ORDER,
                AccessTable::assignment,
                scope.scopes().stream().map(ResourceId::key).toArray(String[]::new),
                scope.key() + "/",
                scope.key() + "0");
    }

    public static boolean exists(
            Transaction transaction, ResourceId scope, Role role, Principal principal) {
        return transaction.count(
                        """
                        select count(*) from role_assignment
                        where scope_key = ? and role = ? and principal = ?\
                        """,
                        scope.key(),
                        role.name(),
                        principal.id())
                > 0;
    }

    /** How many there are in a subscription, on whatever scope. */
    public static long count(Transaction transaction, ResourceId subscription) {
        return transaction.count(
                """
                select count(*) from role_assignment
                where scope_key = ? or scope_key >= ? and scope_key < ?\
                """,
                subscription.key(),
                subscription.key() + "/",
                subscription.key() + "0");
    }

    public static void insert(Transaction transaction, RoleAssignment assignment) {
        transaction.update(
                """
                insert into role_assignment(
                    name, scope, scope_key, role, principal, created_at, created_by)
                values (?, ?, ?, ?, ?, ?, ?)\
                """,
                assignment.name(),
                assignment.scope().toString(),
                assignment.scope().key(),
                assignment.role().name(),
                assignment.principal().id(),
                assignment.createdAt(),
                assignment.createdBy());
    }

    /** Whether it was there. */
    public static boolean delete(Transaction transaction, RoleAssignment assignment) {
        return transaction.update("delete from role_assignment where name = ?", assignment.name())
                == 1;
    }

    private static RoleAssignment assignment(Row row) {
        return new RoleAssignment(
                row.uuid(1),
                ResourceId.of(row.text(2)),
                Role.valueOf(row.text(3)),
                PrincipalTable.principal(row, 6),
                row.instant(4),
                row.text(5));
    }
}
