package gallerist.storage.sql;

import gallerist.model.activity.Anchor;

/**
 * How far a database has come.
 *
 * @param form the number of its newest migration
 * @param epoch grows with every restore
 * @param head the end of its log
 */
public record Standing(int form, long epoch, Anchor head) {

    /** Asks for everything at once, because every command does. */
    public static Standing of(Transaction transaction) {
        return transaction
                .first(
                        """
                        select (select max(number) from schema_version), w.epoch, c.entries, c.head
                        from workspace w, chain c\
                        """,
                        row ->
                                new Standing(
                                        row.count(1),
                                        row.number(2),
                                        new Anchor(row.number(3), row.text(4))))
                .orElseThrow();
    }
}
