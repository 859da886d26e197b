package dev.followup.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements that look up and change rows of {@code followup_fact}, inside a transaction that has the lock. */
final class FactRows {
    private static final int PART = 4_000;
    private static final int SHOWN = 500;

    private FactRows() {}

    static @Nullable String kindOf(Connection connection, String search, String fact) throws SQLException {
        return kindsOf(connection, search, fact).get(fact);
    }

    /** By the whole key, one fact at a time: for several in one condition databases read all of the job search. */
    static Map<String, String> kindsOf(Connection connection, String search, String... facts) throws SQLException {
        String one = "SELECT fact_key, kind FROM followup_fact WHERE search_key = ? AND fact_key = ? AND part = 0";
        try (PreparedStatement select =
                connection.prepareStatement(String.join(" UNION ALL ", Collections.nCopies(facts.length, one)))) {
            String[] keys = new String[facts.length * 2];
            for (int i = 0; i < facts.length; i++) {
                keys[2 * i] = search;
                keys[2 * i + 1] = facts[i];
            }
            Transactions.set(select, keys);
            Map<String, String> kinds = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    kinds.put(rows.getString(1), rows.getString(2));
                }
            }
            return kinds;
        }
    }

    /** The text of a fact, and the digest that its rows bear. */
    record Content(String text, String digest) {}

    static @Nullable Content content(Connection connection, String search, String fact) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT content, digest FROM followup_fact"
                + " WHERE search_key = ? AND fact_key = ? AND kind <> 'tombstone' ORDER BY part")) {
            Transactions.set(select, search, fact);
            StringBuilder text = new StringBuilder();
            String digest = null;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    text.append(rows.getString(1));
                    digest = rows.getString(2);
                }
            }
            return digest == null ? null : new Content(text.toString(), digest);
        }
    }

    /** The digest also guards where the host's transaction reads an old snapshot. */
    static boolean delete(Connection connection, String search, String fact, String digest) throws SQLException {
        return Transactions.update(
                        connection,
                        "DELETE FROM followup_fact WHERE search_key = ? AND fact_key = ? AND digest = ?",
                        search,
                        fact,
                        digest)
                > 0;
    }

    static void buryFact(Connection connection, String search, String fact) throws SQLException {
        bury(connection, "fact_key", search, fact);
    }

    static void buryAllAbout(Connection connection, String search, String submission) throws SQLException {
        bury(connection, "about_key", search, submission);
    }

    private static void bury(Connection connection, String column, String search, String key) throws SQLException {
        Transactions.update(
                connection,
                "DELETE FROM followup_fact WHERE search_key = ? AND " + column + " = ? AND part > 0",
                search,
                key);
        Transactions.update(
                connection,
                "UPDATE followup_fact SET kind = 'tombstone', about_key = fact_key, digest = ?, content = 'tombstone',"
                        + " id = NULL, submission_id = NULL, employer = NULL, position_title = NULL, sent_on = NULL,"
                        + " contact = NULL, outcome = NULL, made_at = NULL WHERE search_key = ? AND " + column + " = ?",
                Keys.digest(Fact.TOMBSTONE),
                search,
                key);
    }

    static void insert(Connection connection, String search, Fact fact, boolean anyLetter) throws SQLException {
        String content = fact.content();
        String digest = Keys.digest(content);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO followup_fact (search_key, fact_key,"
                + " about_key, digest, part, kind, content, id, submission_id, employer, position_title, sent_on,"
                + " contact, outcome, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int parts = (content.length() + PART - 1) / PART;
            for (int part = 0; part < parts; part++) {
                Transactions.set(insert, search, fact.key(), fact.aboutKey(), digest);
                insert.setInt(5, part);
                insert.setString(6, part == 0 ? fact.kind() : Fact.MORE);
                insert.setString(7, content.substring(part * PART, Math.min(content.length(), (part + 1) * PART)));
                show(insert, part == 0 ? fact : Fact.tombstone(fact.key()), anyLetter);
                if (parts == 1) {
                    insert.executeUpdate();
                } else {
                    insert.addBatch();
                }
            }
            if (parts > 1) {
                insert.executeBatch();
            }
        }
    }

    /** What people read stands in the first row alone, so that they see each fact once. */
    private static void show(PreparedStatement insert, Fact fact, boolean anyLetter) throws SQLException {
        insert.setString(8, fact.id() == null ? null : FactText.escaped(fact.id()));
        insert.setString(9, fact.submissionId() == null ? null : FactText.escaped(fact.submissionId()));
        insert.setString(10, shown(fact.employer(), anyLetter));
        insert.setString(11, shown(fact.position(), anyLetter));
        insert.setString(12, fact.sentOnText());
        insert.setString(13, shown(fact.contact(), anyLetter));
        insert.setString(14, fact.outcome());
        insert.setString(15, fact.madeAtText());
    }

    private static @Nullable String shown(@Nullable String text, boolean anyLetter) {
        if (text == null || anyLetter) {
            return text;
        }
        String escaped = FactText.escaped(text);
        return escaped.substring(0, Math.min(SHOWN, escaped.length()));
    }
}
