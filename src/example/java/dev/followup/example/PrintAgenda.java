package dev.followup.example;

import dev.followup.FollowUpPolicy;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.text.Agenda;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the submissions of one job search from a CSV file and prints today's page and the whole agenda. */
public final class PrintAgenda {
    private static final String OWN_SEARCH = "search.csv";
    private static final Instant OWN_NOW = Instant.parse("2026-11-30T15:00:00Z"); // a Monday, 9:00 in Chicago

    private static final BusinessCalendar UNITED_STATES = BusinessCalendar.weekdays()
            .without(
                    LocalDate.of(2026, 11, 26), // Thanksgiving, a Thursday
                    LocalDate.of(2026, 12, 25), // Christmas, a Friday
                    LocalDate.of(2027, 1, 1)); // New Year, a Friday
    private static final BusinessCalendar GERMANY = BusinessCalendar.weekdays()
            .without(
                    LocalDate.of(2026, 12, 25), // Christmas, a Friday
                    LocalDate.of(2027, 1, 1)); // New Year, a Friday
    private static final BusinessCalendar SAUDI_ARABIA =
            BusinessCalendar.of(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), List.of());
    private static final Map<String, BusinessCalendar> CALENDARS =
            Map.of("US", UNITED_STATES, "DE", GERMANY, "SA", SAUDI_ARABIA);

    /** The article's policy for someone in Chicago, with the holidays of the country in which a contact works. */
    static final FollowUpPolicy POLICY = FollowUpPolicy.builder()
            .caller(
                    ZoneId.of("America/Chicago"),
                    UNITED_STATES,
                    CallHours.between(LocalTime.of(7, 0), LocalTime.of(18, 0)))
            .calendars(contact -> contact.region() == null
                    ? BusinessCalendar.weekdays()
                    : CALENDARS.getOrDefault(contact.region().substring(0, 2), BusinessCalendar.weekdays()))
            .build();

    private PrintAgenda() {}

    /**
     * Prints the agenda of FILE as of NOW.
     *
     * @param args the file, without it the example's own; then an ISO instant such as 2026-11-30T15:00:00Z, without it the
     *     present
     */
    public static void main(String[] args) {
        int status = run(args, System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length > 2) {
            err.println("usage: [FILE [NOW]]");
            return 1;
        }
        try {
            Instant now = args.length == 0 ? OWN_NOW : args.length == 1 ? Instant.now() : Instant.parse(args[1]);
            List<Submission> submissions =
                    args.length == 0 ? SubmissionsCsv.read(ownSearch()) : SubmissionsCsv.read(Path.of(args[0]));
            CallPlan plan = POLICY.plan(submissions.stream().map(FollowUp::of).toList(), now);
            Agenda agenda = Agenda.of(plan);
            out.println("Planned at " + now + ".\n");
            out.println(agenda.today());
            out.println(agenda.whole());
            return 0;
        } catch (SubmissionsCsv.BadRows bad) {
            bad.problems().forEach(err::println);
        } catch (DateTimeException bad) {
            err.println(args.length == 2 ? "NOW is not an ISO instant: " + args[1] : bad.getMessage());
        } catch (InvalidPathException bad) {
            err.println("FILE is no path: " + args[0]);
        } catch (IOException broken) {
            err.println(
                    "cannot read the example's own file: " + broken.getClass().getSimpleName());
        }
        return 1;
    }

    private static byte[] ownSearch() throws IOException {
        try (InputStream search = Objects.requireNonNull(PrintAgenda.class.getResourceAsStream(OWN_SEARCH))) {
            return search.readAllBytes();
        }
    }
}
