package dev.followup;

import dev.followup.FollowUpPolicy.Caller;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.CallHours.Range;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When: the days and hours in which people of one zone, calendar and call hours can be phoned from where the caller is,
 * from now on.
 */
final class Place {
    private static final int FARTHEST = 366;
    private static final int WEEK = 7;
    private static final @Nullable Window[] NONE = {};
    private static final Duration PROMISE_LASTS = Duration.ofHours(1);

    private final ZoneId zone;
    private final BusinessCalendar calendar;
    private final CallHours hours;
    private final @Nullable Caller caller;
    private final Instant now;
    private final LocalDate today;
    private final long todaysEpochDay;

    /** Business days on which there are call hours. */
    private final BusinessCalendar callDays;

    /** Where there is a caller, what {@link #rolled} has found. */
    private final Map<LocalDate, LocalDate> rolled = new HashMap<>();

    /** The first window from a day on, by half and days from today; filled when asked for. */
    private final Map<Half, @Nullable Window[]> windows = new EnumMap<>(Half.class);

    Place(ZoneId zone, BusinessCalendar calendar, CallHours hours, @Nullable Caller caller, Instant now) {
        this.zone = zone;
        this.calendar = calendar;
        this.hours = hours;
        this.caller = caller;
        this.now = now;
        today = now.atZone(zone).toLocalDate();
        todaysEpochDay = today.toEpochDay();
        callDays = openOnlyWithHours(calendar, hours);
    }

    ZoneId zone() {
        return zone;
    }

    BusinessCalendar calendar() {
        return calendar;
    }

    LocalDate today() {
        return today;
    }

    /** How many full weeks have passed since a day, 0 if it is yet to come. */
    int weeksSince(LocalDate date) {
        return (int) Math.max(0, (todaysEpochDay - date.toEpochDay()) / WEEK);
    }

    /** Whether both callee and caller can phone at some time in the week that starts with a date. */
    boolean hoursMeetInWeekFrom(LocalDate start) {
        return caller == null || hoursMeet(start, caller);
    }

    /** Whether these are this place's; hosts give the same objects again, and equal ones are found elsewhere. */
    @SuppressWarnings("ReferenceEquality")
    boolean isFor(ZoneId otherZone, BusinessCalendar otherCalendar, CallHours otherHours) {
        return calendar == otherCalendar && hours == otherHours && zone.equals(otherZone);
    }

    /** The date itself if a call can be placed on it, otherwise the next one; whether it is past does not matter. */
    LocalDate rolled(LocalDate due) {
        return caller == null
                ? callDays.nextOrSame(due)
                : rolled.computeIfAbsent(
                        due, from -> search(from, Half.ANY, Instant.MIN).date());
    }

    /** On how many days from a date to another the caller's calendar is closed; 0 without a caller. */
    int daysClosedForCaller(LocalDate startInclusive, LocalDate endExclusive) {
        if (caller == null || !startInclusive.isBefore(endExclusive)) {
            return 0;
        }
        long open = caller.calendar().daysBetween(startInclusive, endExclusive);
        return (int) (endExclusive.toEpochDay() - startInclusive.toEpochDay() - open);
    }

    /** The first window on a date or later, but not before now; one object for each day and half of the year ahead. */
    Window first(LocalDate from, Half half) {
        long ahead = from.isAfter(today) ? from.toEpochDay() - today.toEpochDay() : 0;
        if (ahead > FARTHEST) {
            return search(from, half, now);
        }
        int day = (int) ahead;
        @Nullable Window[] known = windows.getOrDefault(half, NONE);
        if (known.length <= day) {
            known = Arrays.copyOf(known, day + 8);
            windows.put(half, known);
        }
        Window window = known[day];
        if (window == null) {
            window = search(today.plusDays(day), half, now);
            int found = (int) (window.date().toEpochDay() - today.toEpochDay());
            if (found < known.length) {
                window = known[found] == null ? window : known[found];
                known[found] = window;
            }
            known[day] = window;
        }
        return window;
    }

    /** The first window on a later date of the caller's. */
    Window next(Window window, Half half) {
        Window next = window;
        do {
            next = first(next.date().plusDays(1), half);
        } while (!next.callerDate().isAfter(window.callerDate()));
        return next;
    }

    /** The window of a call promised for an instant: open from then to the day's closing, at least for an hour. */
    Window promised(Instant promise) {
        ZonedDateTime opensAt = promise.atZone(zone);
        LocalDate date = opensAt.toLocalDate();
        ZonedDateTime closesAt = opensAt.plus(PROMISE_LASTS);
        for (Range range : hours.on(date.getDayOfWeek())) {
            ZonedDateTime closing = range.closesAt(date, zone);
            if (closing.isAfter(closesAt)) {
                closesAt = closing;
            }
        }
        return window(date, opensAt, closesAt);
    }

    /** Whether a time lies on a business day and in call hours. */
    boolean isUsual(ZonedDateTime time) {
        LocalDate date = time.toLocalDate();
        return calendar.isBusinessDay(date)
                && hours.on(date.getDayOfWeek()).stream()
                        .anyMatch(range ->
                                !time.isBefore(range.opensAt(date, zone)) && time.isBefore(range.closesAt(date, zone)));
    }

    private Window search(LocalDate from, Half half, Instant earliest) {
        LocalDate last = from.plusDays(FARTHEST);
        for (LocalDate date = callDays.nextOrSame(from); !date.isAfter(last); date = callDays.next(date)) {
            Window window = firstOf(date, half, earliest);
            if (window != null) {
                return window;
            }
        }
        throw new DateTimeException(
                "no day within " + FARTHEST + " days after " + from + " on which callee and caller can both phone");
    }

    /** The first window on a date in a half of the day, or in all of it if callee and caller never meet in that half. */
    private @Nullable Window firstOf(LocalDate date, Half half, Instant earliest) {
        List<Range> whole = hours.on(date.getDayOfWeek());
        List<Range> part = half.of(whole);
        boolean meet = half == Half.ANY || firstOf(date, part, Instant.MIN) != null;
        return firstOf(date, meet ? part : whole, earliest);
    }

    private @Nullable Window firstOf(LocalDate date, List<Range> ranges, Instant earliest) {
        for (Range range : ranges) {
            Window window = range.vanishes(date, zone) ? null : meeting(range, date, earliest);
            if (window != null) {
                return window;
            }
        }
        return null;
    }

    /** What is left of a range on a date, after the earliest instant, when the caller can phone too. */
    private @Nullable Window meeting(Range range, LocalDate date, Instant earliest) {
        for (Span span : caller == null ? List.of(span(range, date)) : possible(span(range, date), date, caller)) {
            if (span.closesAt().toInstant().isAfter(earliest)) {
                return window(date, span.opensAt(), span.closesAt());
            }
        }
        return null;
    }

    /** When both can, or all of the callee's hours if for a week from then they never meet. */
    private List<Span> possible(Span callees, LocalDate date, Caller from) {
        List<Span> common = common(callees, from);
        return common.isEmpty()
                        && from.calendar().isBusinessDay(dateOf(callees.opensAt(), from))
                        && !hoursMeet(date, from)
                ? List.of(callees)
                : common;
    }

    private boolean hoursMeet(LocalDate start, Caller from) {
        for (int i = 0; i < WEEK; i++) {
            LocalDate date = start.plusDays(i);
            if (callDays.isBusinessDay(date)) {
                for (Range range : hours.on(date.getDayOfWeek())) {
                    if (!range.vanishes(date, zone)
                            && !common(span(range, date), from).isEmpty()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Span span(Range range, LocalDate date) {
        return new Span(range.opensAt(date, zone), range.closesAt(date, zone));
    }

    private List<Span> common(Span callees, Caller from) {
        List<Span> common = new ArrayList<>();
        LocalDate last = dateOf(callees.closesAt(), from);
        for (LocalDate date = dateOf(callees.opensAt(), from); !date.isAfter(last); date = date.plusDays(1)) {
            if (from.calendar().isBusinessDay(date)) {
                for (Range range : from.hours().on(date.getDayOfWeek())) {
                    ZonedDateTime opensAt = later(callees.opensAt(), range.opensAt(date, from.zone()));
                    ZonedDateTime closesAt = earlier(callees.closesAt(), range.closesAt(date, from.zone()));
                    if (opensAt.isBefore(closesAt)) {
                        common.add(new Span(opensAt, closesAt));
                    }
                }
            }
        }
        return common;
    }

    private record Span(ZonedDateTime opensAt, ZonedDateTime closesAt) {}

    private Window window(LocalDate date, ZonedDateTime opensAt, ZonedDateTime closesAt) {
        return new Window(
                date,
                opensAt,
                closesAt,
                opensAt.toInstant(),
                closesAt.toInstant(),
                calendar.lastInWeekAfter(date),
                caller == null ? date : dateOf(opensAt, caller));
    }

    private ZonedDateTime later(ZonedDateTime callees, ZonedDateTime callers) {
        return callers.isAfter(callees) ? callers.withZoneSameInstant(zone) : callees;
    }

    private ZonedDateTime earlier(ZonedDateTime callees, ZonedDateTime callers) {
        return callers.isBefore(callees) ? callers.withZoneSameInstant(zone) : callees;
    }

    private static LocalDate dateOf(ZonedDateTime time, Caller caller) {
        return time.withZoneSameInstant(caller.zone()).toLocalDate();
    }

    private static BusinessCalendar openOnlyWithHours(BusinessCalendar calendar, CallHours hours) {
        Set<DayOfWeek> without = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (hours.on(day).isEmpty()) {
                without.add(day);
            }
        }
        try {
            return without.isEmpty() ? calendar : calendar.and(BusinessCalendar.of(without, List.of()));
        } catch (IllegalArgumentException noCommonDay) {
            throw new DateTimeException("no business day of the week has call hours: " + hours, noCommonDay);
        }
    }
}
