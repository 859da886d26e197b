package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.Outcome;
import dev.followup.model.People;
import dev.followup.plan.Closed;
import dev.followup.role.Role;
import dev.followup.role.Role.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the calls about one submission say.
 *
 * @param attempts those that are not ahead of the clock, in order
 * @param about of these the calls about the submission itself
 * @param inquiries of these the research: calls to the reception, or to one who is asked rather than called
 * @param namedByManager whom a manager, or who was named by one, named for the position, and on which call
 * @param wrong who does not hire for this position, and on which call that was said
 * @param refused who said no, and on which call: whoever else they point to, they are not called for it again
 * @param agreeing those on which a manager agreed to be called: they open what was closed and waive that calls are declined
 * @param pointing those that point to somebody else who may be called: they open what was refused
 * @param agreed for when whoever answered, where the person was not to be spoken to, said to call again, if that is to come
 * @param referral the last call that pointed to somebody, null if none did
 * @param referred to whom
 */
record SubmissionCalls(
        List<CallAttempt> attempts,
        List<CallAttempt> about,
        List<CallAttempt> inquiries,
        Map<KnownPerson, CallAttempt> namedByManager,
        Map<KnownPerson, CallAttempt> wrong,
        Map<KnownPerson, CallAttempt> refused,
        Set<CallAttempt> agreeing,
        Set<CallAttempt> pointing,
        @Nullable AgreedCall agreed,
        @Nullable CallAttempt referral,
        @Nullable KnownPerson referred) {

    static final SubmissionCalls NONE = new SubmissionCalls(
            List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), null, null, null);

    static SubmissionCalls of(int index, FollowUp followUp, People people, Cadence cadence, Instant now) {
        if (followUp.attempts().isEmpty()) {
            return NONE;
        }
        List<CallAttempt> attempts = CallHistory.dated(followUp.attempts(), now);
        List<CallAttempt> about = new ArrayList<>(attempts.size());
        List<CallAttempt> inquiries = new ArrayList<>();
        Map<KnownPerson, CallAttempt> named = new HashMap<>();
        Map<KnownPerson, CallAttempt> wrong = new HashMap<>();
        Map<KnownPerson, CallAttempt> refused = new HashMap<>();
        Set<CallAttempt> agreeing = new HashSet<>();
        Set<CallAttempt> pointing = new HashSet<>();
        CallAttempt referral = null;
        KnownPerson referred = null;
        for (CallAttempt attempt : attempts) {
            KnownPerson called = people.called(index, attempt);
            int place = people.placeOfReferred(index, attempt);
            if (place >= 0) {
                referral = attempt;
                referred = people.named(index, place);
                if (called != null && leads(called, named) && wasSpokenTo(attempt)) {
                    named.putIfAbsent(referred, attempt);
                }
                if (!referred.equals(called) && mayBeCalled(referred)) {
                    pointing.add(attempt);
                }
            }
            (isInquiry(called, named) ? inquiries : about).add(attempt);
            if (called != null) {
                if (attempt.callBackAt() != null && leads(called, named) && wasSpokenTo(attempt)) {
                    agreeing.add(attempt);
                    refused.remove(called);
                }
                if (cadence.after(attempt.outcome()) instanceof Cadence.Next.Close close && isRefusal(close.why())) {
                    refused.put(called, attempt);
                }
                if (attempt.outcome() != Outcome.NO_LONGER_THERE
                        && cadence.after(attempt.outcome()) instanceof Cadence.Next.AnotherPerson) {
                    wrong.put(called, attempt);
                } else if (attempt.callBackAt() != null) {
                    wrong.remove(called);
                }
            }
        }
        return new SubmissionCalls(
                attempts,
                about,
                inquiries,
                named,
                wrong,
                refused,
                agreeing,
                pointing,
                AgreedCall.pending(attempts, inquiries::contains),
                referral,
                referred);
    }

    /** Whether the person themselves was on the phone, not whoever answered it. */
    private static boolean wasSpokenTo(CallAttempt attempt) {
        return attempt.outcome().answeredBy() == Outcome.AnsweredBy.PERSON
                || attempt.outcome() == Outcome.REFERRED
                || attempt.outcome() == Outcome.WRONG_PERSON;
    }

    static boolean isRefusal(Closed.Why why) {
        return why == Closed.Why.POSITION_CLOSED || why == Closed.Why.NOT_INTERESTED;
    }

    private static boolean mayBeCalled(KnownPerson person) {
        return !person.contact().role().kind().isNeverCalled();
    }

    private static boolean leads(KnownPerson called, Map<KnownPerson, CallAttempt> named) {
        return named.containsKey(called)
                || (called.named() && called.contact().role().kind() == Kind.MANAGER);
    }

    private static boolean isInquiry(@Nullable KnownPerson called, Map<KnownPerson, CallAttempt> named) {
        if (called == null) {
            return true;
        }
        if (!called.named() || named.containsKey(called)) {
            return false;
        }
        Role role = called.contact().role();
        return role.kind() == Kind.GATEKEEPER || role.kind() == Kind.OTHER;
    }

    /** The last research, null if there was none. */
    @Nullable CallAttempt lastInquiry() {
        return inquiries.isEmpty() ? null : inquiries.get(inquiries.size() - 1);
    }
}
