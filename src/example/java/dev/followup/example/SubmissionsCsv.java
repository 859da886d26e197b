package dev.followup.example;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.followup.model.Contact;
import dev.followup.model.Origin;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads submissions from CSV as spreadsheets save it: one row a contact; rows of one id make one submission and repeat its
 * columns or leave them empty.
 *
 * <p>All rows are read or none: what is wrong is said line by line, with the value where it is no person's.
 */
final class SubmissionsCsv {
    private static final List<String> REQUIRED = List.of("id", "document", "employer", "position", "sent_on");
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
    private static final List<String> OF_CONTACT =
            List.of("contact_name", "contact_title", "contact_phone", "contact_zone", "contact_region", "contact_role");

    /** What the facts call the columns. */
    private static final Map<String, String> COLUMNS = Map.of(
            "name", "contact_name",
            "title", "contact_title",
            "phone", "contact_phone",
            "region", "contact_region",
            "referredBy", "referred_by",
            "switchboardZone", "switchboard_zone");

    private static final Map<String, Boolean> FLAGS = flags();
    private static final int LONGEST_QUOTE = 40;

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Row> firstRows = new HashMap<>();
    private final Map<String, Submission> submissions = new LinkedHashMap<>();

    private SubmissionsCsv() {}

    /** All that is wrong with a file, line by line. */
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

    /** One line, or several where a cell has line breaks. */
    private record Row(long line, List<String> cells) {}

    /** {@return the submissions of a file} */
    static List<Submission> read(Path file) throws BadRows {
        try {
            if (Files.isDirectory(file)) {
                throw new BadRows(List.of(file + " is a directory, not a file of submissions"));
            }
            return read(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new BadRows(List.of("there is no file " + file));
        } catch (IOException unreadable) {
            throw new BadRows(
                    List.of("cannot read " + file + ": " + unreadable.getClass().getSimpleName()));
        }
    }

    /** {@return the submissions of a file's bytes} */
    static List<Submission> read(byte[] file) throws BadRows {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            throw new BadRows(List.of("the file is a workbook: save it as CSV"));
        }
        try {
            return read(SpreadsheetText.decoded(file));
        } catch (CharacterCodingException noText) {
            throw new BadRows(List.of("the file is no text: save it as CSV in UTF-8"));
        }
    }

    /** {@return the submissions of a text} */
    static List<Submission> read(String text) throws BadRows {
        SubmissionsCsv csv = new SubmissionsCsv();
        csv.readRows(text);
        if (!csv.problems.isEmpty()) {
            throw new BadRows(csv.problems);
        }
        return List.copyOf(csv.submissions.values());
    }

    private void readRows(String text) {
        char separator = SpreadsheetText.separator(text);
        boolean declared = SpreadsheetText.declaresSeparator(text);
        long last = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true) // both are told with more words below
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                last = record.getStartingLineNumber();
                Row row = new Row(
                        last, record.getFields().stream().map(String::strip).toList());
                if (row.cells().stream().allMatch(String::isEmpty)
                        || (declared && columns.isEmpty() && isDeclaration(row))) {
                    continue;
                }
                if (columns.isEmpty()) {
                    readHeader(row);
                    if (!problems.isEmpty()) {
                        return;
                    }
                } else if (isWhole(row, separator)) {
                    add(row);
                }
            }
        } catch (CsvParseException | IOException broken) {
            problems.add("after line " + last
                    + ": the text is not CSV: a quotation mark stands inside of a quoted cell, where two"
                    + " are needed, or a cell is too long");
        }
        if (columns.isEmpty() && problems.isEmpty()) {
            problems.add(
                    "the file is empty: its first line names the columns, at least " + String.join(", ", REQUIRED));
        }
    }

    private static boolean isDeclaration(Row row) {
        return String.join("", row.cells()).toLowerCase(Locale.ROOT).startsWith("sep=");
    }

    private void readHeader(Row header) {
        for (int i = 0; i < header.cells().size(); i++) {
            String column = header.cells().get(i).toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
            if (column.isEmpty()) {
                continue;
            }
            if (!column.equals("id") && !OF_SUBMISSION.contains(column) && !OF_CONTACT.contains(column)) {
                problems.add("line " + header.line() + ": column "
                        + quoted(header.cells().get(i)) + " is unknown: known are id, "
                        + String.join(", ", OF_SUBMISSION) + ", " + String.join(", ", OF_CONTACT));
            }
            if (columns.putIfAbsent(column, i) != null) {
                problems.add("line " + header.line() + ": column " + column + " stands there twice");
            }
        }
        for (String column : REQUIRED) {
            if (!columns.containsKey(column)) {
                problems.add("line " + header.line() + ": column " + column + " is missing");
            }
        }
    }

    /** Whether a row has as many cells as the header and swallowed no other row. */
    private boolean isWhole(Row row, char separator) {
        int before = problems.size();
        int expected =
                columns.values().stream().mapToInt(place -> place + 1).max().orElse(0);
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            boolean swallowed = column.getValue() < row.cells().size()
                    && row.cells().get(column.getValue()).lines().skip(1).anyMatch(line -> hasRow(line, separator));
            if (swallowed) {
                problem(
                        row,
                        column.getKey(),
                        "begins with a quotation mark that swallows the next line: is its end missing?");
            }
        }
        if (problems.size() > before) {
            return false;
        }
        if (row.cells().size() < expected) {
            problems.add("line " + row.line() + " has " + row.cells().size() + " cells, fewer than the " + expected
                    + " of the header: is a separator missing, or a quotation mark too many?");
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty() && !columns.containsValue(i)) {
                problems.add("line " + row.line() + " has a cell in column " + (i + 1)
                        + ", which the header does not name: is a separator too many, or are quotation marks missing?");
                return false;
            }
        }
        return true;
    }

    /** Whether a line inside of a cell is as long as a row. */
    private boolean hasRow(String line, char separator) {
        return line.chars().filter(c -> c == separator).count() >= Math.min(columns.size() - 1, 4);
    }

    private void add(Row row) {
        int before = problems.size();
        String id = text(row, "id");
        Row first = id.isEmpty() ? null : firstRows.putIfAbsent(id, row);
        Contact contact = contact(row);
        Submission known = first == null ? submission(row, id) : submissions.get(id);
        if (first != null) {
            repeats(row, first);
        }
        if (problems.size() > before || known == null) {
            return;
        }
        Submission submission = known;
        Submission completed = made(row, () -> contact == null ? submission : withContact(submission, contact));
        if (completed != null) {
            submissions.put(id, completed);
        }
    }

    private static Submission withContact(Submission submission, Contact contact) {
        List<Contact> contacts = new ArrayList<>(submission.contacts());
        contacts.add(contact);
        return submission.withContacts(contacts);
    }

    private void repeats(Row row, Row first) {
        for (String column : OF_SUBMISSION) {
            if (!text(row, column).isEmpty() && !text(row, column).equals(text(first, column))) {
                problem(row, column, "differs from line " + first.line() + " of the same id");
            }
        }
    }

    private Submission submission(Row row, String id) {
        int before = problems.size();
        for (String column : REQUIRED) {
            if (text(row, column).isEmpty()) {
                problem(row, column, "is empty");
            }
        }
        LocalDate sentOn = read(
                row, "sent_on", "no date that can be read in one way only, such as 2026-11-30", SpreadsheetDates::read);
        Boolean resume = read(row, "document", "neither resume nor letter", SubmissionsCsv::isResume);
        Origin origin = read(row, "origin", "none of posting, referral, direct", constant(Origin.class));
        Priority priority = read(row, "priority", "none of low, normal, high, top", constant(Priority.class));
        Boolean callsDeclined = read(row, "calls_declined", "neither yes nor no", SubmissionsCsv::flag);
        ZoneId switchboardZone = read(row, "switchboard_zone", "no time zone such as America/Chicago", ZoneId::of);
        URI website = read(row, "website", "no address such as https://example.org", URI::create);
        if (problems.size() > before) {
            return null;
        }
        return made(row, () -> {
            Submission submission = resume
                    ? Submission.resume(id, text(row, "employer"), text(row, "position"), sentOn)
                    : Submission.letter(id, text(row, "employer"), text(row, "position"), sentOn);
            submission = submission.withReferredBy(textOrNull(row, "referred_by"));
            if (!text(row, "switchboard").isEmpty() || switchboardZone != null) {
                submission = submission.withSwitchboard(phone(row, "switchboard"), switchboardZone);
            }
            return submission
                    .withOrigin(origin == null ? submission.origin() : origin)
                    .withPriority(priority == null ? submission.priority() : priority)
                    .withWebsite(website)
                    .withCallsDeclined(callsDeclined != null && callsDeclined);
        });
    }

    private Contact contact(Row row) {
        int before = problems.size();
        ZoneId zone = read(row, "contact_zone", "no time zone such as America/Chicago", ZoneId::of);
        Role.Kind declared = read(
                row,
                "contact_role",
                "none of manager, human resources, recruiter, gatekeeper, other",
                constant(Role.Kind.class));
        String name = text(row, "contact_name");
        if (name.isEmpty()) {
            for (String column : OF_CONTACT) {
                if (!text(row, column).isEmpty()) {
                    problem(row, column, "stands without contact_name");
                }
            }
            return null;
        }
        if (problems.size() > before) {
            return null;
        }
        String title = text(row, "contact_title");
        return made(row, () -> {
            Contact contact = Contact.of(name, declared == null ? Role.of(title) : Role.of(title, declared))
                    .withZone(zone)
                    .withRegion(textOrNull(row, "contact_region"));
            String phone = phone(row, "contact_phone");
            return phone == null ? contact : contact.withPhone(phone);
        });
    }

    /** What is made of a row; null, and a problem, if the facts refuse it. Their words name no person. */
    private <T> T made(Row row, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException refused) {
            String message = refused.getMessage();
            int space = message.indexOf(' ');
            String parameter = message.substring(0, space);
            problems.add("line " + row.line() + ": " + COLUMNS.getOrDefault(parameter, parameter)
                    + message.substring(parameter.length()));
            return null;
        }
    }

    private <T> T read(Row row, String column, String expected, Function<String, T> parse) {
        String text = text(row, column);
        try {
            return text.isEmpty() ? null : parse.apply(text);
        } catch (RuntimeException bad) {
            problem(row, column, "is " + quoted(text) + ", " + expected);
            return null;
        }
    }

    private static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
        return text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_"));
    }

    private static boolean isResume(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "resume", "résumé", "cv" -> true;
            case "letter", "cover letter" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static boolean flag(String text) {
        Boolean flag = FLAGS.get(text.toLowerCase(Locale.ROOT));
        if (flag == null) {
            throw new IllegalArgumentException();
        }
        return flag;
    }

    /** As spreadsheets in English, German, French and Spanish write it. */
    private static Map<String, Boolean> flags() {
        Map<String, Boolean> flags = new HashMap<>();
        List.of("true", "yes", "y", "1", "x", "wahr", "ja", "vrai", "oui", "verdadero", "sí", "si")
                .forEach(yes -> flags.put(yes, true));
        List.of("false", "no", "n", "0", "falsch", "nein", "faux", "non", "falso")
                .forEach(no -> flags.put(no, false));
        return Map.copyOf(flags);
    }

    /** A cell on one line, empty where there is no such column. */
    private String text(Row row, String column) {
        return cell(row, column).lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private String textOrNull(Row row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? null : text;
    }

    /** A number without what keeps spreadsheets from reckoning with it; two lines may be two numbers. */
    private String phone(Row row, String column) {
        String cell = cell(row, column).replaceAll("\\R", "; ");
        String phone = cell.startsWith("=\"") && cell.endsWith("\"") ? cell.substring(2, cell.length() - 1) : cell;
        String plain = phone.startsWith("'") ? phone.substring(1) : phone;
        return plain.isEmpty() ? null : plain;
    }

    private String cell(Row row, String column) {
        Integer place = columns.get(column);
        return place == null ? "" : row.cells().get(place);
    }

    private static String quoted(String text) {
        return '"' + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...") + '"';
    }

    private void problem(Row row, String column, String fault) {
        problems.add("line " + row.line() + ": " + column + " " + fault);
    }
}
