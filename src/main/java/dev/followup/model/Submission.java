package dev.followup.model;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A resume or an introductory letter sent to one employer for one position.
 *
 * <p>Immutable; a {@code with} method returns this instance when nothing changes. {@code toString()} masks people and
 * numbers. Texts are one line of at most 500 characters, an id of at most 200, a number of at most 100, a website of at
 * most 2000, without control characters; dates lie in the years 1 to 9999.
 *
 * @param id the host's id, unique in one job search
 * @param document what was sent
 * @param employer the employer's name as the host knows it; of a hidden employer what the posting says instead
 * @param employerId the host's id of the employer, null for known by name
 * @param employerHidden whether the posting hides who hires, as an agency's does: then the first thing to find out is who it
 *     is, and nobody there is taken for anyone in another submission
 * @param sentOn on which day, in the job seeker's zone
 * @param contacts the people known at the employer, in the host's order, nobody twice
 * @param origin how the job seeker came to send it
 * @param referredBy who referred the job seeker, null if nobody or unknown
 * @param priority how much the job seeker wants the position
 * @param switchboard the employer's main number, null if unknown
 * @param switchboardZone the zone of the switchboard, null if unknown
 * @param website the employer's website, of https, http or no scheme; null if unknown
 * @param callsDeclined whether the posting asks applicants not to call
 * @param callOn the day, not before {@code sentOn}, on which the job seeker wants to call; null for the day the policy finds
 * @param news what became known without a call
 */
public record Submission(
        String id,
        Document document,
        String employer,
        @Nullable String employerId,
        boolean employerHidden,
        String position,
        LocalDate sentOn,
        List<Contact> contacts,
        Origin origin,
        @Nullable String referredBy,
        Priority priority,
        @Nullable String switchboard,
        @Nullable ZoneId switchboardZone,
        @Nullable URI website,
        boolean callsDeclined,
        @Nullable LocalDate callOn,
        News news)
        implements Serializable {

    /**
     * Makes a submission.
     *
     * @throws NullPointerException if a component that is not nullable is null
     * @throws IllegalArgumentException if a text is blank, too long or has characters that no line shows, a date is out
     *     of range, a number is none, a zone stands without a switchboard, two contacts are one person, or the day chosen
     *     for a call lies before the sending
     */
    public Submission {
        Text.required("id", id, Text.ID);
        Objects.requireNonNull(document, "document");
        Text.required("employer", employer, Text.LINE);
        Text.optional("employerId", employerId, Text.ID);
        Text.required("position", position, Text.LINE);
        Text.date("sentOn", sentOn);
        contacts = NamedContacts.of(employer, contacts);
        Objects.requireNonNull(origin, "origin");
        Text.optional("referredBy", referredBy, Text.LINE);
        Objects.requireNonNull(priority, "priority");
        if (switchboard != null) {
            Phone.require("switchboard", switchboard);
        } else if (switchboardZone != null) {
            throw new IllegalArgumentException("switchboardZone without a switchboard");
        }
        if (website != null) {
            Text.required("website", website.toString(), Text.LINK);
            requireWeb(website);
            requireReadable(website);
        }
        if (callOn != null) {
            Text.date("callOn", callOn);
            if (callOn.isBefore(sentOn)) {
                throw new IllegalArgumentException("callOn is " + callOn + ", before the document goes out on " + sentOn
                        + ", which the call follows up: choose a later day, or none");
            }
        }
        Objects.requireNonNull(news, "news");
    }

    /** A relative one made from parts may read differently, or not at all, from its own text. */
    /** A host makes a link of it. */
    private static void requireWeb(URI website) {
        String scheme = website.getScheme();
        if (scheme != null && !scheme.equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("http")) {
            throw new IllegalArgumentException(
                    "website is no address of the web: give one with https or http, or without a scheme");
        }
    }

    private static void requireReadable(URI website) {
        try {
            if (new URI(website.toString()).equals(website)) {
                return;
            }
        } catch (URISyntaxException unreadable) {
            // said below
        }
        throw new IllegalArgumentException("website does not read back from its own text: give one with a scheme");
    }

    /** {@return a resume sent in answer to a posting; {@link #withOrigin} says otherwise} */
    public static Submission resume(String id, String employer, String position, LocalDate sentOn) {
        return of(id, Document.RESUME, employer, position, sentOn, Origin.POSTING);
    }

    /** {@return an introductory letter sent unasked; {@link #withOrigin} says otherwise} */
    public static Submission letter(String id, String employer, String position, LocalDate sentOn) {
        return of(id, Document.LETTER, employer, position, sentOn, Origin.DIRECT);
    }

    private static Submission of(
            String id, Document document, String employer, String position, LocalDate sentOn, Origin origin) {
        return new Submission(
                id,
                document,
                employer,
                null,
                false,
                position,
                sentOn,
                List.of(),
                origin,
                null,
                Priority.NORMAL,
                null,
                null,
                null,
                false,
                null,
                News.NONE);
    }

    /** {@return this submission with these contacts instead of its own, in the order in which the host prefers them} */
    public Submission withContacts(Contact... newContacts) {
        return withContacts(List.of(newContacts));
    }

    /**
     * {@return this submission with these contacts instead of its own, in the order in which the host prefers them}
     *
     * <p>A number that a contact loses is no longer barred with them, unless an attempt says that it was dialled: see {@link
     * CallAttempt#withDialled}.
     */
    public Submission withContacts(List<Contact> newContacts) {
        return with(change -> change.contacts = newContacts);
    }

    /**
     * {@return this submission with a contact in the place of the same person, or after the others}
     *
     * <p>A number that a contact loses is no longer barred with them, unless an attempt says that it was dialled: see {@link
     * CallAttempt#withDialled}.
     */
    public Submission withContact(Contact contact) {
        return withContacts(NamedContacts.of(employer, contacts).with(contact));
    }

    /** The hash of the employer's name, see {@link Spelling#employerHash}. */
    long employerHash() {
        return NamedContacts.of(employer, contacts).employerHash();
    }

    /** {@return this submission with the employer's name corrected} */
    public Submission withEmployer(String newEmployer) {
        return with(change -> change.employer = newEmployer);
    }

    /** {@return this submission with the host's id of the employer; null for known by name} */
    public Submission withEmployerId(@Nullable String newEmployerId) {
        return with(change -> change.employerId = newEmployerId);
    }

    /** {@return this submission with whether the posting hides who hires} */
    public Submission withEmployerHidden(boolean newEmployerHidden) {
        return with(change -> change.employerHidden = newEmployerHidden);
    }

    /** {@return this submission with the position corrected} */
    public Submission withPosition(String newPosition) {
        return with(change -> change.position = newPosition);
    }

    /** {@return this submission with the day of sending corrected} */
    public Submission withSentOn(LocalDate newSentOn) {
        return with(change -> change.sentOn = newSentOn);
    }

    /** {@return this submission with how the job seeker came to send it} */
    public Submission withOrigin(Origin newOrigin) {
        return with(change -> change.origin = newOrigin);
    }

    /** {@return this submission as a referral by this person; null forgets the person and leaves the origin} */
    public Submission withReferredBy(@Nullable String newReferredBy) {
        return with(change -> {
            change.referredBy = newReferredBy;
            change.origin = newReferredBy == null ? origin : Origin.REFERRAL;
        });
    }

    /** {@return this submission with how much the job seeker wants the position} */
    public Submission withPriority(Priority newPriority) {
        return with(change -> change.priority = newPriority);
    }

    /**
     * {@return this submission with the employer's main number, which is dialled for a person without one}
     *
     * @param phone the number; null for none, then the zone is null too
     * @param zone the switchboard's zone, used for people without one; null if unknown
     */
    public Submission withSwitchboard(@Nullable String phone, @Nullable ZoneId zone) {
        return with(change -> {
            change.switchboard = phone;
            change.switchboardZone = zone;
        });
    }

    /** {@return this submission with the employer's website; null if unknown} */
    public Submission withWebsite(@Nullable URI newWebsite) {
        return with(change -> change.website = newWebsite);
    }

    /** {@return this submission with whether the posting asks applicants not to call} */
    public Submission withCallsDeclined(boolean newCallsDeclined) {
        return with(change -> change.callsDeclined = newCallsDeclined);
    }

    /**
     * {@return this submission with the day on which the job seeker wants to call, a pin or a snooze; it holds until a call
     * was made on or after it} Null leaves the day to the policy.
     */
    public Submission withCallOn(@Nullable LocalDate newCallOn) {
        return with(change -> change.callOn = newCallOn);
    }

    /** {@return this submission with what became known without a call} */
    public Submission withNews(News newNews) {
        return with(change -> change.news = newNews);
    }

    /** Masked: neither people nor numbers. */
    @Override
    public String toString() {
        return "Submission[id=" + id + ", document=" + document + ", employer=" + employer + ", position=" + position
                + ", sentOn=" + sentOn + ", contacts=" + contacts + ", origin=" + origin + ", priority=" + priority
                + ", callsDeclined=" + callsDeclined + ", callOn=" + callOn + ", news=" + news + "]";
    }

    private Submission with(Consumer<Change> edit) {
        Change change = new Change(this);
        edit.accept(change);
        Submission changed = change.done(this);
        return changed.equals(this) ? this : changed;
    }

    /** The components that a {@code with} method may change, while it does. */
    private static final class Change {
        private String employer;
        private @Nullable String employerId;
        private boolean employerHidden;
        private String position;
        private LocalDate sentOn;
        private List<Contact> contacts;
        private Origin origin;
        private @Nullable String referredBy;
        private Priority priority;
        private @Nullable String switchboard;
        private @Nullable ZoneId switchboardZone;
        private @Nullable URI website;
        private boolean callsDeclined;
        private @Nullable LocalDate callOn;
        private News news;

        private Change(Submission from) {
            employer = from.employer;
            employerId = from.employerId;
            employerHidden = from.employerHidden;
            position = from.position;
            sentOn = from.sentOn;
            contacts = from.contacts;
            origin = from.origin;
            referredBy = from.referredBy;
            priority = from.priority;
            switchboard = from.switchboard;
            switchboardZone = from.switchboardZone;
            website = from.website;
            callsDeclined = from.callsDeclined;
            callOn = from.callOn;
            news = from.news;
        }

        private Submission done(Submission from) {
            return new Submission(
                    from.id,
                    from.document,
                    employer,
                    employerId,
                    employerHidden,
                    position,
                    sentOn,
                    contacts,
                    origin,
                    referredBy,
                    priority,
                    switchboard,
                    switchboardZone,
                    website,
                    callsDeclined,
                    callOn,
                    news);
        }
    }
}
