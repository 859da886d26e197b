package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.Outcome;
import dev.followup.model.Phone;
import dev.followup.model.Touch;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import java.time.LocalDate;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What happened since, one thing after any plan: they phoned, a number was dead, a message was left, something was written. */
class WhatHappenedProperties {
    @Property(tries = 300)
    @Law({Rule.ATTEMPT_LIMIT, Rule.KEEP_THE_INITIATIVE})
    void aCallReceivedIsNoneOfOursButWhatWasSaidCounts(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search).submissions(submission -> submission.withCallOn(null));
        boolean counted = false;
        for (PlannedCall call : situation.plan().calls()) {
            CallAttempt phoned = attempt(situation, call, Outcome.UNDECIDED).withIncoming(true);
            if (situation.with(phoned).step(id(call)) instanceof PlannedCall next && isSame(call, next)) {
                assertThat(next.attemptNumber()).isEqualTo(call.attemptNumber());
                if (call.agreedFor().isEmpty() && next.agreedFor().isEmpty()) {
                    assertThat(next.voicemail()).isEqualTo(call.voicemail());
                }
                assertThat(next.date())
                        .as("nobody is phoned on the day on which they were spoken to")
                        .isAfter(today(situation, next));
                counted |= ReasonLaws.codes(next).contains(Code.NEXT_CALL);
            }
        }
        occurs("what was said counts", counted);
    }

    @Property(tries = 300)
    @Law(Rule.CALL_THE_HIRING_MANAGER)
    void aDeadNumberIsNotDialledAgainForThatPerson(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search);
        boolean another = false;
        for (PlannedCall call : situation.plan().calls()) {
            NextStep next = situation
                    .with(attempt(situation, call, Outcome.WRONG_NUMBER))
                    .step(id(call));
            if (next instanceof PlannedCall then && isSame(call, then)) {
                another = true;
                assertThat(Phone.canonical(then.phone())).isNotEqualTo(Phone.canonical(call.phone()));
            } else if (next instanceof Research research
                    && research.manager() != null
                    && research.manager().name().equals(call.contact().name())) {
                assertThat(research.why()).isEqualTo(Research.Why.NO_PHONE);
            }
        }
        occurs("another number is dialled", another);
    }

    @Property(tries = 300)
    @Law(Rule.FEW_VOICEMAILS)
    void aMailboxWithoutAMessageLeavesTheMessageToCome(@ForAll @IntRange(max = 3_000) int search) {
        Situation situation = Situations.of(search).under(policy -> policy.cadence(Cadence.standard()));
        boolean toCome = false;
        for (PlannedCall call : situation.plan().calls()) {
            boolean first = ReasonLaws.codes(call).contains(Code.FIRST_MESSAGE);
            if (situation.with(attempt(situation, call, Outcome.NO_ANSWER)).step(id(call)) instanceof PlannedCall next
                    && isSame(call, next)
                    && first) {
                toCome = true;
                assertThat(ReasonLaws.codes(next)).contains(Code.FIRST_MESSAGE);
            }
            if (situation.with(attempt(situation, call, Outcome.VOICEMAIL_LEFT)).step(id(call))
                            instanceof PlannedCall next
                    && isSame(call, next)) {
                assertThat(ReasonLaws.codes(next)).doesNotContain(Code.FIRST_MESSAGE);
            }
        }
        occurs("a first message is still to come", toCome);
    }

    @Property(tries = 300)
    @Law({Rule.FEW_VOICEMAILS, Rule.ATTEMPT_LIMIT})
    void whoIsNeverReachedIsLeftNoMoreMessagesAndCalledNoMoreOftenThanTheCadenceAllows(
            @ForAll @IntRange(max = 3_000) int search, @ForAll @IntRange(max = 3) int messages) {
        Situation situation = Situations.of(search)
                .without(attempt -> true)
                .under(policy -> policy.cadence(Cadence.standard().withVoicemails(messages)));
        String id = situation.facts().get(0).submission().id();
        int left = 0;
        int calls = 0;
        while (situation.step(id) instanceof PlannedCall call) {
            boolean leave = call.voicemail();
            left += leave ? 1 : 0;
            calls++;
            Situation then = situation.at(call.window().opens());
            situation = then.with(CallAttempt.of(
                    "call-" + calls,
                    id,
                    call.contact().name(),
                    then.now(),
                    leave ? Outcome.VOICEMAIL_LEFT : Outcome.NO_ANSWER));
            assertThat(calls).isLessThanOrEqualTo(8);
        }
        long people = situation.facts().get(0).contacts().size();
        assertThat((long) left).isLessThanOrEqualTo(messages * people);
        occurs("several calls", calls > 3);
        occurs("a message is left", left > 0);
    }

    @Property(tries = 300)
    @Law(Rule.KEEP_THE_INITIATIVE)
    void aTouchRestartsTheWaitHastensNothingAndUsesUpNothing(
            @ForAll @IntRange(max = 3_000) int search, @ForAll boolean incoming) {
        Situation situation = Situations.of(search);
        boolean later = false;
        for (PlannedCall call : situation.plan().calls()) {
            Touch touch = incoming
                    ? Touch.received("touch", id(call), situation.now(), Touch.Channel.EMAIL)
                    : Touch.sent("touch", id(call), situation.now(), Touch.Channel.EMAIL);
            NextStep next = situation.with(touch).step(id(call));
            if (next instanceof PlannedCall then
                    && call.followUps().size() == 1
                    && then.followUps().size() == 1) {
                assertThat(then.due()).isAfterOrEqualTo(call.due());
                assertThat(then.attemptNumber()).isEqualTo(call.attemptNumber());
                assertThat(then.voicemail()).isEqualTo(call.voicemail());
                later |= then.due().isAfter(call.due());
            }
        }
        occurs("a wait is restarted", later);
    }

    private static CallAttempt attempt(Situation situation, PlannedCall call, Outcome outcome) {
        return call.attempt("happened", id(call), situation.now(), outcome);
    }

    private static LocalDate today(Situation situation, PlannedCall call) {
        return situation.now().atZone(call.window().zone()).toLocalDate();
    }

    private static boolean isSame(PlannedCall one, PlannedCall other) {
        return one.contact().name().equals(other.contact().name());
    }

    private static String id(PlannedCall call) {
        return call.followUps().get(0).submission().id();
    }

    private static void occurs(String label, boolean occurs) {
        Predicate<Double> often = share -> share > 3;
        Statistics.label(label)
                .collect(occurs)
                .coverage(coverage -> coverage.check(true).percentage(often));
    }
}
