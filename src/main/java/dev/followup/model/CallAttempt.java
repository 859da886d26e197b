package dev.followup.model;

import dev.followup.model.Outcome.AnsweredBy;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One call, placed or received, and what happened on it.
 *
 * <p>Immutable; {@code toString()} masks people, numbers and the note. Ids have at most 200 characters, the name 500, the
 * number 100, the note 10,000; instants and dates lie in the years 1 to 9999.
 *
 * <p>One call about several submissions is one attempt, under whichever of them it was recorded: it counts for every open
 * submission to that person, except that an outcome that closes closes the submission that it names.
 *
 * <p>What cannot be is refused:
 *
 * <table>
 *   <caption>What goes with which outcome</caption>
 *   <tr><th>what</th><th>goes with</th></tr>
 *   <tr><td>{@code incoming}</td><td>the word of the person, or of one who speaks for them</td></tr>
 *   <tr><td>no {@code contactName}</td><td>all but the word of the person; a call back too</td></tr>
 *   <tr><td>{@code callBackAt}, {@code callExpectedBy}</td><td>message taken, gatekeeper refused, sent to HR, referred,
 *       interview won, call back, more information wanted, undecided</td></tr>
 *   <tr><td>{@code notBefore}</td><td>all but busy, wrong number, do not call</td></tr>
 *   <tr><td>{@code referredTo}</td><td>all but busy</td></tr>
 * </table>
 *
 * @param id the host's id of this attempt, unique in one job search
 * @param submissionId the submission about which the call was made
 * @param contactName who was called, as in {@link Contact#name()}; null for whoever answers the switchboard
 * @param contactId the host's id of who was called, as in {@link Contact#id()}, which tells two people of one name apart;
 *     null for known by name
 * @param outcome what happened
 * @param incoming whether they phoned: then it is no attempt of the job seeker's and takes no room, but what was said counts
 * @param callBackAt the instant agreed for another call, after {@code at}; null if none was
 * @param callExpectedBy the day, in the callee's zone, by which the callee promised to phone; null if nobody did
 * @param notBefore the day, in the callee's zone, before which another call is unwelcome or useless, null if none was
 *     named
 * @param referredTo whom the call pointed to, null if nobody
 * @param dialled the number dialled, null if the host did not say; a {@link Outcome#WRONG_NUMBER} needs it
 * @param note the caller's own words, null if none
 */
public record CallAttempt(
        String id,
        String submissionId,
        @Nullable String contactName,
        @Nullable String contactId,
        Instant at,
        Outcome outcome,
        boolean incoming,
        @Nullable Instant callBackAt,
        @Nullable LocalDate callExpectedBy,
        @Nullable LocalDate notBefore,
        @Nullable Contact referredTo,
        @Nullable String dialled,
        @Nullable String note)
        implements Serializable {

    /** By instant; at one instant by gravity of the outcome, so that the last word comes last; then by id. */
    public static final Comparator<CallAttempt> CHRONOLOGY = Comparator.comparing(CallAttempt::at)
            .thenComparing(CallAttempt::outcome)
            .thenComparing(CallAttempt::id)
            .thenComparing(CallAttempt::submissionId);

    /**
     * Makes an attempt.
     *
     * @throws NullPointerException if a component that is not nullable is null
     * @throws IllegalArgumentException if a text is blank, too long or has characters that no line shows, a date or an
     *     instant is out of range, a number is none, a call back is not after the call, or something does not go with the
     *     outcome
     */
    public CallAttempt {
        Text.required("id", id, Text.ID);
        Text.required("submissionId", submissionId, Text.ID);
        Text.optional("contactName", contactName, Text.LINE);
        Text.optional("contactId", contactId, Text.ID);
        Text.instant("at", at);
        Objects.requireNonNull(outcome, "outcome");
        if (contactName == null && contactId != null) {
            throw new IllegalArgumentException("contactId without a contactName");
        }
        if (contactName == null && !outcome.mayBeReceptions()) {
            throw new IllegalArgumentException("contactName is missing: the outcome " + outcome
                    + " is the word of a person, not of the reception");
        }
        if (incoming && !outcome.mayBeReceived()) {
            throw new IllegalArgumentException("incoming with the outcome " + outcome
                    + ", which only a call of the job seeker's can have: give what was said on the call");
        }
        if (callBackAt != null && !outcome.mayAgreeOnCall()) {
            throw new IllegalArgumentException(
                    "callBackAt with the outcome " + outcome + ": " + unlessAgreed(outcome, "agreed to another call"));
        }
        if (callExpectedBy != null && !outcome.mayAgreeOnCall()) {
            throw new IllegalArgumentException(
                    "callExpectedBy with the outcome " + outcome + ": " + unlessAgreed(outcome, "promised to phone"));
        }
        if (notBefore != null && !outcome.mayNameDay()) {
            throw new IllegalArgumentException("notBefore with the outcome " + outcome + ": "
                    + (outcome == Outcome.DO_NOT_CALL
                            ? "no call is welcome on any day; if one is later on, the outcome is CALL_BACK"
                            : "nobody was there to name a day"));
        }
        if (referredTo != null && !outcome.mayPointOn()) {
            throw new IllegalArgumentException(
                    "referredTo with the outcome " + outcome + ": nobody was there to point to somebody");
        }
        if (callBackAt != null) {
            Text.instant("callBackAt", callBackAt);
            if (!callBackAt.isAfter(at)) {
                throw new IllegalArgumentException(
                        "callBackAt is " + callBackAt + ", not after the call itself at " + at);
            }
        }
        if (callExpectedBy != null) {
            Text.date("callExpectedBy", callExpectedBy);
        }
        if (notBefore != null) {
            Text.date("notBefore", notBefore);
        }
        if (dialled != null) {
            Phone.require("dialled", dialled);
        }
        Text.optionalNote("note", note);
    }

    private static String unlessAgreed(Outcome outcome, String did) {
        return outcome.answeredBy() == AnsweredBy.NOBODY
                ? "nobody of theirs answered; if somebody did, give what was said"
                : "whoever " + did + " left it open: the outcome is CALL_BACK";
    }

    /** {@return an attempt to reach a contact about a submission} */
    public static CallAttempt of(String id, String submissionId, String contactName, Instant at, Outcome outcome) {
        Objects.requireNonNull(contactName, "contactName");
        return new CallAttempt(
                id, submissionId, contactName, null, at, outcome, false, null, null, null, null, null, null);
    }

    /** {@return a call to whoever answers the employer's switchboard: research, not an attempt to reach a manager} */
    public static CallAttempt reception(String id, String submissionId, Instant at, Outcome outcome) {
        return new CallAttempt(id, submissionId, null, null, at, outcome, false, null, null, null, null, null, null);
    }

    /** {@return this attempt with the host's id of who was called; null for known by name} */
    public CallAttempt withContactId(@Nullable String newContactId) {
        return with(change -> change.contactId = newContactId);
    }

    /** {@return this attempt as a call received, or placed} */
    public CallAttempt withIncoming(boolean newIncoming) {
        return with(change -> change.incoming = newIncoming);
    }

    /** {@return this attempt with the instant agreed for another call, after this one; null for none} */
    public CallAttempt withCallBackAt(@Nullable Instant newCallBackAt) {
        return with(change -> change.callBackAt = newCallBackAt);
    }

    /** {@return this attempt with the day by which the callee promised to phone; null for none} */
    public CallAttempt withCallExpectedBy(@Nullable LocalDate newCallExpectedBy) {
        return with(change -> change.callExpectedBy = newCallExpectedBy);
    }

    /** {@return this attempt with the day before which another call is unwelcome or useless; null for none} */
    public CallAttempt withNotBefore(@Nullable LocalDate newNotBefore) {
        return with(change -> change.notBefore = newNotBefore);
    }

    /** {@return this attempt with whom the call pointed to; null for nobody} */
    public CallAttempt withReferredTo(@Nullable Contact newReferredTo) {
        return with(change -> change.referredTo = newReferredTo);
    }

    /**
     * {@return this attempt with the number dialled; null for unknown}
     *
     * <p>Say it wherever it is known: after {@link Outcome#DO_NOT_CALL} every number stays barred at which the person ever
     * answered, but one that no attempt names only as long as a contact has it. {@code PlannedCall.attempt} says it.
     */
    public CallAttempt withDialled(@Nullable String newDialled) {
        return with(change -> change.dialled = newDialled);
    }

    /** {@return this attempt with a note; null for none} */
    public CallAttempt withNote(@Nullable String newNote) {
        return with(change -> change.note = newNote);
    }

    /** Masked: neither people nor numbers nor the note. */
    @Override
    public String toString() {
        return "CallAttempt[id=" + id + ", submissionId=" + submissionId + ", contactName="
                + (contactName == null ? "null" : "***") + ", at=" + at + ", outcome=" + outcome + ", incoming="
                + incoming + ", callBackAt=" + callBackAt + ", callExpectedBy=" + callExpectedBy + ", notBefore="
                + notBefore + "]";
    }

    private CallAttempt with(Consumer<Change> edit) {
        Change change = new Change(this);
        edit.accept(change);
        CallAttempt changed = change.done(this);
        return changed.equals(this) ? this : changed;
    }

    /** The components that a {@code with} method may change, while it does. */
    private static final class Change {
        private @Nullable String contactId;
        private boolean incoming;
        private @Nullable Instant callBackAt;
        private @Nullable LocalDate callExpectedBy;
        private @Nullable LocalDate notBefore;
        private @Nullable Contact referredTo;
        private @Nullable String dialled;
        private @Nullable String note;

        private Change(CallAttempt from) {
            contactId = from.contactId;
            incoming = from.incoming;
            callBackAt = from.callBackAt;
            callExpectedBy = from.callExpectedBy;
            notBefore = from.notBefore;
            referredTo = from.referredTo;
            dialled = from.dialled;
            note = from.note;
        }

        private CallAttempt done(CallAttempt from) {
            return new CallAttempt(
                    from.id,
                    from.submissionId,
                    from.contactName,
                    contactId,
                    from.at,
                    from.outcome,
                    incoming,
                    callBackAt,
                    callExpectedBy,
                    notBefore,
                    referredTo,
                    dialled,
                    note);
        }
    }
}
