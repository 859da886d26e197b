package dev.followup.plan;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Contacts;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a plan differs from an earlier one, so that a calendar can be brought up to date by the difference: take out what was
 * made and dropped, put what moved in the place of what it was, and add what was added.
 *
 * <p>A step is the same in both plans if its id is; else a later one about the same submission has taken its place, unless it
 * was made.
 *
 * @param added calls that are new, in the later plan's order
 * @param moved calls that are in both and differ in whom, when, where, about what or why, in the later plan's order
 * @param made calls of the earlier plan that were made, in its order
 * @param dropped calls of the earlier plan that were not made and need not be any more, in its order
 * @param researchAdded research that is new, in the later plan's order
 * @param researchMoved research that is in both and differs in what, when or why, in the later plan's order
 * @param researchMade research of the earlier plan that found what was missing, in its order
 * @param researchDropped research of the earlier plan that is needed no more, in its order
 */
public record PlanChanges(
        List<PlannedCall> added,
        List<Move<PlannedCall>> moved,
        List<PlannedCall> made,
        List<PlannedCall> dropped,
        List<Research> researchAdded,
        List<Move<Research>> researchMoved,
        List<Research> researchMade,
        List<Research> researchDropped)
        implements Serializable {

    /**
     * Makes changes.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public PlanChanges {
        added = List.copyOf(Objects.requireNonNull(added, "added"));
        moved = List.copyOf(Objects.requireNonNull(moved, "moved"));
        made = List.copyOf(Objects.requireNonNull(made, "made"));
        dropped = List.copyOf(Objects.requireNonNull(dropped, "dropped"));
        researchAdded = List.copyOf(Objects.requireNonNull(researchAdded, "researchAdded"));
        researchMoved = List.copyOf(Objects.requireNonNull(researchMoved, "researchMoved"));
        researchMade = List.copyOf(Objects.requireNonNull(researchMade, "researchMade"));
        researchDropped = List.copyOf(Objects.requireNonNull(researchDropped, "researchDropped"));
    }

    /** {@return whether nothing differs} */
    public boolean none() {
        return added.isEmpty()
                && moved.isEmpty()
                && made.isEmpty()
                && dropped.isEmpty()
                && researchAdded.isEmpty()
                && researchMoved.isEmpty()
                && researchMade.isEmpty()
                && researchDropped.isEmpty();
    }

    static PlanChanges between(
            List<PlannedCall> earlierCalls,
            List<Research> earlierResearch,
            List<PlannedCall> laterCalls,
            List<Research> laterResearch,
            List<Closed> closed) {
        Map<String, FollowUp> facts = new HashMap<>();
        for (List<? extends NextStep> steps : List.of(laterCalls, laterResearch, closed)) {
            steps.forEach(step -> step.followUps()
                    .forEach(followUp -> facts.put(followUp.submission().id(), followUp)));
        }
        Set<String> called = new HashSet<>();
        laterCalls.forEach(call -> called.addAll(Steps.ids(call.followUps())));
        Comparison<PlannedCall> calls = Comparison.of(
                earlierCalls, laterCalls, PlannedCall::id, call -> isMade(call, facts), PlanChanges::readsTheSame);
        Comparison<Research> research = Comparison.of(
                earlierResearch,
                laterResearch,
                Research::id,
                step -> called.contains(step.followUps().get(0).submission().id()),
                PlanChanges::readsTheSame);
        return new PlanChanges(
                calls.added,
                calls.moved,
                calls.made,
                calls.dropped,
                research.added,
                research.moved,
                research.made,
                research.dropped);
    }

    /** Whether there is an attempt to reach the callee that the call did not know. */
    private static boolean isMade(PlannedCall call, Map<String, FollowUp> facts) {
        for (FollowUp before : call.followUps()) {
            FollowUp after = facts.get(before.submission().id());
            if (after != null && after.attempts().size() > before.attempts().size()) {
                Set<CallAttempt> known = new HashSet<>(before.attempts());
                for (CallAttempt attempt : after.attempts()) {
                    if (!attempt.incoming() && isTo(call.contact(), attempt) && !known.contains(attempt)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isTo(Contact contact, CallAttempt attempt) {
        return attempt.contactName() != null && Contacts.isSame(attempt.contactId(), attempt.contactName(), contact);
    }

    private static boolean readsTheSame(PlannedCall one, PlannedCall other) {
        return one.window().equals(other.window())
                && one.phone().equals(other.phone())
                && one.contact().equals(other.contact())
                && one.voicemail() == other.voicemail()
                && submissions(one).equals(submissions(other))
                && one.reasons().equals(other.reasons());
    }

    private static boolean readsTheSame(Research one, Research other) {
        return one.by().equals(other.by())
                && one.steps().equals(other.steps())
                && Objects.equals(one.manager(), other.manager())
                && submissions(one).equals(submissions(other))
                && one.reasons().equals(other.reasons());
    }

    private static List<Submission> submissions(NextStep step) {
        return step.followUps().stream().map(FollowUp::submission).toList();
    }
}
