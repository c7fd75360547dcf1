package gallerist.storage.sql;

import gallerist.model.advice.Practice;
import gallerist.model.advice.Snooze;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;

/** Findings that somebody has put off. */
public final class SnoozeTable {
    private static final String SELECT =
            "select practice, resource, until_at, reason, snoozed_by from advice_snooze";

    private SnoozeTable() {}

    public static List<Snooze> within(Transaction transaction, ResourceId scope) {
        return transaction.list(
                SELECT
                        + """
                         where resource_key = ? or (resource_key > ? and resource_key < ?)
                        order by resource_key, practice\
                        """,
                SnoozeTable::read,
                scope.key(),
                scope.key() + "/",
                scope.key() + "0");
    }

    public static Optional<Snooze> find(
            Transaction transaction, Practice practice, ResourceId resource) {
        return transaction.first(
                SELECT + " where practice = ? and resource_key = ?",
                SnoozeTable::read,
                practice.text(),
                resource.key());
    }

    private static Snooze read(Row row) {
        return new Snooze(
                Named.of(Practice.class, "practice", row.text(1)),
                ResourceId.of(row.text(2)),
                row.instant(3),
                row.text(4),
                row.text(5));
    }

    public static void put(Transaction transaction, Snooze snooze) {
        clear(transaction, snooze.practice(), snooze.on());
        transaction.update(
                """
                insert into advice_snooze(practice, resource, resource_key, until_at, reason,
                    snoozed_by)
                values (?, ?, ?, ?, ?, ?)\
                """,
                snooze.practice().text(),
                snooze.on().toString(),
                snooze.on().key(),
                snooze.until(),
                snooze.reason(),
                snooze.by());
    }

    public static void clear(Transaction transaction, Practice practice, ResourceId resource) {
        transaction.update(
                "delete from advice_snooze where practice = ? and resource_key = ?",
                practice.text(),
                resource.key());
    }
}
