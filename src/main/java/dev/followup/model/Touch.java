package dev.followup.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail, a message or a meeting about a submission, sent or received: it restarts the wait until the next call. A touch
 * is never planned, and no limit counts it.
 *
 * <p>Immutable; {@code toString()} masks the person and the note. Ids have at most 200 characters, the name 500, the note
 * 10,000; the instant lies in the years 1 to 9999.
 *
 * @param id the host's id of this touch, unique among the attempts and touches of one job search
 * @param submissionId the submission that it was about
 * @param at when
 * @param channel by what way
 * @param incoming whether it came from the employer
 * @param contactName with whom, as in {@link Contact#name()}, null if nobody in particular
 * @param note the job seeker's own words, null if none
 */
public record Touch(
        String id,
        String submissionId,
        Instant at,
        Channel channel,
        boolean incoming,
        @Nullable String contactName,
        @Nullable String note)
        implements Serializable {

    /** By instant, then by id. */
    public static final Comparator<Touch> CHRONOLOGY =
            Comparator.comparing(Touch::at).thenComparing(Touch::id).thenComparing(Touch::submissionId);

    /** By what way people touch base when they do not phone. */
    public enum Channel {
        /** An e-mail. */
        EMAIL,
        /** A message: a text, a chat, a note through a network of contacts. */
        MESSAGE,
        /** A letter or a card. */
        LETTER,
        /** A meeting, by chance or by appointment. */
        MEETING
    }

    /**
     * Makes a touch.
     *
     * @throws NullPointerException if a component that is not nullable is null
     * @throws IllegalArgumentException if a text is blank, too long or has characters that no line shows, or the instant is
     *     out of range
     */
    public Touch {
        Text.required("id", id, Text.ID);
        Text.required("submissionId", submissionId, Text.ID);
        Text.instant("at", at);
        Objects.requireNonNull(channel, "channel");
        Text.optional("contactName", contactName, Text.LINE);
        Text.optionalNote("note", note);
    }

    /** {@return something that the job seeker sent} */
    public static Touch sent(String id, String submissionId, Instant at, Channel channel) {
        return new Touch(id, submissionId, at, channel, false, null, null);
    }

    /** {@return something that came from the employer} */
    public static Touch received(String id, String submissionId, Instant at, Channel channel) {
        return new Touch(id, submissionId, at, channel, true, null, null);
    }

    /** {@return this touch with whom it was; null for nobody in particular} */
    public Touch withContactName(@Nullable String newContactName) {
        return Objects.equals(contactName, newContactName)
                ? this
                : new Touch(id, submissionId, at, channel, incoming, newContactName, note);
    }

    /** {@return this touch with a note; null for none} */
    public Touch withNote(@Nullable String newNote) {
        return Objects.equals(note, newNote)
                ? this
                : new Touch(id, submissionId, at, channel, incoming, contactName, newNote);
    }

    /** Masked: neither the person nor the note. */
    @Override
    public String toString() {
        return "Touch[id=" + id + ", submissionId=" + submissionId + ", at=" + at + ", channel=" + channel
                + ", incoming=" + incoming + "]";
    }
}
