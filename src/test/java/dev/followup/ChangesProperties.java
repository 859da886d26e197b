package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Move;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlanChanges;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Research;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What changed between two plans, for a host that keeps a calendar. */
class ChangesProperties {
    @Property
    void appliedToACalendarTheChangesGiveTheLaterPlansCalendar(
            @ForAll @IntRange(max = 3_000) int search, @ForAll @IntRange(max = 5) int happened) {
        Situation before = Situations.of(search);
        Situation after = later(before, happened);
        CallPlan earlier = before.plan();
        CallPlan later = after.plan();
        PlanChanges changes = later.changesSince(earlier);

        assertThat(applied(
                        calendar(earlier.calls(), PlannedCall::id),
                        changes.made(),
                        changes.dropped(),
                        changes.moved(),
                        changes.added(),
                        PlannedCall::id))
                .isEqualTo(read(later.calls(), PlannedCall::id));
        assertThat(applied(
                        calendar(earlier.research(), Research::id),
                        changes.researchMade(),
                        changes.researchDropped(),
                        changes.researchMoved(),
                        changes.researchAdded(),
                        Research::id))
                .isEqualTo(read(later.research(), Research::id));
    }

    @Property(tries = 100)
    void everyStepIsNewToWhoHadNoPlan(@ForAll @IntRange(max = 3_000) int search) {
        CallPlan plan = Situations.of(search).plan();
        PlanChanges changes = plan.changesSince(CallPlan.none());

        assertThat(changes.added()).isEqualTo(plan.calls());
        assertThat(changes.researchAdded()).isEqualTo(plan.research());
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.made()).isEmpty();
        assertThat(changes.dropped()).isEmpty();
    }

    @Property(tries = 100)
    void nothingChangesWhereNothingHappened(@ForAll @IntRange(max = 3_000) int search) {
        assertThat(Situations.of(search)
                        .plan()
                        .changesSince(Situations.of(search).plan())
                        .none())
                .isTrue();
    }

    @Property(tries = 200)
    void aCallThatWasMadeIsToldApartFromOneThatWasDropped(@ForAll @IntRange(max = 3_000) int search) {
        Situation before = Situations.of(search);
        CallPlan earlier = before.plan();
        if (earlier.calls().isEmpty()) {
            return;
        }
        PlannedCall call = earlier.calls().get(0);
        if (earlier.calls().stream()
                        .filter(other -> other.contact().equals(call.contact()))
                        .count()
                > 1) {
            return; // the next call to the person takes its number
        }
        String id = call.followUps().get(0).submission().id();
        Instant then = before.now().plusSeconds(1);
        Situation made =
                before.with(call.attempt("made", id, then, Outcome.NO_ANSWER)).at(then);
        Situation dropped = before;
        for (FollowUp followUp : call.followUps()) {
            dropped = dropped.withNews(followUp.submission().id());
        }

        assertThat(made.plan().changesSince(earlier).made()).contains(call);
        assertThat(made.plan().changesSince(earlier).dropped()).doesNotContain(call);
        assertThat(dropped.plan().changesSince(earlier).dropped()).contains(call);
        assertThat(dropped.plan().changesSince(earlier).made()).isEmpty();
    }

    @Example
    void tenThousandCallsAreComparedInTheTimeOfOnePass() {
        List<FollowUp> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(FollowUp.of(
                    Submission.resume("s" + i, "Acme " + i % 2, "Welder", LocalDate.of(2026, 12, 1)) // a Tuesday
                            .withContacts(Contact.of("P " + i, "Manager", ZoneOffset.UTC)
                                    .withPhone("+1 312 555 " + i))));
        }
        Instant now = Instant.parse("2026-12-01T12:00:00Z");
        CallPlan one = FollowUpPolicy.standard().plan(many, now);
        CallPlan other = FollowUpPolicy.standard().plan(many, now.plus(Duration.ofDays(30)));

        long start = System.nanoTime();
        assertThat(other.changesSince(one).moved()).hasSize(many.size());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    /** A day on, after one of the things that happen. */
    private static Situation later(Situation before, int happened) {
        Instant now = before.now().plus(Duration.ofHours(20));
        List<PlannedCall> calls = before.plan().calls();
        Submission first = before.facts().get(0).submission();
        if (calls.isEmpty()) {
            return before.at(now);
        }
        PlannedCall call = calls.get(calls.size() - 1);
        String id = call.followUps().get(0).submission().id();
        return switch (happened) {
            case 0 -> before.at(now);
            case 1 ->
                before.with(call.attempt("new", id, now, Outcome.NO_ANSWER)).at(now);
            case 2 ->
                before.with(call.attempt("new", id, now, Outcome.WRONG_PERSON)).at(now);
            case 3 -> before.withNews(id).at(now);
            case 4 -> before.submission(first.id(), any -> any.withContacts()).at(now);
            default ->
                before.submission(id, any -> any.withEmployer("Merged Ltd")).at(now);
        };
    }

    private static <S extends NextStep> Map<String, S> calendar(List<S> steps, Function<S, String> id) {
        Map<String, S> calendar = new HashMap<>();
        steps.forEach(step -> calendar.put(id.apply(step), step));
        return calendar;
    }

    private static <S extends NextStep> Map<String, List<Object>> applied(
            Map<String, S> calendar,
            List<S> made,
            List<S> dropped,
            List<Move<S>> moved,
            List<S> added,
            Function<S, String> id) {
        Stream.concat(made.stream(), dropped.stream())
                .forEach(step -> assertThat(calendar.remove(id.apply(step))).isNotNull());
        moved.forEach(
                move -> assertThat(calendar.remove(id.apply(move.before()))).isNotNull());
        moved.forEach(move ->
                assertThat(calendar.put(id.apply(move.after()), move.after())).isNull());
        added.forEach(step -> assertThat(calendar.put(id.apply(step), step)).isNull());
        return read(List.copyOf(calendar.values()), id);
    }

    /** What somebody reads of each step: whom, when, about what and why. */
    private static <S extends NextStep> Map<String, List<Object>> read(List<S> steps, Function<S, String> id) {
        Map<String, List<Object>> read = new HashMap<>();
        for (S step : steps) {
            List<Submission> about =
                    step.followUps().stream().map(FollowUp::submission).toList();
            read.put(
                    id.apply(step),
                    step instanceof PlannedCall call
                            ? List.of(
                                    call.window(),
                                    call.phone(),
                                    call.contact(),
                                    about,
                                    call.reasons(),
                                    call.voicemail())
                            : List.of(((Research) step).by(), ((Research) step).steps(), about, step.reasons()));
        }
        assertThat(read).hasSameSizeAs(steps);
        return read;
    }
}
