package dev.followup;

import dev.followup.plan.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One call for one person: which follow-ups it is about, and when it is; rule {@link Rule#ONE_CALL_PER_PERSON}. */
final class CallsTogether {
    private final Facts facts;
    private final CallTimes times;

    CallsTogether(Facts facts, CallTimes times) {
        this.facts = facts;
        this.times = times;
    }

    /** One call a person, or several where a later day was chosen for some of the follow-ups; each with its time and worth. */
    List<PendingCall> settle(PendingCall call) {
        if (!call.others().isEmpty()) {
            return settle(call.apart());
        }
        settleAlone(call);
        return List.of(call);
    }

    /** The time and the worth of a call that is about one follow-up. */
    void settleAlone(PendingCall call) {
        call.time = times.of(call);
        value(call);
    }

    /** Those for which a later day was chosen than that of the call are a call of their own. */
    private List<PendingCall> settle(List<PendingCall> apart) {
        List<PendingCall> timed = new ArrayList<>(apart.size());
        List<PendingCall> left = apart;
        agreedFirst(left);
        for (int calls = 0; !left.isEmpty(); calls++) {
            PendingCall speaker = left.get(0);
            speaker.callsBefore = calls;
            speaker.time = times.of(speaker);
            left = joinedBy(speaker, left.subList(1, left.size()));
            if (!left.isEmpty() && isLast(speaker)) {
                speaker = joinedByAll(speaker, left);
                left = List.of();
            }
            value(speaker);
            timed.add(speaker);
        }
        return timed;
    }

    private boolean isLast(PendingCall call) {
        int made = facts.history(call.person).calls();
        return made + call.callsBefore + 1 >= facts.settings().cadence().callsPerPerson();
    }

    /** The last call that the limit allows is about all: on the last day chosen, unless it is agreed. */
    private PendingCall joinedByAll(PendingCall last, List<PendingCall> left) {
        List<PendingCall> all = last.apart();
        all.addAll(left);
        PendingCall speaker = last.fixed() ? last : all.get(0);
        for (PendingCall call : all) {
            boolean later = call.due.chosen() && call.due.date().isAfter(speaker.due.date());
            speaker = later && !last.fixed() ? call : speaker;
        }
        for (PendingCall call : all) {
            if (call != speaker) {
                speaker.join(call);
            }
        }
        speaker.callsBefore = last.callsBefore;
        speaker.time = times.of(speaker);
        return speaker;
    }

    /** The follow-up about which a call was agreed speaks for all: it is the one whose day is settled. */
    private void agreedFirst(List<PendingCall> together) {
        PendingCall first = null;
        Instant earliest = Instant.MAX;
        for (PendingCall call : together) {
            AgreedCall agreed = facts.agreed(call.index, call.person);
            if (agreed != null
                    && agreed.submissionId().equals(call.followUp.submission().id())
                    && agreed.at().isBefore(earliest)) {
                first = call;
                earliest = agreed.at();
            }
        }
        if (first != null) {
            together.remove(first);
            together.add(0, first);
        }
    }

    /** Joins whom the day of a call suits, which what was said about them may put off; returns the others. */
    private List<PendingCall> joinedBy(PendingCall speaker, List<PendingCall> others) {
        List<PendingCall> left = others;
        boolean joined = true;
        while (joined) {
            LocalDate first = speaker.first().date();
            List<PendingCall> later = new ArrayList<>();
            for (PendingCall other : left) {
                if (other.due.chosen() && other.due.date().isAfter(first)) {
                    later.add(other);
                } else {
                    speaker.join(other);
                }
            }
            joined = later.size() < left.size();
            if (joined) {
                speaker.time = times.of(speaker);
            }
            left = later;
        }
        return left;
    }

    /** The greatest of what the follow-ups of a call are worth, and whether that is by a referral. */
    private void value(PendingCall call) {
        long unreferred = 0;
        long value = 0;
        for (int i = -1; i < call.others().size(); i++) {
            PendingCall one = i < 0 ? call : call.others().get(i);
            LocalDate due =
                    one.due.date().isAfter(call.due()) ? call.availability.dueFrom(one.due.date(), null) : call.due();
            int weeks = call.availability.weeksSince(due);
            long worth = PlannedValue.of(facts.settings().value(), one.followUp, weeks);
            value = Math.max(value, worth);
            unreferred = Math.max(
                    unreferred, PlannedValue.unreferred(facts.settings().value(), one.followUp, weeks, worth));
        }
        call.value = value;
        call.worthByReferral = unreferred < value;
    }

    /**
     * A call that falls on one day of the job seeker's with another one to the same person, for which a later day was chosen,
     * becomes one with it: it had to wait for room, or their day begins before the job seeker's has ended.
     */
    List<PendingCall> joined(List<PendingCall> settled) {
        List<PendingCall> joined = new ArrayList<>(settled.size());
        PendingCall before = null;
        for (PendingCall call : settled) {
            if (before != null
                    && call.callsBefore > 0
                    && !before.given().callerDate().isBefore(call.given().callerDate())) {
                before.others().forEach(call::join);
                call.join(before);
                call.callsBefore = before.callsBefore;
                value(call);
                joined.remove(joined.size() - 1);
            } else if (before != null && call.callsBefore > 0) {
                call.callsBefore = before.callsBefore + 1;
            }
            joined.add(call);
            before = call;
        }
        return joined;
    }
}
