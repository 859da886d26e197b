package dev.followup.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One placed call and what happened on it.
 *
 * <p>Immutable; {@code toString()} masks people, numbers and the note. Ids have at most 200 characters, the name 500, the
 * number 100, the note 10,000; instants and dates lie in the years 1 to 9999.
 *
 * @param id the host's id of this attempt, unique in one job search
 * @param submissionId the submission about which the call was made
 * @param contactName who was called, as in {@link Contact#name()}
 * @param callBackAt the instant agreed for another call, null if none was
 * @param notBefore the day, in the callee's zone, before which another call is unwelcome or useless, null if none was
 *     named
 * @param referredTo whom the call pointed to, null if nobody
 * @param dialled the number dialled, null if the host did not say; a {@link Outcome#WRONG_NUMBER} needs it
 * @param note the caller's own words, null if none
 */
public record CallAttempt(
        String id,
        String submissionId,
        String contactName,
        Instant at,
        Outcome outcome,
        @Nullable Instant callBackAt,
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
     * @throws IllegalArgumentException if a text is blank, too long or has control characters, a date or an instant is out
     *     of range, or a number has no digit
     */
    public CallAttempt {
        Text.required("id", id, Text.ID);
        Text.required("submissionId", submissionId, Text.ID);
        Text.required("contactName", contactName, Text.LINE);
        Text.instant("at", at);
        Objects.requireNonNull(outcome, "outcome");
        if (callBackAt != null) {
            Text.instant("callBackAt", callBackAt);
        }
        if (notBefore != null) {
            Text.date("notBefore", notBefore);
        }
        if (dialled != null) {
            Contact.requirePhone("dialled", dialled);
        }
        Text.optionalNote("note", note);
    }

    /** {@return an attempt to reach a contact about a submission} */
    public static CallAttempt of(String id, String submissionId, String contactName, Instant at, Outcome outcome) {
        return new CallAttempt(id, submissionId, contactName, at, outcome, null, null, null, null, null);
    }

    /** {@return this attempt with the instant agreed for another call; null for none} */
    public CallAttempt withCallBackAt(@Nullable Instant newCallBackAt) {
        return same(new CallAttempt(
                id, submissionId, contactName, at, outcome, newCallBackAt, notBefore, referredTo, dialled, note));
    }

    /** {@return this attempt with the day before which another call is unwelcome or useless; null for none} */
    public CallAttempt withNotBefore(@Nullable LocalDate newNotBefore) {
        return same(new CallAttempt(
                id, submissionId, contactName, at, outcome, callBackAt, newNotBefore, referredTo, dialled, note));
    }

    /** {@return this attempt with whom the call pointed to; null for nobody} */
    public CallAttempt withReferredTo(@Nullable Contact newReferredTo) {
        return same(new CallAttempt(
                id, submissionId, contactName, at, outcome, callBackAt, notBefore, newReferredTo, dialled, note));
    }

    /** {@return this attempt with the number dialled; null for unknown} */
    public CallAttempt withDialled(@Nullable String newDialled) {
        return same(new CallAttempt(
                id, submissionId, contactName, at, outcome, callBackAt, notBefore, referredTo, newDialled, note));
    }

    /** {@return this attempt with a note; null for none} */
    public CallAttempt withNote(@Nullable String newNote) {
        return same(new CallAttempt(
                id, submissionId, contactName, at, outcome, callBackAt, notBefore, referredTo, dialled, newNote));
    }

    private CallAttempt same(CallAttempt changed) {
        return changed.equals(this) ? this : changed;
    }

    /** Masked: neither people nor numbers nor the note. */
    @Override
    public String toString() {
        return "CallAttempt[id=" + id + ", submissionId=" + submissionId + ", contactName=***, at=" + at + ", outcome="
                + outcome + ", callBackAt=" + callBackAt + ", notBefore=" + notBefore + "]";
    }
}
