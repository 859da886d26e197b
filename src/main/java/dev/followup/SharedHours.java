package dev.followup;

import dev.followup.Settings.Absence;
import dev.followup.Settings.Caller;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.CallHours.Range;
import dev.followup.plan.Detail.Whose;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** On which days, and when on them, both the callee and the caller can, whatever the time is now. */
final class SharedHours {
    /** So many days are looked at for one on which both can. */
    static final int FARTHEST = 366;

    private static final int WEEK = 7;

    private final ZoneId zone;
    private final BusinessCalendar calendar;
    private final CallHours hours;
    private final @Nullable Caller caller;
    private final List<Absence> absences;

    SharedHours(
            ZoneId zone, BusinessCalendar calendar, CallHours hours, @Nullable Caller caller, List<Absence> absences) {
        this.zone = zone;
        this.calendar = calendar;
        this.hours = hours;
        this.caller = caller;
        this.absences = absences;
    }

    /** To whom a date of the callee's is no day for calls; null if to neither, and only their hours keep calls from it. */
    @Nullable Whose closedBy(LocalDate date) {
        if (caller == null) {
            return Whose.CALLEE;
        }
        if (!isCallDay(date)) {
            Span day = new Span(
                    date.atStartOfDay(zone).toInstant(),
                    date.plusDays(1).atStartOfDay(zone).toInstant());
            return common(day, caller, false).isEmpty() ? Whose.BOTH : Whose.CALLEE;
        }
        for (Range range : hours.on(date.getDayOfWeek())) {
            Span span = span(range, date);
            if (span != null && !isClosedForCaller(span, caller)) {
                return null;
            }
        }
        return Whose.CALLER;
    }

    private static boolean isClosedForCaller(Span span, Caller from) {
        return datesOf(span, from.zone())
                .noneMatch(date -> from.calendar().isBusinessDay(date)
                        && !from.hours().on(date.getDayOfWeek()).isEmpty());
    }

    /** The dates in a zone on which some of a span lies. */
    private static Stream<LocalDate> datesOf(Span span, ZoneId zone) {
        LocalDate last = span.closes.minusNanos(1).atZone(zone).toLocalDate();
        return span.opens.atZone(zone).toLocalDate().datesUntil(last.plusDays(1));
    }

    /** On how many days from a date to another the caller does not phone, be it the calendar or an absence. */
    int daysClosedForCaller(LocalDate startInclusive, LocalDate endExclusive) {
        if ((caller == null && absences.isEmpty()) || !startInclusive.isBefore(endExclusive)) {
            return 0;
        }
        int closed = 0;
        for (LocalDate date = startInclusive; date.isBefore(endExclusive); date = date.plusDays(1)) {
            if (!isCallersDay(date)) {
                closed++;
            }
        }
        return closed;
    }

    /** When in a range of the callee's both can, or all of the range if for a week from then their hours never meet. */
    List<Span> within(Range range, LocalDate date) {
        Span callees = span(range, date);
        if (callees == null) {
            return List.of();
        }
        if (caller == null) {
            return isAway(date) ? List.of() : List.of(callees);
        }
        List<Span> common = common(callees, caller, true);
        return common.isEmpty() && isCallersDay(callerDate(date, callees.opens)) && !hoursMeet(date, caller)
                ? List.of(callees)
                : common;
    }

    /** Whether from a date on the hours of the two do not meet for a week. */
    boolean neverMeet(LocalDate start) {
        return caller != null && !hoursMeet(start, caller);
    }

    private boolean hoursMeet(LocalDate start, Caller from) {
        for (int i = 0; i < WEEK; i++) {
            LocalDate date = start.plusDays(i);
            if (isCallDay(date)) {
                for (Range range : hours.on(date.getDayOfWeek())) {
                    Span span = span(range, date);
                    if (span != null && !common(span, from, false).isEmpty()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What both have of a span, a piece for each range of the caller's; an absence matters, or not. */
    private List<Span> common(Span callees, Caller from, boolean unlessAway) {
        List<Span> common = new ArrayList<>();
        LocalDate last = callees.closes.atZone(from.zone()).toLocalDate();
        for (LocalDate date = callees.opens.atZone(from.zone()).toLocalDate();
                !date.isAfter(last);
                date = date.plusDays(1)) {
            if (from.calendar().isBusinessDay(date) && !(unlessAway && isAway(date))) {
                for (Range range : from.hours().on(date.getDayOfWeek())) {
                    Instant opens = later(
                            callees.opens, range.opensAt(date, from.zone()).toInstant());
                    Instant closes = earlier(
                            callees.closes, range.closesAt(date, from.zone()).toInstant());
                    if (opens.isBefore(closes)) {
                        common.add(new Span(opens, closes));
                    }
                }
            }
        }
        return common;
    }

    /** Whether the callee can be phoned on a date. */
    boolean isCallDay(LocalDate date) {
        return !hours.on(date.getDayOfWeek()).isEmpty() && calendar.isBusinessDay(date);
    }

    /** Whether the caller phones on a date. */
    boolean isCallersDay(LocalDate date) {
        return !isAway(date) && (caller == null || caller.calendar().isBusinessDay(date));
    }

    boolean isAway(LocalDate date) {
        for (Absence absence : absences) {
            if (absence.covers(date)) {
                return true;
            }
        }
        return false;
    }

    record Span(Instant opens, Instant closes) {}

    /** A range on a date; null where it {@linkplain Range#vanishes vanishes}. */
    private @Nullable Span span(Range range, LocalDate date) {
        ZonedDateTime opensAt = range.opensAt(date, zone);
        ZonedDateTime closesAt = range.closesAt(date, zone);
        return opensAt.isBefore(closesAt) && opensAt.toLocalDate().equals(date)
                ? new Span(opensAt.toInstant(), closesAt.toInstant())
                : null;
    }

    /** The date itself if it is a call day, else the next one. */
    LocalDate nextCallDay(LocalDate from) {
        LocalDate date = calendar.nextOrSame(from);
        for (int i = 0; hours.on(date.getDayOfWeek()).isEmpty(); i++) {
            if (i > FARTHEST) {
                throw new DateTimeException("no business day after " + from + " has call hours");
            }
            date = calendar.next(date);
        }
        return date;
    }

    /** Whether an instant lies on a business day and in call hours. */
    boolean isUsual(Instant at) {
        ZonedDateTime time = at.atZone(zone);
        LocalDate date = time.toLocalDate();
        return calendar.isBusinessDay(date)
                && hours.on(date.getDayOfWeek()).stream()
                        .anyMatch(range ->
                                !time.isBefore(range.opensAt(date, zone)) && time.isBefore(range.closesAt(date, zone)));
    }

    /** The caller's date when something opens on a date of the callee's. */
    LocalDate callerDate(LocalDate date, Instant opens) {
        return caller == null ? date : opens.atZone(caller.zone()).toLocalDate();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
