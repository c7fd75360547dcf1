package gallerist.storage.sql;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;

/** Connections to the embedded database for a library; they cost next to nothing. */
record H2DataSource(String url, String user) implements DataSource {
    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, "");
    }

    @Override
    public Connection getConnection(String as, String password) throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", as);
        who.setProperty("password", password);
        return new Driver().connect(url, who);
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
