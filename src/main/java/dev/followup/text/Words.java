package dev.followup.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One language, ready to speak: its sentences, and how it writes days, times, counts, lists and constants. */
final class Words implements Template.Values {
    private static final int SHOWN_OF_A_LIST = 8;
    private static final Pattern SOUND_OF_I = Pattern.compile("(?iu)h?[ií](?![aeouáéóú])");
    private static final int NO_YEAR = Integer.MIN_VALUE;

    private final Locale locale;
    private final Map<String, String> lines;
    private final Map<String, Template> sentences;
    private final Plurals plurals;
    private final Names names;
    private final int year;

    private record Names(
            List<String> weekdays,
            List<String> shortWeekdays,
            List<String> months,
            List<String> shortMonths,
            List<String> halves) {}

    private Words(
            Locale locale,
            Map<String, String> lines,
            Map<String, Template> sentences,
            Plurals plurals,
            Names names,
            int year) {
        this.locale = locale;
        this.lines = lines;
        this.sentences = sentences;
        this.plurals = plurals;
        this.names = names;
        this.year = year;
    }

    /**
     * Reads the lines of a language.
     *
     * @throws IllegalArgumentException naming the key that is unknown, missing or cannot be read
     */
    static Words of(Locale locale, Map<String, String> lines) {
        Map<String, Template> sentences = new HashMap<>();
        Keys.SENTENCES.forEach((key, values) -> sentences.put(key, sentence(key, line(lines, key), values)));
        for (String key : lines.keySet()) {
            if (!Keys.isKnown(key)) {
                throw new IllegalArgumentException("there is no key " + key);
            }
        }
        Names names = new Names(
                names(lines, Keys.WEEKDAYS, 7),
                names(lines, Keys.SHORT_WEEKDAYS, 7),
                names(lines, Keys.MONTHS, 12),
                names(lines, Keys.SHORT_MONTHS, 12),
                names(lines, Keys.HALVES, 2));
        return new Words(
                locale,
                Collections.unmodifiableMap(new HashMap<>(lines)),
                sentences,
                plurals(line(lines, Keys.PLURAL)),
                names,
                NO_YEAR);
    }

    /** The same words on a page about one year, which is not said with each day. */
    Words inYear(int of) {
        return new Words(locale, lines, sentences, plurals, names, of);
    }

    Locale locale() {
        return locale;
    }

    Map<String, String> lines() {
        return lines;
    }

    /** A sentence of the pages. */
    String say(Phrase phrase, @Nullable Object... values) {
        return sayKey(phrase.key(), values);
    }

    /** The sentence of a key, with its values in the order of {@link Keys#SENTENCES}. */
    String sayKey(String key, @Nullable Object... values) {
        StringBuilder out = new StringBuilder();
        template(key).write(out, this, values);
        return out.toString();
    }

    /** A value as it stands in a sentence. */
    String value(Object value) {
        StringBuilder out = new StringBuilder();
        write(out, value);
        return out.toString();
    }

    /** A day as it is said aloud: "Monday, 30 November", the year only where another one may be meant. */
    String spoken(LocalDate day) {
        StringBuilder out = new StringBuilder();
        write(out, day.getYear() == year ? Phrase.SPOKEN_DAY : Phrase.SPOKEN_DAY_OF_YEAR, day);
        return out.toString();
    }

    /** All of them, joined as a list. */
    String list(List<?> values) {
        return list(values, values.size());
    }

    @Override
    public void write(StringBuilder out, Object value) {
        if (value instanceof LocalDate day) {
            write(out, day.getYear() == year ? Phrase.DAY : Phrase.DAY_OF_YEAR, day);
        } else if (value instanceof LocalTime time) {
            write(out, time);
        } else if (value instanceof ZonedDateTime time) {
            template(Phrase.DAY_AND_TIME.key()).write(out, this, time.toLocalDate(), time.toLocalTime());
        } else if (value instanceof ZoneId zone) {
            out.append(Zones.city(zone, lines));
        } else if (value instanceof Enum<?> constant) {
            template(Keys.of(constant)).write(out, this);
        } else if (value instanceof List<?> list) {
            out.append(list(list, SHOWN_OF_A_LIST));
        } else {
            out.append(value);
        }
    }

    @Override
    public String form(int count) {
        return plurals.form(count);
    }

    private String list(List<?> values, int most) {
        int shown = Math.min(values.size(), most);
        String next = say(Phrase.LIST_NEXT, "", "");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            String value = value(values.get(i));
            if (i > 0) {
                out.append(i < values.size() - 1 ? next : beforeLast(value));
            }
            out.append(value);
        }
        return shown < values.size() ? say(Phrase.LIST_REST, out.toString(), values.size() - shown) : out.toString();
    }

    private String beforeLast(String value) {
        return say(Phrase.LIST_LAST, "", "", SOUND_OF_I.matcher(value).lookingAt());
    }

    private void write(StringBuilder out, Phrase pattern, LocalDate day) {
        int weekday = day.getDayOfWeek().ordinal();
        int month = day.getMonthValue() - 1;
        template(pattern.key())
                .write(
                        out,
                        this,
                        names.shortWeekdays.get(weekday),
                        names.weekdays.get(weekday),
                        day.getDayOfMonth(),
                        names.shortMonths.get(month),
                        names.months.get(month),
                        day.getYear());
    }

    private void write(StringBuilder out, LocalTime time) {
        template(Phrase.TIME.key())
                .write(
                        out,
                        this,
                        time.getHour(),
                        twoDigits(time.getHour()),
                        time.get(ChronoField.CLOCK_HOUR_OF_AMPM),
                        twoDigits(time.getMinute()),
                        names.halves.get(time.get(ChronoField.AMPM_OF_DAY)));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private Template template(String key) {
        Template template = sentences.get(key);
        if (template == null) {
            throw new AssertionError("no sentence " + key);
        }
        return template;
    }

    private static String line(Map<String, String> lines, String key) {
        String line = lines.get(key);
        if (line == null) {
            throw new IllegalArgumentException("the key " + key + " is missing");
        }
        return line;
    }

    private static Template sentence(String key, String line, List<String> values) {
        try {
            return Template.of(line, values);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("the line of key " + key + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Plurals plurals(String line) {
        try {
            return Plurals.of(line);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("the line of key " + Keys.PLURAL + ": " + wrong.getMessage(), wrong);
        }
    }

    private static List<String> names(Map<String, String> lines, String key, int count) {
        List<String> names = new ArrayList<>();
        for (String name : line(lines, key).split(",", -1)) {
            names.add(name.strip());
        }
        if (names.size() != count || names.contains("")) {
            throw new IllegalArgumentException("the line of key " + key + " has not " + count + " names");
        }
        return List.copyOf(names);
    }
}
