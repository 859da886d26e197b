package dev.followup.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source made of what opens a connection. */
record Connections(Opener opener) implements DataSource {

    @FunctionalInterface
    interface Opener {
        Connection open() throws SQLException;
    }

    static DataSource to(String url) {
        return new Connections(() -> DriverManager.getConnection(url));
    }

    /** Opens one only where none was given back. */
    static DataSource pooled(String url) {
        Deque<Connection> idle = new ConcurrentLinkedDeque<>();
        return new Connections(() -> {
            Connection known = idle.poll();
            Connection connection = known == null ? DriverManager.getConnection(url) : known;
            return Watched.unclosed(connection, () -> idle.push(connection));
        });
    }

    @Override
    public Connection getConnection() throws SQLException {
        return opener.open();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() {
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
