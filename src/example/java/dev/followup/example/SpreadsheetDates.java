package dev.followup.example;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as spreadsheets write them, where they can be read in one way only. */
final class SpreadsheetDates {
    /** At midnight, spreadsheets write the time of a date too. */
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(:00(\\.0+)?)?Z?$");

    /** Slashes or hyphens, where only a number over 12 says which is the day. */
    private static final Pattern EITHER_FIRST = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    private static final List<DateTimeFormatter> PATTERNS = Stream.of(
                    "uuuu-M-d",
                    "uuuu/M/d",
                    "uuuu.M.d",
                    "d.M.uuuu",
                    "d. M. uuuu",
                    "d-MMM-uuuu",
                    "d MMM uuuu",
                    "d MMMM uuuu",
                    "MMM d, uuuu",
                    "MMMM d, uuuu",
                    "MMM d uuuu",
                    "MMMM d uuuu",
                    "EEEE, MMMM d, uuuu",
                    "EEE, MMM d, uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private SpreadsheetDates() {}

    /**
     * {@return the date}
     *
     * @throws DateTimeException if the text is no date, or may be two
     */
    static LocalDate read(String text) {
        String date = MIDNIGHT.matcher(text).replaceFirst("");
        Matcher either = EITHER_FIRST.matcher(date);
        if (either.matches()) {
            return oneOf(either);
        }
        for (DateTimeFormatter pattern : PATTERNS) {
            try {
                return LocalDate.parse(date, pattern);
            } catch (DateTimeException notSo) {
                continue;
            }
        }
        throw new DateTimeException("no date");
    }

    private static LocalDate oneOf(Matcher either) {
        int first = Integer.parseInt(either.group(1));
        int second = Integer.parseInt(either.group(2));
        int year = Integer.parseInt(either.group(3));
        if (first <= 12 && second <= 12 && first != second) {
            throw new DateTimeException("two dates");
        }
        return first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    }
}
