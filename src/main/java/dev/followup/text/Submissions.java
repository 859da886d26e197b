package dev.followup.text;

import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the submissions of a plan are called: employer and position, never the host's id. */
final class Submissions {
    private final Map<String, Submission> byId = new HashMap<>();
    private final Moment moment;

    private Submissions(Moment moment) {
        this.moment = moment;
    }

    static Submissions of(CallPlan plan, Moment moment) {
        Submissions submissions = new Submissions(moment);
        for (List<? extends NextStep> steps : List.of(plan.calls(), plan.research(), plan.closed())) {
            steps.forEach(submissions::add);
        }
        return submissions;
    }

    /** Those of one step. */
    static Submissions of(NextStep step, Moment moment) {
        Submissions submissions = new Submissions(moment);
        submissions.add(step);
        return submissions;
    }

    /** Employer and position, the id itself only if the plan does not know it. */
    String name(String id) {
        Submission submission = byId.get(id);
        return submission == null ? id : moment.say(Phrase.SUBMISSION, submission.employer(), submission.position());
    }

    private void add(NextStep step) {
        step.followUps().forEach(followUp -> byId.put(followUp.submission().id(), followUp.submission()));
    }
}
