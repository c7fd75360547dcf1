package gallerist.storage.sql;

import gallerist.model.activity.Anchor;
import gallerist.model.activity.Chain;
import gallerist.model.activity.Changes;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.activity.Status;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.LogQuery;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The log: entries are added, never changed, each chained to the one before. */
public final class ActivityTable {
    private static final String COLUMNS =
            "sequence, at, operation, scope, caller, caller_id, login, correlation, status, code,"
                    + " changes, previous_hash, hash";

    private static final int PAGE = 500;

    private ActivityTable() {}

    /** An empty log. */
    public static void begin(Transaction transaction) {
        transaction.update(
                "insert into chain(only_row, entries, head) values (1, ?, ?)",
                Anchor.START.count(),
                Anchor.START.hash());
    }

    /** Adds what happened behind the end, when it is the writer's turn; gives place and hashes. */
    public static Anchor append(Transaction transaction, Anchor head, Entry happened) {
        Entry entry = Chain.next(head, happened);
        transaction.update(
                "insert into activity("
                        + COLUMNS
                        + ", scope_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.sequence(),
                entry.at(),
                entry.operation(),
                entry.scope(),
                entry.caller(),
                entry.callerId(),
                entry.login(),
                entry.correlation(),
                entry.status().text(),
                entry.code(),
                Changes.write(entry.changes()),
                entry.previous(),
                entry.hash(),
                entry.scope().toLowerCase(Locale.ROOT));
        transaction.update(
                "update chain set entries = ?, head = ? where only_row = 1",
                entry.sequence(),
                entry.hash());
        return Anchor.of(entry);
    }

    /** The end of the log. */
    public static Anchor head(Transaction transaction) {
        return transaction
                .first(
                        "select entries, head from chain",
                        row -> new Anchor(row.number(1), row.text(2)))
                .orElseThrow();
    }

    /** All entries, oldest first, a page of them in memory at a time. */
    public static Iterator<Entry> all(Transaction transaction) {
        return new Iterator<>() {
            private final Deque<Entry> page = new ArrayDeque<>();
            private long last;

            @Override
            public boolean hasNext() {
                if (page.isEmpty()) {
                    page.addAll(after(transaction, last));
                }
                return !page.isEmpty();
            }

            @Override
            public Entry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                last = page.element().sequence();
                return page.remove();
            }
        };
    }

    private static List<Entry> after(Transaction transaction, long sequence) {
        return transaction.list(
                "select "
                        + COLUMNS
                        + " from activity where sequence > ? order by sequence"
                        + " fetch first ? rows only",
                ActivityTable::entry,
                sequence,
                PAGE);
    }

    /** Those that are wanted, before a place in the log, newest first. */
    public static List<Entry> before(
            Transaction transaction, long sequence, LogQuery query, int most) {
        Filter filter = new Filter();
        filter.add("sequence < ?", sequence);
        filter.add("at >= ?", query.from());
        filter.add("at < ?", query.to());
        // As entries were written: a key for sorting would pad the numbers of versions.
        String key = query.scope().toString().toLowerCase(Locale.ROOT);
        if (query.inside()) {
            filter.add(
                    "(scope_key = ? or (scope_key > ? and scope_key < ?))",
                    key,
                    key + "/",
                    key + "0");
        } else {
            filter.add("scope_key = ?", key);
        }
        filter.addUnlessEmpty(
                "(lower(caller) = ? or caller_id = ?)", query.caller(), query.caller());
        filter.addUnlessEmpty("cast(correlation as varchar) = ?", query.correlation());
        filter.addUnlessEmpty("lower(operation) = ?", query.operation());
        filter.addUnlessEmpty("lower(status) = ?", query.status());
        return transaction.list(
                "select "
                        + COLUMNS
                        + " from activity where "
                        + filter.condition()
                        + " order by sequence desc fetch first ? rows only",
                ActivityTable::entry,
                filter.arguments(most));
    }

    /** The newest entry of an operation on a resource. */
    public static Optional<Entry> newest(
            Transaction transaction, Operation operation, ResourceId scope) {
        return transaction.first(
                "select "
                        + COLUMNS
                        + " from activity where scope_key = ? and operation = ?"
                        + " order by sequence desc fetch first 1 rows only",
                ActivityTable::entry,
                scope.toString().toLowerCase(Locale.ROOT),
                operation.action());
    }

    /** Conditions that all hold, with what they ask for. */
    private static final class Filter {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        void add(String condition, Object... asked) {
            conditions.add(condition);
            arguments.addAll(List.of(asked));
        }

        void addUnlessEmpty(String condition, String... asked) {
            if (!asked[0].isEmpty()) {
                conditions.add(condition);
                for (String text : asked) {
                    arguments.add(text.toLowerCase(Locale.ROOT));
                }
            }
        }

        String condition() {
            return String.join(" and ", conditions);
        }

        Object[] arguments(int most) {
            arguments.add(most);
            return arguments.toArray();
        }
    }

    static Entry entry(Row row) {
        return new Entry(
                row.number(1),
                row.instant(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.uuid(8),
                ResourceTable.choice(Status.class, row.text(9)),
                row.text(10),
                Changes.read(row.text(11)),
                row.text(12),
                row.text(13));
    }
}
