package gallerist.storage.sql;

import gallerist.model.gallery.ImageVersion;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Runs transactions; what has been written is on the disk when a write returns. */
public final class Database {
    private final Connections connections;
    private final AtomicInteger deferring = new AtomicInteger();
    private final AtomicLong writes = new AtomicLong();
    private final Lock turn = new ReentrantLock();
    private final KnownVersions<ImageVersion> known = new KnownVersions<>();
    private final KnownVersions<ImageVersion> knownToWriters = known.toReadOnly();
    private volatile Outlook outlook = Outlook.NONE;

    Database(Connections connections) {
        this.connections = connections;
    }

    /** From now on whoever reads of stores learns how they stand at that moment. */
    public void lookWith(Outlook eyes) {
        outlook = eyes;
    }

    /** All statements of the work see the same state, whoever writes meanwhile. */
    public <T> T read(Function<Transaction, T> work) {
        return explaining(() ->
                connections.reading(connection -> {
                    // With less H2 holds still only tables that refer to each other.
                    connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                    // After a rollback H2 would parse every statement anew.
                    return carryOut(
                            connection,
                            new Transaction(connection, known, outlook),
                            work,
                            Connection::commit);
                }));
    }

    /** Commits what the work wrote, or nothing if it throws. */
    public <T> T write(Function<Transaction, T> work) {
        return writing(connection -> committing(connection, work));
    }

    /**
     * The same for those who continue what the last one wrote: each begins when the one before has
     * committed. The lock of a row is not enough: under load it let two see the same end.
     */
    public <T> T writeInTurn(Function<Transaction, T> work) {
        return writing(connection -> {
            turn.lock();
            try {
                return committing(connection, work);
            } finally {
                turn.unlock();
            }
        });
    }

    private <T> T writing(Connections.Work<T> committing) {
        return explaining(() ->
                connections.writing(connection -> {
                    T result = committing.with(connection);
                    somebodyWrote();
                    if (!defers()) {
                        sync(connection);
                    }
                    return result;
                }));
    }

    private <T> T committing(Connection connection, Function<Transaction, T> work)
            throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return carryOut(
                connection,
                new Transaction(connection, knownToWriters, outlook),
                work,
                Connection::rollback);
    }

    /** How often something was written: what was read stays true while this does not move. */
    public long writes() {
        return writes.get();
    }

    /** Between reading and owning the files another process may have. */
    public void somebodyWrote() {
        writes.incrementAndGet();
    }

    private static <T> T carryOut(
            Connection connection,
            Transaction transaction,
            Function<Transaction, T> work,
            Ending whenItFails)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.apply(transaction);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error failure) {
            end(connection, whenItFails, failure);
            throw failure;
        }
    }

    private static void end(Connection connection, Ending ending, Throwable failure) {
        try {
            ending.end(connection);
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    @FunctionalInterface
    private interface Ending {
        void end(Connection connection) throws SQLException;
    }

    /** Lets many writes reach the disk together, at the end of the work. */
    public void together(Runnable work) {
        deferring.incrementAndGet();
        try {
            work.run();
        } finally {
            deferring.decrementAndGet();
            sync();
        }
    }

    /** Whether writes are still to reach the disk. */
    public boolean defers() {
        return deferring.get() > 0;
    }

    private void sync() {
        explaining(() ->
                connections.writing(connection -> {
                    sync(connection);
                    return true;
                }));
    }

    /** Without it a commit survives a killed process, but not a power cut. */
    private static void sync(Connection connection) throws SQLException {
        execute(connection, "checkpoint sync");
        connection.commit();
    }

    /** Writes all rows of all tables as a compressed script, all as of one moment. */
    public Standing writeScript(Path script) {
        return explaining(() ->
                connections.quiet(connection -> {
                    Standing standing = Standing.of(new Transaction(connection, known, outlook));
                    execute(
                            connection,
                            "script simple nopasswords nosettings to '%s' compression gzip"
                                    .formatted(quoted(script)));
                    return standing;
                }));
    }

    /** Runs such a script in an empty database. */
    public void readScript(Path script) {
        administer("runscript from '%s' compression gzip".formatted(quoted(script)));
    }

    private static String quoted(Path file) {
        return file.toAbsolutePath().toString().replace("'", "''");
    }

    /** Runs a statement that the database's maker invented. */
    void administer(String sql) {
        explaining(() ->
                connections.writing(connection -> {
                    execute(connection, sql);
                    return true;
                }));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private <T> T explaining(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (SQLException e) {
            throw connections.explained(new DatabaseException(e));
        } catch (DatabaseException e) {
            throw connections.explained(e);
        }
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T run() throws SQLException;
    }
}
