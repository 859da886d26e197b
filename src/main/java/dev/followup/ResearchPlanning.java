package dev.followup;

import dev.followup.DueDates.Due;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to find out, and by when. */
final class ResearchPlanning {
    private final Facts facts;
    private final DueDates dueDates;
    private final ResearchSteps sources;
    private final StepIds ids = new StepIds();
    private final Map<ZoneId, Availability> anywhere = new HashMap<>();

    ResearchPlanning(Facts facts, Eligibility eligibility, DueDates dueDates) {
        this.facts = facts;
        this.dueDates = dueDates;
        sources = new ResearchSteps(facts, eligibility);
    }

    /** Research in the making. */
    record Pending(
            int index,
            FollowUp followUp,
            Research.Why why,
            @Nullable KnownPerson manager,
            Availability availability,
            LocalDate due,
            CallWindow first,
            boolean chosen,
            boolean fixed,
            @Nullable AgreedCall agreed,
            long value,
            List<Reason> reasons,
            List<Rejection> rejections)
            implements DayCapacity.Candidate {

        @Override
        public @Nullable PartOfDay part() {
            return null;
        }

        @Override
        public Submission submission() {
            return followUp.submission();
        }
    }

    /**
     * When research is first possible.
     *
     * @param kept whether somebody is then called at the time agreed
     * @param reasons why then
     */
    private record Start(LocalDate due, CallWindow first, boolean kept, List<Reason> reasons) {}

    /** The research of a follow-up that waits for something to be found out. */
    Pending pending(int index, CalleeSelection.Choice choice, Research.Why why, Availability known, Due due) {
        FollowUp followUp = facts.followUp(index);
        AgreedCall agreed = why == Research.Why.HIDDEN_EMPLOYER ? null : facts.agreedInquiry(index, choice.person());
        Availability availability = known;
        Due held = due;
        Start start;
        try {
            held = held(index, choice.person(), agreed, why, availability, due);
            start = start(index, agreed, why, availability, held);
        } catch (DateTimeException nobodyPhones) {
            availability = anywhere(known);
            held = held(index, choice.person(), agreed, why, availability, due);
            LocalDate rolled = availability.dueFrom(held.date(), null);
            start = new Start(rolled, availability.firstDay(rolled), false, held.reasons());
        }
        List<Reason> reasons = new ArrayList<>(choice.reasons());
        reasons.addAll(start.reasons());
        CallAttempt unanswered = why == Research.Why.HIDDEN_EMPLOYER || start.kept() ? null : sources.unanswered(index);
        if (unanswered != null) {
            LocalTime tried = CallHistory.atMost(unanswered.at(), facts.now())
                    .atZone(availability.zone())
                    .toLocalTime();
            reasons.add(Reason.of(Code.OTHER_HALF, PartOfDay.otherHalf(tried).named(), tried));
        }
        return new Pending(
                index,
                followUp,
                why,
                choice.person(),
                availability,
                start.due(),
                start.first(),
                held.chosen() && agreed == null,
                start.kept(),
                agreed,
                value(followUp, availability.weeksSince(start.due())),
                reasons,
                choice.rejections());
    }

    /** As late as "not before" asks, where the reception is to be called: anything else can be read or asked earlier. */
    private Due held(
            int index,
            @Nullable KnownPerson person,
            @Nullable AgreedCall agreed,
            Research.Why why,
            Availability availability,
            Due due) {
        Due said = agreed == null ? dueDates.notBefore(index, person, availability) : null;
        return said != null
                        && DueDates.isLater(said.date(), due.date(), null, availability)
                        && sources.steps(index, why, null).get(0).source() == ResearchSource.RECEPTIONIST
                ? said
                : due;
    }

    private Start start(int index, @Nullable AgreedCall agreed, Research.Why why, Availability availability, Due due) {
        if (agreed == null) {
            LocalDate rolled = availability.dueFrom(due.date(), null);
            List<Reason> reasons = DueDates.rolled(due.reasons(), due.date(), rolled, null, availability);
            return notTwiceADay(index, why, availability, rolled, reasons);
        }
        ZoneId zone = availability.zone();
        CallWindow promised = availability.promised(agreed.at());
        if (promised.closes().isAfter(facts.now())) {
            return new Start(promised.date(), promised, true, List.of(Reason.of(Code.AGREED, agreed.at(), zone)));
        }
        Start next = notTwiceADay(index, why, availability, promised.date(), List.of());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                Reason.of(Code.AGREED_MISSED, agreed.at(), zone, next.first().date()));
        reasons.addAll(next.reasons());
        return new Start(next.due(), next.first(), false, reasons);
    }

    private Start notTwiceADay(
            int index, Research.Why why, Availability availability, LocalDate due, List<Reason> reasons) {
        CallWindow first = availability.firstDay(due);
        LocalDate asked = lastAsked(index, why, availability);
        if (asked == null || asked.isBefore(first.date())) {
            return new Start(due, first, false, reasons);
        }
        List<Reason> all = new ArrayList<>(reasons);
        all.add(Reason.of(Code.NOT_TWICE_A_DAY, asked, asked.plusDays(1)));
        return new Start(due, availability.firstDay(asked.plusDays(1)), false, all);
    }

    /** Something can be read on any weekday, even where nobody can be phoned. */
    private Availability anywhere(Availability there) {
        return anywhere.computeIfAbsent(
                there.zone(),
                zone -> new Availability(
                        zone, BusinessCalendar.weekdays(), Settings.OFFICE_HOURS, null, List.of(), facts.now()));
    }

    Research research(Pending pending, CallWindow window, List<Reason> waited) {
        int index = pending.index();
        List<Research.Step> steps = sources.steps(index, pending.why(), pending.agreed());
        List<Reason> reasons = new ArrayList<>(pending.reasons());
        reasons.addAll(waited);
        LocalDate by = window.date();
        if (by.isAfter(pending.due())) {
            int closed = pending.availability().shared().daysClosedForCaller(pending.due(), by);
            reasons.add(Reason.of(
                    Code.LATE,
                    pending.due(),
                    (int) (by.toEpochDay() - pending.due().toEpochDay()),
                    closed));
        }
        if (pending.agreed() == null) {
            limit(index, reasons);
        }
        reasons.add(Reason.of(Code.NEXT_SOURCE, steps.get(0).source()));
        return new Research(
                id(pending.submission(), pending.why()),
                List.of(pending.followUp()),
                pending.why(),
                manager(pending.manager()),
                pending.due(),
                by,
                steps,
                facts.calls(index).inquiries(),
                pending.value(),
                List.copyOf(reasons),
                pending.rejections());
    }

    /** What is asked at one number on one day is one call; the first in the order of the plan says for what. */
    List<Research> together(List<Research> inOrder) {
        Map<LocalDate, NumberMap<String>> asked = new HashMap<>();
        List<Research> all = new ArrayList<>(inOrder.size());
        for (Research research : inOrder) {
            String phone = phoneToAsk(research);
            String first = null;
            if (phone != null) {
                NumberMap<String> that = asked.computeIfAbsent(research.by(), this::nobodyAsked);
                first = that.get(phone, null);
                String own = research.followUps().get(0).submission().id();
                that.add(phone, null, first == null ? own : first);
            }
            all.add(first == null ? research : because(research, Reason.of(Code.ASKED_TOGETHER, first)));
        }
        return all;
    }

    private NumberMap<String> nobodyAsked(LocalDate day) {
        return new NumberMap<>(facts.settings().phoneNumbers(), (first, later) -> first);
    }

    private static Research because(Research research, Reason more) {
        List<Reason> reasons = new ArrayList<>(research.reasons());
        reasons.add(reasons.size() - 1, more); // the source that comes next stands last
        return new Research(
                research.id(),
                research.followUps(),
                research.why(),
                research.manager(),
                research.due(),
                research.by(),
                research.steps(),
                research.tried(),
                research.value(),
                reasons,
                research.rejections());
    }

    /** The number at which somebody is to be asked, null if it is not known or was called often enough. */
    private static @Nullable String phoneToAsk(Research research) {
        for (Reason reason : research.reasons()) {
            if (reason.code() == Code.GATEKEEPERS_USED_UP) {
                return null;
            }
        }
        for (Research.Step step : research.steps()) {
            if (step.source() == ResearchSource.RECEPTIONIST) {
                return step.phone();
            }
        }
        return null;
    }

    /** The research before a draft is sent, due on the day of sending. */
    Research beforeSending(int index, CalleeSelection.Choice choice, Research.Why why) {
        Submission draft = facts.followUp(index).submission();
        List<Research.Step> steps = sources.steps(index, why, null);
        List<Reason> reasons = new ArrayList<>(choice.reasons());
        reasons.add(Reason.of(Code.BEFORE_SENDING, draft.sentOn()));
        limit(index, reasons);
        reasons.add(Reason.of(Code.NEXT_SOURCE, steps.get(0).source()));
        return new Research(
                id(draft, why),
                List.of(facts.followUp(index)),
                why,
                manager(choice.person()),
                draft.sentOn(),
                draft.sentOn(),
                steps,
                List.of(),
                value(facts.followUp(index), 0),
                List.copyOf(reasons),
                choice.rejections());
    }

    private void limit(int index, List<Reason> reasons) {
        int limit = facts.settings().cadence().callsToGatekeepers();
        int calls = facts.inquiries(index);
        if (calls >= limit) {
            reasons.add(Reason.of(Code.GATEKEEPERS_USED_UP, calls, limit));
        }
    }

    private static @Nullable Contact manager(@Nullable KnownPerson person) {
        return person == null ? null : person.contact();
    }

    private long value(FollowUp followUp, int weeksLate) {
        return PlannedValue.of(facts.settings().value(), followUp, weeksLate);
    }

    /** When somebody was last asked about a follow-up, or at the number that is to be asked. */
    private @Nullable LocalDate lastAsked(int index, Research.Why why, Availability availability) {
        CallAttempt last = facts.calls(index).lastInquiry();
        if (why != Research.Why.HIDDEN_EMPLOYER) {
            String phone = sources.reception(index).phone();
            CallAttempt there = phone == null ? null : facts.lastInquiry(phone);
            last = there != null && (last == null || there.at().isAfter(last.at())) ? there : last;
        }
        return last == null ? null : availability.date(CallHistory.atMost(last.at(), facts.now()));
    }

    private String id(Submission submission, Research.Why why) {
        return ids.of(submission.id() + '\n' + why);
    }
}
