package dev.followup;

import dev.followup.Settings.Absence;
import dev.followup.calendar.Delay;
import dev.followup.model.CallAttempt;
import dev.followup.model.Document;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.Detail.Whose;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From when on the next call about a follow-up is due, by what was sent, said and chosen. */
final class DueDates {
    private final Facts facts;
    private final Cadence cadence;
    private final Map<Document, Map<LocalDate, Due>> firsts = new EnumMap<>(Document.class);

    DueDates(Facts facts) {
        this.facts = facts;
        cadence = facts.settings().cadence();
    }

    /**
     * A due date, not yet rolled to a day on which both can call.
     *
     * @param chosen whether the job seeker chose the day
     * @param reasons what made it this day
     */
    record Due(LocalDate date, boolean chosen, List<Reason> reasons) {}

    Due of(int index, Availability availability, RelevantCalls relevant) {
        FollowUp followUp = facts.followUp(index);
        CallAttempt last = relevant.last();
        LocalDate chosen = followUp.submission().callOn();
        if (chosen != null && (last == null || availability.date(at(last.at())).isBefore(chosen))) {
            return new Due(chosen, true, List.of(Reason.of(Code.CHOSEN_DAY, chosen, chosen)));
        }
        Due due = last == null
                ? first(followUp.submission(), availability)
                : next(followUp, last, relevant, availability);
        Touch touch = lastTouch(followUp);
        if (touch == null || (last != null && !touch.at().isAfter(last.at()))) {
            return due;
        }
        Due touched = touched(followUp.submission(), touch, relevant, last, availability);
        return isLater(touched.date(), due.date(), null, availability) ? touched : due;
    }

    /** Whether a day moves a call that may be made from another day on: not if both roll to the same. */
    static boolean isLater(LocalDate day, LocalDate other, @Nullable PartOfDay part, Availability availability) {
        return day.isAfter(other) && availability.dueFrom(day, part).isAfter(availability.dueFrom(other, part));
    }

    /** The reason and the day of the latest "not before" on calls about a follow-up or to its target; null if there is none. */
    @Nullable Due notBefore(int index, @Nullable KnownPerson person, Availability availability) {
        CallAttempt said = person == null ? null : facts.history(person).notBefore();
        CallAttempt latest =
                CallHistory.latestNotBefore(said, facts.calls(index).attempts());
        if (latest == null || latest.notBefore() == null) {
            return null;
        }
        LocalDate day = latest.notBefore();
        return new Due(day, false, List.of(Reason.of(Code.NOT_BEFORE, availability.date(at(latest.at())), day)));
    }

    private Due first(Submission submission, Availability availability) {
        Delay wait = facts.settings().firstCallAfter(submission);
        LocalDate due = availability.after(wait, submission.sentOn());
        if (!availability.absences().isEmpty()) {
            return first(submission, wait, due, availability);
        }
        Map<LocalDate, Due> known = firsts.computeIfAbsent(submission.document(), any -> new HashMap<>());
        Due first = known.get(submission.sentOn());
        if (first == null || !first.date().equals(due)) {
            first = first(submission, wait, due, availability);
            known.put(submission.sentOn(), first);
        }
        return first;
    }

    private static Due first(Submission submission, Delay wait, LocalDate due, Availability availability) {
        Reason sent = Reason.of(Code.FIRST_CALL, submission.document(), submission.sentOn(), due);
        return new Due(due, false, waited(sent, submission.sentOn(), wait, due, availability));
    }

    private Due next(FollowUp followUp, CallAttempt last, RelevantCalls relevant, Availability availability) {
        Delay wait = wait(last, relevant);
        LocalDate on = availability.date(at(last.at()));
        LocalDate due = availability.after(wait, on);
        LocalDate expected = last.callExpectedBy();
        if (expected != null) {
            LocalDate ours = availability.after(Delay.businessDays(1), expected);
            if (isLater(ours, due, null, availability)) {
                return new Due(ours, false, List.of(Reason.of(Code.CALL_EXPECTED, expected, ours)));
            }
        }
        if (!last.submissionId().equals(followUp.submission().id())) {
            Due first = first(followUp.submission(), availability);
            if (isLater(first.date(), due, null, availability)) {
                return first;
            }
        }
        Reason ended = Reason.of(Code.NEXT_CALL, last.outcome(), on, due);
        return new Due(due, false, waited(ended, on, wait, due, availability));
    }

    private Due touched(
            Submission submission,
            Touch touch,
            RelevantCalls relevant,
            @Nullable CallAttempt last,
            Availability availability) {
        Delay wait = last == null ? facts.settings().firstCallAfter(submission) : wait(last, relevant);
        LocalDate on = availability.date(at(touch.at()));
        LocalDate due = availability.after(wait, on);
        Reason touched = Reason.of(Code.TOUCHED, touch.channel(), touch.incoming(), on, due);
        return new Due(due, false, waited(touched, on, wait, due, availability));
    }

    private @Nullable Touch lastTouch(FollowUp followUp) {
        Touch last = null;
        for (Touch touch : followUp.touches()) {
            last = CallHistory.isAhead(touch.at(), facts.now()) ? last : touch;
        }
        return last;
    }

    /** Why a wait is over on a day: for what it began, and the absences that made it longer. */
    private static List<Reason> waited(
            Reason start, LocalDate from, Delay wait, LocalDate due, Availability availability) {
        if (availability.absences().isEmpty()) {
            return List.of(start);
        }
        List<Reason> reasons = new ArrayList<>(List.of(start));
        for (Absence absence : availability.absences()) {
            Availability there = availability.without(absence);
            LocalDate unlessAway = there.after(wait, from);
            if (!unlessAway.equals(due) && !there.dueFrom(unlessAway, null).equals(availability.dueFrom(due, null))) {
                reasons.add(Reason.of(Code.AWAY, absence.from(), absence.to(), due));
            }
        }
        return List.copyOf(reasons);
    }

    /** Why a day rolls to the next one on which both can call, added to why it was that day. */
    static List<Reason> rolled(
            List<Reason> reasons, LocalDate from, LocalDate due, @Nullable PartOfDay part, Availability availability) {
        if (due.equals(from)) {
            return reasons;
        }
        List<Reason> all = new ArrayList<>(reasons);
        if (!availability.isClosedByAbsence(from, part)) {
            Whose whose = availability.shared().closedBy(from);
            all.add(
                    whose == null
                            ? Reason.of(Code.NO_COMMON_HOURS, from, due)
                            : Reason.of(Code.NO_BUSINESS_DAY, from, whose, due));
        }
        for (Absence absence : availability.absences()) {
            boolean named = reasons.stream()
                    .anyMatch(reason -> reason.code() == Code.AWAY
                            && absence.from().equals(reason.details().get("from")));
            if (!named && !availability.without(absence).dueFrom(from, part).equals(due)) {
                all.add(Reason.of(Code.AWAY, absence.from(), absence.to(), due));
            }
        }
        return all;
    }

    private Delay wait(CallAttempt last, RelevantCalls relevant) {
        Cadence.Next next = cadence.after(last.outcome());
        if (next instanceof Cadence.Next.Call call) {
            return call.wait(relevant.timesOfLast());
        }
        return next instanceof Cadence.Next.AnotherPerson another ? another.delay() : Delay.days(0);
    }

    private Instant at(Instant at) {
        return CallHistory.atMost(at, facts.now());
    }
}
