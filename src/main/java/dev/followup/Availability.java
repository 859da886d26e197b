package dev.followup;

import dev.followup.Settings.Absence;
import dev.followup.Settings.Caller;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.CallHours.Range;
import dev.followup.calendar.Delay;
import dev.followup.plan.CallWindow;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days and hours in which people of one zone, calendar and call hours can be phoned from where the caller is, from now
 * on.
 *
 * <p>A window is what is left, on one day of the callee's and one of the caller's, of the first range of hours in which both
 * can. A callee's day that crosses the caller's midnight has two.
 */
final class Availability {
    private static final int WEEK = 7;
    static final Duration PROMISE_LASTS = Duration.ofHours(1);
    private static final @Nullable CallWindow[] NONE = {};
    private static final int PARTS = PartOfDay.values().length + 1;

    private final ZoneId zone;
    private final BusinessCalendar calendar;
    private final CallHours hours;
    private final @Nullable Caller caller;
    private final List<Absence> absences;
    private final SharedHours shared;
    private final Instant now;
    private final LocalDate today;
    private final long todaysEpochDay;

    /** Where there is a caller, or an absence, what {@link #dueFrom} has found. */
    private final Map<DayAndPart, LocalDate> dueDates = new HashMap<>(0);

    /** The first window from a day on, by part and days from today; filled when asked for. */
    private final List<@Nullable CallWindow[]> windows = new ArrayList<>(Collections.nCopies(PARTS, NONE));

    private final Map<LocalDate, CallWindow> firstDays = new HashMap<>(0);

    Availability(
            ZoneId zone,
            BusinessCalendar calendar,
            CallHours hours,
            @Nullable Caller caller,
            List<Absence> absences,
            Instant now) {
        this.zone = zone;
        this.calendar = calendar;
        this.hours = hours;
        this.caller = caller;
        this.absences = absences;
        shared = new SharedHours(zone, calendar, hours, caller, absences);
        this.now = now;
        today = now.atZone(zone).toLocalDate();
        todaysEpochDay = today.toEpochDay();
    }

    private record DayAndPart(LocalDate day, @Nullable PartOfDay part) {}

    ZoneId zone() {
        return zone;
    }

    /** On which days, and when on them, both can. */
    SharedHours shared() {
        return shared;
    }

    BusinessCalendar calendar() {
        return calendar;
    }

    LocalDate today() {
        return today;
    }

    LocalDate date(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** How many full weeks have passed since a day, 0 if it is yet to come. */
    int weeksSince(LocalDate date) {
        return (int) Math.max(0, (todaysEpochDay - date.toEpochDay()) / WEEK);
    }

    /** Whether these are this one's; hosts give the same objects again, and equal ones are found elsewhere. */
    @SuppressWarnings("ReferenceEquality")
    boolean isFor(ZoneId otherZone, BusinessCalendar otherCalendar, CallHours otherHours) {
        return calendar == otherCalendar && hours == otherHours && zone.equals(otherZone);
    }

    /** When a wait is over that starts on a day; days away count in none. */
    LocalDate after(Delay wait, LocalDate start) {
        if (absences.isEmpty()) {
            return wait.after(start, calendar);
        }
        LocalDate date = start;
        for (int left = wait.length(); left > 0; ) {
            date = date.plusDays(1);
            if (!shared.isAway(date) && (!wait.businessDays() || calendar.isBusinessDay(date))) {
                left--;
            } else if (date.toEpochDay() - start.toEpochDay() > (long) SharedHours.FARTHEST * (wait.length() + 1)) {
                throw new DateTimeException("no day on which a wait of " + wait + " is over after " + start);
            }
        }
        return date;
    }

    /** The caller's absences, apart and in order. */
    List<Absence> absences() {
        return absences;
    }

    /** When people could be phoned if the caller were not away then. */
    Availability without(Absence absence) {
        return away(absences.stream().filter(other -> !other.equals(absence)).toList());
    }

    private Availability away(List<Absence> others) {
        return new Availability(zone, calendar, hours, caller, others, now);
    }

    /** Whether the caller is away on a day, be it on the callee's date or, by whose calendar both could, on the caller's. */
    boolean isClosedByAbsence(LocalDate date, @Nullable PartOfDay part) {
        return !absences.isEmpty()
                && (shared.isAway(date) || away(List.of()).dueFrom(date, part).equals(date));
    }

    /** The date itself if a call can be placed on it in that half of the day, else the next; be it past or not. */
    LocalDate dueFrom(LocalDate from, @Nullable PartOfDay part) {
        if (caller == null && absences.isEmpty()) {
            return shared.nextCallDay(from);
        }
        DayAndPart asked = new DayAndPart(from, part);
        LocalDate due = dueDates.get(asked);
        if (due == null) {
            due = search(from, part, Instant.MIN, null).date();
            dueDates.put(asked, due);
        }
        return due;
    }

    /** The first window on a date or later, but not before now; one object for each day and part of the year ahead. */
    CallWindow first(LocalDate from, @Nullable PartOfDay part) {
        long ahead = from.isAfter(today) ? from.toEpochDay() - todaysEpochDay : 0;
        if (ahead > SharedHours.FARTHEST) {
            return search(from, part, now, null);
        }
        int day = (int) ahead;
        @Nullable CallWindow[] known = windows.get(index(part));
        if (known.length <= day) {
            known = Arrays.copyOf(known, day + 8);
            windows.set(index(part), known);
        }
        CallWindow window = known[day];
        if (window == null) {
            window = search(today.plusDays(day), part, now, null);
            int found = (int) (window.date().toEpochDay() - todaysEpochDay);
            if (found < known.length) {
                window = known[found] == null ? window : known[found];
                known[found] = window;
            }
            known[day] = window;
        }
        return window;
    }

    /** The first window on a date or later, but not before today, be it over or not; one object for each day. */
    CallWindow firstDay(LocalDate from) {
        LocalDate start = from.isBefore(today) ? today : from;
        CallWindow known = firstDays.get(start);
        if (known == null) {
            CallWindow found = search(start, null, Instant.MIN, null);
            known = firstDays.computeIfAbsent(found.date(), date -> found);
            firstDays.put(start, known);
        }
        return known;
    }

    /** The window on the same dates as another, kept to a half of the day or, null, to none. */
    CallWindow sameDay(CallWindow window, @Nullable PartOfDay part) {
        return search(window.date(), part, now, window.callerDate().minusDays(1));
    }

    /** The range of hours in which a window opens, null if in none. */
    @Nullable Range hoursOf(CallWindow window) {
        for (Range range : hours.on(window.date().getDayOfWeek())) {
            if (!window.opens().isBefore(range.opensAt(window.date(), zone).toInstant())
                    && window.opens()
                            .isBefore(range.closesAt(window.date(), zone).toInstant())) {
                return range;
            }
        }
        return null;
    }

    /** The first window on a later date of the caller's, also on the same date of the callee's. */
    CallWindow next(CallWindow window, @Nullable PartOfDay part) {
        return caller == null
                ? first(window.date().plusDays(1), part)
                : search(window.date(), part, now, window.callerDate());
    }

    /** The window of a call promised for an instant: open from then to the day's closing, at least for an hour. */
    CallWindow promised(Instant promise) {
        ZonedDateTime opensAt = promise.atZone(zone);
        LocalDate date = opensAt.toLocalDate();
        Instant closes = promise.plus(PROMISE_LASTS);
        for (Range range : hours.on(date.getDayOfWeek())) {
            Instant closing = range.closesAt(date, zone).toInstant();
            closes = closing.isAfter(closes) ? closing : closes;
        }
        return window(date, promise, closes);
    }

    /** Whether some of the hours lie at an edge of the day. */
    boolean hasEdge() {
        return hours.week().stream().anyMatch(PartOfDay::haveEdge);
    }

    /** Whether a window stands although the hours of the two do not meet in the week from then on. */
    boolean neverMeets(CallWindow window) {
        return shared.neverMeet(window.date());
    }

    private CallWindow search(
            LocalDate from, @Nullable PartOfDay part, Instant earliest, @Nullable LocalDate afterCallerDate) {
        for (int i = 0; i <= SharedHours.FARTHEST; i++) {
            LocalDate date = from.plusDays(i);
            if (shared.isCallDay(date)) {
                CallWindow window = firstOf(date, part, earliest, afterCallerDate);
                if (window != null) {
                    return window;
                }
            }
        }
        throw new DateTimeException("no day within " + SharedHours.FARTHEST + " days after " + from
                + " on which callee and caller can both phone");
    }

    /** The first window on a date in a part of the day, or in all of it if callee and caller never meet in that part. */
    private @Nullable CallWindow firstOf(
            LocalDate date, @Nullable PartOfDay part, Instant earliest, @Nullable LocalDate afterCallerDate) {
        List<Range> whole = hours.on(date.getDayOfWeek());
        if (part == null) {
            return firstOf(date, whole, earliest, afterCallerDate);
        }
        for (List<Range> ranges : part.of(whole)) {
            if (firstOf(date, ranges, Instant.MIN, null) != null) {
                return firstOf(date, ranges, earliest, afterCallerDate);
            }
        }
        return null;
    }

    private @Nullable CallWindow firstOf(
            LocalDate date, List<Range> ranges, Instant earliest, @Nullable LocalDate afterCallerDate) {
        for (Range range : ranges) {
            for (SharedHours.Span span : shared.within(range, date)) {
                if (span.closes().isAfter(earliest)
                        && (afterCallerDate == null
                                || shared.callerDate(date, span.opens()).isAfter(afterCallerDate))) {
                    return window(date, span.opens(), span.closes());
                }
            }
        }
        return null;
    }

    private CallWindow window(LocalDate date, Instant opens, Instant closes) {
        LocalDate interviewBy = calendar.lastInWeekAfter(date);
        return new CallWindow(
                date, opens, closes, zone, shared.callerDate(date, opens), interviewBy, usefulUntil(date, interviewBy));
    }

    /** The last day before an interview on which both can phone, not before the day of the call. */
    private LocalDate usefulUntil(LocalDate date, LocalDate interviewBy) {
        LocalDate last = interviewBy.minusDays(1);
        while (last.isAfter(date) && !(shared.isCallDay(last) && shared.isCallersDay(last))) {
            last = last.minusDays(1);
        }
        return last;
    }

    private static int index(@Nullable PartOfDay part) {
        return part == null ? PARTS - 1 : part.ordinal();
    }
}
