package dev.followup.plan;

import java.util.List;
import java.util.Objects;

/**
 * No hiring manager is known: research comes before sending.
 *
 * @param research what to find out first
 */
public record NotReady(Research research) implements Readiness {

    /**
     * Makes a readiness.
     *
     * @throws NullPointerException if the argument is null
     */
    public NotReady {
        Objects.requireNonNull(research, "research");
    }

    @Override
    public List<Reason> reasons() {
        return research.reasons();
    }
}
