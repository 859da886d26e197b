package dev.followup.text;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.plan.Alternative;
import dev.followup.plan.Detail;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Research;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step in a few lines. */
final class Brief {
    private static final int TOLD_POSITIONS = 2;

    private Brief() {}

    /** Whom: name, title, employer. */
    static String who(PlannedCall call, Moment moment) {
        return who(call.contact(), call.followUps().get(0).submission().employer(), moment);
    }

    static String who(Contact contact, String employer, Moment moment) {
        return moment.say(Phrase.WHO, contact.name(), contact.role().title().strip(), employer);
    }

    static String person(Contact contact, Moment moment) {
        return moment.say(Phrase.PERSON, contact.name(), contact.role().title().strip());
    }

    /** The number and, at the switchboard, whom to ask for. */
    static String number(PlannedCall call, Moment moment) {
        return call.viaSwitchboard()
                ? moment.say(Phrase.SWITCHBOARD, call.phone(), call.contact().name())
                : call.phone();
    }

    static String numberAndHours(PlannedCall call, Moment moment) {
        return moment.say(
                Phrase.NUMBER_AND_HOURS,
                number(call, moment),
                Hours.of(call, moment),
                missed(call, moment),
                Hours.missed(call, moment));
    }

    /** Position, what was sent when and how, and what happened last. */
    static String aboutAndLast(PlannedCall call, Moment moment) {
        return moment.say(Phrase.ABOUT_AND_LAST, about(call.followUps(), moment), last(call, moment));
    }

    /** What happened last. */
    static String last(PlannedCall call, Moment moment) {
        return History.of(call, moment).last();
    }

    /** The place of a call on its day, the time of an agreed one. */
    static String label(PlannedCall call, int number, Moment moment) {
        return call.promised() ? Hours.clock(call, moment) : number + ".";
    }

    /** Whom, and whether it was agreed. */
    static String heading(PlannedCall call, Moment moment) {
        String who = who(call, moment);
        return call.promised() ? moment.say(Phrase.AGREED, who) : who;
    }

    /** The other managers, each once, for however many of the submissions they may be called. */
    static List<String> others(PlannedCall call, Moment moment) {
        return call.alternatives().stream()
                .map(other -> other(other, moment))
                .distinct()
                .toList();
    }

    /** Another manager, at which number, or what is missing to call them. */
    private static String other(Alternative other, Moment moment) {
        String missing = other.reasons().stream()
                .map(Reason::code)
                .filter(code -> code == Reason.Code.NO_ZONE || code == Reason.Code.NO_DAY)
                .findFirst()
                .map(code -> moment.words().sayKey(Keys.of(code)))
                .orElse(null);
        return moment.say(Phrase.OTHER, person(other.contact(), moment), other.phone(), missing);
    }

    /** Several clauses as one line. */
    static String apart(List<String> clauses, Moment moment) {
        return String.join(moment.say(Phrase.APART, "", ""), clauses);
    }

    static String oneLine(PlannedCall call, Moment moment) {
        List<String> positions = call.followUps().stream()
                .map(followUp -> followUp.submission().position())
                .toList();
        return moment.say(
                Phrase.ONE_LINE,
                moment.say(
                        Phrase.WHO,
                        call.contact().name(),
                        null,
                        call.followUps().get(0).submission().employer()),
                number(call, moment),
                Hours.of(call, moment),
                positions);
    }

    static String about(FollowUp followUp, Moment moment) {
        Submission submission = followUp.submission();
        return moment.say(
                Phrase.ABOUT,
                submission.position(),
                submission.document(),
                submission.sentOn(),
                submission.origin(),
                submission.referredBy());
    }

    /** What to find out, where, and how. */
    static String find(ToFindOut find, Moment moment) {
        Research research = find.first();
        List<String> positions = find.followUps().stream()
                .map(followUp -> followUp.submission().position())
                .distinct()
                .toList();
        return moment.say(
                Phrase.FIND,
                Finding.submission(research).employer(),
                positions,
                Finding.step(moment.words(), research.steps().get(0), research),
                half(research, moment),
                Finding.question(moment.words(), research),
                find.agreed(moment),
                find.missed(moment));
    }

    /** In which half of the day to call, if that is what is to be done and it was tried in the other. */
    private static @Nullable String half(Research research, Moment moment) {
        return research.steps().get(0).source() != ResearchSource.RECEPTIONIST
                ? null
                : research.reasons().stream()
                        .filter(reason -> reason.code() == Reason.Code.OTHER_HALF)
                        .map(reason -> Detail.HalfDay.valueOf(
                                String.valueOf(reason.details().get("half"))))
                        .map(half -> moment.words().value(half))
                        .findFirst()
                        .orElse(null);
    }

    /** What the call aims at, if an interview is still to be won. */
    static String aim(PlannedCall call, Moment moment) {
        return moment.say(Phrase.AIM, call.interviewBy(), isLastDay(call));
    }

    /** Whether a later call could not win an interview in the same week any more. */
    static boolean isLastDay(PlannedCall call) {
        return call.usefulUntil().equals(call.date())
                && call.reasons().stream().anyMatch(reason -> reason.code() == Reason.Code.INTERVIEW_THIS_WEEK);
    }

    /**
     * The day on which a late call was due or agreed; null if it is not late, or was not agreed and is late only by days on
     * which it could not be made.
     */
    static @Nullable LocalDate missed(PlannedCall call, Moment moment) {
        if (Agreement.missed(call) != null) {
            return call.due();
        }
        return call.daysLate() > call.daysLateWhileClosed() && call.due().isBefore(moment.today()) ? call.due() : null;
    }

    private static String about(List<FollowUp> followUps, Moment moment) {
        List<String> told = new ArrayList<>();
        for (FollowUp followUp : followUps.subList(0, Math.min(TOLD_POSITIONS, followUps.size()))) {
            told.add(about(followUp, moment));
        }
        String about = apart(told, moment);
        return followUps.size() == told.size()
                ? about
                : moment.say(Phrase.ABOUT_MORE, about, followUps.size() - told.size());
    }
}
