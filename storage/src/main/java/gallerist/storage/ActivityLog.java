package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.activity.Entry;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Rights;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.ActivityTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import java.util.ArrayList;
import java.util.List;

/** What was tried, by whom, and how it ended. */
public final class ActivityLog {
    private static final String READ = "Microsoft.Insights/eventtypes/values/read";

    private final Database database;

    ActivityLog(Database database) {
        this.database = database;
    }

    /** Those that are wanted and that the caller may see, newest first. */
    public Outcome<List<Entry>> list(Caller caller, LogQuery query) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Rights rights = AccessTable.rights(transaction, caller.principal());
                    List<Entry> found = find(transaction, rights, query);
                    if (found.isEmpty()) {
                        rights.require(caller.principal(), READ, query.scope());
                    }
                    return found;
                }));
    }

    private static List<Entry> find(Transaction transaction, Rights rights, LogQuery query) {
        List<Entry> found = new ArrayList<>();
        long before = Long.MAX_VALUE;
        List<Entry> page = List.of();
        do {
            page = ActivityTable.before(transaction, before, query, query.most());
            page.stream()
                    .filter(entry -> rights.allows(READ, ResourceId.of(entry.scope())))
                    .limit(query.most() - (long) found.size())
                    .forEach(found::add);
            before = page.isEmpty() ? 0 : page.getLast().sequence();
        } while (found.size() < query.most() && page.size() == query.most());
        return found;
    }
}
