package dev.followup.text;

import dev.followup.plan.CallWindow;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The times of a call where the callee is and, if clocks differ, where the caller is. */
final class Hours {
    private Hours() {}

    /** From when until when; an agreed call: at what time; one that can be made already: until when. */
    static String of(PlannedCall call, Moment moment) {
        CallWindow window = call.window();
        String hours = there(call, moment);
        ZoneId caller = moment.callerZone();
        if (caller != null && differ(window, moment)) {
            hours = moment.say(Phrase.YOURS, hours, yours(call, caller, moment));
        }
        return window.date().equals(window.callerDate()) ? hours : moment.say(Phrase.THEIR_DAY, hours, window.date());
    }

    /** An instant in a zone and, if clocks differ, by the caller's. */
    static String of(Instant at, ZoneId zone, Moment moment) {
        return moment.say(
                Phrase.INSTANT,
                at.atZone(zone),
                moment.callerZone() != null && !differ(at, zone, moment.callerZone()) ? null : zone,
                yours(at, zone, moment));
    }

    /** The time that a reason names. */
    static String of(Reason agreed, Moment moment) {
        Instant at = (Instant) Objects.requireNonNull(agreed.details().get("at"));
        ZoneId zone = (ZoneId) Objects.requireNonNull(agreed.details().get("zone"));
        return of(at, zone, moment);
    }

    /** The caller's time, with its day if that is another; null if clocks are the same or there is no caller. */
    static @Nullable String yours(Instant at, ZoneId zone, Moment moment) {
        ZoneId caller = moment.callerZone();
        if (caller == null || !differ(at, zone, caller)) {
            return null;
        }
        ZonedDateTime yours = at.atZone(caller);
        boolean sameDay = yours.toLocalDate().equals(at.atZone(zone).toLocalDate());
        return moment.say(Phrase.YOUR_TIME, sameDay ? yours.toLocalTime() : yours);
    }

    /** Until when a call can be made, in both zones. */
    static String until(PlannedCall call, Moment moment) {
        CallWindow window = call.window();
        String until = moment.say(Phrase.UNTIL, time(window.closes(), window.zone()), city(window, moment));
        ZoneId caller = moment.callerZone();
        return caller != null && differ(window, moment)
                ? moment.say(Phrase.YOURS, until, moment.say(Phrase.YOUR_UNTIL, time(window.closes(), caller)))
                : until;
    }

    /** The time of an agreed call, the caller's if there is one. */
    static String agreed(PlannedCall call, Moment moment) {
        CallWindow window = call.window();
        if (moment.callerZone() == null) {
            return moment.say(Phrase.AT, time(window.opens(), window.zone()), city(window, moment));
        }
        LocalTime yours = time(window.opens(), moment.callerZone());
        return differ(window, moment)
                ? moment.say(Phrase.YOUR_TIME, yours)
                : moment.words().value(yours);
    }

    /** For when a call was agreed that was not made; null if none was. */
    static @Nullable String missed(PlannedCall call, Moment moment) {
        Instant missed = Agreement.missed(call);
        return missed == null ? null : of(missed, call.window().zone(), moment);
    }

    /** The time of opening by the clock that the reader of the page sees. */
    static String clock(PlannedCall call, Moment moment) {
        ZoneId zone = moment.callerZone() == null ? call.window().zone() : moment.callerZone();
        return moment.words().value(time(call.window().opens(), zone));
    }

    private static String there(PlannedCall call, Moment moment) {
        CallWindow window = call.window();
        String city = city(window, moment);
        LocalTime opens = time(window.opens(), window.zone());
        if (call.promised()) {
            return moment.say(Phrase.AT, opens, city);
        }
        LocalTime closes = time(window.closes(), window.zone());
        return isOpen(window, moment)
                ? moment.say(Phrase.UNTIL, closes, city)
                : moment.say(Phrase.BETWEEN, opens, closes, city);
    }

    private static String yours(PlannedCall call, ZoneId zone, Moment moment) {
        CallWindow window = call.window();
        LocalTime opens = time(window.opens(), zone);
        if (call.promised()) {
            return moment.words().value(opens);
        }
        LocalTime closes = time(window.closes(), zone);
        return isOpen(window, moment) ? moment.say(Phrase.YOUR_UNTIL, closes) : moment.say(Phrase.RANGE, opens, closes);
    }

    private static boolean isOpen(CallWindow window, Moment moment) {
        return !window.opens().isAfter(moment.now());
    }

    /** The callee's city, none where clocks are the caller's. */
    private static @Nullable String city(CallWindow window, Moment moment) {
        return moment.callerZone() == null || differ(window, moment)
                ? moment.words().value(window.zone())
                : null;
    }

    private static boolean differ(CallWindow window, Moment moment) {
        ZoneId caller = moment.callerZone();
        return caller != null
                && (differ(window.opens(), window.zone(), caller) || differ(window.closes(), window.zone(), caller));
    }

    private static boolean differ(Instant at, ZoneId one, ZoneId other) {
        return !one.getRules().getOffset(at).equals(other.getRules().getOffset(at));
    }

    private static LocalTime time(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime();
    }
}
