package dev.followup.text;

import dev.followup.model.CallAttempt;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import java.util.List;

/** For which submissions an interview is won already, so that none is asked for again. */
final class Won {
    private Won() {}

    static boolean is(FollowUp followUp) {
        boolean won = followUp.submission().news() == News.INTERVIEW;
        for (CallAttempt call : followUp.attempts()) {
            won = switch (call.outcome()) {
                case INTERVIEW_WON -> true;
                case POSITION_CLOSED, NOT_INTERESTED, REFERRED -> false;
                default -> won;
            };
        }
        return won;
    }

    /** Those for which an interview is still to be won. */
    static List<FollowUp> notYet(List<FollowUp> followUps) {
        return followUps.stream().filter(followUp -> !is(followUp)).toList();
    }
}
