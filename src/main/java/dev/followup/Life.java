package dev.followup;

import dev.followup.Cadence.Next;
import dev.followup.History.Past;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.Delay;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Person;
import dev.followup.model.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the attempts made so far leave to do about one follow-up, and from when on. */
final class Life {
    private final Cadence cadence;
    private final Delay firstCallAfter;
    private final History history;

    Life(FollowUpPolicy policy, History history) {
        cadence = policy.cadence();
        firstCallAfter = policy.firstCallAfter();
        this.history = history;
    }

    /** Why a follow-up is closed, null if it is open: by news, else by the last outcome that closes, else by the flag. */
    Closed.@Nullable Why closed(FollowUp followUp) {
        Submission submission = followUp.submission();
        if (submission.news() != News.NONE) {
            return switch (submission.news()) {
                case INTERVIEW -> Closed.Why.INTERVIEW_WON;
                case DECLINED -> Closed.Why.NOT_INTERESTED;
                case FILLED -> Closed.Why.POSITION_CLOSED;
                case WITHDRAWN, NONE -> Closed.Why.WITHDRAWN;
            };
        }
        List<CallAttempt> attempts = followUp.attempts();
        for (int i = attempts.size() - 1; i >= 0; i--) {
            if (cadence.after(attempts.get(i).outcome()) instanceof Next.Close close) {
                return close.why();
            }
        }
        return submission.callsDeclined() ? Closed.Why.CALLS_DECLINED : null;
    }

    /** Whether as many calls were made about a follow-up as are enough, and none was promised to its target. */
    boolean isUsedUp(FollowUp followUp, @Nullable Past past, ZoneId zone) {
        if (past != null && past.promise() != null) {
            return false;
        }
        List<CallAttempt> relevant = relevant(followUp, past, zone);
        return relevant.size() >= cadence.callsPerSubmission()
                && calls(relevant, followUp) >= cadence.callsPerSubmission();
    }

    /**
     * From when on the next call about a follow-up is due, not yet rolled forward to a business day.
     *
     * @param last the call after which it is due, null if it is the first one or was pinned
     * @param pinned whether the job seeker named the day
     */
    record Due(LocalDate date, @Nullable CallAttempt last, boolean pinned) {}

    Due due(FollowUp followUp, @Nullable Contact target, ZoneId zone, BusinessCalendar calendar) {
        return dueAfter(past(followUp, target), followUp, zone, calendar);
    }

    /** The same, where it is known what calls there were to the target. */
    Due dueAfter(@Nullable Past past, FollowUp followUp, ZoneId zone, BusinessCalendar calendar) {
        Submission submission = followUp.submission();
        LocalDate pin = submission.callOn();
        List<CallAttempt> relevant = relevant(followUp, past, zone);
        CallAttempt last = relevant.isEmpty() ? null : relevant.get(relevant.size() - 1);
        if (pin != null && (last == null || date(last.at(), zone).isBefore(pin))) {
            return new Due(pin, null, true);
        }
        if (last == null) {
            return new Due(first(submission, calendar), null, false);
        }
        LocalDate due = wait(relevant, last).after(date(last.at(), zone), calendar);
        if (followUp.attempts().isEmpty()) {
            LocalDate first = first(submission, calendar);
            due = due.isBefore(first) ? first : due;
        }
        return new Due(due, last, false);
    }

    /** The day before which nothing is to happen, by what was said on any call about it; null if nothing was. */
    static @Nullable LocalDate notBefore(List<CallAttempt> attempts) {
        LocalDate latest = null;
        for (CallAttempt attempt : attempts) {
            LocalDate day = attempt.notBefore();
            if (day != null && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }

    /** In which half of the day a person is to be tried next. */
    Half half(Past past, ZoneId zone) {
        CallAttempt last = past.attempts().get(past.attempts().size() - 1);
        boolean other = cadence.after(last.outcome()) instanceof Next.Call call && call.otherHalf();
        return other ? Half.otherThan(last.at().atZone(zone).toLocalTime()) : Half.ANY;
    }

    static LocalDate date(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    private LocalDate first(Submission submission, BusinessCalendar calendar) {
        return firstCallAfter.after(submission.sentOn(), calendar);
    }

    private @Nullable Past past(FollowUp followUp, @Nullable Contact target) {
        return target == null ? null : history.of(followUp.submission().employer(), target.name());
    }

    /** A follow-up's own attempts, and those to its target for other submissions since this one was sent. */
    private List<CallAttempt> relevant(FollowUp followUp, @Nullable Past past, ZoneId zone) {
        if (past == null) {
            return followUp.attempts();
        }
        List<CallAttempt> relevant = new ArrayList<>(followUp.attempts());
        for (CallAttempt attempt : past.attempts()) {
            if (!attempt.submissionId().equals(followUp.submission().id())
                    && !cadence.closes(attempt.outcome())
                    && !date(attempt.at(), zone).isBefore(followUp.submission().sentOn())) {
                relevant.add(attempt);
            }
        }
        relevant.sort(CallAttempt.CHRONOLOGY);
        return relevant;
    }

    private Delay wait(List<CallAttempt> relevant, CallAttempt last) {
        Next next = cadence.after(last.outcome());
        if (next instanceof Next.Call call) {
            Set<Instant> times = new HashSet<>();
            for (CallAttempt attempt : relevant) {
                if (Person.same(attempt.contactName(), last.contactName())
                        && next.equals(cadence.after(attempt.outcome()))) {
                    times.add(attempt.at());
                }
            }
            return call.wait(times.size());
        }
        return next instanceof Next.AnotherPerson another ? another.delay() : Delay.days(0);
    }

    private static int calls(List<CallAttempt> attempts, FollowUp followUp) {
        Set<Object> calls = new HashSet<>();
        for (CallAttempt attempt : attempts) {
            calls.add(List.of(new Person(followUp.submission().employer(), attempt.contactName()), attempt.at()));
        }
        return calls.size();
    }
}
