package dev.followup;

import dev.followup.model.FollowUp;
import dev.followup.plan.CallPlan;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/** Prints how many bytes a submission retains: the facts, and what a plan adds to them. */
public final class PlanMemory {
    private PlanMemory() {}

    /** Takes the number of submissions, 10,000 if not given. */
    public static void main(String[] arguments) {
        int submissions = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        FollowUpPolicy policy = FollowUpPolicy.standard();
        List<FollowUp> followUps = List.copyOf(SearchToPlan.of(submissions, 0));
        CallPlan plan = policy.plan(followUps, SearchToPlan.NOW);
        GraphLayout facts = GraphLayout.parseInstance(policy, followUps);
        GraphLayout factsAndPlan = GraphLayout.parseInstance(policy, followUps, plan);
        long planned = factsAndPlan.totalSize() - facts.totalSize();
        System.out.printf(
                "%,d submissions: facts %d B each, plan %d B each (%d B a call), together %d B%n",
                submissions,
                facts.totalSize() / submissions,
                planned / submissions,
                planned / plan.calls().size(),
                factsAndPlan.totalSize() / submissions);
        System.out.println(factsAndPlan.toFootprint());
    }
}
