package dev.followup.text;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Contacts;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Touch;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Research;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened before a step, in words: calls placed and received, e-mails, messages and meetings. */
final class History {

    /** A call or a touch. */
    record Event(
            Instant at,
            @Nullable CallAttempt call,
            @Nullable Touch touch) {
        private static Event of(CallAttempt call) {
            return new Event(call.at(), call, null);
        }

        private static Event of(Touch touch) {
            return new Event(touch.at(), null, touch);
        }

        @Nullable String note() {
            return call != null ? call.note() : touch != null ? touch.note() : null;
        }
    }

    private final NextStep step;
    private final Moment moment;

    /** Where it is read what day it was. */
    private final ZoneId zone;

    /** Whom the page is about, and who therefore need not be named; null for nobody. */
    private final @Nullable Contact contact;

    /** What the page says already: when the call is agreed for, or was; null if it never was. */
    private final @Nullable Instant agreedAt;

    private History(NextStep step, Moment moment, ZoneId zone, @Nullable Contact contact, @Nullable Instant agreedAt) {
        this.step = step;
        this.moment = moment;
        this.zone = zone;
        this.contact = contact;
        this.agreedAt = agreedAt;
    }

    static History of(PlannedCall call, Moment moment) {
        return new History(
                call,
                moment,
                call.window().zone(),
                call.contact(),
                call.agreedFor().orElse(null));
    }

    static History of(Research research, Moment moment) {
        return new History(
                research,
                moment,
                zone(research, moment),
                null,
                research.agreedFor().orElse(null));
    }

    /** The caller's zone, else the one in which the page says what was agreed, else the switchboard's. */
    private static ZoneId zone(Research research, Moment moment) {
        if (moment.callerZone() != null) {
            return moment.callerZone();
        }
        ZoneId switchboard = Finding.submission(research).switchboardZone();
        return research.reasons().stream()
                .map(reason -> reason.details().get("zone"))
                .filter(ZoneId.class::isInstance)
                .map(ZoneId.class::cast)
                .findFirst()
                .orElse(switchboard == null ? ZoneOffset.UTC : switchboard);
    }

    /** The last thing that happened, or that nothing did. */
    String last() {
        Event last = null;
        for (FollowUp followUp : step.followUps()) {
            List<CallAttempt> calls = followUp.attempts();
            List<Touch> touches = followUp.touches();
            last = calls.isEmpty() ? last : later(last, Event.of(calls.get(calls.size() - 1)));
            last = touches.isEmpty() ? last : later(last, Event.of(touches.get(touches.size() - 1)));
        }
        return last == null ? moment.say(Phrase.NOT_CALLED_YET) : say(last);
    }

    /** All that happened, the last thing first. */
    List<Event> latestFirst() {
        List<Event> events = new ArrayList<>();
        for (FollowUp followUp : step.followUps()) {
            followUp.attempts().forEach(call -> events.add(Event.of(call)));
            followUp.touches().forEach(touch -> events.add(Event.of(touch)));
        }
        events.sort(Comparator.comparing(Event::at));
        Collections.reverse(events);
        return events;
    }

    /** Calls, as they were given. */
    List<String> say(List<CallAttempt> calls) {
        return calls.stream().map(call -> say(Event.of(call))).toList();
    }

    String say(Event event) {
        LocalDate day = event.at().atZone(zone).toLocalDate();
        CallAttempt call = event.call();
        Touch touch = event.touch();
        if (call != null) {
            return moment.say(Phrase.EVENT, day, whom(call), call.incoming(), what(call));
        }
        return touch == null ? "" : moment.say(Phrase.TOUCHED, day, whom(touch), touch.incoming(), touch.channel());
    }

    private @Nullable String whom(CallAttempt call) {
        String name = call.contactName();
        if (name == null) {
            return moment.say(Phrase.RECEPTION);
        }
        return contact != null && Contacts.isSame(call.contactId(), name, contact) ? null : name;
    }

    private @Nullable String whom(Touch touch) {
        String name = touch.contactName();
        return name != null && contact != null && Contacts.isSame(null, name, contact) ? null : name;
    }

    private String what(CallAttempt call) {
        Contact named = call.referredTo();
        String what = call.outcome() == Outcome.REFERRED && named != null
                ? moment.say(Phrase.NAMED, named.name())
                : moment.words().value(call.outcome());
        if (named != null && call.outcome() != Outcome.REFERRED) {
            what = moment.say(Phrase.LIST_NEXT, what, moment.say(Phrase.NAMED, named.name()));
        }
        if (call.callBackAt() != null && !call.callBackAt().equals(agreedAt)) {
            what = moment.say(Phrase.AND_AGREED, what, Hours.of(call.callBackAt(), zone, moment));
        }
        if (call.callExpectedBy() != null) {
            what = moment.say(Phrase.AND_EXPECTED, what, call.callExpectedBy());
        }
        return call.notBefore() == null ? what : moment.say(Phrase.AND_NOT_BEFORE, what, call.notBefore());
    }

    private static Event later(@Nullable Event one, Event other) {
        return one == null || !other.at().isBefore(one.at()) ? other : one;
    }
}
