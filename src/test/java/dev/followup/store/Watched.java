package dev.followup.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts what goes to a database, and can close the connection under the store just before one of these steps. */
final class Watched {
    private final DataSource dataSource;
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger steps = new AtomicInteger();
    private volatile int dying;
    private volatile boolean always;

    Watched(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    JdbcFollowUpStore store() {
        return JdbcFollowUpStore.of(new Connections(() -> watched(dataSource.getConnection())));
    }

    /** From now on the connection dies before a step of the first connection, or of each. */
    void dieBefore(int step, boolean ofEachConnection) {
        dying = step;
        always = ofEachConnection;
        steps.set(0);
        statements.set(0);
    }

    int steps() {
        return steps.get();
    }

    int statements() {
        return statements.get();
    }

    private Connection watched(Connection real) {
        if (always) {
            steps.set(0);
        }
        return (Connection) proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("commit")) {
                step(real);
            }
            Object result = call(method, real, arguments);
            return result instanceof PreparedStatement statement ? watched(real, statement) : result;
        });
    }

    private PreparedStatement watched(Connection connection, PreparedStatement real) {
        return (PreparedStatement) proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                statements.incrementAndGet();
                step(connection);
            }
            return call(method, real, arguments);
        });
    }

    private void step(Connection connection) throws SQLException {
        if (steps.incrementAndGet() == dying) {
            connection.close();
        }
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(Watched.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(java.lang.reflect.Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
