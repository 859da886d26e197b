package dev.followup.plan;

import dev.followup.model.FollowUp;
import java.util.List;
import java.util.Objects;

/** What steps have in common. */
final class Steps {
    private Steps() {}

    static List<FollowUp> one(List<FollowUp> followUps) {
        List<FollowUp> copy = List.copyOf(Objects.requireNonNull(followUps, "followUps"));
        if (copy.size() != 1) {
            throw new IllegalArgumentException("followUps are " + copy.size() + ", not 1");
        }
        return copy;
    }

    static List<String> ids(List<FollowUp> followUps) {
        return followUps.stream().map(followUp -> followUp.submission().id()).toList();
    }
}
