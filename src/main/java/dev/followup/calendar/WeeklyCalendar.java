package dev.followup.calendar;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The same days open every week, holidays aside.
 *
 * <p>Business days are numbered in order, so that counting is adding: a date's number is how many come before it. For
 * the years around the holidays a table gives number and date at once; for all other dates they are reckoned, from the
 * days of the week and the holidays passed.
 */
final class WeeklyCalendar implements BusinessCalendar {
    private static final long serialVersionUID = 1L;
    private static final int WHOLE_WEEK = 0b111_1111;

    static final WeeklyCalendar WEEKDAYS = new WeeklyCalendar(0b001_1111, DayOfWeek.MONDAY, new long[0]);

    /** Bit 0 is Monday. */
    private final int openDays;

    private final DayOfWeek firstDayOfWeek;

    /** Epoch days in order, each once and on an open day of the week. */
    private final long[] holidays;

    private final transient boolean closedForAYear;

    /** Made when first asked for; made twice by two threads, either will do, as all its fields are final. */
    private transient @Nullable Index index;

    private WeeklyCalendar(int openDays, DayOfWeek firstDayOfWeek, long[] holidays) {
        this.openDays = openDays;
        this.firstDayOfWeek = firstDayOfWeek;
        this.holidays = holidays;
        this.closedForAYear = closedForAYear();
    }

    static WeeklyCalendar of(Set<DayOfWeek> weekend, Collection<LocalDate> holidays) {
        int openDays = WHOLE_WEEK;
        for (DayOfWeek day : weekend) {
            openDays &= ~bit(day);
        }
        if (openDays == 0) {
            throw new IllegalArgumentException("weekend closes all seven days of the week");
        }
        return of(openDays, dayAfterWeekend(openDays), holidays.stream().mapToLong(LocalDate::toEpochDay));
    }

    private static WeeklyCalendar of(int openDays, DayOfWeek firstDayOfWeek, LongStream holidays) {
        long[] days = holidays.filter(day -> isOpen(openDays, day))
                .sorted()
                .distinct()
                .toArray();
        WeeklyCalendar calendar = new WeeklyCalendar(openDays, firstDayOfWeek, days);
        return calendar.equals(WEEKDAYS) ? WEEKDAYS : calendar;
    }

    private static DayOfWeek dayAfterWeekend(int openDays) {
        DayOfWeek first = DayOfWeek.MONDAY;
        int longest = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            int closed = 0;
            while ((openDays & bit(day.minus(closed + 1L))) == 0) {
                closed++;
            }
            if (closed > longest && (openDays & bit(day)) != 0) {
                longest = closed;
                first = day;
            }
        }
        return first;
    }

    @Override
    public boolean isBusinessDay(LocalDate date) {
        Index known = index();
        int month = known.month(date);
        if (month >= 0) {
            return (known.months[month] >>> date.getDayOfMonth() & 1) != 0;
        }
        long day = date.toEpochDay();
        return isOpen(openDays, day) && Arrays.binarySearch(holidays, day) < 0;
    }

    @Override
    public Optional<LocalDate> knownUntil() {
        return holidays.length == 0
                ? Optional.empty()
                : Optional.of(
                        LocalDate.ofEpochDay(holidays[holidays.length - 1]).with(TemporalAdjusters.lastDayOfYear()));
    }

    @Override
    public DayOfWeek firstDayOfWeek() {
        return firstDayOfWeek;
    }

    @Override
    public LocalDate nextOrSame(LocalDate date) {
        Index known = index();
        int month = known.month(date);
        if (month >= 0) {
            long word = known.months[month];
            if ((word >>> date.getDayOfMonth() & 1) != 0) {
                return date;
            }
            int number = numberOf(word, date.getDayOfMonth());
            if (number < known.days.length) {
                return known.days[number];
            }
        }
        if (closedForAYear) {
            return BusinessCalendar.super.nextOrSame(date);
        }
        return isBusinessDay(date) ? date : Index.date(dayOf(numberOf(date.toEpochDay())));
    }

    @Override
    public LocalDate plus(LocalDate date, int n) {
        if (n == 0) {
            return date;
        }
        Index known = index();
        int month = known.month(date);
        if (month >= 0) {
            int day = date.getDayOfMonth();
            long word = known.months[month];
            int number = n > 0 ? numberOf(word, day + 1) + n - 1 : numberOf(word, day) + n;
            if (number >= 0 && number < known.days.length) {
                return known.days[number];
            }
        }
        if (closedForAYear) {
            return BusinessCalendar.super.plus(date, n);
        }
        long from = date.toEpochDay();
        return Index.date(dayOf(n > 0 ? numberOf(from + 1) + n - 1 : numberOf(from) + n));
    }

    @Override
    public long daysBetween(LocalDate startInclusive, LocalDate endExclusive) {
        Index known = index();
        int start = known.month(startInclusive);
        int end = known.month(endExclusive);
        if (start >= 0 && end >= 0) {
            return (long) numberOf(known.months[end], endExclusive.getDayOfMonth())
                    - numberOf(known.months[start], startInclusive.getDayOfMonth());
        }
        return numberOf(endExclusive.toEpochDay()) - numberOf(startInclusive.toEpochDay());
    }

    @Override
    public LocalDate lastInWeekAfter(LocalDate date) {
        Index known = index();
        int month = known.month(date);
        if (month >= 0) {
            int next = numberOf(known.months[month], date.getDayOfMonth() + 1);
            if (next < known.days.length) {
                int last = next + known.leftInWeek[next];
                if (last < known.days.length) {
                    return known.days[last];
                }
            }
        }
        return BusinessCalendar.super.lastInWeekAfter(date);
    }

    @Override
    public BusinessCalendar and(BusinessCalendar other) {
        if (!(other instanceof WeeklyCalendar that)) {
            return BusinessCalendar.super.and(other);
        }
        if ((openDays & that.openDays) == 0) {
            throw new IllegalArgumentException("other shares no open day of the week: " + this + ", and " + that);
        }
        WeeklyCalendar both = of(
                openDays & that.openDays,
                firstDayOfWeek,
                LongStream.concat(Arrays.stream(holidays), Arrays.stream(that.holidays)));
        return both.equals(this) ? this : both.equals(that) ? that : both;
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index(this);
            index = known;
        }
        return known;
    }

    /** In a word of the table, the number of the first business day on or after a day of the month. */
    private static int numberOf(long word, int dayOfMonth) {
        return (int) (word >>> 32) + Integer.bitCount((int) (word & ((1L << dayOfMonth) - 1)));
    }

    /** The number of the first business day on or after an epoch day. */
    private long numberOf(long day) {
        int holiday = Arrays.binarySearch(holidays, day);
        return weekdayNumberOf(day) - (holiday < 0 ? -holiday - 1 : holiday);
    }

    /** The epoch day of the business day with a number. */
    private long dayOf(long number) {
        int passed = 0;
        int end = holidays.length;
        while (passed < end) {
            int middle = (passed + end) >>> 1;
            if (weekdayNumberOf(holidays[middle]) - middle <= number) {
                passed = middle + 1;
            } else {
                end = middle;
            }
        }
        return weekdayOf(number + passed);
    }

    private long weekdayNumberOf(long day) {
        long monday = day + 3;
        int before = (1 << Math.floorMod(monday, 7)) - 1;
        return Math.floorDiv(monday, 7) * Integer.bitCount(openDays) + Integer.bitCount(openDays & before);
    }

    private long weekdayOf(long number) {
        int perWeek = Integer.bitCount(openDays);
        int open = openDays;
        for (int i = Math.floorMod(number, perWeek); i > 0; i--) {
            open &= open - 1;
        }
        return Math.floorDiv(number, perWeek) * 7 + Integer.numberOfTrailingZeros(open) - 3;
    }

    /** Such a calendar has no index, and is searched day by day, so that the search can give up where it must. */
    private boolean closedForAYear() {
        int first = 0;
        for (int i = 0; i < holidays.length; i++) {
            long number = weekdayNumberOf(holidays[i]);
            if (number - weekdayNumberOf(holidays[first]) != i - first) {
                first = i;
            }
            if (weekdayOf(number + 1) - weekdayOf(number - 1 - (i - first)) > 366) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(int openDays, long day) {
        return (openDays >>> Math.floorMod(day + 3, 7) & 1) != 0;
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.ordinal();
    }

    private Object writeReplace() {
        return new Saved(
                openDays,
                firstDayOfWeek,
                Arrays.stream(holidays)
                        .mapToObj(day -> LocalDate.ofEpochDay(day).toString())
                        .collect(Collectors.joining(" ")));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a calendar is saved in another form");
    }

    /** What a stream carries: a text cannot claim to be longer than the stream, as an array can. */
    private record Saved(int openDays, DayOfWeek firstDayOfWeek, String holidays) implements Serializable {
        Saved {
            Objects.requireNonNull(firstDayOfWeek, "firstDayOfWeek");
            if (openDays <= 0 || openDays > WHOLE_WEEK) {
                throw new IllegalArgumentException("openDays is " + openDays + ", not from 1 to " + WHOLE_WEEK);
            }
            dates(holidays);
        }

        private Object readResolve() {
            return of(openDays, firstDayOfWeek, dates(holidays));
        }

        private static LongStream dates(String holidays) {
            return holidays.isEmpty()
                    ? LongStream.empty()
                    : Arrays.stream(Arrays.stream(holidays.split(" "))
                            .mapToLong(date -> LocalDate.parse(date).toEpochDay())
                            .toArray());
        }
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof WeeklyCalendar that
                && openDays == that.openDays
                && firstDayOfWeek == that.firstDayOfWeek
                && Arrays.equals(holidays, that.holidays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(openDays, firstDayOfWeek.getValue(), Arrays.hashCode(holidays));
    }

    @Override
    public String name() {
        return openDays + " " + firstDayOfWeek + " " + Arrays.toString(holidays);
    }

    @Override
    public String toString() {
        String weekend = Arrays.stream(DayOfWeek.values())
                .filter(day -> (openDays & bit(day)) == 0)
                .map(day -> day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String dates = switch (holidays.length) {
            case 0 -> "no holidays known";
            case 1 -> "closed on " + LocalDate.ofEpochDay(holidays[0]);
            default ->
                holidays.length + " holidays from " + LocalDate.ofEpochDay(holidays[0]) + " to "
                        + LocalDate.ofEpochDay(holidays[holidays.length - 1]);
        };
        return (weekend.isEmpty() ? "open all week" : "closed on " + weekend) + "; " + dates;
    }

    /** For each month the business days in it and before it; for each number the business day. */
    private static final class Index {
        private static final int FIRST_YEAR = 1970;
        private static final int LAST_YEAR = 2100;

        /** One object for each date, shared by all calendars; the place is the epoch day. */
        private static final LocalDate[] DATES =
                LocalDate.EPOCH.datesUntil(LocalDate.of(LAST_YEAR + 1, 1, 1)).toArray(LocalDate[]::new);

        final int firstYear;
        final int years;

        /** In the upper half how many business days come before the month, in the lower half a bit for each in it. */
        final long[] months;

        final LocalDate[] days;

        /** How many business days of the same week follow. */
        final byte[] leftInWeek;

        Index(WeeklyCalendar calendar) {
            long[] holidays = calendar.holidays;
            int from = FIRST_YEAR;
            int to = LAST_YEAR;
            if (holidays.length > 0) {
                from = Math.max(from, LocalDate.ofEpochDay(holidays[0]).getYear() - 1);
                to = Math.min(
                        to, LocalDate.ofEpochDay(holidays[holidays.length - 1]).getYear() + 1);
            }
            firstYear = from;
            years = calendar.closedForAYear ? 0 : Math.max(0, to - from + 1);
            months = new long[years * 12];
            LocalDate first = LocalDate.of(firstYear, 1, 1);
            int start = (int) first.toEpochDay();
            int end = (int) first.plusYears(years).toEpochDay();
            long before = calendar.numberOf(start);
            days = new LocalDate[(int) (calendar.numberOf(end) - before)];
            leftInWeek = new byte[days.length];
            int number = 0;
            int month = -1;
            for (int day = start; day < end; day++) {
                LocalDate date = DATES[day];
                if (date.getDayOfMonth() == 1) {
                    months[++month] = (long) number << 32;
                }
                if (isOpen(calendar.openDays, day) && Arrays.binarySearch(holidays, day) < 0) {
                    months[month] |= 1L << date.getDayOfMonth();
                    days[number] = date;
                    int toWeekEnd = 6 - Math.floorMod(date.getDayOfWeek().compareTo(calendar.firstDayOfWeek), 7);
                    leftInWeek[number] = (byte) (calendar.numberOf(day + toWeekEnd + 1) - before - number - 1);
                    number++;
                }
            }
        }

        /** The place of a date's month, negative if it is not in the index. */
        int month(LocalDate date) {
            int year = date.getYear() - firstYear;
            return year >= 0 && year < years ? year * 12 + date.getMonthValue() - 1 : -1;
        }

        static LocalDate date(long day) {
            return day >= 0 && day < DATES.length ? DATES[(int) day] : LocalDate.ofEpochDay(day);
        }
    }
}
