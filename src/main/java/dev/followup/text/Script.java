package dev.followup.text;

import dev.followup.plan.PlannedCall;
import dev.followup.plan.Research;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * What to say on a call: made from the facts alone, true, short enough to be spoken, and polite.
 *
 * <pre>{@code
 * Script.of(call).in(Locale.FRENCH).from("Alex Kim").opening()
 * }</pre>
 *
 * <p>In English unless {@link #in(Locale)} says otherwise, and without a name or number of the caller unless {@link #from}
 * and {@link #reachableAt} give them.
 * Immutable and thread-safe.
 */
public final class Script {
    private final Lines lines;
    private final Wording wording;
    private final Caller caller;

    private Script(Lines lines, Wording wording, Caller caller) {
        this.lines = lines;
        this.wording = wording;
        this.caller = caller;
    }

    /** {@return what to say to a manager} */
    public static Script of(PlannedCall call) {
        return new Script(
                new CallLines(Objects.requireNonNull(call, "call")), Wording.in(Locale.ENGLISH), Caller.UNKNOWN);
    }

    /** {@return what to say, or to write, to find something out} */
    public static Script of(Research research) {
        return new Script(
                new ResearchLines(Objects.requireNonNull(research, "research")),
                Wording.in(Locale.ENGLISH),
                Caller.UNKNOWN);
    }

    /** {@return this script in the words of a locale's language, English where it is unknown} */
    public Script in(Locale locale) {
        return in(Wording.in(locale));
    }

    /** {@return this script in other words} */
    public Script in(Wording newWording) {
        return new Script(lines, Objects.requireNonNull(newWording, "wording"), caller);
    }

    /**
     * {@return this script with the caller's name}
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Script from(String callersName) {
        return from(caller.named(callersName));
    }

    /**
     * {@return this script with the number at which the caller can be called back, which {@link #voicemail()} then says}
     *
     * @throws IllegalArgumentException if it is no phone number
     */
    public Script reachableAt(String phone) {
        return from(caller.reachableAt(phone));
    }

    /**
     * {@return this script as it is spoken at an instant: who calls later than agreed is sorry}
     *
     * @throws NullPointerException if the instant is null
     */
    public Script at(Instant now) {
        return new Script(lines.at(Objects.requireNonNull(now, "now")), wording, caller);
    }

    Script from(Caller newCaller) {
        return new Script(lines, wording, newCaller);
    }

    /**
     * {@return the first words: who calls, by whose referral, what was agreed or said last, and what was sent}
     *
     * <p>Of research: to who is asked first, who referred the job seeker before anyone else.
     */
    public String opening() {
        return lines.opening(wording.words(), caller.name());
    }

    /**
     * {@return the request: for an interview by the day that {@link PlannedCall#interviewBy()} says}
     *
     * <p>Where the interview is won already it is not asked for again. Of research: the question.
     */
    public String request() {
        return lines.request(wording.words());
    }

    /** {@return what to say to who answers the phone of somebody else: whom to ask for, or the question of the research} */
    public String toTheGatekeeper() {
        return lines.toTheGatekeeper(wording.words(), caller.name());
    }

    /** {@return the answer to "send it to human resources"} */
    public String ifSentToHr() {
        return lines.ifSentToHr(wording.words());
    }

    /** {@return what to say after the tone, if {@link PlannedCall#voicemail()} says so; empty for research} */
    public String voicemail() {
        String message = lines.voicemail(wording.words(), caller.name());
        return caller.phone() == null || message.isEmpty()
                ? message
                : message + " " + wording.words().say(Phrase.VOICEMAIL_NUMBER, caller.phone());
    }
}
