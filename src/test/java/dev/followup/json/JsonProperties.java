package dev.followup.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.model.Facts;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Closed;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Progress;
import dev.followup.plan.Reason;
import dev.followup.plan.Research;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Facts, steps, reasons, changes and plans are JSON as they stand. */
class JsonProperties {

    @Property(tries = 100, edgeCases = EdgeCasesMode.MIXIN)
    void anyFactIsReadBackEqual(@ForAll Json json, @ForAll("followUps") FollowUp followUp) {
        String text = json.write(followUp);

        assertThat(json.read(text, FollowUp.class)).isEqualTo(followUp);
        followUp.submission().contacts().forEach(contact -> assertReadBackEqual(json, contact));
        assertThat(json.write(json.read(text, FollowUp.class))).isEqualTo(text);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyPlanIsReadBackEqual(@ForAll Json json, @ForAll("plans") CallPlan plan) {
        assertReadBackEqual(json, plan);
        plan.calls()
                .forEach(call -> assertThat(json.read(json.write(call), PlannedCall.class))
                        .isEqualTo(call));
        plan.research()
                .forEach(step ->
                        assertThat(json.read(json.write(step), Research.class)).isEqualTo(step));
        plan.closed()
                .forEach(step ->
                        assertThat(json.read(json.write(step), Closed.class)).isEqualTo(step));

        Statistics.label("calls").collect(!plan.calls().isEmpty());
        Statistics.label("research").collect(plan.research().size() > 2);
        Statistics.label("closed").collect(plan.closed().size() > 2);
        Statistics.label("rejections").collect(plan.rejections().size() > 2);
        Statistics.label("alternatives")
                .collect(plan.calls().stream()
                        .anyMatch(call -> !call.alternatives().isEmpty()));
        List.of("calls", "research", "closed", "rejections", "alternatives")
                .forEach(label -> Statistics.label(label)
                        .coverage(seen -> seen.check(true).percentage(share -> share > 5)));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void anyProgressIsReadBackEqual(@ForAll Json json, @ForAll("plans") CallPlan plan) {
        List<FollowUp> facts = plan.closed().stream()
                .flatMap(step -> step.followUps().stream())
                .toList();

        assertReadBackEqual(json, Progress.of(facts, ZoneId.of("America/Chicago")));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyReasonIsReadBackEqual(@ForAll Json json, @ForAll Reason.Code code, @ForAll Random random) {
        Object[] details = code.details().stream()
                .map(detail -> AnyDetail.of(detail.kind(), random))
                .toArray();

        assertReadBackEqual(json, Reason.of(code, details));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void anyChangesAreReadBackEqual(
            @ForAll Json json, @ForAll("plans") CallPlan earlier, @ForAll("plans") CallPlan later) {
        assertReadBackEqual(json, later.changesSince(earlier));
        assertReadBackEqual(json, later.changesSince(CallPlan.none()));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void anyReadinessIsReadBackEqual(@ForAll Json json, @ForAll("drafts") Submission draft) {
        assertReadBackEqual(json, FollowUpPolicy.standard().readiness(draft));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsWhatTheComponentsAre(@ForAll Json json, @ForAll("plans") CallPlan plan) {
        Components.assertNothingElse(json.write(plan), plan);
        plan.calls().forEach(call -> Components.assertNothingElse(json.write(call), call));
    }

    private static void assertReadBackEqual(Json json, Object value) {
        String text = json.write(value);
        Object read = json.read(text, value.getClass());

        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(json.write(read)).isEqualTo(text);
    }

    @Provide
    Arbitrary<FollowUp> followUps() {
        return Facts.followUps();
    }

    @Provide
    Arbitrary<Submission> drafts() {
        return Facts.submissions();
    }

    @Provide
    Arbitrary<CallPlan> plans() {
        return SomePlans.plans();
    }
}
