package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.Outcome;
import dev.followup.model.People;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of one job search as they stand at an instant: who is who, what was said, who must not be called. */
final class Facts {
    private final Settings settings;
    private final List<FollowUp> followUps;
    private final Instant now;
    private final People people;
    private final Bars bars;

    /** By follow-up; null where nobody was ever called. */
    private final SubmissionCalls @Nullable [] calls;

    private final Map<KnownPerson, CallHistory> histories = new HashMap<>();
    private final Map<String, Set<Instant>> inquiries = new HashMap<>();
    private final Set<String> inquiryIds = new HashSet<>();
    private final NumberMap<CallAttempt> lastInquiries;
    private final Map<KnownPerson, Map<String, CallAttempt>> leavings = new HashMap<>();

    Facts(Settings settings, List<FollowUp> followUps, Instant now) {
        this.settings = settings;
        this.followUps = followUps;
        this.now = now;
        people = People.of(followUps, settings.phoneNumbers()::canonical);
        lastInquiries = new NumberMap<>(settings.phoneNumbers(), Facts::later);
        bars = new Bars(settings, followUps, people);
        calls = people.anyCalled() ? calls() : null;
    }

    private SubmissionCalls[] calls() {
        SubmissionCalls[] all = new SubmissionCalls[followUps.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = SubmissionCalls.of(i, followUps.get(i), people, settings.cadence(), now);
            note(i, all[i]);
        }
        return all;
    }

    private void note(int index, SubmissionCalls about) {
        for (CallAttempt inquiry : about.inquiries()) {
            inquiryIds.add(inquiry.id());
            if (!inquiry.incoming()) {
                inquiries
                        .computeIfAbsent(people.employer(index), employer -> new HashSet<>())
                        .add(inquiry.at());
                String dialled = inquiry.dialled() == null
                        ? followUps.get(index).submission().switchboard()
                        : inquiry.dialled();
                if (dialled != null) {
                    lastInquiries.add(dialled, null, inquiry);
                }
            }
        }
        for (CallAttempt attempt : followUps.get(index).attempts()) {
            if (attempt.outcome() == Outcome.NO_LONGER_THERE) {
                KnownPerson person = people.called(index, attempt);
                if (person != null) {
                    leavings.computeIfAbsent(person, one -> new HashMap<>())
                            .merge(people.employer(index), attempt, Facts::later);
                }
            }
        }
    }

    private static CallAttempt later(CallAttempt one, CallAttempt other) {
        return CallAttempt.CHRONOLOGY.compare(one, other) > 0 ? one : other;
    }

    Settings settings() {
        return settings;
    }

    Instant now() {
        return now;
    }

    int count() {
        return followUps.size();
    }

    FollowUp followUp(int index) {
        return followUps.get(index);
    }

    People people() {
        return people;
    }

    Bars bars() {
        return bars;
    }

    /** What the calls about a submission say. */
    SubmissionCalls calls(int index) {
        return calls == null ? SubmissionCalls.NONE : calls[index];
    }

    /** What all calls with a person say. */
    CallHistory history(KnownPerson person) {
        return calls == null || person.attempts().isEmpty()
                ? CallHistory.NONE
                : histories.computeIfAbsent(person, any -> CallHistory.of(any, settings, now));
    }

    /** The call agreed with a person or, if none is, for when whoever answered said to call about a follow-up; else null. */
    @Nullable AgreedCall agreed(int index, KnownPerson person) {
        AgreedCall agreed = history(person).agreed();
        return agreed != null ? agreed : agreedInquiry(index, person);
    }

    /** For when whoever answered said to call about a follow-up, unless the person was called since; null if nobody did. */
    @Nullable AgreedCall agreedInquiry(int index, @Nullable KnownPerson person) {
        AgreedCall agreed = calls(index).agreed();
        if (agreed == null || person == null) {
            return agreed;
        }
        for (CallAttempt attempt : history(person).attempts()) {
            if (agreed.isSettledBy(attempt)) {
                return null;
            }
        }
        return agreed;
    }

    /** How many calls to gatekeepers and the reception of the employer of a follow-up there were. */
    int inquiries(int index) {
        return inquiries.isEmpty()
                ? 0
                : inquiries.getOrDefault(people.employer(index), Set.of()).size();
    }

    /** Whether an attempt was research, not a call about a submission. */
    boolean isInquiry(CallAttempt attempt) {
        return inquiryIds.contains(attempt.id());
    }

    /** The last call to gatekeepers and receptions at a number, about whichever submission; null if there was none. */
    @Nullable CallAttempt lastInquiry(String phone) {
        return lastInquiries.get(phone, null);
    }

    /**
     * The last call on which it was said that a person left the employer of a follow-up; null if it was not, or the person
     * agreed to a call later.
     */
    @Nullable CallAttempt leaving(int index, KnownPerson person) {
        Map<String, CallAttempt> byEmployer = leavings.isEmpty() ? null : leavings.get(person);
        CallAttempt left = byEmployer == null ? null : byEmployer.get(people.employer(index));
        if (left == null) {
            return null;
        }
        AgreedCall agreed = history(person).agreed();
        return agreed != null && agreed.madeAt().isAfter(left.at()) ? null : left;
    }
}
