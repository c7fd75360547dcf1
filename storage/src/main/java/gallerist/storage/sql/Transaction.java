package gallerist.storage.sql;

import gallerist.model.gallery.ImageVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Statements that belong together. */
public final class Transaction {
    private final Connection connection;
    private final KnownVersions<ImageVersion> known;
    private final Outlook outlook;
    private final Map<Class<?>, Object> read = new HashMap<>();

    Transaction(Connection connection, KnownVersions<ImageVersion> known, Outlook outlook) {
        this.connection = connection;
        this.known = known;
        this.outlook = outlook;
    }

    /** For what rows tell of and is not in the database. */
    public Outlook outlook() {
        return outlook;
    }

    KnownVersions<ImageVersion> known() {
        return known;
    }

    /** What many want to know in this transaction, asked once as long as nothing is written. */
    public <T> T once(Class<T> kind, Supplier<T> question) {
        T answer = Optional.ofNullable(read.get(kind)).map(kind::cast).orElseGet(question);
        read.put(kind, answer);
        return answer;
    }

    public <T> List<T> list(String sql, Function<Row, T> mapper, Object... arguments) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(mapper.apply(row)), arguments);
        return rows;
    }

    public <T> Optional<T> first(String sql, Function<Row, T> mapper, Object... arguments) {
        List<T> rows = list(sql, mapper, arguments);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /** Hands over row by row, so that a long table needs little memory. */
    public void each(String sql, Consumer<Row> reader, Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    reader.accept(row);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public long count(String sql, Object... arguments) {
        return first(sql, row -> row.number(1), arguments).orElse(0L);
    }

    /** How many rows were changed. */
    public int update(String sql, Object... arguments) {
        read.clear();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The same statement for many rows. */
    public void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        read.clear();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The key that the new row was given. */
    public long insert(String sql, Object... arguments) {
        read.clear();
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            bind(statement, arguments);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
    }

    private static void bind(PreparedStatement statement, int place, Object argument)
            throws SQLException {
        switch (argument) {
            case Instant instant -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
            case String[] texts ->
                    statement.setArray(
                            place, statement.getConnection().createArrayOf("varchar", texts));
            case Optional<?> possible when possible.isEmpty() ->
                    statement.setNull(place, Types.NULL);
            case Optional<?> possible -> bind(statement, place, possible.get());
            default -> statement.setObject(place, argument);
        }
    }
}
