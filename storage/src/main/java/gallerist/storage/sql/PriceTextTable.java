package gallerist.storage.sql;

import java.util.Optional;

/** The price table that somebody wrote, as text. */
public final class PriceTextTable {
    private PriceTextTable() {}

    public static Optional<String> find(Transaction transaction) {
        return transaction.first("select text from price_table", row -> row.text(1));
    }

    public static void write(Transaction transaction, String text) {
        transaction.update("delete from price_table");
        transaction.update("insert into price_table(only_row, text) values (1, ?)", text);
    }
}
