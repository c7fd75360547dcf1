package gallerist.storage.sql;

import java.util.List;

/** The tables that a database has. */
public final class TableNames {
    private TableNames() {}

    public static List<String> all(Transaction transaction) {
        return transaction.list(
                """
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' order by table_name\
                """,
                row -> row.text(1));
    }

    /** Reads every row of a table, so that damage shows. */
    public static void readRows(Transaction transaction, String name) {
        transaction.each("select * from " + name, row -> row.text(1));
    }
}
