package dev.followup;

import dev.followup.model.Outcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, times and counts as a job seeker reads them. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String dayOfYear(LocalDate date) {
        return DAY_OF_YEAR.format(date);
    }

    static String time(ZonedDateTime time) {
        return TIME.format(time);
    }

    static String hours(ZonedDateTime opensAt, ZonedDateTime closesAt) {
        return time(opensAt) + "-" + time(closesAt);
    }

    /** The city of a zone: "Chicago" of "America/Chicago". */
    static String place(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    static String of(Outcome outcome) {
        return outcome == Outcome.SENT_TO_HR
                ? "sent to HR"
                : outcome.name().toLowerCase(Locale.ENGLISH).replace('_', ' ');
    }

    static String count(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
