package dev.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.json.SomePlans;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanChangesProperties {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30); // a Monday
    private static final Submission ACME = Submission.resume("acme", "Acme", "Engineer", MONDAY)
            .withContacts(Contact.of("Dana Ruiz", "VP of Engineering", ZoneId.of("America/Chicago"))
                    .withPhone("+1 312 555 0100"));

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aCalendarBroughtUpToDateByTheChangesShowsTheLaterPlan(
            @ForAll("plans") CallPlan earlier, @ForAll("plans") CallPlan later) {
        PlanChanges changes = later.changesSince(earlier);

        Map<String, List<Object>> calendar = shown(earlier);
        Stream.of(changes.made(), changes.dropped())
                .flatMap(List::stream)
                .forEach(call -> assertThat(calendar.remove(call.id())).isNotNull());
        changes.moved()
                .forEach(move -> assertThat(calendar.remove(move.before().id())).isNotNull());
        Stream.of(changes.researchMade(), changes.researchDropped())
                .flatMap(List::stream)
                .forEach(step -> assertThat(calendar.remove(step.id())).isNotNull());
        changes.researchMoved()
                .forEach(move -> assertThat(calendar.remove(move.before().id())).isNotNull());
        Stream.concat(changes.added().stream(), changes.moved().stream().map(Move::after))
                .forEach(
                        call -> assertThat(calendar.put(call.id(), shown(call))).isNull());
        Stream.concat(
                        changes.researchAdded().stream(),
                        changes.researchMoved().stream().map(Move::after))
                .forEach(
                        step -> assertThat(calendar.put(step.id(), shown(step))).isNull());

        assertThat(calendar).isEqualTo(shown(later));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void nothingChangesBetweenAPlanAndItself(@ForAll("plans") CallPlan plan) {
        assertThat(plan.changesSince(plan).none()).isTrue();
        assertThat(plan.changesSince(CallPlan.none()).added()).isEqualTo(plan.calls());
        assertThat(CallPlan.none().changesSince(plan).added()).isEmpty();
    }

    @Example
    void aCallIsMadeUnderWhicheverSpellingItIsRecorded() {
        Instant now = Instant.parse("2026-12-03T18:00:00Z");
        CallPlan before = FollowUpPolicy.standard().plan(List.of(FollowUp.of(ACME)), now);
        CallAttempt attempt = CallAttempt.of("1", "acme", "Ruiz, Ms. DANA", now, Outcome.NO_ANSWER);
        CallPlan after = FollowUpPolicy.standard().plan(List.of(FollowUp.of(ACME, List.of(attempt))), now);

        PlanChanges changes = after.changesSince(before);

        assertThat(changes.made()).isEqualTo(before.calls());
        assertThat(changes.added()).isEqualTo(after.calls());
        assertThat(changes.dropped()).isEmpty();
        assertThat(changes.moved()).isEmpty();
    }

    private static Map<String, List<Object>> shown(CallPlan plan) {
        Map<String, List<Object>> shown = new HashMap<>();
        plan.calls().forEach(call -> shown.put(call.id(), shown(call)));
        plan.research().forEach(step -> shown.put(step.id(), shown(step)));
        return shown;
    }

    private static List<Object> shown(PlannedCall call) {
        return List.of(call.window(), call.phone(), call.contact(), submissions(call), call.reasons());
    }

    private static List<Object> shown(Research step) {
        return List.of(step.by(), step.steps(), submissions(step), step.reasons());
    }

    private static List<Submission> submissions(NextStep step) {
        return step.followUps().stream().map(FollowUp::submission).toList();
    }

    @Provide
    Arbitrary<CallPlan> plans() {
        return SomePlans.plans();
    }
}
