package gallerist.storage.sql;

import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Memberships;
import gallerist.model.sharing.Principal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is in which group. */
public final class MemberTable {
    private MemberTable() {}

    public static List<Principal> of(Transaction transaction, Principal group) {
        return transaction.list(
                "select "
                        + PrincipalTable.COLUMNS
                        + """
                         from principal p join member m on m.principal = p.id
                        where m.group_id = ? order by lower(p.display_name), p.id\
                        """,
                row -> PrincipalTable.principal(row, 1),
                group.id());
    }

    public static Memberships all(Transaction transaction) {
        return new Memberships(list(transaction));
    }

    public static List<Membership> list(Transaction transaction) {
        return transaction.list(
                "select g.id, g.kind, g.display_name, g.sign_in, g.tenant, "
                        + PrincipalTable.COLUMNS
                        + """
                         from member m join principal g on g.id = m.group_id
                            join principal p on p.id = m.principal\
                        """,
                row ->
                        new Membership(
                                PrincipalTable.principal(row, 1),
                                PrincipalTable.principal(row, 6)));
    }

    /** Somebody and every group they are in, directly or through other groups. */
    static Set<UUID> withGroups(Transaction transaction, UUID somebody) {
        Set<UUID> known = new LinkedHashSet<>(Set.of(somebody));
        List<UUID> open = List.of(somebody);
        // Most people are in few groups, and those in none.
        while (!open.isEmpty()) {
            List<UUID> found = new ArrayList<>();
            for (UUID one : open) {
                transaction.each(
                        "select group_id from member where principal = ?",
                        row -> {
                            if (known.add(row.uuid(1))) {
                                found.add(row.uuid(1));
                            }
                        },
                        one);
            }
            open = found;
        }
        return known;
    }

    /** Whether the member was not there before. */
    public static boolean add(Transaction transaction, Membership membership) {
        UUID group = membership.group().id();
        UUID member = membership.member().id();
        if (contains(transaction, group, member)) {
            return false;
        }
        transaction.update("insert into member(group_id, principal) values (?, ?)", group, member);
        return true;
    }

    private static boolean contains(Transaction transaction, UUID group, UUID member) {
        return transaction.count(
                        "select count(*) from member where group_id = ? and principal = ?",
                        group,
                        member)
                > 0;
    }

    /** Whether the member was there before. */
    public static boolean remove(Transaction transaction, Principal group, Principal member) {
        return transaction.update(
                        "delete from member where group_id = ? and principal = ?",
                        group.id(),
                        member.id())
                == 1;
    }
}
