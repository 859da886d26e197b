package dev.followup;

import dev.followup.calendar.Delay;
import dev.followup.model.Outcome;
import dev.followup.model.Outcome.AnsweredBy;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Waits and limits between calls, as data: for each outcome what comes next, and how many calls are enough.
 *
 * <p>An instant agreed for another call and a day before which none is welcome go before any wait. Immutable.
 */
public final class Cadence implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Cadence STANDARD = standardTable();

    private final EnumMap<Outcome, Next> table;
    private final int callsPerPerson;
    private final int callsPerSubmission;

    private Cadence(EnumMap<Outcome, Next> table, int callsPerPerson, int callsPerSubmission) {
        this.table = table;
        this.callsPerPerson = callsPerPerson;
        this.callsPerSubmission = callsPerSubmission;
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
                waits = List.copyOf(waits);
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
     *   <tr><td>wrong person</td><td>another manager, 1 business day</td></tr>
     *   <tr><td>more information wanted, undecided</td><td>5 business days</td></tr>
     *   <tr><td>interview won, position closed, not interested, do not call</td><td>closed</td></tr>
     * </table>
     *
     * <p>At most 5 calls a person and 8 a submission.
     */
    public static Cadence standard() {
        return STANDARD;
    }

    private static Cadence standardTable() {
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
        table.put(Outcome.MORE_INFORMATION_WANTED, Next.call(five));
        table.put(Outcome.UNDECIDED, Next.call(five));
        table.put(Outcome.INTERVIEW_WON, Next.close(Closed.Why.INTERVIEW_WON));
        table.put(Outcome.POSITION_CLOSED, Next.close(Closed.Why.POSITION_CLOSED));
        table.put(Outcome.NOT_INTERESTED, Next.close(Closed.Why.NOT_INTERESTED));
        table.put(Outcome.DO_NOT_CALL, Next.close(Closed.Why.DO_NOT_CALL));
        return new Cadence(table, 5, 8);
    }

    /**
     * {@return this cadence with another step after an outcome}
     *
     * @throws IllegalArgumentException if a call at which nobody, or only a gatekeeper, answered should close a follow-up or
     *     give up the person, or a wish not to be called should not close it
     */
    public Cadence with(Outcome outcome, Next next) {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(next, "next");
        boolean reached = outcome.answeredBy() == AnsweredBy.PERSON || outcome.answeredBy() == AnsweredBy.ANYONE;
        if (!reached && !(next instanceof Next.Call)) {
            throw new IllegalArgumentException("not reached is no refusal: after " + outcome + " comes another call");
        }
        if (outcome == Outcome.DO_NOT_CALL && !(next instanceof Next.Close)) {
            throw new IllegalArgumentException("after " + outcome + " nothing but closing is possible");
        }
        EnumMap<Outcome, Next> changed = new EnumMap<>(table);
        changed.put(outcome, next);
        return new Cadence(changed, callsPerPerson, callsPerSubmission);
    }

    /**
     * {@return this cadence with other limits over all outcomes}
     *
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public Cadence withLimits(int newCallsPerPerson, int newCallsPerSubmission) {
        if (newCallsPerPerson < 1 || newCallsPerSubmission < 1) {
            throw new IllegalArgumentException("a limit of " + Math.min(newCallsPerPerson, newCallsPerSubmission)
                    + " calls: the first call would never be made");
        }
        return new Cadence(table, newCallsPerPerson, newCallsPerSubmission);
    }

    /** {@return what comes after an outcome} */
    public Next after(Outcome outcome) {
        return Objects.requireNonNull(table.get(Objects.requireNonNull(outcome, "outcome")));
    }

    /** {@return how many calls to one person are enough, at least 1} */
    public int callsPerPerson() {
        return callsPerPerson;
    }

    /** {@return how many calls about one submission are enough, at least 1} */
    public int callsPerSubmission() {
        return callsPerSubmission;
    }

    boolean closes(Outcome outcome) {
        return after(outcome) instanceof Next.Close;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cadence that
                && callsPerPerson == that.callsPerPerson
                && callsPerSubmission == that.callsPerSubmission
                && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return Objects.hash(table, callsPerPerson, callsPerSubmission);
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
                .append(" a submission")
                .toString();
    }
}
