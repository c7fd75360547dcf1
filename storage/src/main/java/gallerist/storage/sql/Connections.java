package gallerist.storage.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** Where a database lends its connections from. */
interface Connections {

    <T> T reading(Work<T> work) throws SQLException;

    <T> T writing(Work<T> work) throws SQLException;

    /** Runs while nobody writes; the work may not write either. */
    <T> T quiet(Work<T> work) throws SQLException;

    /** What a failure means for the person, where it means something. */
    RuntimeException explained(DatabaseException failure);

    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
