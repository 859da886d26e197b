package dev.followup;

import dev.followup.FollowUpPolicy.Caller;
import dev.followup.History.Past;
import dev.followup.Life.Due;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why: finds out again, when asked, which rules made a step of one plan, and says it. */
final class Reasons {
    private final FollowUpPolicy policy;
    private final History history;
    private final Instant now;
    private List<PlannedCall> calls = List.of();

    Reasons(FollowUpPolicy policy, History history, Instant now) {
        this.policy = policy;
        this.history = history;
        this.now = now;
    }

    /** Tells the calls of the plan, once they are all made. */
    void complete(List<PlannedCall> planned) {
        calls = planned;
    }

    List<Rejection> rejections(List<FollowUp> followUps) {
        Who who = new Who(policy, history);
        List<Rejection> rejections = new ArrayList<>();
        followUps.stream().sorted(Order.BY_EMPLOYER).forEach(followUp -> {
            for (Contact contact : Who.contacts(followUp)) {
                int against = who.against(followUp, contact);
                if (against != 0) {
                    rejections.add(new Rejection(followUp, contact, against, this));
                }
            }
        });
        return List.copyOf(rejections);
    }

    List<Reason> of(PlannedCall call) {
        List<Reason> said = new ArrayList<>();
        FollowUp followUp = speaker(call);
        Submission submission = followUp.submission();
        Past past = history.of(submission.employer(), call.contact().name());
        Place place = new Places(policy, now).of(call.contact(), call.opensAt().getZone());
        Due due = new Life(policy, history).due(followUp, call.contact(), place.zone(), place.calendar());

        if (call.promised()) {
            promised(said, call, past, place);
        } else {
            due(said, due, submission);
        }
        target(said, followUp, call.contact());
        if (!call.promised()) {
            day(said, call, due, past, place);
        }
        hours(said, call, past, place);
        if (call.viaSwitchboard()) {
            add(
                    said,
                    Rule.CALL_THE_HIRING_MANAGER,
                    "no number of theirs is known: ask the switchboard for them by name");
        }
        if (call.followUps().size() > 1) {
            add(
                    said,
                    Rule.ONE_CALL_PER_PERSON,
                    "one call about " + Words.count(call.followUps().size(), "submission"));
        }
        for (FollowUp one : call.followUps()) {
            if (one.submission().origin() == Origin.REFERRAL) {
                add(said, Rule.REFERRALS_OPEN_DOORS, "you were referred: that goes before an answer to a posting");
                break;
            }
        }
        capacity(said, call);
        if (call.daysLate() > 0) {
            add(
                    said,
                    Rule.FOLLOW_UP_EVERY_SUBMISSION,
                    Words.count(call.daysLate(), "day") + " late"
                            + (call.daysLateWhileClosed() == 0
                                    ? ""
                                    : ", " + call.daysLateWhileClosed() + " of them while you were closed")
                            + ": still to be made");
        }
        if (call.attemptNumber() > 1) {
            add(
                    said,
                    Rule.ATTEMPT_LIMIT,
                    "call " + call.attemptNumber() + " to this person; "
                            + policy.cadence().callsPerPerson() + " are enough"
                            + (call.promised() ? ", promised ones aside" : ""));
        }
        add(said, Rule.INTERVIEW_THAT_WEEK, "aim at an interview by " + Words.day(call.interviewBy()));
        return List.copyOf(said);
    }

    List<Reason> of(Research research) {
        List<Reason> said = new ArrayList<>();
        Rule rule = switch (research.why()) {
            case NO_CONTACT, ONLY_GATEKEEPERS, NO_MANAGER_AMONG_CONTACTS, NO_PHONE -> Rule.CALL_THE_HIRING_MANAGER;
            case ONLY_HR_OR_RECRUITERS ->
                onlyRecruiters(research.followUp()) ? Rule.NEVER_RECRUITERS : Rule.NEVER_HUMAN_RESOURCES;
            case NO_ZONE -> Rule.CALL_HOURS;
            case ANOTHER_MANAGER -> Rule.KEEP_THE_INITIATIVE;
        };
        add(said, rule, research.why().says());
        boolean late = research.by().isAfter(research.due());
        String day = Words.day(research.due());
        add(
                said,
                late ? Rule.FOLLOW_UP_EVERY_SUBMISSION : research.dueBy(),
                research.dueBy() == Rule.FIND_THE_MANAGER_FIRST
                        ? document(research.followUp().submission()) + " is to go out on " + day + ": find out before"
                        : "the call that waits for it " + (late ? "was" : "is") + " due on " + day);
        add(said, Rule.RESEARCH_SOURCES, Rule.RESEARCH_SOURCES.says());
        return List.copyOf(said);
    }

    List<Reason> of(Closed closed) {
        Rule rule = switch (closed.why()) {
            case INTERVIEW_WON -> Rule.INTERVIEW_THAT_WEEK;
            case POSITION_CLOSED, NOT_INTERESTED, WITHDRAWN -> Rule.FOLLOW_UP_EVERY_SUBMISSION;
            case DO_NOT_CALL -> Rule.DO_NOT_CALL;
            case CALLS_DECLINED -> Rule.NO_CALLS_PLEASE;
            case ATTEMPTS_USED_UP -> Rule.ATTEMPT_LIMIT;
        };
        return List.of(new Reason(rule, closed.why().says()));
    }

    List<Reason> of(Rejection rejection) {
        List<Reason> said = new ArrayList<>();
        Role role = rejection.contact().role();
        FollowUp followUp = rejection.followUp();
        for (Rule rule : rejection.rules()) {
            add(
                    said,
                    rule,
                    switch (rule) {
                        case NEVER_HUMAN_RESOURCES -> "works in human resources" + evidence(role);
                        case NEVER_RECRUITERS -> "a recruiter" + evidence(role);
                        case DO_NOT_CALL -> "asked not to be called";
                        case ATTEMPT_LIMIT ->
                            "was called " + Words.count(calls(rejection), "time") + ", and that is enough";
                        default ->
                            new Who(policy, history).isWrongPerson(followUp, rejection.contact())
                                    ? "does not hire for this position"
                                    : role.kind() == Role.Kind.GATEKEEPER
                                            ? "guards the phone" + evidence(role) + "; ask for the manager's name"
                                            : "no manager by title; ask for the manager's name";
                    });
        }
        return List.copyOf(said);
    }

    private int calls(Rejection rejection) {
        Past past = history.of(
                rejection.followUp().submission().employer(),
                rejection.contact().name());
        return past == null ? 0 : past.calls();
    }

    List<Reason> ofReady(FollowUp draft, Who.Answer answer) {
        List<Reason> said = new ArrayList<>();
        add(said, Rule.FIND_THE_MANAGER_FIRST, "a hiring manager is known");
        Contact target = answer.target();
        if (target != null) {
            target(said, draft, target);
        }
        if (answer.missing() != null) {
            add(
                    said,
                    Rule.CALL_THE_HIRING_MANAGER,
                    "to be found out before the call: " + answer.missing().says());
        }
        if (draft.submission().callsDeclined()) {
            add(said, Rule.NO_CALLS_PLEASE, Closed.Why.CALLS_DECLINED.says());
        }
        return List.copyOf(said);
    }

    /** The follow-up that made the call due when it is. */
    private FollowUp speaker(PlannedCall call) {
        if (call.followUps().size() == 1) {
            return call.followUps().get(0);
        }
        Life life = new Life(policy, history);
        FollowUp speaker = null;
        LocalDate earliest = LocalDate.MAX;
        for (FollowUp followUp : call.followUps()) {
            LocalDate due = life.due(
                            followUp,
                            call.contact(),
                            call.opensAt().getZone(),
                            policy.calendars().of(call.contact()))
                    .date();
            if (speaker == null || due.isBefore(earliest)) {
                speaker = followUp;
                earliest = due;
            }
        }
        return Objects.requireNonNull(speaker);
    }

    private static void promised(List<Reason> said, PlannedCall call, @Nullable Past past, Place place) {
        Promise promise = past == null ? null : past.promise();
        if (promise == null) {
            return;
        }
        Window agreed = place.promised(promise.at());
        if (!agreed.opensAt().equals(call.opensAt())) {
            add(
                    said,
                    Rule.PROMISED_CALL,
                    "agreed for " + Words.day(agreed.date()) + " " + Words.time(agreed.opensAt())
                            + ", not made: make it good at the next possible time");
            return;
        }
        add(
                said,
                Rule.PROMISED_CALL,
                "agreed for " + Words.day(agreed.date()) + " " + Words.time(agreed.opensAt())
                        + (place.isUsual(agreed.opensAt())
                                ? ""
                                : ": kept although it lies outside business days or call hours"));
    }

    private void due(List<Reason> said, Due due, Submission submission) {
        CallAttempt last = due.last();
        if (due.pinned()) {
            add(said, Rule.KEEP_THE_INITIATIVE, "you chose " + Words.day(due.date()));
        } else if (last == null) {
            add(
                    said,
                    Rule.THREE_DAYS_LATER,
                    document(submission) + " went out on " + Words.day(submission.sentOn()) + ", the first call is due "
                            + policy.firstCallAfter());
        } else {
            add(
                    said,
                    Rule.KEEP_THE_INITIATIVE,
                    "the last call ended with \"" + Words.of(last.outcome()) + "\": the next one is due "
                            + Words.day(due.date()));
        }
    }

    private void day(List<Reason> said, PlannedCall call, Due due, @Nullable Past past, Place place) {
        LocalDate notBefore = Life.notBefore(past == null ? List.of() : past.attempts());
        for (FollowUp followUp : call.followUps()) {
            LocalDate other = Life.notBefore(followUp.attempts());
            notBefore = notBefore == null || (other != null && other.isAfter(notBefore)) ? other : notBefore;
        }
        if (notBefore != null && notBefore.isAfter(due.date())) {
            add(said, Rule.KEEP_THE_INITIATIVE, "not before " + Words.day(notBefore) + ", as you were told");
        }
        if (past != null && !Life.date(past.lastAt(), place.zone()).isBefore(due.date())) {
            add(said, Rule.ONE_CALL_PER_PERSON, "nobody is called twice on a day");
        }
        LocalDate rolled = place.rolled(due.date());
        if (!rolled.equals(due.date())) {
            Caller caller = policy.caller();
            add(
                    said,
                    Rule.BUSINESS_DAYS,
                    Words.day(due.date()) + " is no business day " + (caller == null ? "there" : "there or for you")
                            + "; " + Words.day(rolled) + " is the next");
        }
    }

    private void hours(List<Reason> said, PlannedCall call, @Nullable Past past, Place place) {
        if (!call.promised()) {
            add(said, Rule.CALL_HOURS, hours(call));
            if (past != null && new Life(policy, history).half(past, place.zone()) != Half.ANY) {
                add(said, Rule.CALL_HOURS, "in the other half of the day than the last try, where the hours allow");
            }
            if (!place.hoursMeetInWeekFrom(call.date())) {
                add(said, Rule.CALL_HOURS, "none of these are your hours: yours and theirs do not meet that week");
            }
        }
        if (call.contact().zone() == null) {
            boolean switchboards = call.followUps().stream()
                    .anyMatch(followUp ->
                            place.zone().equals(followUp.submission().switchboardZone()));
            add(
                    said,
                    Rule.CALL_HOURS,
                    switchboards
                            ? "the time zone is the switchboard's"
                            : "the time zone is assumed: nobody said where they are");
        }
    }

    private void capacity(List<Reason> said, PlannedCall call) {
        if (call.promised() || policy.capacity() == null || !call.date().isAfter(call.firstDate())) {
            return;
        }
        int promised = 0;
        int worthAsMuch = 0;
        int worthLess = 0;
        for (PlannedCall other : calls) {
            if (!other.date().isBefore(call.firstDate()) && other.date().isBefore(call.date())) {
                if (other.promised()) {
                    promised++;
                } else if (other.value() >= call.value()) {
                    worthAsMuch++;
                } else {
                    worthLess++;
                }
            }
        }
        List<String> first = new ArrayList<>();
        if (promised > 0) {
            first.add(Words.count(promised, "promised call"));
        }
        if (worthAsMuch > 0) {
            first.add(Words.count(worthAsMuch, "call") + " worth as much or more");
        }
        if (worthLess > 0) {
            first.add(Words.count(worthLess, "call") + " worth less whose useful days would pass");
        }
        add(
                said,
                Rule.DAILY_CAPACITY,
                "possible from " + Words.day(call.firstDate()) + " on, but "
                        + (first.isEmpty()
                                ? "you make no more calls before"
                                : "there is no room before: " + String.join(" and ", first)
                                        + (promised + worthAsMuch + worthLess == 1 ? " goes" : " go") + " first"));
    }

    private void target(List<Reason> said, FollowUp followUp, Contact target) {
        Role role = target.role();
        add(
                said,
                Rule.CALL_THE_HIRING_MANAGER,
                role.declared()
                        ? "you declared them the hiring manager"
                        : "a manager" + evidence(role)
                                + (SharedStem.of(
                                                role.title(),
                                                followUp.submission().position())
                                        ? ", of the work the position is about"
                                        : ""));
        Who who = new Who(policy, history);
        long managers = Who.contacts(followUp).stream()
                .filter(contact -> who.against(followUp, contact) == 0)
                .count();
        if (managers > 1) {
            add(
                    said,
                    Rule.ANY_RANK,
                    "chosen among " + Words.count(managers, "manager") + " by nearness to the position, not by rank");
        }
    }

    /** The hours of a call where the callee is. */
    static String hours(PlannedCall call) {
        return Words.hours(call.opensAt(), call.closesAt()) + " in "
                + Words.place(call.opensAt().getZone());
    }

    private static boolean onlyRecruiters(FollowUp followUp) {
        Set<Role.Kind> kinds = EnumSet.noneOf(Role.Kind.class);
        for (Contact contact : Who.contacts(followUp)) {
            kinds.add(contact.role().kind());
        }
        return kinds.equals(EnumSet.of(Role.Kind.RECRUITER));
    }

    private static String evidence(Role role) {
        return role.declared()
                ? ", as you declared"
                : role.decidedBy().map(words -> ": '" + words + "'").orElse("");
    }

    private static String document(Submission submission) {
        return "the " + submission.document().name().toLowerCase(Locale.ENGLISH);
    }

    private static void add(List<Reason> said, Rule rule, String text) {
        said.add(new Reason(rule, text));
    }
}
