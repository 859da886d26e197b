package dev.followup.plan;

import dev.followup.model.Contact;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A hiring manager is known: the draft may be sent. {@code toString()} masks the person.
 *
 * @param target whom to call after sending
 * @param due when the first call would be due, where the callee is
 * @param interviewBy the day by which that call would aim to win an interview
 * @param reasons why, also what is still missing for the call
 */
public record Ready(Contact target, LocalDate due, LocalDate interviewBy, List<Reason> reasons) implements Readiness {

    /**
     * Makes a readiness.
     *
     * @throws NullPointerException if an argument or a reason is null
     */
    public Ready {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(interviewBy, "interviewBy");
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
    }
}
