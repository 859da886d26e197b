package dev.followup;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.ResearchSource;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something must be found out before a call can be made. */
public final class Research extends Explained implements NextStep {
    private static final long serialVersionUID = 1L;

    /** What is missing. */
    public enum Why {
        /** Nobody is known at the employer. */
        NO_CONTACT("nobody is known there"),
        /** Only people who guard the phone are known. */
        ONLY_GATEKEEPERS("only gatekeepers are known"),
        /** Only people in human resources and recruiters are known. */
        ONLY_HR_OR_RECRUITERS("only human resources and recruiters are known"),
        /** People are known, but no manager among them. */
        NO_MANAGER_AMONG_CONTACTS("no manager is among the people known"),
        /** A manager is known, but no number that reaches them. */
        NO_PHONE("no number of the manager is known"),
        /** A manager is known, but not the time zone in which they work. */
        NO_ZONE("the manager's time zone is not known"),
        /** Every manager known was called as often as allowed, asked not to be called or does not hire for this. */
        ANOTHER_MANAGER("no manager known is left to call");

        private final String says;

        Why(String says) {
            this.says = says;
        }

        /** {@return what is missing, in a few words for a job seeker} */
        public String says() {
            return says;
        }
    }

    /**
     * One thing to do, in the order of the rule {@link Rule#RESEARCH_SOURCES}. {@code toString()} masks the text, which may
     * name people, and the number.
     *
     * @param source where to look or whom to ask
     * @param text what to do, in the words of an instruction
     * @param phone the number to dial, null if none is known or none is needed
     */
    public record Step(
            ResearchSource source, String text, @Nullable String phone) implements Serializable {

        /**
         * Makes a step.
         *
         * @throws NullPointerException if the source or the text is null
         */
        public Step {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "Step[source=" + source + ", text=***, phone=" + (phone == null ? "null" : "***") + "]";
        }
    }

    private final FollowUp followUp;
    private final @Nullable Contact manager;
    private final List<Contact> toAsk;
    private final Why why;
    private final LocalDate due;
    private final Rule dueBy;
    private final LocalDate by;
    private final long value;

    /**
     * Makes research.
     *
     * @param manager whose number or zone is missing, null if no manager is known
     * @param toAsk who else may know
     * @param dueBy the rule that sets the due date: {@link Rule#FIND_THE_MANAGER_FIRST} before sending
     */
    Research(
            FollowUp followUp,
            @Nullable Contact manager,
            List<Contact> toAsk,
            Why why,
            LocalDate due,
            Rule dueBy,
            LocalDate by,
            long value,
            Reasons explains) {
        super(explains);
        this.followUp = followUp;
        this.manager = manager;
        this.toAsk = toAsk;
        this.why = why;
        this.due = due;
        this.dueBy = dueBy;
        this.by = by;
        this.value = value;
    }

    /** {@return what is missing} */
    public Why why() {
        return why;
    }

    /** {@return the day by which it is needed: before sending, that of sending; else the due date, or today if it is past} */
    public LocalDate by() {
        return by;
    }

    /** {@return the date on which the call that it blocks became or becomes due; before sending, the day of sending} */
    public LocalDate due() {
        return due;
    }

    /** {@return what the call that it blocks is worth, as the policy's {@link FollowUpValue} has it} */
    public long value() {
        return value;
    }

    /** {@return what to do, in order; made when asked for} */
    public List<Step> steps() {
        return ResearchSteps.of(followUp, why, manager, toAsk);
    }

    @Override
    public List<FollowUp> followUps() {
        return List.of(followUp);
    }

    Rule dueBy() {
        return dueBy;
    }

    FollowUp followUp() {
        return followUp;
    }

    @Override
    List<Reason> explain(Reasons reasons) {
        return reasons.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Research that
                && why == that.why
                && due.equals(that.due)
                && dueBy == that.dueBy
                && by.equals(that.by)
                && value == that.value
                && followUp.equals(that.followUp);
    }

    @Override
    public int hashCode() {
        return Objects.hash(followUp, why, due, dueBy, by, value);
    }

    @Override
    public String toString() {
        return "Research[submission=" + followUp.submission().id() + ", why=" + why + ", by=" + by + "]";
    }
}
