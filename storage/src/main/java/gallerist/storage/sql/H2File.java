package gallerist.storage.sql;

import gallerist.storage.WorkspaceException;
import gallerist.storage.WorkspaceException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/**
 * The embedded database of a workspace. It is opened for reading, which leaves even a damaged file
 * as it is, and once more when something is written for the first time.
 */
public final class H2File implements Connections, AutoCloseable {
    private static final String NAME = "gallerist";
    static final String SUFFIX = ".mv.db";

    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=60000"
                    + ";QUERY_CACHE_SIZE=64";
    private static final String READING = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    private static final String WRITING = ";IFEXISTS=TRUE;WRITE_DELAY=0";
    private static final String MAKING = "";

    /** Of 64 MiB and more that were added, nearly all is room between many small writes. */
    private static final long MUCH_GROWTH = 64 << 20;

    private final Path folder;
    private final Runnable owning;
    private final Database database = new Database(this);
    private final ReentrantReadWriteLock openings = new ReentrantReadWriteLock();
    private final ReadWriteLock writes = new ReentrantReadWriteLock();
    private ConnectionPool pool;
    private volatile boolean isWritable;
    private volatile boolean isLost;
    private final long lengthBefore;

    private H2File(Path folder, Runnable owning, ConnectionPool pool, boolean isWritable) {
        this.folder = folder;
        this.owning = owning;
        this.pool = pool;
        this.isWritable = isWritable;
        this.lengthBefore = of(folder).toFile().length();
    }

    public static Path of(Path folder) {
        return folder.resolve(NAME + SUFFIX);
    }

    /**
     * Opens the database of a folder.
     *
     * @param owning is called before the first write
     */
    public static H2File open(Path folder, Runnable owning) {
        // H2 takes an empty file for a new database.
        if (of(folder).toFile().length() == 0) {
            throw new WorkspaceException(Reason.DAMAGED, folder, "its database file is empty");
        }
        return new H2File(folder, owning, pool(folder, NAME, READING), false);
    }

    /**
     * Makes a database and puts it in the place of the one that the folder may have, at once:
     * whoever is interrupted leaves the folder as it was.
     */
    public static <T> T create(Path folder, Function<Database, T> fill) {
        try (Successor successor = new Successor(folder)) {
            T result = make(folder, fill);
            successor.takeOver();
            return result;
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }

    private static <T> T make(Path folder, Function<Database, T> fill) {
        try (H2File making =
                new H2File(folder, () -> {}, pool(folder, Successor.NAME, MAKING), true)) {
            // Texts as long as people write stay in their rows.
            making.database.administer("set max_length_inplace_lob 1048576");
            // All pages of a workspace at the documented scale.
            making.database.administer("set cache_size 65536");
            return fill.apply(making.database);
        }
    }

    /** For libraries that want to connect themselves; the workspace is owned from now on. */
    public DataSource dataSource() {
        own();
        return new H2DataSource(url(folder, NAME, WRITING), pool.user());
    }

    private static String url(Path folder, String name, String mode) {
        return url("file:" + folder.toAbsolutePath().resolve(name), mode);
    }

    private static String url(String database, String mode) {
        return "jdbc:h2:" + database + OPTIONS + mode;
    }

    /** The address under which the files of a workspace are written, wherever they lie. */
    static String writing(String database) {
        return url(database, WRITING);
    }

    private static ConnectionPool pool(Path folder, String name, String mode) {
        String url = url(folder, name, mode);
        try {
            return ConnectionPool.open(url);
        } catch (SQLException e) {
            throw H2Failures.atOpening(folder, new DatabaseException(e));
        }
    }

    public Database database() {
        return database;
    }

    @Override
    public <T> T reading(Work<T> work) throws SQLException {
        Lock lock = openings.readLock();
        lock.lock();
        try {
            return pool.lend(work);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T writing(Work<T> work) throws SQLException {
        becomeWritable();
        Lock lock = writes.readLock();
        lock.lock();
        try {
            return reading(work);
        } finally {
            lock.unlock();
        }
    }

    /** As if something was about to be written. */
    public void own() {
        try {
            becomeWritable();
        } catch (SQLException e) {
            throw explained(new DatabaseException(e));
        }
    }

    private void becomeWritable() throws SQLException {
        if (isWritable) {
            return;
        }
        if (openings.getReadHoldCount() > 0) {
            throw new IllegalStateException("a write inside a read would wait for itself");
        }
        Lock lock = openings.writeLock();
        lock.lock();
        try {
            if (!isWritable) {
                owning.run();
                shutDown();
                pool = pool(folder, NAME, WRITING);
                isWritable = true;
                database.somebodyWrote();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T quiet(Work<T> work) throws SQLException {
        Lock lock = writes.writeLock();
        lock.lock();
        try {
            return reading(work);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public RuntimeException explained(DatabaseException failure) {
        RuntimeException explained = H2Failures.explained(folder, failure);
        isLost |= explained instanceof WorkspaceException;
        return explained;
    }

    /** Whether the database has failed and can't be used further. */
    public boolean isLost() {
        return isLost;
    }

    private void shutDown() throws SQLException {
        try {
            pool.lend(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("shutdown");
                }
            });
        } finally {
            pool.close();
        }
    }

    @Override
    public void close() {
        try {
            shutDown();
            if (!isLost && of(folder).toFile().length() - lengthBefore > MUCH_GROWTH) {
                compact();
            }
        } catch (SQLException e) {
            // What was lost was reported when it was lost.
            if (!isLost) {
                throw explained(new DatabaseException(e));
            }
        }
    }

    /** Where it can't be done, the file stays as long as it is. */
    private void compact() {
        try (Successor successor = new Successor(folder)) {
            Files.createLink(successor.file(), of(folder));
            MVStoreTool.compact(successor.file().toString(), false);
            successor.takeOver();
        } catch (IOException | MVStoreException | UnsupportedOperationException _) {
            return;
        }
    }
}
