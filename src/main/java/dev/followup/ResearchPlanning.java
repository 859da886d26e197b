package dev.followup;

import dev.followup.DueDates.Due;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.model.BarredNames;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import dev.followup.role.Role.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What to find out, where, and by when. */
final class ResearchPlanning {
    private static final String ANYWHERE = "anywhere";

    private final Facts facts;
    private final Eligibility eligibility;
    private final DueDates dueDates;
    private final StepIds ids = new StepIds();
    private final Map<ZoneId, Availability> anywhere = new HashMap<>();

    /** Of every employer; null until somebody asks. */
    private @Nullable BarredNames neverCalled;

    ResearchPlanning(Facts facts, Eligibility eligibility, DueDates dueDates) {
        this.facts = facts;
        this.eligibility = eligibility;
        this.dueDates = dueDates;
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
        CallAttempt unanswered = why == Research.Why.HIDDEN_EMPLOYER || start.kept() ? null : unanswered(index);
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
                        && steps(index, why, null).get(0).source() == ResearchSource.RECEPTIONIST
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
        List<Research.Step> steps = steps(index, pending.why(), pending.agreed());
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
        List<Research.Step> steps = steps(index, why, null);
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
            String phone = reception(index, facts.followUp(index).submission()).phone();
            CallAttempt there = phone == null ? null : facts.lastInquiry(phone);
            last = there != null && (last == null || there.at().isAfter(last.at())) ? there : last;
        }
        return last == null ? null : availability.date(CallHistory.atMost(last.at(), facts.now()));
    }

    /**
     * Who referred the job seeker, the website, the receptionist, a service. Who did not answer is called again before
     * anything else is tried; who would not say goes last, a service before; who was called often enough is not named. Who
     * said when to call is called again before all, however often that was.
     */
    private List<Research.Step> steps(int index, Research.Why why, @Nullable AgreedCall agreed) {
        Submission submission = facts.followUp(index).submission();
        List<Research.Step> steps = new ArrayList<>(4);
        if (agreed != null) {
            steps.add(asAgreed(index, submission, agreed));
        }
        if (submission.referredBy() != null && isToBeAsked(index, submission.referredBy())) {
            steps.add(new Research.Step(
                    ResearchSource.REFERRER, submission.referredBy(), phoneOfReferrer(index, submission), null));
        }
        Research.Step website = new Research.Step(ResearchSource.COMPANY_WEBSITE, null, null, submission.website());
        Research.Step service = new Research.Step(ResearchSource.RESEARCH_SERVICE, null, null, null);
        if (why == Research.Why.HIDDEN_EMPLOYER || agreed != null) {
            steps.addAll(List.of(website, service));
            return steps;
        }
        if (isUsedUp(index)) {
            steps.addAll(List.of(service, website));
            return steps;
        }
        Research.Step reception = reception(index, submission);
        if (isRefused(facts.calls(index).lastInquiry())) {
            steps.addAll(List.of(service, website, reception));
        } else if (unanswered(index) != null) {
            steps.addAll(List.of(reception, website, service));
        } else {
            steps.addAll(List.of(website, reception, service));
        }
        return steps;
    }

    /**
     * Whether who referred the job seeker is nobody who is never called: human resources, a recruiter, who asked not to be. A
     * contact of that name decides, else everyone of that name, wherever they work.
     */
    private boolean isToBeAsked(int index, String referrer) {
        String name = Spelling.name(referrer);
        List<Contact> contacts = facts.people().contacts(index);
        for (int i = 0; i < contacts.size(); i++) {
            if (Spelling.name(contacts.get(i).name()).equals(name)) {
                return !eligibility.isNeverCalled(index, i);
            }
        }
        return !facts.bars().asked(facts.followUp(index).submission(), referrer)
                && !neverCalled().contains(ANYWHERE, referrer, null);
    }

    private BarredNames neverCalled() {
        BarredNames names = neverCalled;
        if (names == null) {
            names = new BarredNames();
            for (int i = 0; i < facts.count(); i++) {
                for (int j = 0; j < facts.people().contacts(i).size(); j++) {
                    if (eligibility.isNeverCalled(i, j)) {
                        names.add(ANYWHERE, facts.people().contacts(i).get(j).name(), null);
                    }
                }
            }
            neverCalled = names;
        }
        return names;
    }

    private boolean isUsedUp(int index) {
        return facts.inquiries(index) >= facts.settings().cadence().callsToGatekeepers();
    }

    /** The last call to find it out, if nobody answered and the cadence tries the other half of the day; else null. */
    private @Nullable CallAttempt unanswered(int index) {
        CallAttempt last = facts.calls(index).lastInquiry();
        boolean again = last != null
                && !isUsedUp(index)
                && last.outcome().answeredBy() == Outcome.AnsweredBy.NOBODY
                && facts.settings().cadence().after(last.outcome()) instanceof Cadence.Next.Call next
                && next.otherHalf();
        return again ? last : null;
    }

    /** Whether whoever was asked last would not say, so that another source is better than asking again. */
    private static boolean isRefused(@Nullable CallAttempt inquiry) {
        return inquiry != null
                && (inquiry.outcome() == Outcome.GATEKEEPER_REFUSED || inquiry.outcome() == Outcome.SENT_TO_HR);
    }

    /** Whoever said when to call, at the number at which they were reached; another, if they must not be called any more. */
    private Research.Step asAgreed(int index, Submission submission, AgreedCall agreed) {
        Research.Step known = reception(index, submission);
        for (CallAttempt inquiry : facts.calls(index).inquiries()) {
            if (agreed.at().equals(inquiry.callBackAt())) {
                String reached = inquiry.dialled() != null ? inquiry.dialled() : submission.switchboard();
                boolean stands = reached != null
                        && !facts.bars().isBarred(reached, null)
                        && !isOfTheNeverCalled(index, reached)
                        && isStillAsked(index, inquiry.contactName());
                known = stands ? asked(inquiry.contactName(), reached) : known;
            }
        }
        return known;
    }

    /** Whether a number, whoever answered it, is that of people who are never called, and of nobody else there. */
    private boolean isOfTheNeverCalled(int index, String phone) {
        NumberSet number = new NumberSet(facts.settings().phoneNumbers());
        number.add(phone, null);
        String switchboard = facts.followUp(index).submission().switchboard();
        if (switchboard != null && number.contains(switchboard, null)) {
            return false;
        }
        boolean theirs = false;
        for (int i = 0; i < facts.people().contacts(index).size(); i++) {
            Contact contact = facts.people().named(index, i).contact();
            if (contact.phones().stream().anyMatch(own -> number.contains(own, contact.region()))) {
                if (!eligibility.isNeverCalled(index, i)) {
                    return false;
                }
                theirs = true;
            }
        }
        return theirs;
    }

    private boolean isStillAsked(int index, @Nullable String name) {
        return name == null
                || eligibility.toAsk(index).stream()
                        .anyMatch(contact -> Spelling.name(contact.name()).equals(Spelling.name(name)));
    }

    /** By name whoever guards a phone, or a colleague, at their own number or the switchboard; else whoever answers there. */
    private Research.Step reception(int index, Submission submission) {
        List<Contact> toAsk = new ArrayList<>(eligibility.toAsk(index));
        toAsk.sort(Comparator.comparing(contact -> contact.role().kind() != Kind.GATEKEEPER));
        String switchboard = submission.switchboard();
        for (Contact contact : toAsk) {
            String own = ownNumber(contact);
            if (own != null || switchboard != null) {
                return asked(contact.name(), own != null ? own : switchboard);
            }
        }
        return asked(toAsk.isEmpty() ? null : toAsk.get(0).name(), switchboard);
    }

    private static Research.Step asked(@Nullable String whom, @Nullable String phone) {
        return new Research.Step(ResearchSource.RECEPTIONIST, whom, phone, null);
    }

    private @Nullable String ownNumber(Contact contact) {
        for (String phone : contact.phones()) {
            if (!facts.bars().isBarred(phone, contact.region())) {
                return phone;
            }
        }
        return null;
    }

    private @Nullable String phoneOfReferrer(int index, Submission submission) {
        String name = Spelling.name(Objects.requireNonNull(submission.referredBy()));
        for (Contact contact : facts.people().contacts(index)) {
            if (Spelling.name(contact.name()).equals(name)) {
                return ownNumber(contact);
            }
        }
        return null;
    }

    private String id(Submission submission, Research.Why why) {
        return ids.of(submission.id() + '\n' + why);
    }
}
