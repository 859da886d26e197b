package dev.followup.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the facts accept as text and time: what every database can keep and every page can show. */
final class Text {
    static final int ID = 200;
    static final int LINE = 500;
    static final int PHONE = 100;
    static final int LINK = 2_000;
    static final int NOTE = 10_000;

    private static final LocalDate FIRST_DATE = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);
    private static final Instant FIRST_INSTANT = FIRST_DATE.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LAST_INSTANT =
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999).toInstant(ZoneOffset.UTC);

    private Text() {}

    /** One line that says something. */
    static void required(String parameter, String text, int longest) {
        line(parameter, text, longest);
        if (text.isBlank()) {
            throw new IllegalArgumentException(parameter + " is blank");
        }
        if (text.codePoints().allMatch(point -> Folding.isInvisible(point) || Folding.isSpace(point))) {
            throw new IllegalArgumentException(parameter + " has no visible character");
        }
    }

    /** One line that may be empty. */
    static void line(String parameter, String text, int longest) {
        check(parameter, text, longest, false);
    }

    static void optional(String parameter, @Nullable String text, int longest) {
        if (text != null) {
            required(parameter, text, longest);
        }
    }

    /** Several lines. */
    static void optionalNote(String parameter, @Nullable String text) {
        if (text != null) {
            check(parameter, text, NOTE, true);
        }
    }

    static void date(String parameter, LocalDate date) {
        Objects.requireNonNull(date, parameter);
        if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
            throw new IllegalArgumentException(parameter + " is not in the years 1 to 9999: " + date);
        }
    }

    static void instant(String parameter, Instant instant) {
        Objects.requireNonNull(instant, parameter);
        if (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT)) {
            throw new IllegalArgumentException(parameter + " is not in the years 1 to 9999 (UTC): " + instant);
        }
    }

    private static void check(String parameter, String text, int longest, boolean lines) {
        Objects.requireNonNull(text, parameter);
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    parameter + " has " + text.length() + " characters, more than " + longest);
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (Character.getType(point) == Character.SURROGATE) {
                throw new IllegalArgumentException(parameter + " has half a surrogate pair at index " + i);
            }
            if (!lines && isRefusedInLines(point)) {
                throw new IllegalArgumentException(parameter + " has the character U+" + String.format("%04X", point)
                        + " at index " + i + ", which breaks or turns the line that it stands in");
            }
            if (Character.isISOControl(point) && !(lines && (point == '\n' || point == '\r' || point == '\t'))) {
                throw new IllegalArgumentException(
                        parameter + " has the control character U+" + String.format("%04X", point) + " at index " + i);
            }
        }
    }

    /** Line and paragraph separators; embeddings, overrides and isolates of direction. Joiners and marks are text. */
    private static boolean isRefusedInLines(int point) {
        return point == 0x2028
                || point == 0x2029
                || (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
