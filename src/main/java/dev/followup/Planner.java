package dev.followup;

import dev.followup.CalleeSelection.Choice;
import dev.followup.DueDates.Due;
import dev.followup.ResearchPlanning.Pending;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Closed;
import dev.followup.plan.NotReady;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Readiness;
import dev.followup.plan.Ready;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import dev.followup.spi.DailyCapacity;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the facts into a plan: asks who, when, how many a day and in what order, one after the other. */
final class Planner {
    private final Settings settings;
    private final Facts facts;
    private final Availabilities availabilities;
    private final Eligibility eligibility;
    private final CalleeSelection selection;
    private final Lifecycle lifecycle;
    private final DueDates dueDates;
    private final CallsTogether together;
    private final CallBuilder builder;
    private final ResearchPlanning researching;

    /** By the person's number the call that speaks for all to the person; null where there is none. */
    private final @Nullable PendingCall[] byPerson;

    private final List<PendingCall> called = new ArrayList<>();

    /** Calls with their times, and in the same order put together. */
    private final List<PendingCall> settled = new ArrayList<>();

    private final Timeline timeline;
    private final List<Pending> research = new ArrayList<>();
    private final List<Closed> closed = new ArrayList<>();

    Planner(Settings settings, List<FollowUp> followUps, Instant now) {
        this.settings = settings;
        facts = new Facts(settings, followUps, now);
        availabilities = new Availabilities(settings, now);
        eligibility = new Eligibility(facts, availabilities);
        selection = new CalleeSelection(facts, availabilities, eligibility);
        lifecycle = new Lifecycle(facts);
        dueDates = new DueDates(facts);
        CallTimes times = new CallTimes(facts, dueDates, availabilities);
        together = new CallsTogether(facts, times);
        builder = new CallBuilder(facts, times);
        researching = new ResearchPlanning(facts, eligibility, dueDates);
        timeline = new Timeline(facts.count());
        byPerson = new PendingCall[facts.people().everyone().size()];
    }

    CallPlan plan() {
        for (int i = 0; i < facts.count(); i++) {
            take(i);
        }
        timed().forEach(this::build);
        List<PlannedCall> calls = timeline.inOrder();
        List<Research> toFindOut = research();
        toFindOut.sort(Timeline.RESEARCH);
        toFindOut = researching.together(toFindOut);
        closed.sort(Comparator.comparing(step -> step.followUps().get(0), Timeline.BY_EMPLOYER));
        return new CallPlan(
                facts.now(),
                settings.caller() == null ? null : settings.caller().zone(),
                calls,
                toFindOut,
                closed,
                Notes.of(facts, settled, calls, toFindOut));
    }

    private void take(int index) {
        FollowUp followUp = facts.followUp(index);
        Lifecycle.State state = lifecycle.of(index);
        if (state.why() != null) {
            close(index, state.why(), 0, eligibility.rejections(index));
            return;
        }
        Choice choice = choose(index);
        KnownPerson person = choice.person();
        Contact contact = person == null ? null : person.contact();
        Research.Why missing = choice.missing();
        Availability availability = choice.availability() != null
                ? choice.availability()
                : availabilities.whereKnown(
                        missing == Research.Why.NO_DAY ? null : contact, zone(followUp.submission(), choice));
        RelevantCalls relevant = RelevantCalls.of(facts, index, person, availability);
        boolean agreed = person != null && facts.history(person).agreed() != null;
        int calls = relevant.count();
        if (!agreed && calls >= settings.cadence().callsPerSubmission()) {
            close(index, Closed.Why.ATTEMPTS_USED_UP, calls, choice.rejections());
            return;
        }
        Due due = due(index, availability, relevant);
        if (missing != null || person == null) {
            research.add(researching.pending(index, choice, Objects.requireNonNull(missing), availability, due));
            return;
        }
        PendingCall call = new PendingCall(index, followUp, person, choice, availability, due, state.waived(), calls);
        PendingCall known = byPerson[person.number()];
        if (known == null) {
            byPerson[person.number()] = call;
            if (person.isNamedOnce() && settings.callsPerDay() == null) {
                planAlone(call);
            } else {
                called.add(call);
            }
        } else {
            known.join(call);
        }
    }

    /** Nothing else is about the same person, nor takes room: all can be decided while the facts are at hand. */
    private void planAlone(PendingCall call) {
        together.settleAlone(call);
        call.window = call.first();
        build(call);
    }

    private void build(PendingCall call) {
        settled.add(call);
        timeline.add(builder.build(call));
    }

    private Choice choose(int index) {
        return facts.followUp(index).submission().employerHidden() ? selection.hidden(index) : selection.choose(index);
    }

    /** A calendar that ends before the day that is due leaves the day as it is. */
    private Due due(int index, Availability availability, RelevantCalls relevant) {
        try {
            return dueDates.of(index, availability, relevant);
        } catch (DateTimeException calendarEnds) {
            return new Due(availability.today(), false, List.of());
        }
    }

    private static @Nullable ZoneId zone(Submission submission, Choice choice) {
        return choice.zone() != null ? choice.zone() : submission.switchboardZone();
    }

    private void close(int index, Closed.Why why, int calls, List<Rejection> rejections) {
        closed.add(new Closed(List.of(facts.followUp(index)), why, List.of(lifecycle.reason(why, calls)), rejections));
    }

    /** One call a person, or several where a later day was chosen for some of the submissions; each with its time. */
    private List<PendingCall> timed() {
        List<PendingCall> timed = new ArrayList<>(called.size());
        for (PendingCall call : called) {
            List<PendingCall> settledCalls = together.settle(call);
            byPerson[call.person.number()] = settledCalls.get(0);
            timed.addAll(settledCalls);
        }
        DailyCapacity capacity = settings.callsPerDay();
        if (capacity == null) {
            timed.forEach(call -> call.window = call.first());
            return together.joined(timed);
        }
        Map<LocalDate, Integer> made = CallsMade.toPeople(facts, this::zoneOfCalls);
        while (true) {
            CallWindow[] windows = new DayCapacity("callsPerDay", capacity, settings.usefulDays(), made).windows(timed);
            for (int i = 0; i < windows.length; i++) {
                timed.get(i).window = windows[i];
            }
            List<PendingCall> joined = together.joined(timed);
            if (joined.size() == timed.size()) {
                @Nullable Reason[] waits = WaitingLine.reasons(timed, windows);
                for (int i = 0; i < windows.length; i++) {
                    timed.get(i).waits = waits[i];
                }
                return timed;
            }
            timed = joined;
        }
    }

    private List<Research> research() {
        List<Research> planned = new ArrayList<>(research.size());
        DailyCapacity capacity = settings.researchPerDay();
        if (capacity == null) {
            research.forEach(pending -> planned.add(researching.research(pending, pending.first(), List.of())));
            return planned;
        }
        CallWindow[] windows = new DayCapacity(
                        "researchPerDay",
                        capacity,
                        settings.usefulDays(),
                        CallsMade.toReceptions(facts, availabilities))
                .windows(research);
        @Nullable Reason[] waits = WaitingLine.reasons(research, windows);
        for (int i = 0; i < windows.length; i++) {
            Reason wait = waits[i];
            planned.add(researching.research(research.get(i), windows[i], wait == null ? List.of() : List.of(wait)));
        }
        return planned;
    }

    private ZoneId zoneOfCalls(KnownPerson person) {
        if (settings.caller() != null) {
            return settings.caller().zone();
        }
        PendingCall pending = byPerson[person.number()];
        return pending != null ? pending.availability.zone() : availabilities.zone(person.zone());
    }

    /** Whether a draft may be sent, in the light of what is known from other follow-ups. */
    static Readiness readiness(Settings settings, Submission draft, List<FollowUp> known, Instant now) {
        List<FollowUp> all = new ArrayList<>(known.size() + 1);
        all.add(FollowUp.of(draft));
        for (FollowUp followUp : known) {
            if (followUp.submission().id().equals(draft.id())) {
                all.set(0, new FollowUp(draft, followUp.attempts(), followUp.touches()));
            } else {
                all.add(followUp);
            }
        }
        return new Planner(settings, Collections.unmodifiableList(all), now).readiness();
    }

    private Readiness readiness() {
        Submission draft = facts.followUp(0).submission();
        Choice choice = choose(0);
        KnownPerson person = choice.person();
        if (person == null) {
            return new NotReady(researching.beforeSending(0, choice, Objects.requireNonNull(choice.missing())));
        }
        Availability availability;
        try {
            availability = availabilities.of(person.contact(), zone(draft, choice));
            availability.dueFrom(draft.sentOn(), null);
        } catch (DateTimeException noDay) {
            availability = availabilities.of(null, zone(draft, choice));
        }
        Due due = dueDates.of(0, availability, RelevantCalls.NONE);
        LocalDate on = availability.dueFrom(due.date(), null);
        LocalDate interviewBy = availability.calendar().lastInWeekAfter(on);
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of(Code.MANAGER_KNOWN)));
        reasons.addAll(choice.reasons());
        reasons.addAll(due.reasons());
        if (draft.callsDeclined()) {
            reasons.add(Reason.of(Code.CALLS_DECLINED));
        }
        reasons.add(InterviewAim.of(on, interviewBy, availability.calendar()));
        return new Ready(person.contact(), on, interviewBy, reasons);
    }
}
