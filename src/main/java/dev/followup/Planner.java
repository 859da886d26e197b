package dev.followup;

import dev.followup.Life.Due;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Person;
import dev.followup.model.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the facts into a plan: asks who, when, how many a day and in what order, one after the other. */
final class Planner {
    private final FollowUpPolicy policy;
    private final List<FollowUp> followUps;
    private final Instant now;
    private final History history;
    private final Reasons reasons;
    private final Who who;
    private final Life life;
    private final Places places;

    private final Drafts drafts;
    private final List<Research> research = new ArrayList<>();
    private final List<Closed> closed = new ArrayList<>();

    Planner(FollowUpPolicy policy, List<FollowUp> followUps, Instant now) {
        this.policy = policy;
        this.followUps = followUps;
        this.now = now;
        history = History.of(followUps, policy.cadence());
        who = new Who(policy, history);
        life = new Life(policy, history);
        places = new Places(policy, now);
        drafts = new Drafts(followUps.size());
        reasons = new Reasons(policy, history, now);
    }

    CallPlan plan() {
        requireDistinctIds();
        followUps.forEach(this::take);
        List<PlannedCall> calls = Order.timeline(calls());
        reasons.complete(calls);
        research.sort(Order.RESEARCH);
        closed.sort((one, other) -> Order.BY_EMPLOYER.compare(one.followUp(), other.followUp()));
        return new CallPlan(policy, followUps, now, reasons, calls, research, closed);
    }

    private void requireDistinctIds() {
        Set<String> ids = new HashSet<>(2 * followUps.size());
        for (FollowUp followUp : followUps) {
            String id = followUp.submission().id();
            if (!ids.add(id)) {
                throw new IllegalArgumentException("two follow-ups have the submission id " + id);
            }
        }
    }

    private void take(FollowUp followUp) {
        Closed.Why over = life.closed(followUp);
        Who.Answer answer = over == null ? who.answer(followUp) : null;
        if (answer == null || life.isUsedUp(followUp, answer.past(), places.zone(answer.zone()))) {
            closed.add(new Closed(followUp, over == null ? Closed.Why.ATTEMPTS_USED_UP : over, reasons));
            return;
        }
        Contact target = answer.target();
        Place place = places.of(target, answer.zone());
        Due due = life.dueAfter(answer.past(), followUp, place.zone(), place.calendar());
        if (answer.missing() != null) {
            research.add(research(followUp, target, answer.missing(), place, due));
            return;
        }
        Contact contact = Objects.requireNonNull(target);
        drafts.add(new Draft(followUp, contact, Objects.requireNonNull(answer.phone()), place, due, answer.past()));
    }

    private Research research(
            FollowUp followUp, @Nullable Contact manager, Research.Why missing, Place place, Due due) {
        LocalDate rolled = place.rolled(due.date());
        LocalDate by = rolled.isBefore(place.today()) ? place.today() : rolled;
        return new Research(
                followUp,
                manager,
                who.toAsk(followUp),
                missing,
                rolled,
                due.last() == null && !due.pinned() ? Rule.THREE_DAYS_LATER : Rule.KEEP_THE_INITIATIVE,
                by,
                policy.value().of(followUp, place.weeksSince(rolled)),
                reasons);
    }

    private List<PlannedCall> calls() {
        List<Draft> settled = drafts.speakers();
        for (Draft speaker : settled) {
            speaker.settle(life, policy.value(), now);
        }
        DailyCapacity capacity = policy.capacity();
        Window @Nullable [] windows =
                capacity == null ? null : new HowMany(capacity, callsMade()).windows(settled, policy.usefulDays());
        List<PlannedCall> calls = new ArrayList<>(settled.size());
        for (int i = 0; i < settled.size(); i++) {
            Draft draft = settled.get(i);
            calls.add(new PlannedCall(draft, windows == null ? draft.firstWindow() : windows[i], reasons));
        }
        return calls;
    }

    /** How many calls were made on each date of the caller's; without a caller, of the callee's. */
    private Map<LocalDate, Integer> callsMade() {
        Map<LocalDate, Integer> made = new HashMap<>();
        Map<Person, ZoneId> zones = policy.caller() == null ? zonesOfThoseCalled() : Map.of();
        history.people().forEach((person, past) -> {
            Draft draft = policy.caller() == null ? drafts.of(person) : null;
            ZoneId zone = draft == null
                    ? zones.getOrDefault(person, places.zone(null))
                    : draft.place().zone();
            past.attempts().stream()
                    .map(CallAttempt::at)
                    .distinct()
                    .forEach(at -> made.merge(Life.date(at, zone), 1, Integer::sum));
        });
        return made;
    }

    /** Of people who are called no more, too: their calls took room. */
    private Map<Person, ZoneId> zonesOfThoseCalled() {
        Map<Person, ZoneId> zones = new HashMap<>();
        for (FollowUp followUp : followUps) {
            if (!followUp.attempts().isEmpty()) {
                Submission submission = followUp.submission();
                for (Contact contact : Who.contacts(followUp)) {
                    ZoneId zone = contact.zone() == null ? submission.switchboardZone() : contact.zone();
                    if (zone != null) {
                        zones.merge(
                                new Person(submission.employer(), contact.name()),
                                zone,
                                (one, other) -> one.getId().compareTo(other.getId()) <= 0 ? one : other);
                    }
                }
            }
        }
        return zones;
    }
}
