package dev.followup.role;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * What a job title makes of a person: one who hires, or one who is never called.
 *
 * <p>A role is either recognised from the words of its title or declared by the host. A recognised kind is worked out
 * anew whenever a role is made, also when it is read back from storage, so it can be neither forged nor outdated.
 *
 * @param title the job title as written; may be empty when unknown
 * @param kind what the title makes of the person
 * @param declared whether the host named the kind; a declared kind stands whatever the title says
 */
public record Role(String title, Kind kind, boolean declared) implements Serializable {

    /** The kinds of people a caller may meet at an employer. */
    public enum Kind {
        /** Leads people or a business, at any rank, and may hire: the one to call. */
        MANAGER,
        /** Works in human resources, pay and benefits or labour relations included: never called. */
        HUMAN_RESOURCES,
        /** Finds candidates for others, in-house or for an agency: never called. */
        RECRUITER,
        /** Answers or guards a manager's phone: not called, but asked for the manager's name. */
        GATEKEEPER,
        /** Anyone else, also whoever was not recognised: not called. */
        OTHER;

        /** {@return whether nobody of this kind is ever called: human resources and recruiters} */
        public boolean isNeverCalled() {
            return this == HUMAN_RESOURCES || this == RECRUITER;
        }
    }

    /**
     * Makes a role; unless {@code declared}, the given kind gives way to the one recognised from the title.
     *
     * @throws NullPointerException if the title is null, or the kind of a declared role is
     */
    public Role {
        Objects.requireNonNull(title, "title");
        kind = declared
                ? Objects.requireNonNull(kind, "kind")
                : TitleRecogniser.standard().kindOf(title);
    }

    /**
     * {@return the role recognised from the words of a title, in any language}
     *
     * @param title the job title as written; an empty or unknown one gives {@link Kind#OTHER}
     */
    public static Role of(String title) {
        return new Role(title, Kind.OTHER, false);
    }

    /**
     * {@return the words of the title that decided on its kind, as they stand there, like "Talent Acquisition"; empty if
     * the kind was declared or no word was recognised}
     *
     * <p>The title is read again each time this is called.
     */
    public Optional<String> decidedBy() {
        if (declared) {
            return Optional.empty();
        }
        String words = TitleRecogniser.standard().decidedBy(title);
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** {@return the role recognised from the words of a title, the host's own among them} */
    public static Role of(String title, TitleVocabulary vocabulary) {
        return vocabulary.roleOf(title);
    }

    /** {@return a role whose kind the host knows, whatever the title says} */
    public static Role of(String title, Kind kind) {
        return new Role(title, kind, true);
    }

    /**
     * {@return the role of someone the host knows to hire for the position, whatever the title says: an HR director, for
     * someone who applies for a job in human resources}
     */
    public static Role hiringManager(String title) {
        return of(title, Kind.MANAGER);
    }
}
