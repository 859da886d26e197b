package dev.followup;

import dev.followup.DueDates.Due;
import dev.followup.calendar.CallHours.Range;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Detail.HalfDay;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a call can first be made: what is agreed, else the first day and half of the day after all waits. */
final class CallTimes {
    private static final int SHARED = 128;

    private final Facts facts;
    private final DueDates dueDates;
    private final Availabilities availabilities;

    /** By availability, and then by how many days from today they are due, the times that first calls share. */
    private final Map<Availability, @Nullable CallTime[]> shared = new HashMap<>();

    CallTimes(Facts facts, DueDates dueDates, Availabilities availabilities) {
        this.facts = facts;
        this.availabilities = availabilities;
        this.dueDates = dueDates;
    }

    CallTime of(PendingCall call) {
        CallHistory history = facts.history(call.person);
        AgreedCall agreed = call.callsBefore > 0 ? null : history.agreed();
        if (agreed != null) {
            return agreed(call, agreed, history);
        }
        boolean apart = facts.people().anyCalled()
                || call.due.chosen()
                || !call.availability.absences().isEmpty();
        return apart ? due(call, history) : shared(call, history);
    }

    /** Where nobody was ever called, only the zone and the day of sending tell first calls apart. */
    private CallTime shared(PendingCall call, CallHistory history) {
        long place = call.due.date().toEpochDay() - call.availability.today().toEpochDay() + SHARED / 2;
        if (place < 0 || place >= SHARED) {
            return due(call, history);
        }
        @Nullable CallTime[] times = shared.computeIfAbsent(call.availability, any -> new CallTime[SHARED]);
        CallTime time = times[(int) place];
        if (time == null || !time.isDueFor(call.due)) {
            time = due(call, history);
            times[(int) place] = time;
        }
        return time;
    }

    private CallTime agreed(PendingCall call, AgreedCall agreed, CallHistory history) {
        Availability availability = call.availability;
        CallWindow window = availability.promised(agreed.at());
        ZoneId zone = availability.zone();
        if (window.closes().isAfter(facts.now())) {
            Reason kept = Reason.of(Code.AGREED, agreed.at(), zone);
            return new CallTime(
                    window.date(),
                    window,
                    window.date(),
                    null,
                    agreed,
                    false,
                    availability.isUsual(agreed.at())
                            ? List.of(kept)
                            : List.of(kept, Reason.of(Code.AGREED_OUTSIDE_HOURS, agreed.at(), zone)));
        }
        CallWindow first = availability.first(window.date(), null);
        List<Reason> reasons = List.of();
        LocalDate nextDay = nextDay(history, availability);
        if (nextDay != null && nextDay.isAfter(first.date())) {
            first = availability.first(nextDay, null);
            reasons = List.of(Reason.of(Code.NOT_TWICE_A_DAY, nextDay.minusDays(1), nextDay));
        }
        if (call.due.chosen() && call.due.date().isAfter(first.date())) {
            first = availability.first(call.due.date(), null);
            reasons = call.due.reasons();
        }
        Reason missed = Reason.of(Code.AGREED_MISSED, agreed.at(), zone, first.date());
        return new CallTime(
                window.date(),
                first,
                window.date(),
                null,
                agreed,
                false,
                Stream.concat(Stream.of(missed), reasons.stream()).toList());
    }

    private CallTime due(PendingCall call, CallHistory history) {
        Availability availability = call.availability;
        HalfDay half = half(history, availability);
        List<Reason> reasons = call.due.reasons();
        LocalDate from = call.due.date();
        boolean chosen = call.due.chosen();
        Due notBefore = notBefore(call);
        if (notBefore != null && DueDates.isLater(notBefore.date(), from, half, availability)) {
            from = notBefore.date();
            reasons = notBefore.reasons();
            chosen = false;
        }
        LocalDate nextDay = nextDay(history, availability);
        if (nextDay != null && DueDates.isLater(nextDay, from, half, availability)) {
            from = nextDay;
            reasons = List.of(Reason.of(Code.NOT_TWICE_A_DAY, nextDay.minusDays(1), nextDay));
            chosen = false;
        }
        LocalDate due = availability.dueFrom(from, half);
        CallWindow first = availability.first(from, half);
        return new CallTime(
                from,
                first,
                due,
                half,
                null,
                chosen && first.date().equals(call.due.date()),
                DueDates.rolled(reasons, from, due, half, availability));
    }

    /** The latest "not before" about any of its follow-ups. */
    private @Nullable Due notBefore(PendingCall call) {
        if (!facts.people().anyCalled()) {
            return null;
        }
        Due latest = dueDates.notBefore(call.index, call.person, call.availability);
        for (PendingCall other : call.others()) {
            Due said = dueDates.notBefore(other.index, null, call.availability);
            latest = said != null && (latest == null || said.date().isAfter(latest.date())) ? said : latest;
        }
        return latest;
    }

    /** The day after the person was last phoned or phoned. */
    private @Nullable LocalDate nextDay(CallHistory history, Availability availability) {
        CallAttempt last = history.last();
        return last == null ? null : availability.date(at(last)).plusDays(1);
    }

    /** The half of the day in which the last try was not made, where the cadence asks for it. */
    private @Nullable HalfDay half(CallHistory history, Availability availability) {
        CallAttempt last = history.last();
        if (last == null
                || !(facts.settings().cadence().after(last.outcome()) instanceof Cadence.Next.Call next)
                || !next.otherHalf()) {
            return null;
        }
        LocalTime tried = at(last).atZone(availability.zone()).toLocalTime();
        return tried.isBefore(LocalTime.NOON) ? HalfDay.AFTERNOON : HalfDay.MORNING;
    }

    private Instant at(CallAttempt attempt) {
        return CallHistory.atMost(attempt.at(), facts.now());
    }

    /** Adds why a call is made in these hours of its day. */
    void addHours(PendingCall call, CallWindow window, List<Reason> reasons) {
        Availability availability = call.availability;
        CallTime time = call.settled();
        if (time.agreed() == null) {
            otherHalf(call, window, time, reasons);
            knownHours(call, window, time, reasons);
            if (availability.neverMeets(window)) {
                reasons.add(Reason.of(Code.HOURS_NEVER_MEET, availability.zone()));
            }
        }
        if (call.person.contact().zone() == null) {
            boolean switchboards =
                    availability.zone().equals(call.followUp.submission().switchboardZone());
            reasons.add(Reason.of(switchboards ? Code.SWITCHBOARD_ZONE : Code.ASSUMED_ZONE, availability.zone()));
        }
    }

    private void otherHalf(PendingCall call, CallWindow window, CallTime time, List<Reason> reasons) {
        CallAttempt last = facts.history(call.person).last();
        if (time.half() != null && last != null && !window.equals(inStead(window, time, null, call.availability))) {
            LocalTime at = at(last).atZone(call.availability.zone()).toLocalTime();
            reasons.add(Reason.of(Code.OTHER_HALF, time.half(), at));
        }
    }

    private void knownHours(PendingCall call, CallWindow window, CallTime time, List<Reason> reasons) {
        Contact contact = call.person.contact();
        Range range = contact.callHours() == null ? null : call.availability.hoursOf(window);
        if (range != null) {
            Availability unknown = availabilities.of(contact.withCallHours(null), call.availability.zone());
            if (!window.equals(inStead(window, time, time.half(), unknown))) {
                reasons.add(Reason.of(Code.KNOWN_HOURS, range.opens(), range.closes()));
            }
        }
    }

    /** Which window it would be in another half of the day or by other hours: the first, or on a later day the one then. */
    private static CallWindow inStead(
            CallWindow window, CallTime time, @Nullable HalfDay half, Availability availability) {
        return window.equals(time.first()) ? availability.first(time.from(), half) : availability.sameDay(window, half);
    }
}
