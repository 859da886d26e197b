package dev.followup.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.followup.model.Contact;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionsCsvTest {
    private static final String HEADER =
            "id,document,employer,position,sent_on,contact_name,contact_title,contact_phone\n";
    private static final String ROW =
            "a-1,resume,Café Zoë,Engineer,2026-11-30,Dana Ruiz,VP of Engineering,+1 312 555 0100\n";
    private static final Submission SUBMISSION = Submission.resume(
                    "a-1", "Café Zoë", "Engineer", LocalDate.of(2026, 11, 30)) // a Monday
            .withContacts(Contact.of("Dana Ruiz", "VP of Engineering").withPhone("+1 312 555 0100"));

    private static List<Submission> read(String text) throws SubmissionsCsv.BadRows {
        return SubmissionsCsv.read(text);
    }

    private static List<String> problems(String text) {
        SubmissionsCsv.BadRows bad =
                catchThrowableOfType(SubmissionsCsv.BadRows.class, () -> SubmissionsCsv.read(text));
        return bad == null ? List.of() : bad.problems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "BOM UTF-8", "BOM UTF-16LE", "BOM UTF-16BE"})
    void textIsReadInTheCharactersOfAnySpreadsheet(String encoding) throws SubmissionsCsv.BadRows {
        boolean marked = encoding.startsWith("BOM ");
        byte[] file = ((marked ? "\ufeff" : "") + HEADER + ROW).getBytes(Charset.forName(encoding.replace("BOM ", "")));
        assertThat(SubmissionsCsv.read(file)).containsExactly(SUBMISSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void cellsAreSetApartAsInAnySpreadsheet(String separator) throws SubmissionsCsv.BadRows {
        String text = (HEADER + ROW).replace(",", separator);
        assertThat(read(text)).containsExactly(SUBMISSION);
        assertThat(read("sep=" + separator + "\n" + text)).containsExactly(SUBMISSION);
        assertThat(read(text.replace("\n", "\r\n"))).containsExactly(SUBMISSION);
        assertThat(read(text.replace("\n", "\r"))).containsExactly(SUBMISSION);
    }

    @Test
    void theHeaderStandsInAnyCaseAndOrder() throws SubmissionsCsv.BadRows {
        assertThat(read("Position, SENT ON ,Contact Name,contact-phone,Contact_Title,ID,Employer,Document\n"
                        + "Engineer,2026-11-30,Dana Ruiz,+1 312 555 0100,VP of Engineering,a-1,Café Zoë,Resume\n"))
                .containsExactly(SUBMISSION);
    }

    @Test
    void emptyColumnsAndRowsAtTheEndAreNothing() throws SubmissionsCsv.BadRows {
        String wide = (HEADER + ROW).replace("\n", ",,,\n");
        assertThat(read("\n" + wide + ",,,,,,,,,,\n\n , ,\n")).containsExactly(SUBMISSION);
        assertThat(read(HEADER + ROW.replace("\n", ",,\n"))).containsExactly(SUBMISSION);
        assertThat(read(HEADER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-30",
                "2026-11-30 00:00:00",
                "2026-11-30T00:00",
                "2026-11-30T00:00:00.000Z",
                "2026/11/30",
                "30.11.2026",
                "30. 11. 2026",
                "11/30/2026",
                "11/30/2026 0:00",
                "30/11/2026",
                "30-11-2026",
                "30-Nov-2026",
                "30 nov 2026",
                "30 November 2026",
                "Nov 30, 2026",
                "NOVEMBER 30, 2026",
                "Monday, November 30, 2026"
            })
    void aDateIsReadAsSpreadsheetsWriteIt(String date) throws SubmissionsCsv.BadRows {
        assertThat(read(HEADER + ROW.replace("2026-11-30", '"' + date + '"'))).containsExactly(SUBMISSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2026",
                "3-4-2026",
                "30.11.26",
                "11/30/26",
                "46356",
                "2026-02-30",
                "31/11/2026",
                "2026-11-30 09:00",
                "Tuesday, November 30, 2026",
                "soon"
            })
    void aDateThatMayBeTwoOrNoneIsRefused(String date) {
        assertThat(problems(HEADER + ROW.replace("2026-11-30", '"' + date + '"')))
                .containsExactly("line 2: sent_on is \"" + date
                        + "\", no date that can be read in one way only, such as 2026-11-30");
    }

    @Test
    void aDayAndMonthOfOneNumberAreOneDate() throws SubmissionsCsv.BadRows {
        assertThat(read(HEADER + ROW.replace("2026-11-30", "11/11/2026")).get(0).sentOn())
                .isEqualTo(LocalDate.of(2026, 11, 11)); // a Wednesday
        assertThat(read(HEADER + ROW.replace("2026-11-30", "12/13/2026")).get(0).sentOn())
                .isEqualTo(LocalDate.of(2026, 12, 13)); // a Sunday
        assertThat(read(HEADER + ROW.replace("2026-11-30", "13/12/2026")).get(0).sentOn())
                .isEqualTo(LocalDate.of(2026, 12, 13)); // a Sunday
    }

    @Test
    void everyColumnIsRead() throws SubmissionsCsv.BadRows {
        String header =
                "id,document,employer,position,sent_on,origin,priority,calls_declined,switchboard,switchboard_zone,website,"
                        + "referred_by,contact_name,contact_title,contact_phone,contact_zone,contact_region,contact_role\n";
        assertThat(read(header
                        + "a-1,letter,Acme,Engineer,2026-11-30,referral,Top,Yes,312 555 0000,America/Chicago,https://acme.example,"
                        + "Ana Costa,Dana Ruiz,HR Director,'+1 312 555 0100,America/New_York,US-NY,Manager\n"
                        + "a-1,,,,,,,,,,,,Sam Lee,Recruiter,\"=\"\"312 555 0101\"\"\",,,\n"))
                .containsExactly(Submission.letter("a-1", "Acme", "Engineer", LocalDate.of(2026, 11, 30)) // a Monday
                        .withReferredBy("Ana Costa")
                        .withPriority(Priority.TOP)
                        .withCallsDeclined(true)
                        .withSwitchboard("312 555 0000", ZoneId.of("America/Chicago"))
                        .withWebsite(URI.create("https://acme.example"))
                        .withContacts(
                                Contact.of("Dana Ruiz", Role.hiringManager("HR Director"))
                                        .withPhone("+1 312 555 0100")
                                        .withZone(ZoneId.of("America/New_York"))
                                        .withRegion("US-NY"),
                                Contact.of("Sam Lee", "Recruiter").withPhone("312 555 0101")));
    }

    @ParameterizedTest
    @CsvSource({
        "yes,true",
        "NO,false",
        "TRUE,true",
        "False,false",
        "ja,true",
        "Nein,false",
        "oui,true",
        "non,false",
        "Sí,true",
        "x,true",
        "WAHR,true",
        "falsch,false",
        "1,true",
        "0,false",
        "'',false"
    })
    void yesAndNoAreReadInTheLanguagesOfSpreadsheets(String written, boolean declined) throws SubmissionsCsv.BadRows {
        String text = "calls_declined," + HEADER + written + "," + ROW;
        assertThat(read(text).get(0).callsDeclined()).isEqualTo(declined);
    }

    @Test
    void lineBreaksInCellsAreSpaces() throws SubmissionsCsv.BadRows {
        assertThat(read(HEADER
                        + ROW.replace("VP of Engineering", "\"VP of \n Engineering\"")
                                .replace("Café Zoë", "\"Café\r\nZoë\"")))
                .containsExactly(SUBMISSION);
        assertThat(problems(HEADER + ROW.replace("+1 312 555 0100", "\"312 555 0100\n312 555 0199\"")))
                .containsExactly("line 2: contact_phone has two numbers: give each of its own");
    }

    @Test
    void everyBadCellIsNamedWithWhatWasExpected() {
        String header =
                "id,document,employer,position,sent_on,origin,priority,calls_declined,switchboard,switchboard_zone,website,"
                        + "contact_name,contact_title,contact_phone,contact_zone,contact_region,contact_role\n";
        assertThat(problems(header
                        + "a-1,fax,,Engineer,soon,luck,urgent,maybe,none,Chicago,not an address,Dana Ruiz,CEO,+1 312,Mars,Illinois,boss\n"
                        + ",resume,Acme,Engineer,2026-11-30,,,,,,,,,,,,\n"
                        + "a-3,resume,Acme,Engineer,2026-11-30,,,,,,,,CEO,call dana,,,\n"
                        + "a-4,resume,Acme,Engineer,2026-11-30,,,,nobody knows 5,,,Dana Ruiz,CEO,dana2@acme.com,,,\n"
                        + "a-5,resume,Acme,Engineer,2026-11-30,,,,,,,Dana Ruiz,CEO,,,illinois,\n"
                        + "a-6,resume,Acme,Engineer,2026-11-30,,,,,,,Dana Ruiz,CEO,,,,\n"
                        + "a-6,letter,,,,,,,,,,\"Ruiz, Dana\",CEO,,,,\n"))
                .containsExactly(
                        "line 2: contact_zone is \"Mars\", no time zone such as America/Chicago",
                        "line 2: contact_role is \"boss\", none of manager, human resources, recruiter, gatekeeper, other",
                        "line 2: employer is empty",
                        "line 2: sent_on is \"soon\", no date that can be read in one way only, such as 2026-11-30",
                        "line 2: document is \"fax\", neither resume nor letter",
                        "line 2: origin is \"luck\", none of posting, referral, direct",
                        "line 2: priority is \"urgent\", none of low, normal, high, top",
                        "line 2: calls_declined is \"maybe\", neither yes nor no",
                        "line 2: switchboard_zone is \"Chicago\", no time zone such as America/Chicago",
                        "line 2: website is \"not an address\", no address such as https://example.org",
                        "line 3: id is empty",
                        "line 4: contact_title stands without contact_name",
                        "line 4: contact_phone stands without contact_name",
                        "line 5: contact_phone is an e-mail address, not a phone number",
                        "line 5: switchboard has letters: a phone number has none but those of an extension such as \"ext. 12\" or of"
                                + " a number such as 1-800-FLOWERS",
                        "line 6: contact_region is not an ISO 3166-2 code such as US-IL",
                        "line 8: document differs from line 7 of the same id")
                .noneMatch(problem -> problem.contains("Dana") || problem.contains("acme.com"));
    }

    @Test
    void onePersonTwiceInASubmissionIsSaid() {
        assertThat(problems(HEADER + ROW + "a-1,,,,,\"Ruiz, Dana\",,\n"))
                .containsExactly("line 3: contacts 1 and 2 are the same person: ids tell two people of one name apart");
    }

    @Test
    void aLongValueIsCut() {
        assertThat(problems(HEADER + ROW.replace("2026-11-30", "x".repeat(100))))
                .singleElement()
                .asString()
                .startsWith("line 2: sent_on is \"" + "x".repeat(40) + "...\", ");
    }

    @Test
    void noRowIsDropped() {
        assertThat(problems(HEADER + "a-1,resume,Acme,Engineer,2026-11-30,Dana Ruiz,CEO\n"))
                .containsExactly(
                        "line 2 has 7 cells, fewer than the 8 of the header: is a separator missing, or a quotation mark too"
                                + " many?");
        assertThat(problems(HEADER + "a-1,resume,Acme, Inc.,Engineer,2026-11-30,Dana Ruiz,CEO,+1 312 555 0100\n"))
                .containsExactly(
                        "line 2 has a cell in column 9, which the header does not name: is a separator too many, or are"
                                + " quotation marks missing?");
        assertThat(problems(HEADER.replace("\n", ",\n") + ROW.replace("\n", ",late\n")))
                .containsExactly(
                        "line 2 has a cell in column 9, which the header does not name: is a separator too many, or are"
                                + " quotation marks missing?");
        assertThat(problems(HEADER
                        + ROW.replace("Engineer,", "\"Engineer,")
                        + ROW
                        + ROW.replace("Engineer,", "Engineer\",")))
                .isNotEmpty();
        assertThat(problems(HEADER + ROW.replace("Café", "\"Café") + ROW.replace("a-1", "a-2")))
                .isNotEmpty();
        assertThat(problems(HEADER + ROW.replace("Café Zoë", "\"Café\" Zoë")))
                .containsExactly(
                        "after line 1: the text is not CSV: a quotation mark stands inside of a quoted cell, where two are"
                                + " needed, or a cell is too long");
    }

    @Test
    void aQuotationMarkThatSwallowsTheNextRowIsSaid() throws SubmissionsCsv.BadRows {
        String swallowing = ROW.replace("+1 312 555 0100", "\"+1 312 555 0100");
        assertThat(problems(HEADER + swallowing + ROW.replace("a-1", "a-2") + ROW.replace("a-1", "a-3")))
                .containsExactly(
                        "line 2: contact_phone begins with a quotation mark that swallows the next line: is its end missing?");
        assertThat(problems(HEADER + swallowing + ROW.replace("+1 312 555 0100\n", "\"+1 312 555 0100\"\n")))
                .isNotEmpty();
        assertThat(read(HEADER + swallowing)).containsExactly(SUBMISSION);
    }

    @Test
    void aHeaderSaysEachColumnOnceAndAllThatAreNeeded() {
        assertThat(problems("id,document,employer,position,ID,salary\n"))
                .containsExactly(
                        "line 1: column id stands there twice",
                        "line 1: column \"salary\" is unknown: known are id, document, employer, position, sent_on, origin, priority,"
                                + " calls_declined, switchboard, switchboard_zone, website, referred_by, contact_name, contact_title,"
                                + " contact_phone, contact_zone, contact_region, contact_role",
                        "line 1: column sent_on is missing");
    }

    @Test
    void whatIsNoFileOfSubmissionsIsSaid(@TempDir Path directory) throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.csv"));
        Path workbook = Files.write(directory.resolve("book.xlsx"), new byte[] {'P', 'K', 3, 4});
        Path picture =
                Files.write(directory.resolve("picture.csv"), new byte[] {(byte) 0x89, (byte) 0x81, (byte) 0x8d});
        assertThat(printed(empty.toString()))
                .isEqualTo(
                        "the file is empty: its first line names the columns, at least id, document, employer, position, sent_on\n");
        assertThat(printed(directory.toString())).isEqualTo(directory + " is a directory, not a file of submissions\n");
        assertThat(printed(directory + "/missing.csv")).isEqualTo("there is no file " + directory + "/missing.csv\n");
        assertThat(printed(workbook.toString())).isEqualTo("the file is a workbook: save it as CSV\n");
        assertThat(printed(picture.toString())).isEqualTo("the file is no text: save it as CSV in UTF-8\n");
        assertThat(printed("\0")).isEqualTo("FILE is no path: \0\n");
    }

    /** What is said on the error stream, after which the status is 1. */
    private static String printed(String file) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = PrintAgenda.run(
                new String[] {file},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(1);
        assertThat(out.size()).isZero();
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
