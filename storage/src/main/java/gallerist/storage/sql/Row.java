package gallerist.storage.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The row that a query has come to. Columns are numbered from 1. */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** A text, empty where the database has none. */
    public String text(int column) {
        try {
            String text = rows.getString(column);
            return text == null ? "" : text;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public long number(int column) {
        try {
            return rows.getLong(column);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public int count(int column) {
        try {
            return rows.getInt(column);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public boolean flag(int column) {
        try {
            return rows.getBoolean(column);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public UUID uuid(int column) {
        try {
            return rows.getObject(column, UUID.class);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public Instant instant(int column) {
        return possibleInstant(column).orElseThrow();
    }

    public Optional<Instant> possibleInstant(int column) {
        try {
            return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
