package dev.followup;

import dev.followup.DueDates.Due;
import dev.followup.calendar.CallHours.Range;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.spi.PhoneNumbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a call can first be made: what is agreed, else the first day and part of the day after all waits. */
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
        AgreedCall agreed = call.callsBefore > 0 ? null : facts.agreed(call.index, call.person);
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
                    call.choice.zone() == null || availability.shared().isUsual(agreed.at())
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
        PartOfDay part = part(call, history);
        List<Reason> reasons = call.due.reasons();
        LocalDate from = call.due.date();
        boolean chosen = call.due.chosen();
        Due notBefore = notBefore(call);
        if (notBefore != null && DueDates.isLater(notBefore.date(), from, part, availability)) {
            from = notBefore.date();
            reasons = notBefore.reasons();
            chosen = false;
        }
        LocalDate nextDay = nextDay(history, availability);
        if (nextDay != null && DueDates.isLater(nextDay, from, part, availability)) {
            from = nextDay;
            reasons = List.of(Reason.of(Code.NOT_TWICE_A_DAY, nextDay.minusDays(1), nextDay));
            chosen = false;
        }
        LocalDate due = availability.dueFrom(from, part);
        CallWindow first = availability.first(from, part);
        return new CallTime(
                from,
                first,
                due,
                part,
                null,
                chosen && first.date().equals(call.due.date()),
                DueDates.rolled(reasons, from, due, part, availability));
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

    /** After a refusal an edge of the day, else the half in which the last try was not made, where the cadence asks for it. */
    private @Nullable PartOfDay part(PendingCall call, CallHistory history) {
        Availability availability = call.availability;
        CallAttempt refusal = refusal(call, history);
        if (refusal != null) {
            return PartOfDay.edge(time(refusal, availability));
        }
        CallAttempt last = history.last();
        return last != null && isOtherHalfNext(last) ? PartOfDay.otherHalf(time(last, availability)) : null;
    }

    /** The last call at the number that is to be dialled, if a gatekeeper refused it and hours have an edge; else null. */
    private @Nullable CallAttempt refusal(PendingCall call, CallHistory history) {
        PhoneChoice.Dialled number = call.choice.number();
        if (number == null || number.phone() == null) {
            return null;
        }
        String region = call.person.contact().region();
        for (int i = history.attempts().size() - 1; i >= 0; i--) {
            CallAttempt attempt = history.attempts().get(i);
            if (!attempt.incoming() && isAt(number.phone(), attempt.dialled(), region)) {
                boolean refused = attempt.outcome() == Outcome.GATEKEEPER_REFUSED;
                return refused && isOtherHalfNext(attempt) && call.availability.hasEdge() ? attempt : null;
            }
        }
        return null;
    }

    /** Whether a call was at a number; one of which it is not said at which was at any. */
    private boolean isAt(String phone, @Nullable String dialled, @Nullable String region) {
        PhoneNumbers numbers = facts.settings().phoneNumbers();
        return dialled == null
                || dialled.equals(phone)
                || numbers.canonical(dialled, region).equals(numbers.canonical(phone, region));
    }

    private boolean isOtherHalfNext(CallAttempt attempt) {
        return facts.settings().cadence().after(attempt.outcome()) instanceof Cadence.Next.Call next
                && next.otherHalf();
    }

    private LocalTime time(CallAttempt attempt, Availability availability) {
        return at(attempt).atZone(availability.zone()).toLocalTime();
    }

    private Instant at(CallAttempt attempt) {
        return CallHistory.atMost(attempt.at(), facts.now());
    }

    /** Adds why a call is made in these hours of its day. */
    void addHours(PendingCall call, CallWindow window, List<Reason> reasons) {
        Availability availability = call.availability;
        CallTime time = call.settled();
        if (time.agreed() == null) {
            partOfDay(call, window, time, reasons);
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

    private void partOfDay(PendingCall call, CallWindow window, CallTime time, List<Reason> reasons) {
        CallHistory history = facts.history(call.person);
        CallAttempt last = history.last();
        PartOfDay part = time.part();
        if (part == null || last == null) {
            return;
        }
        Availability availability = call.availability;
        CallAttempt refusal = refusal(call, history);
        if (refusal != null
                && PartOfDay.isAtEdge(window)
                && !window.equals(inStead(window, time, part.half(), availability))) {
            reasons.add(Reason.of(
                    Code.EDGE_OF_DAY,
                    window.opensAt().toLocalTime(),
                    window.closesAt().toLocalTime(),
                    time(refusal, availability)));
        } else if (!window.equals(inStead(window, time, null, availability))) {
            CallAttempt tried = refusal != null ? refusal : last;
            reasons.add(Reason.of(Code.OTHER_HALF, part.named(), time(tried, availability)));
        }
    }

    private void knownHours(PendingCall call, CallWindow window, CallTime time, List<Reason> reasons) {
        Contact contact = call.person.contact();
        Range range = contact.callHours() == null ? null : call.availability.hoursOf(window);
        if (range != null) {
            Availability unknown = availabilities.of(contact.withCallHours(null), call.availability.zone());
            if (!window.equals(inStead(window, time, time.part(), unknown))) {
                reasons.add(Reason.of(Code.KNOWN_HOURS, range.opens(), range.closes()));
            }
        }
    }

    /** Which window it would be in another part of the day or by other hours: the first, or on a later day the one then. */
    private static CallWindow inStead(
            CallWindow window, CallTime time, @Nullable PartOfDay part, Availability availability) {
        return window.equals(time.first()) ? availability.first(time.from(), part) : availability.sameDay(window, part);
    }
}
