package gallerist.storage.sql;

import gallerist.model.gallery.ResourceId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is noted of a subscription: of each kind a state by name. */
public final class NoteTable {
    private NoteTable() {}

    /** Names with their states, by name. */
    public static Map<String, String> of(
            Transaction transaction, ResourceId subscription, String kind) {
        Map<String, String> notes = new LinkedHashMap<>();
        transaction.each(
                """
                select name, state from subscription_note
                where subscription = ? and kind = ? order by name\
                """,
                row -> notes.put(row.text(1), row.text(2)),
                key(subscription),
                kind);
        return notes;
    }

    public static void put(
            Transaction transaction,
            ResourceId subscription,
            String kind,
            String name,
            String state) {
        transaction.update(
                "delete from subscription_note where subscription = ? and kind = ? and name = ?",
                key(subscription),
                kind,
                name);
        transaction.update(
                "insert into subscription_note(subscription, kind, name, state)"
                        + " values (?, ?, ?, ?)",
                key(subscription),
                kind,
                name,
                state);
    }

    static void clear(Transaction transaction, ResourceId subscription) {
        transaction.update(
                "delete from subscription_note where subscription = ?", key(subscription));
    }

    private static String key(ResourceId subscription) {
        return subscription.subscription().toLowerCase(Locale.ROOT);
    }
}
