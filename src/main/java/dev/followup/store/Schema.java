package dev.followup.store;

import dev.followup.spi.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a {@link JdbcFollowUpStore} and their version. */
final class Schema {
    private static final int VERSION = 1;
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    private final Transactions transactions;
    private volatile boolean checked;

    Schema(Transactions transactions) {
        this.transactions = transactions;
    }

    void create() {
        transactions.read("create the schema", connection -> {
            for (String statement : statements()) {
                if (!exists(connection, statement)) {
                    make(connection, statement);
                }
            }
            if (versions(connection).isEmpty()) {
                writeVersion(connection);
            }
            requireKnown(versions(connection));
            return true;
        });
        checked = true;
    }

    /** Reads the version once. */
    void check() {
        if (!checked) {
            requireKnown(
                    transactions.read("read the version of the schema, which createSchema() makes", Schema::versions));
            checked = true;
        }
    }

    private static void requireKnown(List<Integer> versions) {
        if (!versions.equals(List.of(VERSION))) {
            throw new StoreException("the tables are of schema version " + versions + ", this store knows " + VERSION);
        }
    }

    private static List<Integer> versions(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT version FROM followup_schema ORDER BY version");
                ResultSet rows = select.executeQuery()) {
            List<Integer> versions = new ArrayList<>();
            while (rows.next()) {
                versions.add(rows.getInt(1));
            }
            return versions;
        }
    }

    private static void make(Connection connection, String statement) throws SQLException {
        try (PreparedStatement create = connection.prepareStatement(statement)) {
            create.executeUpdate();
        } catch (SQLException failure) {
            // another process may have made it meanwhile
            if (!exists(connection, statement)) {
                throw failure;
            }
        }
    }

    private static void writeVersion(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO followup_schema (version) VALUES (?)")) {
            insert.setInt(1, VERSION);
            insert.executeUpdate();
        } catch (SQLException failure) {
            if (versions(connection).isEmpty()) {
                throw failure;
            }
        }
    }

    private static boolean exists(Connection connection, String statement) throws SQLException {
        Matcher table = TABLE.matcher(statement);
        if (!table.find()) {
            throw new IllegalStateException("not a CREATE TABLE: " + statement);
        }
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase(table.group(1))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The statements of the resource, which end with a semicolon each; comments have lines of their own. */
    private static List<String> statements() {
        try (InputStream resource =
                Objects.requireNonNull(Schema.class.getResourceAsStream("schema.sql"), "the resource schema.sql")) {
            String script = new String(resource.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            List<String> statements = new ArrayList<>();
            for (String statement : script.split(";", -1)) {
                if (!statement.isBlank()) {
                    statements.add(statement.strip());
                }
            }
            return statements;
        } catch (IOException failure) {
            throw new StoreException("read the resource schema.sql", failure);
        }
    }
}
