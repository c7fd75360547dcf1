package gallerist.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Reads all versions with their regions in one statement, and makes nothing of them. */
record PlainJdbc(Connection connection) implements AutoCloseable {
    private static final int TARGET_COLUMNS = 5;

    /** From now on nobody in this database gets the result of an earlier round again. */
    static PlainJdbc in(Path workspace) throws SQLException {
        var connection =
                DriverManager.getConnection(
                        "jdbc:h2:file:" + workspace.resolve("gallerist"), "", "");
        try (var statement = connection.createStatement()) {
            statement.execute("set optimize_reuse_results 0");
        }
        return new PlainJdbc(connection);
    }

    void read(int expected) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select t.place, t.region, t.replicas, t.storage_type, t.exclusion, r.*, v.*, i.*
                                from resource r
                                    join version v on v.id = r.id
                                    join image_version i on i.id = r.id
                                    join target t on t.version = r.id\
                                """)) {
            var columns = rows.getMetaData().getColumnCount();
            var versions = 0;
            while (rows.next()) {
                var isFirst = rows.getInt(1) == 0;
                var last = isFirst ? columns : TARGET_COLUMNS;
                for (var column = 2; column <= last; column++) {
                    rows.getObject(column);
                }
                versions += isFirst ? 1 : 0;
            }
            if (versions != expected) {
                throw new SQLException("%d versions, not %d".formatted(versions, expected));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
