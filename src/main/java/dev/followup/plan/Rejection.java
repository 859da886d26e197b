package dev.followup.plan;

import dev.followup.model.Contact;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A contact who is not called about a submission. Immutable; {@code toString()} masks the person.
 *
 * @param submissionId the submission for which the contact is named
 * @param contact who is not called
 * @param reasons every one that speaks against calling the contact, at least one, in the order of their rules
 */
public record Rejection(String submissionId, Contact contact, List<Reason> reasons) implements Serializable {

    /**
     * Makes a rejection.
     *
     * @throws NullPointerException if an argument or a reason is null
     * @throws IllegalArgumentException if there is no reason
     */
    public Rejection {
        Objects.requireNonNull(submissionId, "submissionId");
        Objects.requireNonNull(contact, "contact");
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons is empty");
        }
    }

    /** {@return every rule that speaks against calling the contact} */
    public Set<Rule> rules() {
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        reasons.forEach(reason -> rules.add(reason.rule()));
        return rules;
    }

    /** {@return whether the contact is never called, rather than not about this submission or asked instead} */
    public boolean never() {
        return reasons.stream().anyMatch(reason -> switch (reason.rule()) {
            case NEVER_HUMAN_RESOURCES, NEVER_RECRUITERS, DO_NOT_CALL -> true;
            default -> false;
        });
    }
}
