package dev.followup.example;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.followup.model.Contact;
import dev.followup.model.Origin;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads submissions from CSV: one row a contact; rows of one id make one submission and repeat its columns or leave them
 * empty.
 */
final class SubmissionsCsv {
    private static final List<String> REQUIRED = List.of(
            "id",
            "document",
            "employer",
            "position",
            "sent_on",
            "origin",
            "priority",
            "contact_name",
            "contact_title",
            "contact_phone",
            "contact_zone",
            "contact_region");
    private static final List<String> OPTIONAL =
            List.of("calls_declined", "switchboard", "switchboard_zone", "website", "referred_by", "contact_role");
    private static final List<String> OF_SUBMISSION = List.of(
            "document",
            "employer",
            "position",
            "sent_on",
            "origin",
            "priority",
            "calls_declined",
            "switchboard",
            "switchboard_zone",
            "website",
            "referred_by");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, NamedCsvRecord> firstRows = new LinkedHashMap<>();
    private final Map<String, Submission> submissions = new LinkedHashMap<>();

    private SubmissionsCsv() {}

    /** All that is wrong with the rows, line by line. */
    static final class BadRows extends Exception {
        private static final long serialVersionUID = 1L;

        private final List<String> problems;

        BadRows(List<String> problems) {
            super(problems.size() + " problems");
            this.problems = List.copyOf(problems);
        }

        List<String> problems() {
            return problems;
        }
    }

    static List<Submission> read(Reader csv) throws BadRows {
        SubmissionsCsv rows = new SubmissionsCsv();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(false).ofNamedCsvRecord(csv)) {
            boolean header = true;
            for (NamedCsvRecord row : reader) {
                if (header && !rows.hasColumns(new HashSet<>(row.getHeader()))) {
                    break;
                }
                header = false;
                rows.add(row);
            }
        } catch (CsvParseException | IOException broken) {
            rows.problems.add("not CSV: " + broken.getMessage());
        }
        if (!rows.problems.isEmpty()) {
            throw new BadRows(rows.problems);
        }
        return List.copyOf(rows.submissions.values());
    }

    private boolean hasColumns(Set<String> header) {
        for (String column : REQUIRED) {
            if (!header.contains(column)) {
                problems.add("line 1: column " + column + " is missing");
            }
        }
        header.removeAll(REQUIRED);
        header.removeAll(OPTIONAL);
        header.forEach(column -> problems.add("line 1: column " + column + " is unknown"));
        return problems.isEmpty();
    }

    private void add(NamedCsvRecord row) {
        int before = problems.size();
        String id = text(row, "id");
        if (id.isEmpty()) {
            problem(row, "id", "is empty");
            return;
        }
        NamedCsvRecord first = firstRows.putIfAbsent(id, row);
        Contact contact = contact(row);
        if (first != null) {
            for (String column : OF_SUBMISSION) {
                if (!text(row, column).isEmpty() && !text(row, column).equals(text(first, column))) {
                    problem(row, column, "differs from line " + first.getStartingLineNumber() + " of the same id");
                }
            }
        }
        Submission known = submissions.get(id);
        if (first == null) {
            known = submission(row, id);
        }
        if (problems.size() > before || known == null) {
            return;
        }
        try {
            if (contact != null) {
                List<Contact> contacts = new ArrayList<>(known.contacts());
                contacts.add(contact);
                known = known.withContacts(contacts);
            }
            submissions.put(id, known);
        } catch (IllegalArgumentException bad) {
            problems.add("line " + row.getStartingLineNumber() + ": " + bad.getMessage());
        }
    }

    private Submission submission(NamedCsvRecord row, String id) {
        int before = problems.size();
        LocalDate sentOn = read(row, "sent_on", "is not a date such as 2026-11-30", LocalDate::parse);
        String document = text(row, "document").toLowerCase(Locale.ROOT);
        if (!document.equals("resume") && !document.equals("letter")) {
            problem(row, "document", "is neither resume nor letter");
        }
        Origin origin = read(row, "origin", "is none of POSTING, REFERRAL, DIRECT", constant(Origin.class));
        Priority priority = read(row, "priority", "is none of LOW, NORMAL, HIGH, TOP", constant(Priority.class));
        Boolean callsDeclined = read(row, "calls_declined", "is neither true nor false", SubmissionsCsv::flag);
        ZoneId switchboardZone = read(row, "switchboard_zone", "is no time zone such as America/Chicago", ZoneId::of);
        URI website = read(row, "website", "is no address", URI::create);
        if (sentOn == null && text(row, "sent_on").isEmpty()) {
            problem(row, "sent_on", "is empty");
        }
        if (problems.size() > before) {
            return null;
        }
        try {
            Submission submission = document.equals("resume")
                    ? Submission.resume(id, text(row, "employer"), text(row, "position"), sentOn)
                    : Submission.letter(id, text(row, "employer"), text(row, "position"), sentOn);
            if (!text(row, "referred_by").isEmpty()) {
                submission = submission.withReferredBy(text(row, "referred_by"));
            }
            if (!text(row, "switchboard").isEmpty() || switchboardZone != null) {
                String switchboard = text(row, "switchboard");
                submission = submission.withSwitchboard(switchboard.isEmpty() ? null : switchboard, switchboardZone);
            }
            return submission
                    .withOrigin(origin == null ? submission.origin() : origin)
                    .withPriority(priority == null ? submission.priority() : priority)
                    .withWebsite(website)
                    .withCallsDeclined(callsDeclined != null && callsDeclined);
        } catch (IllegalArgumentException bad) {
            problems.add("line " + row.getStartingLineNumber() + ": " + bad.getMessage());
            return null;
        }
    }

    private Contact contact(NamedCsvRecord row) {
        String name = text(row, "contact_name");
        ZoneId zone = read(row, "contact_zone", "is no time zone such as America/Chicago", ZoneId::of);
        Role.Kind declared = read(
                row,
                "contact_role",
                "is none of MANAGER, HUMAN_RESOURCES, RECRUITER, GATEKEEPER, OTHER",
                constant(Role.Kind.class));
        if (name.isEmpty()) {
            for (String column :
                    List.of("contact_title", "contact_phone", "contact_zone", "contact_region", "contact_role")) {
                if (!text(row, column).isEmpty()) {
                    problem(row, column, "stands without contact_name");
                }
            }
            return null;
        }
        String title = text(row, "contact_title");
        try {
            Contact contact = Contact.of(name, declared == null ? Role.of(title) : Role.of(title, declared))
                    .withZone(zone)
                    .withRegion(text(row, "contact_region").isEmpty() ? null : text(row, "contact_region"));
            return text(row, "contact_phone").isEmpty() ? contact : contact.withPhone(text(row, "contact_phone"));
        } catch (IllegalArgumentException bad) {
            problems.add("line " + row.getStartingLineNumber() + ": " + bad.getMessage());
            return null;
        }
    }

    private <T> T read(NamedCsvRecord row, String column, String fault, Function<String, T> parse) {
        String text = text(row, column);
        try {
            return text.isEmpty() ? null : parse.apply(text);
        } catch (RuntimeException bad) {
            problem(row, column, fault);
            return null;
        }
    }

    private static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
        return text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String text(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    private void problem(NamedCsvRecord row, String column, String fault) {
        problems.add("line " + row.getStartingLineNumber() + ": " + column + " " + fault);
    }
}
