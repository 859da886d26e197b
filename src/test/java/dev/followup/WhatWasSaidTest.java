package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Closed;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Purpose;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a call meant: who it pointed to, what it agreed, opened and closed, and who it ends. */
class WhatWasSaidTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate FRIDAY = THURSDAY.plusDays(1);
    private static final LocalDate MONDAY = THURSDAY.plusDays(4);
    private static final Instant NOW = at("2026-12-03T12:00"); // a Thursday

    private static final Contact DANA =
            Contact.of("Dana Ruiz", "Engineering Manager", CHICAGO).withPhone("+1 312 555 0100");
    private static final Contact OMAR =
            Contact.of("Omar Haddad", "Operations Manager", CHICAGO).withPhone("+1 312 555 0101");
    private static final Contact DESK =
            Contact.of("Pat Doyle", "Receptionist", CHICAGO).withPhone("+1 312 555 0110");

    @Test
    void anAttemptDatedFarAheadMovesNothingAndIsNoted() {
        CallAttempt ahead = CallAttempt.of("1", "acme-1", "Dana Ruiz", at("2027-12-03T10:00"), Outcome.NO_ANSWER);
        CallAttempt agreed = dana(Outcome.CALL_BACK).withCallBackAt(at("2026-12-07T10:00")); // a Monday

        PlannedCall call = (PlannedCall) step(ahead, agreed);

        assertThat(call.purpose()).isEqualTo(Purpose.AGREED);
        assertThat(call.opensAt().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-12-07T10:00"));
        assertThat(call.attemptNumber()).as("it counts towards the limits").isEqualTo(3);
        assertThat(plan(ahead, agreed).notes()).contains(Reason.of(Code.AHEAD_OF_CLOCK, 1, List.of("acme-1")));
    }

    @Test
    void anAttemptUpToADayAheadCountsAsMadeNow() {
        CallAttempt soon = CallAttempt.of("1", "acme-1", "Dana Ruiz", NOW.plusSeconds(24 * 3600), Outcome.UNDECIDED);

        assertThat(((PlannedCall) step(soon)).due()).isEqualTo(THURSDAY.plusDays(7));
        assertThat(plan(soon).notes()).extracting(Reason::code).doesNotContain(Code.AHEAD_OF_CLOCK);
    }

    @Test
    void whoAskedNotToBeCalledOnACallAheadOfTheClockIsNotCalled() {
        CallAttempt ahead = CallAttempt.of("1", "acme-1", "Dana Ruiz", at("2027-12-03T10:00"), Outcome.DO_NOT_CALL);

        assertThat(step(ahead)).isInstanceOf(Closed.class);
    }

    @Test
    void afterAnInterviewWasWonOnlyAnAgreedCallOpensAgain() {
        CallAttempt won = dana(Outcome.INTERVIEW_WON);

        assertThat(step(won, later(Outcome.NO_ANSWER))).isInstanceOf(Closed.class);
        assertThat(step(won, later(Outcome.REFERRED).withReferredTo(OMAR))).isInstanceOf(Closed.class);
        assertThat(step(won, later(Outcome.CALL_BACK).withCallBackAt(at("2026-12-04T10:00")))) // a Friday
                .isInstanceOfSatisfying(
                        PlannedCall.class, call -> assertThat(call.purpose()).isEqualTo(Purpose.AGREED));
    }

    @Test
    void aCallAgreedOnTheCallThatWonTheInterviewIsKept() {
        CallAttempt won = dana(Outcome.INTERVIEW_WON).withCallBackAt(at("2026-12-08T10:00")); // a Tuesday

        assertThat(step(won)).isInstanceOfSatisfying(PlannedCall.class, call -> {
            assertThat(call.promised()).isTrue();
            assertThat(call.agreedFor()).contains(at("2026-12-08T10:00"));
            assertThat(call.reasons()).extracting(Reason::code).doesNotContain(Code.INTERVIEW_THIS_WEEK);
        });
        assertThat(step(won, later(Outcome.INTERVIEW_WON))).isInstanceOf(Closed.class);
        assertThat(step(won, later(Outcome.NOT_INTERESTED))).isInstanceOf(Closed.class);
    }

    @Test
    void whenTheReceptionSaidToCallTheManagerIsCalledThen() {
        for (Outcome outcome : List.of(Outcome.CALL_BACK, Outcome.MESSAGE_TAKEN, Outcome.GATEKEEPER_REFUSED)) {
            CallAttempt told = reception(outcome).withCallBackAt(at("2026-12-03T15:00")); // a Thursday

            assertThat(step(told)).isInstanceOfSatisfying(PlannedCall.class, call -> {
                assertThat(call.promised()).isTrue();
                assertThat(call.opensAt().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-12-03T15:00"));
                assertThat(call.reasons().get(0)).isEqualTo(Reason.of(Code.AGREED, at("2026-12-03T15:00"), CHICAGO));
            });
            assertThat(step(told, later(Outcome.UNDECIDED)))
                    .isInstanceOfSatisfying(
                            PlannedCall.class,
                            call -> assertThat(call.promised()).isFalse());
        }
    }

    @Test
    void whenTheReceptionSaidToCallItIsAskedThen() {
        Submission nobody = submission().withSwitchboard("+1 312 555 0110", CHICAGO);
        CallAttempt told = reception(Outcome.CALL_BACK).withCallBackAt(at("2026-12-03T15:00")); // a Thursday

        assertThat(step(nobody, told)).isInstanceOfSatisfying(Research.class, research -> {
            assertThat(research.agreedFor()).contains(at("2026-12-03T15:00"));
            assertThat(research.by()).isEqualTo(THURSDAY);
            assertThat(research.steps().get(0).source()).isEqualTo(ResearchSource.RECEPTIONIST);
        });
        Submission guarded = submission(DESK);
        assertThat(step(guarded, desk(Outcome.CALL_BACK).withCallBackAt(at("2026-12-04T15:00")))) // a Friday
                .isInstanceOfSatisfying(Research.class, research -> {
                    assertThat(research.agreedFor()).contains(at("2026-12-04T15:00"));
                    assertThat(research.steps().get(0).whom()).isEqualTo("Pat Doyle");
                });
        CallAttempt missed = reception(Outcome.CALL_BACK).withCallBackAt(at("2026-12-03T10:30")); // a Thursday
        assertThat(((Research) FollowUpPolicy.standard()
                                .plan(List.of(FollowUp.of(nobody, List.of(missed))), at("2026-12-07T12:00")) // a Monday
                                .stepFor("acme-1")
                                .orElseThrow())
                        .reasons())
                .contains(Reason.of(Code.AGREED_MISSED, at("2026-12-03T10:30"), CHICAGO, MONDAY));
    }

    @Test
    void beforeTheDayThatTheReceptionNamedItIsNotCalledAndTheRestIsReadBefore() {
        Submission nobody = submission().withSwitchboard("+1 312 555 0110", CHICAGO);
        CallAttempt closed = reception(Outcome.NO_ANSWER).withNotBefore(MONDAY); // as its recording says
        CallAttempt away = reception(Outcome.GATEKEEPER_REFUSED).withNotBefore(MONDAY);

        assertThat(step(nobody, closed)).isInstanceOfSatisfying(Research.class, research -> {
            assertThat(research.by()).isEqualTo(MONDAY);
            assertThat(research.steps().get(0).source()).isEqualTo(ResearchSource.RECEPTIONIST);
            assertThat(research.reasons())
                    .extracting(Reason::code)
                    .contains(Code.NOT_BEFORE)
                    .doesNotContain(Code.LATE);
        });
        assertThat(step(nobody, away)).isInstanceOfSatisfying(Research.class, research -> {
            assertThat(research.by()).isBefore(MONDAY);
            assertThat(research.steps().get(0).source()).isEqualTo(ResearchSource.RESEARCH_SERVICE);
        });
    }

    @Test
    void whoeverAnsweredAtANumberOfHumanResourcesIsNotCalledBackThere() {
        Contact kim = Contact.of("Kim Moe", "HR Director", CHICAGO).withPhone("+1 312 555 0137");
        Submission submission = Submission.resume("acme-1", "Acme", "Engineer", LocalDate.of(2026, 11, 30)) // a Monday
                .withContacts(kim)
                .withSwitchboard("+1 312 555 0190", CHICAGO);
        CallAttempt told = reception(Outcome.CALL_BACK)
                .withDialled("(312) 555-0137")
                .withCallBackAt(at("2026-12-04T15:00")); // a Friday

        assertThat(toAsk(submission, told)).isEqualTo("+1 312 555 0190");
        assertThat(toAsk(submission.withSwitchboard(null, null), told)).isNull();
        assertThat(toAsk(submission.withSwitchboard("+1 312 555 0137", CHICAGO), told))
                .as("the reception's own number, which human resources share")
                .isEqualTo("(312) 555-0137");
        assertThat(toAsk(submission.withContacts(kim, DESK.withPhone("+1 312 555 0137")), told))
                .as("a number that somebody has who may be asked")
                .isEqualTo("(312) 555-0137");
    }

    private static @Nullable String toAsk(Submission submission, CallAttempt told) {
        Research research = FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(submission, List.of(told))), NOW)
                .research()
                .get(0);
        assertThat(research.agreedFor()).isEqualTo(Optional.ofNullable(told.callBackAt()));
        return research.steps().get(0).phone();
    }

    @Test
    void whoSaidWhenToCallIsCalledAgainWhoeverElseIsKnownAndHoweverOftenTheyWereCalled() {
        Submission guarded = submission(DESK).withSwitchboard("+1 312 555 0199", CHICAGO);
        CallAttempt told = reception(Outcome.CALL_BACK).withCallBackAt(at("2026-12-04T15:00")); // a Friday
        FollowUpPolicy once = FollowUpPolicy.standard().toBuilder()
                .cadence(Cadence.standard().withCallsToGatekeepers(1))
                .build();
        for (Instant now : List.of(NOW, at("2026-12-07T12:00"))) { // a Monday
            Research research = (Research) once.plan(List.of(FollowUp.of(guarded, List.of(told))), now)
                    .stepFor("acme-1")
                    .orElseThrow();

            assertThat(research.steps().get(0))
                    .isEqualTo(new Research.Step(ResearchSource.RECEPTIONIST, null, "+1 312 555 0199", null));
            assertThat(research.reasons()).extracting(Reason::code).doesNotContain(Code.GATEKEEPERS_USED_UP);
        }
    }

    @Test
    void anAgreedCallNeedsNoZone() {
        Contact somewhere = Contact.of("Dana Ruiz", "Engineering Manager").withPhone("+1 312 555 0100");
        FollowUpPolicy fromBerlin = FollowUpPolicy.standard().toBuilder()
                .caller(
                        ZoneId.of("Europe/Berlin"),
                        BusinessCalendar.weekdays(),
                        CallHours.between(LocalTime.of(8, 0), LocalTime.of(20, 0)))
                .build();
        CallAttempt agreed = dana(Outcome.CALL_BACK).withCallBackAt(at("2026-12-04T10:00")); // a Friday
        FollowUp followUp = FollowUp.of(submission(somewhere), List.of(agreed));

        assertThat(fromBerlin.plan(List.of(followUp), NOW).stepFor("acme-1").orElseThrow())
                .isInstanceOfSatisfying(PlannedCall.class, call -> {
                    assertThat(call.agreedFor()).contains(at("2026-12-04T10:00"));
                    assertThat(call.window().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
                    assertThat(call.reasons())
                            .contains(Reason.of(Code.ASSUMED_ZONE, ZoneId.of("Europe/Berlin")))
                            .extracting(Reason::code)
                            .doesNotContain(Code.AGREED_OUTSIDE_HOURS);
                });
        assertThat(step(submission(somewhere), agreed)).isInstanceOf(PlannedCall.class);
        assertThat(step(submission(somewhere), dana(Outcome.CALL_BACK).withCallBackAt(at("2026-12-03T10:30"))))
                .as("a missed one must be made good at hours that nobody knows")
                .isInstanceOf(Research.class);
    }

    @Test
    void afterARefusalAReferralOpensAgainItsOwnIncluded() {
        for (Outcome refusal : List.of(Outcome.NOT_INTERESTED, Outcome.POSITION_CLOSED)) {
            assertThat(step(dana(refusal))).isInstanceOf(Closed.class);
            assertThat(step(dana(refusal), later(Outcome.NO_ANSWER))).isInstanceOf(Closed.class);
            assertThat(called(dana(refusal).withReferredTo(OMAR))).isEqualTo("Omar Haddad");
            assertThat(called(dana(refusal), later(Outcome.REFERRED).withReferredTo(OMAR)))
                    .isEqualTo("Omar Haddad");
        }
    }

    @Test
    void whoeverARefusalPointsToWhoSaidNoIsNotCalledAgain() {
        Contact sam = Contact.of("Sam Lee", "HR Manager", CHICAGO).withPhone("+1 312 555 0120");
        for (Outcome refusal : List.of(Outcome.NOT_INTERESTED, Outcome.POSITION_CLOSED)) {
            CallAttempt toOmar = dana(refusal).withReferredTo(OMAR);

            assertThat(step(dana(refusal).withReferredTo(sam))).isInstanceOf(Closed.class);
            assertThat(step(dana(refusal).withReferredTo(DANA))).isInstanceOf(Closed.class);
            assertThat(((PlannedCall) step(toOmar)).alternatives()).isEmpty();
            assertThat(((PlannedCall) step(toOmar)).rejections())
                    .contains(new Rejection("acme-1", DANA, List.of(Reason.of(Code.REFUSED, THURSDAY))));
            assertThat(step(toOmar, omar(Outcome.WRONG_PERSON))).isInstanceOf(Research.class);
            assertThat(called(toOmar, later(Outcome.CALL_BACK).withCallBackAt(at("2026-12-04T10:00")))) // a Friday
                    .isEqualTo("Dana Ruiz");
        }
    }

    @Test
    void onlyAManagersOwnWordForATimeOpensOrWaives() {
        Contact sam = Contact.of("Sam Lee", "HR Manager", CHICAGO).withPhone("+1 312 555 0120");
        Submission both = submission(DANA, sam);
        CallAttempt hr = CallAttempt.of("hr", "acme-1", "Sam Lee", at("2026-12-03T11:00"), Outcome.CALL_BACK)
                .withCallBackAt(at("2026-12-04T10:00")) // a Friday
                .withIncoming(true);

        for (Outcome closing : List.of(Outcome.NOT_INTERESTED, Outcome.INTERVIEW_WON)) {
            assertThat(step(both, dana(closing), hr)).isInstanceOf(Closed.class);
        }
        Submission declining = both.withCallsDeclined(true);
        assertThat(step(declining, hr)).isInstanceOf(Closed.class);
        for (Outcome notSpokenTo : List.of(Outcome.MESSAGE_TAKEN, Outcome.GATEKEEPER_REFUSED)) {
            assertThat(step(declining, dana(notSpokenTo).withCallBackAt(at("2026-12-04T10:00")))) // a Friday
                    .isInstanceOf(Closed.class);
        }
    }

    @Test
    void ofTwoAgreementsTheNextIsKeptFirstAndAMissedOneLast() {
        Submission both = submission(DANA, OMAR);
        CallAttempt monday = dana(Outcome.CALL_BACK).withCallBackAt(at("2026-12-07T10:00")); // a Monday
        CallAttempt today = omar(Outcome.CALL_BACK).withCallBackAt(at("2026-12-03T14:00")); // a Thursday
        CallAttempt missed = CallAttempt.of("dana", "acme-1", "Dana Ruiz", at("2026-12-01T10:00"), Outcome.CALL_BACK)
                .withCallBackAt(at("2026-12-02T10:00")); // a Wednesday

        assertThat(((PlannedCall) step(both, monday, today)).contact().name()).isEqualTo("Omar Haddad");
        assertThat(((PlannedCall) step(both, missed, today)).contact().name()).isEqualTo("Omar Haddad");
        assertThat(((PlannedCall) step(both, monday, today)).reasons())
                .contains(Reason.of(Code.CHOSEN_BY_AGREEMENT, 2));
    }

    @Test
    void whomSomebodyElseNamedAtTheManagersNumberIsJudgedByTheirTitle() {
        Contact welder = Contact.of("Kim Moe", "Welder", CHICAGO).withPhone("+1 312 555 0130");

        assertThat(called(dana(Outcome.REFERRED).withReferredTo(welder))).isEqualTo("Kim Moe");
        for (Outcome other : List.of(Outcome.NO_LONGER_THERE, Outcome.GATEKEEPER_REFUSED, Outcome.MESSAGE_TAKEN)) {
            NextStep step = step(dana(other).withReferredTo(welder));
            assertThat(step instanceof PlannedCall call && call.contact().name().equals("Kim Moe"))
                    .isFalse();
        }
    }

    @Test
    void aRefusalAfterAnAgreementIsTheLastWord() {
        assertThat(step(
                        dana(Outcome.CALL_BACK).withCallBackAt(at("2026-12-04T10:00")), // a Friday
                        later(Outcome.NOT_INTERESTED)))
                .isInstanceOf(Closed.class);
    }

    @Test
    void anAgreementWaivesThatAPostingDeclinesCallsUntilTheNextClosing() {
        Submission declining = submission(DANA).withCallsDeclined(true);
        CallAttempt agreed = dana(Outcome.CALL_BACK).withCallBackAt(at("2026-12-04T10:00")); // a Friday

        assertThat(step(declining)).isInstanceOf(Closed.class);
        assertThat(step(declining, dana(Outcome.UNDECIDED))).isInstanceOf(Closed.class);
        assertThat(step(declining, agreed))
                .isInstanceOfSatisfying(
                        PlannedCall.class,
                        call -> assertThat(call.reasons()).contains(Reason.of(Code.AGREEMENT_WAIVES)));
        assertThat(step(declining, agreed, later(Outcome.UNDECIDED))).isInstanceOf(PlannedCall.class);
        assertThat(step(declining, agreed, later(Outcome.NOT_INTERESTED))).isInstanceOf(Closed.class);
    }

    @Test
    void whomACallToAManagerNamedIsTakenForTheHiringManagerWhateverTheTitle() {
        Contact engineer = Contact.of("Ida Moe", "Senior Engineer", CHICAGO).withPhone("+1 312 555 0120");
        Contact personnel = Contact.of("Ida Moe", "HR Manager", CHICAGO).withPhone("+1 312 555 0120");

        assertThat(called(dana(Outcome.REFERRED).withReferredTo(engineer))).isEqualTo("Ida Moe");
        assertThat(((PlannedCall) step(dana(Outcome.REFERRED).withReferredTo(engineer))).reasons())
                .contains(Reason.of(Code.NAMED_BY_MANAGER, "Senior Engineer", THURSDAY));
        assertThat(called(dana(Outcome.REFERRED).withReferredTo(personnel))).isEqualTo("Dana Ruiz");
        assertThat(called(dana(Outcome.REFERRED))).isEqualTo("Dana Ruiz");
    }

    @Test
    void whomAGatekeeperOrTheReceptionNamedIsCalledOnlyIfTheTitleSaysSo() {
        Contact engineer = Contact.of("Ida Moe", "Senior Engineer", CHICAGO).withPhone("+1 312 555 0120");
        Submission asked = submission(DESK);

        assertThat(step(asked, desk(Outcome.REFERRED).withReferredTo(engineer))).isInstanceOf(Research.class);
        assertThat(step(asked, reception(Outcome.REFERRED).withReferredTo(engineer)))
                .isInstanceOf(Research.class);
        assertThat(step(asked, desk(Outcome.REFERRED).withReferredTo(OMAR))).isInstanceOf(PlannedCall.class);
        assertThat(step(asked, reception(Outcome.REFERRED).withReferredTo(OMAR)))
                .isInstanceOfSatisfying(PlannedCall.class, call -> {
                    assertThat(call.contact()).isEqualTo(OMAR);
                    assertThat(call.purpose()).isEqualTo(Purpose.REFERRED);
                });
    }

    @Test
    void whoWasNamedIsLookedForFiveBusinessDaysBeforeAnybodyElseIsCalled() {
        Contact silent = Contact.of("Omar Haddad", "Operations Manager", CHICAGO);
        Contact nowhere = Contact.of("Omar Haddad", "Operations Manager").withPhone("+1 312 555 0101");

        assertThat(step(dana(Outcome.REFERRED).withReferredTo(silent)))
                .isInstanceOfSatisfying(Research.class, research -> {
                    assertThat(research.why()).isEqualTo(Research.Why.NO_PHONE);
                    assertThat(research.manager()).isEqualTo(silent);
                    assertThat(research.reasons()).contains(Reason.of(Code.REFERRED_FIRST, THURSDAY.plusDays(7)));
                });
        assertThat(step(dana(Outcome.REFERRED).withReferredTo(nowhere)))
                .isInstanceOfSatisfying(
                        Research.class, research -> assertThat(research.why()).isEqualTo(Research.Why.NO_ZONE));
        FollowUp followUp =
                FollowUp.of(submission(DANA), List.of(dana(Outcome.REFERRED).withReferredTo(silent)));
        assertThat(stepAt("2026-12-09T23:00", followUp)).isInstanceOf(Research.class); // a Wednesday
        assertThat(stepAt("2026-12-10T00:00", followUp)) // a Thursday
                .isInstanceOfSatisfying(
                        PlannedCall.class, call -> assertThat(call.contact()).isEqualTo(DANA));
    }

    @Test
    void afterAReferralWasUsedUpOrEndedTheOthersAreCalledAgain() {
        CallAttempt named = dana(Outcome.REFERRED).withReferredTo(OMAR);

        assertThat(called(named, omar(Outcome.WRONG_PERSON))).isEqualTo("Dana Ruiz");
        assertThat(called(named, omar(Outcome.NO_LONGER_THERE))).isEqualTo("Dana Ruiz");
        assertThat(called(named, omar(Outcome.NO_ANSWER))).isEqualTo("Omar Haddad");
    }

    @Test
    void whoLeftIsEndedForAllSubmissionsThereAndTheWrongPersonForThatOneOnly() {
        FollowUp other =
                FollowUp.of(Submission.resume("acme-2", "ACME Inc.", "Tester", LocalDate.of(2026, 11, 23)) // a Monday
                        .withContacts(DANA, OMAR));

        CallPlan left = FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(submission(DANA, OMAR), List.of(dana(Outcome.NO_LONGER_THERE))), other), NOW);
        CallPlan wrong = FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(submission(DANA, OMAR), List.of(dana(Outcome.WRONG_PERSON))), other), NOW);

        assertThat(left.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.contact()).isEqualTo(OMAR));
        assertThat(left.rejections())
                .filteredOn(rejection -> rejection.contact().equals(DANA))
                .hasSize(2)
                .allMatch(rejection -> rejection.reasons().contains(Reason.of(Code.NO_LONGER_THERE, THURSDAY)));
        assertThat(((PlannedCall) wrong.stepFor("acme-1").orElseThrow()).contact())
                .isEqualTo(OMAR);
        assertThat(((PlannedCall) wrong.stepFor("acme-2").orElseThrow()).contact())
                .isEqualTo(DANA);
    }

    @Test
    void whoLeftAndLaterAgreesToACallIsCalled() {
        assertThat(step(
                        dana(Outcome.NO_LONGER_THERE),
                        later(Outcome.CALL_BACK).withIncoming(true).withCallBackAt(at("2026-12-04T10:00")))) // a Friday
                .isInstanceOfSatisfying(
                        PlannedCall.class, call -> assertThat(call.purpose()).isEqualTo(Purpose.AGREED));
    }

    @Test
    void callsToGatekeepersAreResearchWithALimitOfTheirOwnForTheEmployer() {
        Submission asked = submission(DESK);
        CallAttempt first = desk(Outcome.GATEKEEPER_REFUSED);
        CallAttempt second = CallAttempt.reception("2", "acme-1", at("2026-12-02T10:00"), Outcome.NO_ANSWER);
        CallAttempt third = CallAttempt.of("3", "acme-1", "Pat Doyle", at("2026-12-01T10:00"), Outcome.NO_ANSWER);

        Research research = (Research) step(asked, first, second, third);

        assertThat(research.tried()).containsExactly(third, second, first);
        assertThat(research.reasons()).contains(Reason.of(Code.GATEKEEPERS_USED_UP, 3, 3));
        assertThat(research.steps().get(0).source()).isEqualTo(ResearchSource.RESEARCH_SERVICE);
        assertThat(research.steps())
                .extracting(Research.Step::source)
                .containsExactly(ResearchSource.RESEARCH_SERVICE, ResearchSource.COMPANY_WEBSITE);
        assertThat(step(submission(DANA, DESK), first, second, third))
                .isInstanceOfSatisfying(
                        PlannedCall.class,
                        call -> assertThat(call.attemptNumber()).isEqualTo(1));
        FollowUp colleague =
                FollowUp.of(Submission.resume("acme-2", "Acme, Inc.", "Tester", LocalDate.of(2026, 11, 23)) // a Monday
                        .withContacts(DESK));
        CallPlan both = FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(asked, List.of(first, second, third)), colleague), NOW);
        assertThat(both.stepFor("acme-2").orElseThrow().reasons()).contains(Reason.of(Code.GATEKEEPERS_USED_UP, 3, 3));
    }

    @Test
    void oneNumberIsAskedOnceADayWhicheverSubmissionItWasAskedAbout() {
        FollowUp asked = FollowUp.of(submission(DESK), List.of(desk(Outcome.NO_ANSWER)));
        FollowUp colleague =
                FollowUp.of(Submission.resume("acme-2", "Acme", "Tester", LocalDate.of(2026, 11, 23)) // a Monday
                        .withContacts(DESK));
        FollowUp elsewhere = FollowUp.of(Submission.resume(
                        "bolt-1", "Bolt", "Tester", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(Contact.of("Ann Fox", "Receptionist", CHICAGO).withPhone("+1 312 555 0111")));

        CallPlan plan = FollowUpPolicy.standard().plan(List.of(asked, colleague, elsewhere), NOW);

        assertThat(plan.research())
                .extracting(research -> research.followUps().get(0).submission().id() + " " + research.by())
                .containsExactlyInAnyOrder("acme-1 " + FRIDAY, "acme-2 " + FRIDAY, "bolt-1 " + THURSDAY);
    }

    @Test
    void theyPhonedAndWhatWasSaidCountsButTakesNoneOfTheCalls() {
        CallAttempt incoming = dana(Outcome.UNDECIDED).withIncoming(true);

        PlannedCall call = (PlannedCall) step(incoming);

        assertThat(call.attemptNumber()).isEqualTo(1);
        assertThat(call.due()).isEqualTo(THURSDAY.plusDays(7));
        FollowUpPolicy oneADay = FollowUpPolicy.builder().callsPerDay(1).build();
        FollowUp other =
                FollowUp.of(Submission.resume("bolt-1", "Bolt", "Tester", LocalDate.of(2026, 11, 23)) // a Monday
                        .withContacts(OMAR));
        assertThat(oneADay.plan(List.of(FollowUp.of(submission(DANA), List.of(incoming)), other), NOW)
                        .callsOn(THURSDAY))
                .hasSize(1);
    }

    @Test
    void whoPromisedToPhoneByADayIsWaitedForAndPhonedOnTheNextBusinessDay() {
        CallAttempt expected = dana(Outcome.MESSAGE_TAKEN).withCallExpectedBy(FRIDAY.plusDays(7));

        PlannedCall call = (PlannedCall) step(expected);

        assertThat(call.due()).isEqualTo(MONDAY.plusDays(7));
        assertThat(call.reasons()).contains(Reason.of(Code.CALL_EXPECTED, FRIDAY.plusDays(7), MONDAY.plusDays(7)));
    }

    @Test
    void aLetterRestartsTheWaitAndNeverHastensACall() {
        Touch sent = Touch.sent("t", "acme-1", at("2026-12-03T09:00"), Touch.Channel.EMAIL); // a Thursday
        FollowUp fresh = FollowUp.of(submission(DANA), List.of(), List.of(sent));

        assertThat(((PlannedCall) stepAt("2026-12-03T12:00", fresh)).due()).isEqualTo(MONDAY);
    }

    @Test
    void whoIsAwakeOnlyAtNightHereIsNotCalledTwiceInOneNight() {
        ZoneId kolkata = ZoneId.of("Asia/Kolkata");
        Contact ravi = Contact.of("Ravi Kumar", "Engineering Manager", kolkata)
                .withPhone("+91 11 5555 0100")
                .withCallHours(CallHours.between(LocalTime.of(13, 0), LocalTime.of(17, 0))
                        .with(DayOfWeek.WEDNESDAY, new CallHours.Range(LocalTime.of(9, 0), LocalTime.NOON)));
        Submission due = Submission.resume("due", "Acme", "Engineer", LocalDate.of(2026, 11, 24)) // a Tuesday
                .withContacts(ravi);
        Submission chosen = Submission.resume("chosen", "Acme", "Analyst", LocalDate.of(2026, 11, 24)) // a Tuesday
                .withContacts(ravi)
                .withCallOn(LocalDate.of(2026, 12, 2)); // a Wednesday
        FollowUpPolicy policy = FollowUpPolicy.builder()
                .caller(
                        ZoneId.of("America/New_York"),
                        BusinessCalendar.weekdays(),
                        CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0)))
                .build();

        CallPlan plan = policy.plan(
                List.of(FollowUp.of(due), FollowUp.of(chosen)), Instant.parse("2026-12-01T00:30:00Z")); // a Tuesday

        assertThat(plan.calls()).hasSize(1);
        assertThat(plan.calls().get(0).followUps()).hasSize(2);
        assertThat(plan.calls().get(0).date()).isEqualTo(LocalDate.of(2026, 12, 2)); // a Wednesday
        assertThat(plan.calls().get(0).callerDate()).isEqualTo(LocalDate.of(2026, 12, 1)); // a Tuesday
    }

    @Test
    void oneAttemptAboutAMergedCallCountsForEveryOpenSubmissionAndClosesTheOneItNames() {
        Submission one = submission(DANA);
        Submission other = Submission.resume("acme-2", "Acme", "Tester", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(DANA);
        PlannedCall both = FollowUpPolicy.standard()
                .plan(List.of(FollowUp.of(one), FollowUp.of(other)), NOW)
                .calls()
                .get(0);
        CallAttempt noAnswer = both.attempt("1", "acme-2", NOW, Outcome.NO_ANSWER);
        CallAttempt closed = both.attempt("1", "acme-2", NOW, Outcome.POSITION_CLOSED);

        CallPlan unanswered =
                FollowUpPolicy.standard().plan(List.of(FollowUp.of(one), FollowUp.of(other, List.of(noAnswer))), NOW);
        CallPlan half =
                FollowUpPolicy.standard().plan(List.of(FollowUp.of(one), FollowUp.of(other, List.of(closed))), NOW);

        assertThat(unanswered.calls()).singleElement().satisfies(call -> {
            assertThat(call.followUps()).hasSize(2);
            assertThat(call.attemptNumber()).isEqualTo(2);
            assertThat(call.due()).isEqualTo(FRIDAY);
        });
        assertThat(half.closed()).hasSize(1);
        assertThat(half.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.due()).isEqualTo(FRIDAY));
    }

    private static Submission submission(Contact... contacts) {
        return Submission.resume("acme-1", "Acme", "Backend Developer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(contacts);
    }

    private static CallAttempt dana(Outcome outcome) {
        return CallAttempt.of("dana", "acme-1", "Dana Ruiz", at("2026-12-03T10:00"), outcome); // a Thursday
    }

    private static CallAttempt later(Outcome outcome) {
        return CallAttempt.of("later", "acme-1", "Dana Ruiz", at("2026-12-03T11:00"), outcome); // a Thursday
    }

    private static CallAttempt omar(Outcome outcome) {
        return CallAttempt.of("omar", "acme-1", "Omar Haddad", at("2026-12-03T11:00"), outcome); // a Thursday
    }

    private static CallAttempt desk(Outcome outcome) {
        return CallAttempt.of("desk", "acme-1", "Pat Doyle", at("2026-12-03T10:00"), outcome) // a Thursday
                .withDialled("+1 312 555 0110");
    }

    private static CallAttempt reception(Outcome outcome) {
        return CallAttempt.reception("desk", "acme-1", at("2026-12-03T10:00"), outcome); // a Thursday
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(CHICAGO).toInstant();
    }

    private static CallPlan plan(CallAttempt... attempts) {
        return FollowUpPolicy.standard().plan(List.of(FollowUp.of(submission(DANA), List.of(attempts))), NOW);
    }

    private static String called(CallAttempt... attempts) {
        return ((PlannedCall) step(attempts)).contact().name();
    }

    private static NextStep step(CallAttempt... attempts) {
        return step(submission(DANA), attempts);
    }

    private static NextStep step(Submission submission, CallAttempt... attempts) {
        return stepAt("2026-12-03T12:00", FollowUp.of(submission, List.of(attempts)));
    }

    private static NextStep stepAt(String time, FollowUp followUp) {
        return FollowUpPolicy.standard()
                .plan(List.of(followUp), at(time))
                .stepFor("acme-1")
                .orElseThrow();
    }
}
