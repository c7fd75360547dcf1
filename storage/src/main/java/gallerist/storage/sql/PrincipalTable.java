package gallerist.storage.sql;

import gallerist.model.Nearest;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** People, groups and service principals. */
public final class PrincipalTable {
    /** To be selected from {@code principal p}; {@link #principal} reads them. */
    static final String COLUMNS = "p.id, p.kind, p.display_name, p.sign_in, p.tenant";

    private static final String SELECT = "select " + COLUMNS + " from principal p ";

    private PrincipalTable() {}

    /** The one who owned the workspace from the start. */
    public static Principal owner(Transaction transaction) {
        return transaction
                .first(SELECT + "join workspace w on w.owner = p.id", row -> principal(row, 1))
                .orElseThrow();
    }

    /** By object id, sign-in name or display name; refuses what is unknown or means several. */
    public static Principal named(Transaction transaction, String name) {
        return one(transaction, "principal", List.of(PrincipalKind.values()), name);
    }

    /** Likewise, among those of one kind. */
    public static Principal named(Transaction transaction, PrincipalKind kind, String name) {
        return one(transaction, noun(kind), List.of(kind), name);
    }

    private static String noun(PrincipalKind kind) {
        return switch (kind) {
            case USER -> "user";
            case GROUP -> "group";
            case SERVICE_PRINCIPAL -> "service principal";
        };
    }

    private static Principal one(
            Transaction transaction, String what, Collection<PrincipalKind> kinds, String name) {
        List<Principal> found =
                called(transaction, name).stream()
                        .filter(principal -> kinds.contains(principal.kind()))
                        .toList();
        Refusal.unless(
                found.size() <= 1,
                new Problem.NameAmbiguous(
                        what,
                        name,
                        found.stream().map(principal -> principal.id().toString()).toList()));
        if (found.isEmpty()) {
            List<String> names =
                    kinds.stream()
                            .flatMap(kind -> list(transaction, kind).stream())
                            .map(Principal::name)
                            .toList();
            throw new Refusal(new Problem.NamedNotFound(what, name, Nearest.to(name, names)));
        }
        return found.getFirst();
    }

    /** Those that an object id, a sign-in name or a display name means. */
    private static List<Principal> called(Transaction transaction, String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return transaction.list(
                SELECT
                        + """
                        where cast(p.id as varchar) = ? or lower(p.sign_in) = ?
                            or lower(p.display_name) = ?
                        order by p.id\
                        """,
                row -> principal(row, 1),
                key,
                key,
                key);
    }

    public static List<Principal> list(Transaction transaction, PrincipalKind kind) {
        return transaction.list(
                SELECT + "where p.kind = ? order by lower(p.display_name), p.id",
                row -> principal(row, 1),
                kind.text());
    }

    public static Optional<Principal> find(Transaction transaction, UUID id) {
        return transaction.first(SELECT + "where p.id = ?", row -> principal(row, 1), id);
    }

    /** Whether somebody signs in by that name, or a group has it, already. */
    public static boolean isTaken(Transaction transaction, Principal wanted) {
        return transaction.count(
                        """
                        select count(*) from principal
                        where kind = ? and lower(sign_in) = ?
                            and (sign_in <> '' or lower(display_name) = ?)\
                        """,
                        wanted.kind().text(),
                        wanted.signIn().toLowerCase(Locale.ROOT),
                        wanted.displayName().toLowerCase(Locale.ROOT))
                > 0;
    }

    public static void insert(Transaction transaction, Principal principal) {
        transaction.update(
                """
                insert into principal(id, tenant, kind, display_name, sign_in)
                values (?, ?, ?, ?, ?)\
                """,
                principal.id(),
                principal.tenant(),
                principal.kind().text(),
                principal.displayName(),
                principal.signIn());
    }

    /** With its memberships and roles. */
    public static void delete(Transaction transaction, Principal principal) {
        UUID id = principal.id();
        transaction.update("delete from member where principal = ? or group_id = ?", id, id);
        transaction.update("delete from role_assignment where principal = ?", id);
        transaction.update("delete from principal where id = ?", id);
    }

    /** A principal from the five {@link #COLUMNS}. */
    static Principal principal(Row row, int first) {
        return new Principal(
                row.uuid(first),
                ResourceTable.choice(PrincipalKind.class, row.text(first + 1)),
                row.text(first + 2),
                row.text(first + 3),
                row.uuid(first + 4));
    }
}
