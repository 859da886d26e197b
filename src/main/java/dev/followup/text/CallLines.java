package dev.followup.text;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What is said to a manager. */
final class CallLines implements Lines {
    private static final int SAID_WITH_DATES = 2;
    private static final int SPEAKABLE = 60;
    private static final Duration LATE = Duration.ofMinutes(10);

    private final PlannedCall call;
    private final List<FollowUp> open;

    /** When it is said, null if that is not known. */
    private final @Nullable Instant now;

    CallLines(PlannedCall call) {
        this(call, null);
    }

    private CallLines(PlannedCall call, @Nullable Instant now) {
        this.call = call;
        this.now = now;
        open = Won.notYet(call.followUps());
    }

    @Override
    public Lines at(Instant spokenAt) {
        return new CallLines(call, spokenAt);
    }

    @Override
    public String opening(Words plain, @Nullable String caller) {
        Words words = inYear(plain);
        Speech speech = new Speech();
        speech.say(words.say(Phrase.HELLO, call.contact().name(), caller));
        speech.say(before(words));
        speech.say(pointed(words));
        speech.say(referrers(words));
        open.stream()
                .map(followUp -> followUp.submission())
                .collect(LinkedHashMap<String, List<Submission>>::new, CallLines::byEmployer, Map::putAll)
                .values()
                .forEach(submissions -> speech.say(sent(words, submissions)));
        if (open.size() < call.followUps().size()) {
            speech.say(words.say(Phrase.WON, Won.withCallee(call)));
        }
        return speech.say(title(words)).toString();
    }

    @Override
    public String request(Words plain) {
        Words words = inYear(plain);
        String day = words.spoken(call.interviewBy());
        if (open.isEmpty()) {
            return words.say(Phrase.WON_ASK);
        }
        if (open.size() == call.followUps().size()) {
            return words.say(Phrase.ASK, week(), day);
        }
        List<String> positions =
                positions(open.stream().map(FollowUp::submission).toList());
        return words.say(Phrase.ASK_MORE, positions, positions.size(), day);
    }

    @Override
    public String toTheGatekeeper(Words words, @Nullable String caller) {
        String colleague = Referrals.colleague(call);
        List<String> referrers = Referrals.referrers(call, colleague);
        return words.say(
                Phrase.GATEKEEPER,
                caller,
                call.contact().name(),
                referrers.isEmpty() ? null : words.list(referrers),
                colleague,
                call.promised() && Agreement.isByCallee(call) ? agreedTime() : null);
    }

    @Override
    public String ifSentToHr(Words plain) {
        Words words = inYear(plain);
        String name = call.contact().name();
        return open.isEmpty()
                ? words.say(Phrase.IF_SENT_TO_HR_WON, name)
                : words.say(Phrase.IF_SENT_TO_HR, name, words.spoken(call.interviewBy()));
    }

    @Override
    public String voicemail(Words plain, @Nullable String caller) {
        Words words = inYear(plain);
        Speech speech = new Speech();
        speech.say(words.say(Phrase.VOICEMAIL, call.contact().name(), caller));
        speech.say(pointed(words));
        speech.say(referrers(words));
        if (open.isEmpty()) {
            return speech.say(words.say(Phrase.VOICEMAIL_WON, Won.withCallee(call)))
                    .toString();
        }
        open.stream()
                .map(followUp -> followUp.submission())
                .collect(LinkedHashMap<String, List<Submission>>::new, CallLines::byEmployer, Map::putAll)
                .values()
                .forEach(submissions -> speech.say(sent(words, submissions)));
        boolean last = !call.voicemail()
                || call.reasons().stream().anyMatch(reason -> reason.code() == Reason.Code.LAST_MESSAGE);
        return speech.say(words.say(
                        last ? Phrase.VOICEMAIL_LAST : Phrase.VOICEMAIL_AGAIN, words.spoken(call.interviewBy())))
                .toString();
    }

    /** Sentences, one after another; what there is not to say is left out. */
    private static final class Speech {
        private final StringJoiner sentences = new StringJoiner(" ");

        Speech say(@Nullable String sentence) {
            if (sentence != null && !sentence.isBlank()) {
                sentences.add(sentence.strip());
            }
            return this;
        }

        @Override
        public String toString() {
            return sentences.toString();
        }
    }

    private static void byEmployer(Map<String, List<Submission>> byEmployer, Submission submission) {
        byEmployer
                .computeIfAbsent(Spelling.employer(submission.employer()), employer -> new ArrayList<>())
                .add(submission);
    }

    private Words inYear(Words words) {
        return words.inYear(call.date().getYear());
    }

    /** Each once, as it is spoken of. */
    private static List<String> positions(List<Submission> submissions) {
        return submissions.stream().map(Submission::position).distinct().toList();
    }

    private static String sent(Words words, List<Submission> submissions) {
        String employer = submissions.get(0).employer();
        List<String> documents = submissions.stream()
                .map(submission -> words.say(
                        Phrase.SENT_ONE,
                        submission.document(),
                        submission.position(),
                        words.spoken(submission.sentOn())))
                .distinct()
                .toList();
        return documents.size() > SAID_WITH_DATES
                ? words.say(Phrase.SENT_MANY, employer, positions(submissions))
                : words.say(Phrase.SENT, employer, words.list(documents));
    }

    private @Nullable String referrers(Words words) {
        List<String> referrers = Referrals.referrers(call, pointedBy());
        return referrers.isEmpty() ? null : words.say(Phrase.REFERRERS, words.list(referrers));
    }

    private @Nullable String pointed(Words words) {
        CallAttempt pointed = Referrals.pointed(call);
        return pointed == null
                ? null
                : words.say(
                        Phrase.POINTED, pointedBy(), pointed.contactName() == null, words.spoken(day(pointed.at())));
    }

    /** Who is known to have given the name of the person called, null if nobody is. */
    private @Nullable String pointedBy() {
        CallAttempt pointed = Referrals.pointed(call);
        return pointed != null && Referrals.isSpokenWith(pointed) ? pointed.contactName() : null;
    }

    /** Why this person, to whom the job seeker has not talked yet and was not pointed. */
    private @Nullable String title(Words words) {
        String title = call.contact().role().title().strip();
        boolean told = title.isEmpty()
                || title.length() > SPEAKABLE
                || call.agreedFor().isPresent()
                || isAcquainted()
                || Referrals.pointed(call) != null;
        return told ? null : words.say(Phrase.TITLE, title);
    }

    /** Whether the person was spoken with or met before, however long ago. */
    private boolean isAcquainted() {
        Contact contact = call.contact();
        return call.followUps().stream()
                .anyMatch(followUp -> followUp.attempts().stream()
                                .anyMatch(
                                        attempt -> Referrals.isSpokenWith(attempt) && Referrals.isBy(attempt, contact))
                        || followUp.touches().stream()
                                .anyMatch(touch ->
                                        touch.channel() == Touch.Channel.MEETING && Referrals.isWith(touch, contact)));
    }

    /** What was agreed or said, or written since. */
    private String before(Words words) {
        Speech speech = new Speech();
        CallAttempt last = lastCall();
        Touch touch = lastTouch();
        Instant missed = Agreement.missed(call);
        if (call.promised()) {
            speech.say(words.say(Phrase.AGREED_TODAY, Agreement.isByCallee(call), agreedTime(), isLate()));
        } else if (missed != null) {
            speech.say(words.say(Phrase.AGREED_MISSED, Agreement.isByCallee(call), words.spoken(day(missed))));
        } else if (last != null) {
            speech.say(words.say(Phrase.PHONED, last.outcome(), words.spoken(day(last.at()))));
        }
        if (touch != null && (last == null || touch.at().isAfter(last.at()))) {
            speech.say(words.say(Phrase.WROTE, touch.channel(), touch.incoming(), words.spoken(day(touch.at()))));
        }
        return speech.toString();
    }

    private @Nullable CallAttempt lastCall() {
        CallAttempt last = null;
        for (FollowUp followUp : call.followUps()) {
            for (CallAttempt attempt : followUp.attempts()) {
                if (Referrals.isBy(attempt, call.contact())
                        && (last == null || !attempt.at().isBefore(last.at()))) {
                    last = attempt;
                }
            }
        }
        return last;
    }

    private @Nullable Touch lastTouch() {
        Touch last = null;
        for (FollowUp followUp : call.followUps()) {
            for (Touch touch : followUp.touches()) {
                if (Referrals.isWith(touch, call.contact())
                        && (last == null || !touch.at().isBefore(last.at()))) {
                    last = touch;
                }
            }
        }
        return last;
    }

    private LocalTime agreedTime() {
        return call.opensAt().toLocalTime();
    }

    private boolean isLate() {
        return now != null && now.isAfter(call.window().opens().plus(LATE));
    }

    /** Which reason says in which week the interview is to be won, seen from the call's; null if none does. */
    private Reason.@Nullable Code week() {
        return call.reasons().stream()
                .map(Reason::code)
                .filter(code -> code == Reason.Code.INTERVIEW_THIS_WEEK || code == Reason.Code.INTERVIEW_NEXT_WEEK)
                .findFirst()
                .orElse(null);
    }

    private LocalDate day(Instant at) {
        return at.atZone(call.window().zone()).toLocalDate();
    }
}
