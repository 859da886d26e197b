package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.KnownPerson;
import dev.followup.model.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls that move a follow-up: its own, research aside unless it named somebody, and those to its callee about other
 * submissions, since this one was sent, that closed nothing.
 */
final class RelevantCalls {
    static final RelevantCalls NONE =
            new RelevantCalls(List.of(), List.of(), CallHistory.NONE, Instant.MAX, Cadence.standard(), null);

    /** Own ones to others than the callee. */
    private final List<Call> toOthers;

    /** Own ones to the callee. */
    private final List<CallAttempt> toCallee;

    private final CallHistory history;
    private final Instant since;
    private final Cadence cadence;
    private final @Nullable CallAttempt last;

    private RelevantCalls(
            List<Call> toOthers,
            List<CallAttempt> toCallee,
            CallHistory history,
            Instant since,
            Cadence cadence,
            @Nullable CallAttempt last) {
        this.toOthers = toOthers;
        this.toCallee = toCallee;
        this.history = history;
        this.since = since;
        this.cadence = cadence;
        this.last = last;
    }

    static RelevantCalls of(Facts facts, int index, @Nullable KnownPerson callee, Availability availability) {
        SubmissionCalls calls = facts.calls(index);
        CallHistory history = callee == null ? CallHistory.NONE : facts.history(callee);
        if (calls.attempts().isEmpty() && history.attempts().isEmpty()) {
            return NONE;
        }
        Submission submission = facts.followUp(index).submission();
        Instant since = submission.sentOn().atStartOfDay(availability.zone()).toInstant();
        CallAttempt last = history.lastOpenSince(since);
        List<Call> toOthers = new ArrayList<>();
        List<CallAttempt> toCallee = new ArrayList<>();
        for (CallAttempt attempt : calls.about()) {
            KnownPerson called = facts.people().called(index, attempt);
            if (called != null && called.equals(callee)) {
                toCallee.add(attempt);
            } else {
                toOthers.add(new Call(called, attempt));
            }
            last = later(last, attempt);
        }
        CallAttempt referral = calls.referral();
        if (referral != null && calls.inquiries().contains(referral)) {
            last = later(last, referral);
        }
        return new RelevantCalls(
                toOthers, toCallee, history, since, facts.settings().cadence(), last);
    }

    private static CallAttempt later(@Nullable CallAttempt one, CallAttempt other) {
        return one != null && CallAttempt.CHRONOLOGY.compare(one, other) > 0 ? one : other;
    }

    /** The last of them, null if there is none. */
    @Nullable CallAttempt last() {
        return last;
    }

    /** How many calls they are, those to one person at one instant being one. */
    int count() {
        if (this == NONE) {
            return 0;
        }
        Set<List<Object>> others = new HashSet<>();
        for (Call call : toOthers) {
            if (!call.attempt.incoming()) {
                others.add(List.of(call.called == null ? "" : call.called, call.attempt.at()));
            }
        }
        Set<Instant> more = new HashSet<>();
        for (CallAttempt attempt : toCallee) {
            if (!attempt.incoming() && !history.isOpenCall(attempt.at(), since)) {
                more.add(attempt.at());
            }
        }
        return others.size() + more.size() + history.openCallsSince(since);
    }

    /** How often the person of the last call was called with what came after it. */
    int timesOfLast() {
        if (last == null) {
            return 0;
        }
        Cadence.Next next = cadence.after(last.outcome());
        Set<Instant> times = new HashSet<>();
        for (Call call : toOthers) {
            if (call.attempt.equals(last)) {
                return timesWith(call.called, next);
            }
        }
        for (CallAttempt attempt : toCallee) {
            if (next.equals(cadence.after(attempt.outcome())) && attempt.at().isBefore(since)) {
                times.add(attempt.at());
            }
        }
        return times.size() + history.timesSince(next, since);
    }

    private int timesWith(@Nullable KnownPerson called, Cadence.Next next) {
        Set<Instant> times = new HashSet<>();
        for (Call call : toOthers) {
            if (Objects.equals(call.called, called) && next.equals(cadence.after(call.attempt.outcome()))) {
                times.add(call.attempt.at());
            }
        }
        return times.size();
    }

    private record Call(@Nullable KnownPerson called, CallAttempt attempt) {}
}
