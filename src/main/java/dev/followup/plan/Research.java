package dev.followup.plan;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something must be found out before a call can be made.
 *
 * @param id what this research is known by in every plan: the same for the same submission and why
 * @param followUps the one follow-up
 * @param why what is missing
 * @param manager whose number or zone is missing, null if no manager is known
 * @param due the date on which the call that it blocks became or becomes due; before sending, the day of sending
 * @param by the day on which to find it out: before sending, that of sending; the day of the time agreed; else the due
 *     date or, if it is past or has no room, the next day on which somebody can be asked
 * @param steps what to do, the next thing first
 * @param tried the calls that were made to find it out, in order
 * @param value what the call that it blocks is worth, as the policy's value has it
 */
public record Research(
        String id,
        List<FollowUp> followUps,
        Why why,
        @Nullable Contact manager,
        LocalDate due,
        LocalDate by,
        List<Step> steps,
        List<CallAttempt> tried,
        long value,
        List<Reason> reasons,
        List<Rejection> rejections)
        implements NextStep {

    /** What is missing. */
    public enum Why {
        /** The posting hides who hires. */
        HIDDEN_EMPLOYER,
        /** Nobody is known at the employer. */
        NO_CONTACT,
        /** Only people who guard the phone are known. */
        ONLY_GATEKEEPERS,
        /** Only people in human resources and recruiters are known. */
        ONLY_HR_OR_RECRUITERS,
        /** People are known, but no manager among them. */
        NO_MANAGER_AMONG_CONTACTS,
        /** A manager is known, but no number that reaches them. */
        NO_PHONE,
        /** A manager is known, but not the time zone in which they work. */
        NO_ZONE,
        /** A manager is known, but their own calendar and hours leave no day within a year. */
        NO_DAY,
        /** Every manager known was called as often as allowed, asked not to be called, left or does not hire for this. */
        ANOTHER_MANAGER
    }

    /**
     * One thing to do. {@code toString()} masks whom to ask and the number.
     *
     * @param source where to look or whom to ask
     * @param whom the name of whom to ask, null if nobody is known by name or nobody is asked
     * @param phone the number to dial, null if none is known or none is needed
     * @param website the page to read, null if none is known or none is needed
     */
    public record Step(
            ResearchSource source,
            @Nullable String whom,
            @Nullable String phone,
            @Nullable URI website) implements Serializable {

        /**
         * Makes a step.
         *
         * @throws NullPointerException if the source is null
         */
        public Step {
            Objects.requireNonNull(source, "source");
        }

        @Override
        public String toString() {
            return "Step[source=" + source + ", whom=" + (whom == null ? "null" : "***") + ", phone="
                    + (phone == null ? "null" : "***") + ", website=" + website + "]";
        }
    }

    /**
     * Makes research.
     *
     * @throws NullPointerException if an argument that is not nullable, or an element, is null
     * @throws IllegalArgumentException if there is not exactly one follow-up, or no step
     */
    public Research {
        Objects.requireNonNull(id, "id");
        followUps = Steps.one(followUps);
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(by, "by");
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        tried = List.copyOf(Objects.requireNonNull(tried, "tried"));
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
        rejections = List.copyOf(Objects.requireNonNull(rejections, "rejections"));
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps is empty");
        }
    }

    /**
     * {@return a call to whoever answers the employer's switchboard, as an attempt to record}
     *
     * @param attemptId the host's id of the attempt
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the outcome is the word of a person
     */
    public CallAttempt reception(String attemptId, Instant at, Outcome outcome) {
        return CallAttempt.reception(attemptId, followUps.get(0).submission().id(), at, outcome);
    }

    /**
     * {@return the instant for which whoever answered said to call again: it is kept, or was missed, which the reason
     * {@link Reason.Code#AGREED_MISSED} says; empty if nobody did}
     */
    public Optional<Instant> agreedFor() {
        return Reason.instant(reasons, Reason.Code.AGREED).or(() -> Reason.instant(reasons, Reason.Code.AGREED_MISSED));
    }

    /** {@return how many calendar days lie between the due date and the day on which to find it out, 0 if in time} */
    public int daysLate() {
        return (int) Math.max(0, by.toEpochDay() - due.toEpochDay());
    }

    /** Masked: neither people nor numbers. */
    @Override
    public String toString() {
        return "Research[id=" + id + ", submission=" + Steps.ids(followUps) + ", why=" + why + ", by=" + by + "]";
    }
}
