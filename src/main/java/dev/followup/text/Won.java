package dev.followup.text;

import dev.followup.model.FollowUp;
import java.util.List;

/** For which submissions an interview is won already, so that none is asked for again. */
final class Won {
    private Won() {}

    /** Those for which an interview is still to be won. */
    static List<FollowUp> notYet(List<FollowUp> followUps) {
        return followUps.stream().filter(followUp -> !followUp.interviewWon()).toList();
    }
}
