package gallerist.storage.sql;

import java.sql.SQLException;
import java.util.List;

/** The database cannot go on. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether a table does not exist. */
    public boolean isMissingTable() {
        return getCause() instanceof SQLException cause
                && List.of("42S02", "42S03", "42S04", "42P01").contains(cause.getSQLState());
    }

    /** The vendor's code of the failure. */
    public int vendorCode() {
        return getCause() instanceof SQLException cause ? cause.getErrorCode() : 0;
    }
}
