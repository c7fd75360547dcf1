package gallerist.storage.sql;

import gallerist.storage.sql.Connections.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.h2.Driver;

/**
 * Connections that are lent again and again. H2's own pool ends each loan with a rollback, after
 * which H2 parses every statement anew; here whoever borrows a connection ends its transaction.
 */
final class ConnectionPool {
    private static final int MOST = 10;

    /** For a name H2 would load what computes digests, to hash an empty password. */
    private static final String NOBODY = "";

    /** Who made the databases of the first workspaces. */
    private static final String FORMER_USER = "sa";

    private static final String WRONG_USER = "28000";

    private final String url;
    private volatile String user = NOBODY;
    private final Semaphore places = new Semaphore(MOST, true);
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    private ConnectionPool(String url) {
        this.url = url;
    }

    /** Opens the database at once, so that it is known whether it can be. */
    static ConnectionPool open(String url) throws SQLException {
        ConnectionPool pool = new ConnectionPool(url);
        pool.idle.push(pool.connect());
        return pool;
    }

    <T> T lend(Work<T> work) throws SQLException {
        places.acquireUninterruptibly();
        try {
            Optional<Connection> waiting = Optional.ofNullable(idle.poll());
            Connection connection = waiting.isPresent() ? waiting.get() : connect();
            try {
                return work.with(connection);
            } finally {
                if (!connection.isClosed()) {
                    idle.push(connection);
                }
            }
        } finally {
            places.release();
        }
    }

    private Connection connect() throws SQLException {
        try {
            return connect(user);
        } catch (SQLException e) {
            if (!WRONG_USER.equals(e.getSQLState()) || user.equals(FORMER_USER)) {
                throw e;
            }
            user = FORMER_USER;
            return connect(user);
        }
    }

    private Connection connect(String as) throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", as);
        who.setProperty("password", "");
        return new Driver().connect(url, who);
    }

    /** Who may connect. */
    String user() {
        return user;
    }

    void close() throws SQLException {
        Optional<Connection> waiting = Optional.ofNullable(idle.poll());
        while (waiting.isPresent()) {
            waiting.get().close();
            waiting = Optional.ofNullable(idle.poll());
        }
    }
}
