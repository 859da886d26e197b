package dev.followup;

import dev.followup.calendar.Delay;
import dev.followup.model.Outcome;
import dev.followup.model.Outcome.AnsweredBy;
import dev.followup.plan.Closed;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Waits and limits between calls, as data: for each outcome what comes next, and how many calls are enough.
 *
 * <p>An instant agreed for another call and a day before which none is welcome go before any wait. Immutable.
 *
 * @param table what comes after each outcome
 * @param callsPerPerson how many calls to one person are enough, at least 1
 * @param callsPerSubmission how many calls about one submission are enough, at least 1
 * @param callsToGatekeepers how many calls to gatekeepers and the reception of one employer are enough, 0 or more; they are
 *     research, and count for nobody else
 * @param voicemails how many messages one person is left at most, 0 or more
 */
public record Cadence(
        Map<Outcome, Next> table, int callsPerPerson, int callsPerSubmission, int callsToGatekeepers, int voicemails)
        implements Serializable {
    private static final Cadence STANDARD = new Cadence(standardTable(), 5, 8, 3, 2);

    /**
     * Makes a cadence.
     *
     * @throws NullPointerException if an argument, or what comes after an outcome, is null
     * @throws IllegalArgumentException if a limit is out of its range, or an outcome is followed by what cannot be: a call at
     *     which nobody, or only a gatekeeper, answered closes nothing and gives up nobody, and a wish not to be called closes
     */
    public Cadence {
        Objects.requireNonNull(table, "table");
        EnumMap<Outcome, Next> complete = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            Next next = Objects.requireNonNull(table.get(outcome), () -> "what comes after " + outcome);
            requirePossible(outcome, next);
            complete.put(outcome, next);
        }
        table = Collections.unmodifiableMap(complete);
        if (callsPerPerson < 1 || callsPerSubmission < 1) {
            throw new IllegalArgumentException("a limit of " + Math.min(callsPerPerson, callsPerSubmission)
                    + " calls: the first call would never be made");
        }
        if (callsToGatekeepers < 0 || voicemails < 0) {
            throw new IllegalArgumentException(
                    "a limit of " + Math.min(callsToGatekeepers, voicemails) + " is less than 0");
        }
    }

    /** What comes after an outcome. */
    public sealed interface Next extends Serializable permits Next.Call, Next.AnotherPerson, Next.Close {

        /** {@return to call again after a wait: the first time the first, then the second, at last always the last} */
        static Next call(Delay... waits) {
            return new Call(List.of(waits), false);
        }

        /**
         * {@return to call again after a wait, as {@link #call}, in the half of the callee's day, before or after noon, in
         * which the last try was not made, where the call hours allow}
         *
         * <p>After a gatekeeper's refusal before nine or after five, where the call hours have such a time: whoever guards the
         * phone may not be there yet, or any more.
         */
        static Next callInOtherHalf(Delay... waits) {
            return new Call(List.of(waits), true);
        }

        /** {@return never to call this person again about this submission, but the next manager, or to look for one} */
        static Next anotherPerson(Delay delay) {
            return new AnotherPerson(delay);
        }

        /** {@return to close the follow-up} */
        static Next close(Closed.Why why) {
            return new Close(why);
        }

        /**
         * Call again. Outcomes with equal calls share one ladder of waits.
         *
         * @param waits the waits after the first, the second, ... such outcome; the last one serves for all that follow
         * @param otherHalf whether the call moves to the other half of the callee's day
         */
        record Call(List<Delay> waits, boolean otherHalf) implements Next {

            /**
             * Makes a step.
             *
             * @throws IllegalArgumentException if there is no wait
             */
            public Call {
                waits = List.copyOf(Objects.requireNonNull(waits, "waits"));
                if (waits.isEmpty()) {
                    throw new IllegalArgumentException("waits is empty");
                }
            }

            Delay wait(int times) {
                return waits.get(Math.min(Math.max(times, 1), waits.size()) - 1);
            }
        }

        /**
         * Call the next manager.
         *
         * @param delay the wait until then
         */
        record AnotherPerson(Delay delay) implements Next {

            /**
             * Makes a step.
             *
             * @throws NullPointerException if the argument is null
             */
            public AnotherPerson {
                Objects.requireNonNull(delay, "delay");
            }
        }

        /**
         * Do nothing more.
         *
         * @param why why the follow-up is closed
         */
        record Close(Closed.Why why) implements Next {

            /**
             * Makes a step.
             *
             * @throws NullPointerException if the argument is null
             */
            public Close {
                Objects.requireNonNull(why, "why");
            }
        }
    }

    /**
     * {@return the cadence of the standard policy}
     *
     * <table>
     *   <caption>What comes after an outcome</caption>
     *   <tr><th>outcome</th><th>next</th></tr>
     *   <tr><td>no answer, busy, gatekeeper refused</td><td>1, 2, then always 5 business days, in the other half of the
     *       day</td></tr>
     *   <tr><td>voicemail left, message taken, sent to HR, call back</td><td>2 business days</td></tr>
     *   <tr><td>wrong number</td><td>the next number, 1 business day</td></tr>
     *   <tr><td>referred</td><td>the new person, 1 business day</td></tr>
     *   <tr><td>wrong person, no longer there</td><td>another manager, 1 business day</td></tr>
     *   <tr><td>more information wanted, undecided</td><td>5 business days</td></tr>
     *   <tr><td>interview won, position closed, not interested, do not call</td><td>closed</td></tr>
     * </table>
     *
     * <p>At most 5 calls a person and 8 a submission, 3 to gatekeepers and the reception of an employer, 2 messages a
     * person.
     */
    public static Cadence standard() {
        return STANDARD;
    }

    private static Map<Outcome, Next> standardTable() {
        Delay one = Delay.businessDays(1);
        Delay two = Delay.businessDays(2);
        Delay five = Delay.businessDays(5);
        Next unanswered = Next.callInOtherHalf(one, two, five);
        EnumMap<Outcome, Next> table = new EnumMap<>(Outcome.class);
        table.put(Outcome.NO_ANSWER, unanswered);
        table.put(Outcome.BUSY, unanswered);
        table.put(Outcome.GATEKEEPER_REFUSED, unanswered);
        table.put(Outcome.VOICEMAIL_LEFT, Next.call(two));
        table.put(Outcome.MESSAGE_TAKEN, Next.call(two));
        table.put(Outcome.SENT_TO_HR, Next.call(two));
        table.put(Outcome.CALL_BACK, Next.call(two));
        table.put(Outcome.WRONG_NUMBER, Next.call(one));
        table.put(Outcome.REFERRED, Next.call(one));
        table.put(Outcome.WRONG_PERSON, Next.anotherPerson(one));
        table.put(Outcome.NO_LONGER_THERE, Next.anotherPerson(one));
        table.put(Outcome.MORE_INFORMATION_WANTED, Next.call(five));
        table.put(Outcome.UNDECIDED, Next.call(five));
        table.put(Outcome.INTERVIEW_WON, Next.close(Closed.Why.INTERVIEW_WON));
        table.put(Outcome.POSITION_CLOSED, Next.close(Closed.Why.POSITION_CLOSED));
        table.put(Outcome.NOT_INTERESTED, Next.close(Closed.Why.NOT_INTERESTED));
        table.put(Outcome.DO_NOT_CALL, Next.close(Closed.Why.DO_NOT_CALL));
        return table;
    }

    /**
     * {@return this cadence with another step after an outcome}
     *
     * @throws IllegalArgumentException if a call at which nobody, or only a gatekeeper, answered should close a follow-up or
     *     give up the person, or a wish not to be called should not close it
     */
    public Cadence with(Outcome outcome, Next next) {
        EnumMap<Outcome, Next> changed = new EnumMap<>(table);
        changed.put(Objects.requireNonNull(outcome, "outcome"), Objects.requireNonNull(next, "next"));
        return new Cadence(changed, callsPerPerson, callsPerSubmission, callsToGatekeepers, voicemails);
    }

    /**
     * {@return this cadence with other limits over all outcomes}
     *
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public Cadence withLimits(int newCallsPerPerson, int newCallsPerSubmission) {
        return new Cadence(table, newCallsPerPerson, newCallsPerSubmission, callsToGatekeepers, voicemails);
    }

    /**
     * {@return this cadence with how many calls to gatekeepers and the reception of one employer are enough}
     *
     * @throws IllegalArgumentException if the limit is less than 0
     */
    public Cadence withCallsToGatekeepers(int newCallsToGatekeepers) {
        return new Cadence(table, callsPerPerson, callsPerSubmission, newCallsToGatekeepers, voicemails);
    }

    /**
     * {@return this cadence with how many messages one person is left at most}
     *
     * @throws IllegalArgumentException if the limit is less than 0
     */
    public Cadence withVoicemails(int newVoicemails) {
        return new Cadence(table, callsPerPerson, callsPerSubmission, callsToGatekeepers, newVoicemails);
    }

    /** {@return what comes after an outcome} */
    public Next after(Outcome outcome) {
        return Objects.requireNonNull(table.get(Objects.requireNonNull(outcome, "outcome")));
    }

    boolean closes(Outcome outcome) {
        return after(outcome) instanceof Next.Close;
    }

    private static void requirePossible(Outcome outcome, Next next) {
        boolean reached = outcome.answeredBy() == AnsweredBy.PERSON || outcome.answeredBy() == AnsweredBy.ANYONE;
        if (!reached && !(next instanceof Next.Call)) {
            throw new IllegalArgumentException("not reached is no refusal: after " + outcome + " comes another call");
        }
        if (outcome == Outcome.DO_NOT_CALL && !(next instanceof Next.Close)) {
            throw new IllegalArgumentException("after " + outcome + " nothing but closing is possible");
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Outcome, Next> entry : table.entrySet()) {
            text.append(entry.getKey()).append(" -> ").append(entry.getValue()).append('\n');
        }
        return text.append("at most ")
                .append(callsPerPerson)
                .append(" calls a person, ")
                .append(callsPerSubmission)
                .append(" a submission, ")
                .append(callsToGatekeepers)
                .append(" to gatekeepers of an employer, ")
                .append(voicemails)
                .append(" messages a person")
                .toString();
    }
}
