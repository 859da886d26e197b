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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a {@link JdbcFollowUpStore} and their version. */
final class Schema {
    private static final int VERSION = 1;
    /** Of two, three and four bytes in UTF-8: some databases refuse or replace them. */
    private static final String LETTERS = "\u00eb\u7530\ud83d\ude00";

    private static final String UNTRIED = "";

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    private final Transactions transactions;
    private volatile boolean checked;
    private volatile boolean anyLetter;

    Schema(Transactions transactions) {
        this.transactions = transactions;
    }

    void create() {
        transactions.read("create the schema", connection -> {
            for (String statement : statements()) {
                Matcher table = TABLE.matcher(statement);
                // the version is written where it is missing, whoever made the tables
                if (table.lookingAt() && !exists(connection, table.group(1))) {
                    make(connection, statement, table.group(1));
                }
            }
            if (versions(connection).isEmpty()) {
                writeVersion(connection);
            }
            return true;
        });
        checked = false;
        check();
    }

    /** Reads the version once. */
    void check() {
        if (!checked) {
            Map<Integer, String> versions =
                    transactions.read("read the version of the schema, which createSchema() makes", Schema::versions);
            if (!versions.keySet().equals(Set.of(VERSION))) {
                throw new StoreException(
                        "the tables are of schema version " + versions.keySet() + ", this store knows " + VERSION);
            }
            String letters = versions.get(VERSION);
            anyLetter = LETTERS.equals(UNTRIED.equals(letters) ? triedLetters() : letters);
            checked = true;
        }
    }

    /** What the table keeps of the letters, or of a question mark if it refuses them. */
    private String triedLetters() {
        for (String letters : List.of(LETTERS, "?")) {
            try {
                transactions.change(
                        "write the letters of the schema",
                        connection ->
                                Transactions.update(connection, "UPDATE followup_schema SET letters = ?", letters));
                break;
            } catch (StoreException refused) {
                // nothing depends on it but how people read
            }
        }
        return transactions
                .read("read the letters of the schema", Schema::versions)
                .getOrDefault(VERSION, UNTRIED);
    }

    /** Whether text may be written as it is; else what people read is escaped, as all that is read by machines is. */
    boolean keepsAnyLetter() {
        return anyLetter;
    }

    /** What the table made of the letters, by version. */
    private static Map<Integer, String> versions(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT version, letters FROM followup_schema ORDER BY version");
                ResultSet rows = select.executeQuery()) {
            Map<Integer, String> versions = new TreeMap<>();
            while (rows.next()) {
                versions.put(rows.getInt(1), Objects.requireNonNullElse(rows.getString(2), UNTRIED));
            }
            return versions;
        }
    }

    private static void make(Connection connection, String statement, String table) throws SQLException {
        try (PreparedStatement create = connection.prepareStatement(statement)) {
            create.executeUpdate();
        } catch (SQLException failure) {
            // another process may have made it meanwhile
            if (!exists(connection, table)) {
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
            // another process may have written it meanwhile
            if (versions(connection).isEmpty()) {
                throw failure;
            }
        }
    }

    /** In the connection's schema itself, for metadata takes its name for a pattern. */
    private static boolean exists(Connection connection, String table) throws SQLException {
        String schema = connection.getSchema();
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String found = tables.getString("TABLE_SCHEM");
                if (tables.getString("TABLE_NAME").equalsIgnoreCase(table)
                        && (schema == null || found == null || found.equals(schema))) {
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
