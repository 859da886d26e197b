package dev.followup.plan;

import static dev.followup.plan.Detail.Kind.CHANNEL;
import static dev.followup.plan.Detail.Kind.COUNT;
import static dev.followup.plan.Detail.Kind.DAY;
import static dev.followup.plan.Detail.Kind.DOCUMENT;
import static dev.followup.plan.Detail.Kind.FLAG;
import static dev.followup.plan.Detail.Kind.HALF;
import static dev.followup.plan.Detail.Kind.ID;
import static dev.followup.plan.Detail.Kind.IDS;
import static dev.followup.plan.Detail.Kind.INSTANT;
import static dev.followup.plan.Detail.Kind.OUTCOME;
import static dev.followup.plan.Detail.Kind.SOURCE;
import static dev.followup.plan.Detail.Kind.TIME;
import static dev.followup.plan.Detail.Kind.TITLE;
import static dev.followup.plan.Detail.Kind.WHOSE;
import static dev.followup.plan.Detail.Kind.WORDS;
import static dev.followup.plan.Detail.Kind.ZONE;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a step is as it is, as data: the rule that spoke, what it said, and the facts that it went by.
 *
 * <p>A reason says what decided: were the facts that it names others, the decision would be another. It is put into a job
 * seeker's words by {@code dev.followup.text.Wording}. Immutable; {@code toString()} masks titles and words of titles.
 *
 * @param rule the rule, that of the code
 * @param code what it said
 * @param details by name, in the order of {@link Code#details()} and of the types declared there
 */
public record Reason(Rule rule, Code code, Map<String, Object> details) implements Serializable {

    /** The question that a reason of a call answers. */
    public enum Topic {
        /** Why now, and about what. */
        NOW,
        /** Why this person, at this number. */
        PERSON,
        /** Why a message is left if nobody answers, or is not. */
        MESSAGE,
        /** What the call aims at. */
        AIM
    }

    /** What a rule says about a step, about a person or about a plan; each constant names its details. */
    public enum Code {
        /** When: the first call; {@code document} went out on {@code sentOn}, so the call is due on {@code due}. */
        FIRST_CALL(Rule.THREE_DAYS_LATER, DOCUMENT.named("document"), DAY.named("sentOn"), DAY.named("due")),
        /** When: the call of {@code on} ended with {@code outcome}, so the next one is due on {@code due}. */
        NEXT_CALL(Rule.KEEP_THE_INITIATIVE, OUTCOME.named("outcome"), DAY.named("on"), DAY.named("due")),
        /** When: a touch of {@code on}, by {@code channel} and {@code incoming} or not, restarted the wait to {@code due}. */
        TOUCHED(
                Rule.KEEP_THE_INITIATIVE,
                CHANNEL.named("channel"),
                FLAG.named("incoming"),
                DAY.named("on"),
                DAY.named("due")),
        /** When: the job seeker chose the day {@code on}, so the call is due on {@code due}. */
        CHOSEN_DAY(Rule.PROMISED_CALL, DAY.named("on"), DAY.named("due")),
        /** When: on {@code on} it was said that no call is welcome or useful before {@code due}. */
        NOT_BEFORE(Rule.KEEP_THE_INITIATIVE, DAY.named("on"), DAY.named("due")),
        /** When: the callee promised to phone by {@code by}; the next move, due on {@code due}, is the job seeker's. */
        CALL_EXPECTED(Rule.KEEP_THE_INITIATIVE, DAY.named("by"), DAY.named("due")),
        /** When: the call is agreed for {@code at}, in {@code zone} where the callee is. */
        AGREED(Rule.PROMISED_CALL, INSTANT.named("at"), ZONE.named("zone")),
        /** When: the agreed time {@code at} lies outside business days or call hours, and is kept. */
        AGREED_OUTSIDE_HOURS(Rule.PROMISED_CALL, INSTANT.named("at"), ZONE.named("zone")),
        /** When: the call agreed for {@code at} was not made; it is made good on {@code due}, the next day possible. */
        AGREED_MISSED(Rule.PROMISED_CALL, INSTANT.named("at"), ZONE.named("zone"), DAY.named("due")),
        /** When: the person was phoned on {@code on}; nobody is phoned twice on a day, so the call is due on {@code due}. */
        NOT_TWICE_A_DAY(Rule.ONE_CALL_PER_PERSON, DAY.named("on"), DAY.named("due")),
        /** When: {@code on} is no day for calls of {@code whose}; {@code due} is the next. */
        NO_BUSINESS_DAY(Rule.BUSINESS_DAYS, DAY.named("on"), WHOSE.named("whose"), DAY.named("due")),
        /** When: on {@code on} the hours of the two have nothing in common; {@code due} is the next day on which they have. */
        NO_COMMON_HOURS(Rule.CALL_HOURS, DAY.named("on"), DAY.named("due")),
        /** When: the job seeker is away {@code from} to {@code to}; the call is due on {@code due}. */
        AWAY(Rule.BUSINESS_DAYS, DAY.named("from"), DAY.named("to"), DAY.named("due")),
        /** When: the call is made in {@code half} of the day, for the last try at {@code at}, where they are, failed. */
        OTHER_HALF(Rule.CALL_HOURS, HALF.named("half"), TIME.named("at")),
        /** When: from {@code opens} to {@code closes}, at an edge of the day, for at {@code at} a gatekeeper did not put through. */
        EDGE_OF_DAY(Rule.CALL_HOURS, TIME.named("opens"), TIME.named("closes"), TIME.named("at")),
        /** When: hours known of this person leave {@code opens} to {@code closes} of the policy's hours. */
        KNOWN_HOURS(Rule.CALL_HOURS, TIME.named("opens"), TIME.named("closes")),
        /** When: the job seeker's hours and the callee's in {@code zone} never meet: the callee's stand. */
        HOURS_NEVER_MEET(Rule.CALL_HOURS, ZONE.named("zone")),
        /** When: nobody said where the person is; the switchboard's {@code zone} is taken. */
        SWITCHBOARD_ZONE(Rule.CALL_HOURS, ZONE.named("zone")),
        /** When: nobody said where the person is; the policy assumes {@code zone}. */
        ASSUMED_ZONE(Rule.CALL_HOURS, ZONE.named("zone")),
        /** When: due on {@code due}, {@code days} days late, on {@code closed} of which the job seeker was not to phone. */
        LATE(Rule.FOLLOW_UP_EVERY_SUBMISSION, DAY.named("due"), COUNT.named("days"), COUNT.named("closed")),
        /**
         * When: possible on {@code on}, but until {@code due} there is no room: {@code agreed} agreed calls, {@code chosen}
         * for a chosen day, {@code more} worth as much or more and {@code less} worth less whose useful days would pass go
         * first.
         */
        WAITED_FOR_ROOM(
                Rule.DAILY_CAPACITY,
                DAY.named("on"),
                COUNT.named("agreed"),
                COUNT.named("chosen"),
                COUNT.named("more"),
                COUNT.named("less"),
                DAY.named("due")),

        /** Who: a manager by the words of {@code title}. */
        MANAGER(Rule.CALL_THE_HIRING_MANAGER, TITLE.named("title")),
        /** Who: the host declared who has {@code title} the hiring manager. */
        DECLARED_MANAGER(Rule.CALL_THE_HIRING_MANAGER, TITLE.named("title")),
        /** Who: a manager named this person, of any {@code title}, on a call of {@code on}. */
        NAMED_BY_MANAGER(Rule.CALL_THE_HIRING_MANAGER, TITLE.named("title"), DAY.named("on")),
        /** Who: of {@code among} managers the one with whom a call is agreed. */
        CHOSEN_BY_AGREEMENT(Rule.PROMISED_CALL, COUNT.named("among")),
        /** Who: of {@code among} managers the one to whom the last referral pointed. */
        CHOSEN_BY_REFERRAL(Rule.CALL_THE_HIRING_MANAGER, COUNT.named("among")),
        /** Who: of {@code among} managers the one whom the host declared to hire. */
        CHOSEN_AS_DECLARED(Rule.CALL_THE_HIRING_MANAGER, COUNT.named("among")),
        /** Who: of {@code among} managers the one whose title shares {@code words} with the position. */
        CHOSEN_BY_WORK(Rule.ANY_RANK, COUNT.named("among"), WORDS.named("words")),
        /** Who: of {@code among} managers the first in the host's order; nothing else told them apart. */
        CHOSEN_BY_LIST(Rule.ANY_RANK, COUNT.named("among")),
        /** Who: of {@code among} managers one who can be reached; for those before, a number, a zone or a day is missing. */
        CHOSEN_AS_REACHABLE(Rule.CALL_THE_HIRING_MANAGER, COUNT.named("among")),
        /** At which number: none of this person's own is known. */
        NO_OWN_NUMBER(Rule.CALL_THE_HIRING_MANAGER),
        /** At which number: {@code numbers} of this person's are not dialled, being those of who asked not to be called. */
        BARRED_NUMBERS(Rule.DO_NOT_CALL, COUNT.named("numbers")),
        /** At which number: {@code numbers} known for this person are wrong. */
        WRONG_NUMBERS(Rule.CALL_THE_HIRING_MANAGER, COUNT.named("numbers")),
        /** At which number: the next one, for at the last one dialled the call ended with {@code outcome}. */
        NEXT_NUMBER(Rule.CALL_THE_HIRING_MANAGER, OUTCOME.named("outcome")),
        /** About what: one call about {@code submissions} submissions. */
        ONE_CALL(Rule.ONE_CALL_PER_PERSON, COUNT.named("submissions")),
        /** About what: also about {@code submission}, about which alone a call would be due only on {@code due}. */
        JOINED_EARLY(Rule.ONE_CALL_PER_PERSON, ID.named("submission"), DAY.named("due")),
        /** Worth: by referral, which goes before an answer to a posting. */
        BY_REFERRAL(Rule.REFERRALS_OPEN_DOORS),
        /** How often: call {@code attempt} to this person of {@code limit} that are enough; an agreed one may be beyond. */
        ATTEMPT(Rule.ATTEMPT_LIMIT, COUNT.named("attempt"), COUNT.named("limit")),
        /** Whether at all: the posting declines calls, but the callee agreed to this one. */
        AGREEMENT_WAIVES(Rule.NO_CALLS_PLEASE),
        /** A message may be left, the first one. */
        FIRST_MESSAGE(Rule.FEW_VOICEMAILS),
        /** A message may be left, for the call is agreed. */
        AGREED_MESSAGE(Rule.FEW_VOICEMAILS),
        /** A message may be left, for it is the last call that the limits allow. */
        LAST_MESSAGE(Rule.FEW_VOICEMAILS),
        /** No message: {@code left} were left already. */
        NO_MORE_MESSAGES(Rule.FEW_VOICEMAILS, COUNT.named("left")),
        /** The aim: an interview later in the week of the call, by {@code by}. */
        INTERVIEW_THIS_WEEK(Rule.INTERVIEW_THAT_WEEK, DAY.named("by")),
        /** The aim: an interview in the next week, by {@code by}, as the call's own has no business day left. */
        INTERVIEW_NEXT_WEEK(Rule.INTERVIEW_THAT_WEEK, DAY.named("by")),

        /** Research: nobody is known at the employer. */
        NOBODY_KNOWN(Rule.CALL_THE_HIRING_MANAGER),
        /** Research: only people who guard the phone are known. */
        ONLY_GATEKEEPERS(Rule.CALL_THE_HIRING_MANAGER),
        /** Research: only people in human resources are known, or recruiters beside them. */
        ONLY_HUMAN_RESOURCES(Rule.NEVER_HUMAN_RESOURCES),
        /** Research: only recruiters are known, or people in human resources beside them. */
        ONLY_RECRUITERS(Rule.NEVER_RECRUITERS),
        /** Research: people are known, but no manager among them. */
        NO_MANAGER_KNOWN(Rule.CALL_THE_HIRING_MANAGER),
        /** Research: none of the {@code managers} known is left to call. */
        NO_MANAGER_LEFT(Rule.KEEP_THE_INITIATIVE, COUNT.named("managers")),
        /** Research: no number reaches the manager. */
        NO_NUMBER(Rule.CALL_THE_HIRING_MANAGER),
        /** Research: nobody said in which time zone the manager is. */
        NO_ZONE(Rule.CALL_HOURS),
        /** Research: the manager's own calendar and hours leave no day within a year. */
        NO_DAY(Rule.BUSINESS_DAYS),
        /** Research: the posting hides who hires. */
        HIDDEN_EMPLOYER(Rule.RESEARCH_SOURCES),
        /** Research: a call pointed to this person, and nobody else is called before {@code until}. */
        REFERRED_FIRST(Rule.CALL_THE_HIRING_MANAGER, DAY.named("until")),
        /** Research: due before the document goes out on {@code due}. */
        BEFORE_SENDING(Rule.FIND_THE_MANAGER_FIRST, DAY.named("due")),
        /** Research: {@code source} comes next. */
        NEXT_SOURCE(Rule.RESEARCH_SOURCES, SOURCE.named("source")),
        /** Research: gatekeepers and the reception were called {@code calls} times, {@code limit} are enough. */
        GATEKEEPERS_USED_UP(Rule.ATTEMPT_LIMIT, COUNT.named("calls"), COUNT.named("limit")),
        /** Research: whoever is asked at that number on that day about {@code submission} is asked about this too. */
        ASKED_TOGETHER(Rule.ONE_CALL_PER_PERSON, ID.named("submission")),

        /** Closed: the interview is won. */
        WON(Rule.INTERVIEW_THAT_WEEK),
        /** Closed: the position is filled or withdrawn. */
        POSITION_GONE(Rule.FOLLOW_UP_EVERY_SUBMISSION),
        /** Closed: the employer does not want the job seeker for this position. */
        DECLINED(Rule.FOLLOW_UP_EVERY_SUBMISSION),
        /** Closed: the job seeker withdrew. */
        WITHDRAWN(Rule.FOLLOW_UP_EVERY_SUBMISSION),
        /** Closed: the posting asks applicants not to call. */
        CALLS_DECLINED(Rule.NO_CALLS_PLEASE),
        /** Closed: {@code calls} calls were made, {@code limit} are enough. */
        ATTEMPTS_USED_UP(Rule.ATTEMPT_LIMIT, COUNT.named("calls"), COUNT.named("limit")),

        /** Not called, or closed: the person asked not to be called. */
        ASKED_NOT_TO_BE_CALLED(Rule.DO_NOT_CALL),
        /** Not called: the host's do-not-call list names the person. */
        ON_DO_NOT_CALL_LIST(Rule.DO_NOT_CALL),
        /** Not called: in human resources by {@code title}, or as the host {@code declared}. */
        HUMAN_RESOURCES(Rule.NEVER_HUMAN_RESOURCES, TITLE.named("title"), FLAG.named("declared")),
        /** Not called: a recruiter by {@code title}, or as the host {@code declared}. */
        RECRUITER(Rule.NEVER_RECRUITERS, TITLE.named("title"), FLAG.named("declared")),
        /** Not called but asked: guards the phone by {@code title}, or as the host {@code declared}. */
        GATEKEEPER(Rule.CALL_THE_HIRING_MANAGER, TITLE.named("title"), FLAG.named("declared")),
        /** Not called but asked: no manager by {@code title}, or as the host {@code declared}. */
        NO_MANAGER(Rule.CALL_THE_HIRING_MANAGER, TITLE.named("title"), FLAG.named("declared")),
        /** Not called: does not hire for this position, as was said on {@code on}. */
        WRONG_PERSON(Rule.CALL_THE_HIRING_MANAGER, DAY.named("on")),
        /** Not called any more: said no on {@code on}, whoever else may have been named then. */
        REFUSED(Rule.CALL_THE_HIRING_MANAGER, DAY.named("on")),
        /** Not called: left the employer, as was said on {@code on}. */
        NO_LONGER_THERE(Rule.CALL_THE_HIRING_MANAGER, DAY.named("on")),
        /** Not called any more: {@code calls} calls were made to this person, {@code limit} are enough. */
        PERSON_USED_UP(Rule.ATTEMPT_LIMIT, COUNT.named("calls"), COUNT.named("limit")),

        /** Ready: a hiring manager is known. */
        MANAGER_KNOWN(Rule.FIND_THE_MANAGER_FIRST),

        /** Note: no holidays are known. */
        NO_HOLIDAYS_KNOWN(Rule.BUSINESS_DAYS),
        /** Note: {@code calls} calls lie beyond {@code until}, up to which their calendars know holidays. */
        HOLIDAYS_END(Rule.BUSINESS_DAYS, DAY.named("until"), COUNT.named("calls")),
        /** Note: {@code calls} calls wait for a day with room, the last one until {@code last}. */
        CALLS_WAIT(Rule.DAILY_CAPACITY, COUNT.named("calls"), DAY.named("last")),
        /** Note: {@code research} things to find out wait for a day with room, the last one until {@code last}. */
        RESEARCH_WAITS(Rule.DAILY_CAPACITY, COUNT.named("research"), DAY.named("last")),
        /** Note: for {@code on} more calls are chosen than the day holds; {@code calls} of them wait. */
        CHOSEN_DAY_FULL(Rule.DAILY_CAPACITY, DAY.named("on"), COUNT.named("calls")),
        /** Note: {@code attempts} attempts lie more than a day ahead of the clock. */
        AHEAD_OF_CLOCK(Rule.FOLLOW_UP_EVERY_SUBMISSION, COUNT.named("attempts"), IDS.named("submissions")),
        /** Note: one person has titles of different kinds in {@code submissions}; the graver counts. */
        TITLES_DIFFER(Rule.CALL_THE_HIRING_MANAGER, IDS.named("submissions")),
        /** Note: one person has different time zones in {@code submissions}; the first stands. */
        ZONES_DIFFER(Rule.CALL_HOURS, IDS.named("submissions")),
        /** Note: people of one name in {@code submissions} may be one or several; ids would tell. */
        NAMESAKES(Rule.ONE_CALL_PER_PERSON, IDS.named("submissions")),
        /** Note: {@code calls} agreed calls fall into the absence {@code from} to {@code to}. */
        AGREED_WHILE_AWAY(Rule.PROMISED_CALL, COUNT.named("calls"), DAY.named("from"), DAY.named("to"));

        private final Rule rule;

        @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable one
        private final List<Detail> details;

        Code(Rule rule, Detail... details) {
            this.rule = rule;
            this.details = List.of(details);
        }

        /** {@return the rule that speaks with this code} */
        public Rule rule() {
            return rule;
        }

        /** {@return the names and types of its details, in order} */
        public List<Detail> details() {
            return details;
        }
    }

    /**
     * Makes a reason; details written as texts and numbers, as JSON has them, are read.
     *
     * @throws NullPointerException if an argument or a detail is null
     * @throws IllegalArgumentException if the rule is not the code's, or the details are not those that the code declares
     */
    public Reason {
        Objects.requireNonNull(code, "code");
        if (Objects.requireNonNull(rule, "rule") != code.rule()) {
            throw new IllegalArgumentException("rule is " + rule + ", but " + code + " is said by " + code.rule());
        }
        details = Details.of(code.details(), Objects.requireNonNull(details, "details"));
    }

    /**
     * {@return a reason}
     *
     * @param details in the order in which the code declares them
     * @throws NullPointerException if an argument or a detail is null
     * @throws IllegalArgumentException if the details are not those that the code declares
     */
    public static Reason of(Code code, Object... details) {
        return new Reason(code.rule(), code, Details.of(code.details(), details));
    }

    /** {@return the instant {@code at} that the first reason of a code names; empty if none has the code} */
    static Optional<Instant> instant(List<Reason> reasons, Code code) {
        return reasons.stream()
                .filter(reason -> reason.code() == code)
                .map(reason -> (Instant) reason.details().get("at"))
                .findFirst();
    }

    /** {@return the question that it answers, for pages that put the reasons of a call under headings} */
    public Topic topic() {
        return switch (rule) {
            case FEW_VOICEMAILS -> Topic.MESSAGE;
            case INTERVIEW_THAT_WEEK -> Topic.AIM;
            case CALL_THE_HIRING_MANAGER, ANY_RANK, DO_NOT_CALL -> Topic.PERSON;
            default -> code == Code.CHOSEN_BY_AGREEMENT ? Topic.PERSON : Topic.NOW;
        };
    }

    /** Masked: no title and no word of one. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("Reason[").append(rule).append(' ').append(code);
        for (Detail detail : code.details()) {
            text.append(' ')
                    .append(detail.name())
                    .append('=')
                    .append(detail.kind().personal() ? "***" : details.get(detail.name()));
        }
        return text.append(']').toString();
    }
}
