package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import dev.followup.plan.Research.Step;
import dev.followup.plan.Research.Why;
import dev.followup.plan.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Research has a life: sources in order, tries that are seen, days on which somebody can be asked. */
class ResearchProperties {
    @Property(tries = 300)
    void whoReferredIsAskedFirstThenWebsiteReceptionAndService(@ForAll @IntRange(max = 3_000) int search) {
        CallPlan plan = Situations.of(search).plan();
        for (Research research : plan.research()) {
            Submission submission = research.followUps().get(0).submission();
            List<ResearchSource> sources =
                    research.steps().stream().map(Step::source).toList();

            assertThat(sources)
                    .doesNotHaveDuplicates()
                    .contains(ResearchSource.COMPANY_WEBSITE, ResearchSource.RESEARCH_SERVICE);
            assertThat(sources.contains(ResearchSource.RECEPTIONIST))
                    .isEqualTo(research.why() != Why.HIDDEN_EMPLOYER
                            && !codes(research).contains(Code.GATEKEEPERS_USED_UP));
            if (sources.contains(ResearchSource.REFERRER)) {
                assertThat(submission.referredBy()).isNotNull();
            } else if (submission.referredBy() != null) {
                assertThat(plan.rejections())
                        .anyMatch(rejection -> rejection.never()
                                && Spelling.name(rejection.contact().name())
                                        .equals(Spelling.name(submission.referredBy())));
            }
            if (research.tried().isEmpty() && !codes(research).contains(Code.GATEKEEPERS_USED_UP)) {
                assertThat(sources).isSorted();
            }
        }
    }

    @Property(tries = 300)
    void whoWouldNotSayIsNotAskedAgainBeforeAnotherSource(@ForAll @IntRange(max = 3_000) int search) {
        Instant clock = Situations.of(search).now();
        Situation situation =
                Situations.of(search).without(attempt -> attempt.at().isAfter(clock));
        for (Research research : situation.plan().research()) {
            String id = research.followUps().get(0).submission().id();
            Instant then = situation.now().plusSeconds(1);
            CallAttempt refused = research.reception("refused", then, Outcome.GATEKEEPER_REFUSED);
            if (research.why() != Why.HIDDEN_EMPLOYER
                    && situation.with(refused).at(then).step(id) instanceof Research next) {
                assertThat(next.tried()).contains(refused);
                boolean referred = next.steps().get(0).source() == ResearchSource.REFERRER;
                if (next.agreedFor().isPresent()) {
                    assertThat(next.steps().get(0).source()).isEqualTo(ResearchSource.RECEPTIONIST);
                    continue;
                }
                assertThat(next.steps().get(referred ? 1 : 0).source()).isEqualTo(ResearchSource.RESEARCH_SERVICE);
                assertThat(next.steps().get(next.steps().size() - 1).source())
                        .isEqualTo(
                                codes(next).contains(Code.GATEKEEPERS_USED_UP)
                                        ? ResearchSource.COMPANY_WEBSITE
                                        : ResearchSource.RECEPTIONIST);
            }
        }
    }

    @Property(tries = 300)
    void whereNobodyAnsweredTheReceptionIsAskedAgainInTheOtherHalfOfAnotherDay(
            @ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search).under(policy -> policy.cadence(Cadence.standard()));
        boolean again = false;
        for (Research research : situation.plan().research()) {
            String id = research.followUps().get(0).submission().id();
            CallAttempt tried = research.reception("tried", situation.now(), Outcome.NO_ANSWER);
            if (research.why() != Why.HIDDEN_EMPLOYER
                    && situation.with(tried).step(id) instanceof Research next
                    && next.tried().get(next.tried().size() - 1).equals(tried)
                    && next.agreedFor().isEmpty()
                    && !codes(next).contains(Code.GATEKEEPERS_USED_UP)) {
                again = true;
                boolean referred = next.steps().get(0).source() == ResearchSource.REFERRER;
                assertThat(next.steps().get(referred ? 1 : 0).source()).isEqualTo(ResearchSource.RECEPTIONIST);
                assertThat(codes(next)).contains(Code.OTHER_HALF);
                assertThat(next.by())
                        .isAfter(tried.at()
                                .atZone(zone(situation, next))
                                .toLocalDate()
                                .minusDays(1));
            }
        }
        Statistics.label("nobody answered")
                .collect(again)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 3_001, generation = GenerationMode.EXHAUSTIVE)
    void theReceptionIsNotCalledBeforeTheDayThatItNamed(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search).under(policy -> policy.cadence(Cadence.standard()));
        boolean held = false;
        for (Research research : situation.plan().research()) {
            String id = research.followUps().get(0).submission().id();
            LocalDate named = situation.plan().today().plusDays(1 + search % 9);
            CallAttempt tried = research.reception("tried", situation.now(), Outcome.NO_ANSWER)
                    .withNotBefore(named);
            if (situation.with(tried).step(id) instanceof Research next
                    && next.steps().get(0).source() == ResearchSource.RECEPTIONIST
                    && next.agreedFor().isEmpty()) {
                assertThat(next.by()).isAfterOrEqualTo(named);
                held |= codes(next).contains(Code.NOT_BEFORE);
            }
        }
        Statistics.label("held")
                .collect(held)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 300)
    void inquiriesUseUpNobodyAndNoSubmission(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search);
        for (PlannedCall call : situation.plan().calls()) {
            String id = call.followUps().get(0).submission().id();
            CallAttempt inquiry =
                    CallAttempt.reception("inquiry", id, situation.now().minusSeconds(1), Outcome.NO_ANSWER);

            assertThat(situation.with(inquiry).step(id))
                    .isInstanceOfSatisfying(
                            PlannedCall.class,
                            after -> assertThat(after.attemptNumber()).isEqualTo(call.attemptNumber()));
        }
    }

    @Property(tries = 300)
    void nothingIsToBeFoundOutOnADayOffOfTheJobSeekers(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search);
        FollowUpPolicy policy = situation.policy();
        for (Research research : situation.plan().research()) {
            if (research.why() != Why.NO_DAY && policy.callerZone().isEmpty()) {
                LocalDate by = research.by();
                assertThat(policy.absences()).noneMatch(away -> !by.isBefore(away.get(0)) && !by.isAfter(away.get(1)));
            }
            assertThat(research.by()).isAfterOrEqualTo(research.due());
        }
    }

    @Property(tries = 300)
    void noMoreResearchThanADayHolds(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search)
                .under(policy -> policy.researchPerDay(1).assumeZone(ZoneId.of("America/Chicago")));
        CallPlan plan = situation.plan();
        Map<LocalDate, Integer> days = new HashMap<>();
        plan.research().forEach(research -> days.merge(research.by(), 1, Integer::sum));

        if (situation.policy().callerZone().isEmpty()) {
            assertThat(days.values()).allMatch(count -> count == 1);
        }
        assertThat(plan.research().stream().map(Research::by)).isSorted();
    }

    @Property(tries = 300)
    void aNumberIsAskedOnceADayAboutWhateverSubmission(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search).under(policy -> policy.notAway());
        for (Research research : situation.plan().research()) {
            String id = research.followUps().get(0).submission().id();
            CallAttempt asked = research.reception("asked", situation.now(), Outcome.NO_ANSWER);
            for (Research next : situation.with(asked).plan().research()) {
                String other = next.followUps().get(0).submission().id();
                LocalDate today = asked.at().atZone(zone(situation, next)).toLocalDate();
                String asks = situation.submission(id).switchboard();
                boolean sameNumber =
                        asks != null && asks.equals(situation.submission(other).switchboard());
                if (next.why() == Why.NO_CONTACT && (id.equals(other) || sameNumber)) {
                    assertThat(next.by()).isAfter(today);
                }
            }
        }
    }

    @Property(tries = 3_001, generation = GenerationMode.EXHAUSTIVE)
    @Law(Rule.ONE_CALL_PER_PERSON)
    void whatIsAskedAtOneNumberOnOneDayIsOneCall(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search).submissions(submission -> submission.withContacts());
        Map<String, Research> first = new HashMap<>();
        boolean together = false;
        for (Research research : situation.plan().research()) {
            List<Reason> too = research.reasons().stream()
                    .filter(reason -> reason.code() == Code.ASKED_TOGETHER)
                    .toList();
            String there = there(research);
            Research before = there == null ? null : first.putIfAbsent(there, research);
            if (before == null) {
                assertThat(too).isEmpty();
            } else {
                together = true;
                assertThat(too)
                        .containsExactly(Reason.of(
                                Code.ASKED_TOGETHER,
                                before.followUps().get(0).submission().id()));
            }
        }
        Statistics.label("one call asks about several")
                .collect(together)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    /** The day and the number at which somebody is asked, null if nobody is. */
    private static @Nullable String there(Research research) {
        return codes(research).contains(Code.GATEKEEPERS_USED_UP)
                ? null
                : research.steps().stream()
                        .filter(step -> step.source() == ResearchSource.RECEPTIONIST && step.phone() != null)
                        .map(step -> research.by() + " " + step.phone())
                        .findFirst()
                        .orElse(null);
    }

    /** Where research is done while nobody is known: where the switchboard is, else the caller. */
    private static ZoneId zone(Situation situation, Research research) {
        ZoneId switchboard = research.followUps().get(0).submission().switchboardZone();
        return switchboard != null
                ? switchboard
                : situation
                        .policy()
                        .callerZone()
                        .or(() -> situation.policy().assumedZone())
                        .orElse(ZoneOffset.UTC);
    }

    private static List<Code> codes(Research research) {
        return ReasonLaws.codes(research);
    }
}
