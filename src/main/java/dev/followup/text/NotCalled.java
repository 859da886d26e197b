package dev.followup.text;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.plan.Alternative;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Closed;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is called nowhere in a plan, each person once. */
final class NotCalled {

    /** What becomes of a person who is not called; of several the first. */
    enum Fate {
        /** Human resources, recruiters, who asked not to be called. */
        NEVER,
        /** Managers who left, do not hire for this or were called often enough. */
        NO_MORE,
        /** Whoever may know the manager. */
        ASK
    }

    /** One person on a list. */
    static final class Listed {
        private final Contact contact;
        private final String employer;
        private final Set<Reason> reasons = new LinkedHashSet<>();
        private Fate fate = Fate.ASK;

        private Listed(Contact contact, String employer) {
            this.contact = contact;
            this.employer = employer;
        }

        Contact contact() {
            return contact;
        }

        String employer() {
            return employer;
        }

        List<Reason> reasons() {
            return List.copyOf(reasons);
        }

        private void add(Rejection rejection) {
            Fate other = fate(rejection);
            fate = other.compareTo(fate) < 0 ? other : fate;
            reasons.addAll(rejection.reasons());
        }
    }

    private final Persons persons;
    private final Set<Object> called = new HashSet<>();
    private final Map<Object, Listed> listed = new LinkedHashMap<>();

    private NotCalled(Persons persons) {
        this.persons = persons;
    }

    static NotCalled in(CallPlan plan) {
        NotCalled people = new NotCalled(new Persons(plan));
        plan.calls().forEach(people::called);
        plan.research().forEach(people::called);
        plan.calls().forEach(people::rejected);
        plan.research().forEach(people::rejected);
        plan.closed().forEach(people::rejected);
        return people;
    }

    List<Listed> those(Fate fate) {
        return listed.values().stream().filter(one -> one.fate == fate).toList();
    }

    /** Whether a person who is not called about one submission is called about another, or would be. */
    boolean isCalled(NextStep step, Rejection rejection) {
        return called.contains(persons.of(submission(step, rejection.submissionId()), rejection.contact()));
    }

    private static Submission submission(NextStep step, String id) {
        for (FollowUp followUp : step.followUps()) {
            if (followUp.submission().id().equals(id)) {
                return followUp.submission();
            }
        }
        return step.followUps().get(0).submission();
    }

    private void called(PlannedCall call) {
        for (FollowUp followUp : call.followUps()) {
            called.add(persons.of(followUp.submission(), call.contact()));
        }
        for (Alternative alternative : call.alternatives()) {
            called.add(persons.of(submission(call, alternative.submissionId()), alternative.contact()));
        }
    }

    private void called(Research research) {
        if (research.manager() != null) {
            called.add(persons.of(Finding.submission(research), research.manager()));
        }
    }

    private void rejected(NextStep step) {
        for (Rejection rejection : step.rejections()) {
            boolean told = !(step instanceof Closed) || rejection.never();
            Submission submission = submission(step, rejection.submissionId());
            Object person = persons.of(submission, rejection.contact());
            if (told && !called.contains(person)) {
                listed.computeIfAbsent(person, one -> new Listed(rejection.contact(), submission.employer()))
                        .add(rejection);
            }
        }
    }

    private static Fate fate(Rejection rejection) {
        if (rejection.never()) {
            return Fate.NEVER;
        }
        boolean ask = rejection.reasons().stream().allMatch(reason -> switch (reason.code()) {
            case GATEKEEPER, NO_MANAGER, WRONG_PERSON -> true;
            default -> false;
        });
        boolean guards = rejection.reasons().stream().anyMatch(reason -> reason.code() != Reason.Code.WRONG_PERSON);
        return ask && guards ? Fate.ASK : Fate.NO_MORE;
    }
}
