package gallerist.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Changes the database of a closed workspace behind its back. */
final class Tampering {
    private Tampering() {}

    static void with(Path folder, String... statements) {
        String url =
                "jdbc:h2:file:"
                        + folder.toAbsolutePath().resolve("gallerist")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
