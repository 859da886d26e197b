package dev.followup.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Counts what goes to a database and notes the failures that come back; can end the connection under the store just before
 * one of these steps, or put a statement that fails in the place of one.
 */
final class Watched {
    private final DataSource dataSource;
    private final Death death;
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger steps = new AtomicInteger();
    private final AtomicInteger savepoints = new AtomicInteger();
    private final List<String> states = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int dying;
    private volatile boolean always;
    private volatile int broken;
    private volatile String brokenSql = "";
    private volatile String awaited = "";
    private volatile CountDownLatch executing = new CountDownLatch(0);

    /** How a connection ends. */
    @FunctionalInterface
    interface Death {
        void of(Connection connection) throws SQLException;
    }

    Watched(DataSource dataSource) {
        this(dataSource, Connection::close);
    }

    Watched(DataSource dataSource, Death death) {
        this.dataSource = dataSource;
        this.death = death;
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

    /** From now on the statement of that number fails in the database; 0 for none. */
    void breakStatement(int number) {
        breakStatement(number, "DELETE FROM followup_no_such_table");
    }

    void breakStatement(int number, String sql) {
        broken = number;
        brokenSql = sql;
        statements.set(0);
    }

    /** Opens when a statement that begins so is about to be executed. */
    CountDownLatch executing(String beginning) {
        executing = new CountDownLatch(1);
        awaited = beginning;
        return executing;
    }

    int steps() {
        return steps.get();
    }

    int statements() {
        return statements.get();
    }

    /** How many savepoints were set and not released. */
    int savepoints() {
        return savepoints.get();
    }

    /** The SQL of the statements so far. */
    List<String> asked() {
        return asked;
    }

    /** The SQL states of the failures so far. */
    List<String> states() {
        return states;
    }

    /** The host's connection as its transaction manager hands it out: close gives it back. */
    static Connection unclosed(Connection hosts) {
        return unclosed(hosts, () -> {});
    }

    static Connection unclosed(Connection real, Runnable givesBack) {
        return (Connection) proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                givesBack.run();
                return null;
            }
            return called(method, real, arguments);
        });
    }

    private Connection watched(Connection real) {
        if (always) {
            steps.set(0);
        }
        return (Connection) proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("commit")) {
                step(real);
            }
            Object result = noted(method, real, arguments);
            if (method.getName().equals("setSavepoint")) {
                savepoints.incrementAndGet();
            } else if (method.getName().equals("releaseSavepoint")) {
                savepoints.decrementAndGet();
            }
            return result instanceof PreparedStatement statement
                    ? watched(real, statement, (String) arguments[0])
                    : result;
        });
    }

    private PreparedStatement watched(Connection connection, PreparedStatement real, String sql) {
        return (PreparedStatement) proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                step(connection);
                asked.add(sql);
                if (sql.startsWith(awaited)) {
                    executing.countDown();
                }
                if (statements.incrementAndGet() == broken) {
                    try (PreparedStatement other = connection.prepareStatement(brokenSql)) {
                        other.execute();
                    } catch (SQLException failure) {
                        states.add(String.valueOf(failure.getSQLState()));
                        throw failure;
                    }
                }
            }
            return noted(method, real, arguments);
        });
    }

    private void step(Connection connection) throws SQLException {
        if (steps.incrementAndGet() == dying) {
            death.of(connection);
        }
    }

    private Object noted(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return called(method, target, arguments);
        } catch (SQLException failure) {
            states.add(String.valueOf(failure.getSQLState()));
            throw failure;
        }
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(Watched.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    static Object called(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
