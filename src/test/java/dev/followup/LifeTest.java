package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.PlannedCall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the next call about a position is due, after calls about it and to the same person about another. */
class LifeTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);
    private static final LocalDate THURSDAY = TUESDAY.plusDays(2);
    private static final LocalDate FRIDAY = TUESDAY.plusDays(3);
    private static final LocalDate NEXT_MONDAY = TUESDAY.plusDays(6);
    private static final Contact DANA =
            Contact.of("Dana Ruiz", "Engineering Manager", CHICAGO).withPhone("+1 312 555 0100");
    private static final Contact OMAR =
            Contact.of("Omar Haddad", "Head of Sales", CHICAGO).withPhone("+1 312 555 0101");

    @Test
    void aCallMadeEarlyIsRepeatedAfterItsOwnWait() {
        FollowUp followUp = FollowUp.of(sent("here", TUESDAY), List.of(call("here", TUESDAY, Outcome.NO_ANSWER)));

        assertThat(due(followUp)).isEqualTo(WEDNESDAY);
    }

    @Test
    void aCallMadeLateMovesTheNextOne() {
        Submission twoWeeksOld = sent("here", TUESDAY.minusWeeks(2));

        assertThat(due(FollowUp.of(twoWeeksOld, List.of(call("here", WEDNESDAY, Outcome.VOICEMAIL_LEFT)))))
                .isEqualTo(FRIDAY);
        assertThat(due(FollowUp.of(twoWeeksOld, List.of(call("here", FRIDAY, Outcome.VOICEMAIL_LEFT)))))
                .isEqualTo(NEXT_MONDAY.plusDays(1));
    }

    @Test
    void aCallAboutAnotherPositionDoesNotHastenTheFirstCall() {
        assertThat(due(FollowUp.of(sent("here", THURSDAY)), elsewhere(THURSDAY, Outcome.NO_ANSWER)))
                .isEqualTo(NEXT_MONDAY);
    }

    @Test
    void aCallAboutAnotherPositionSinceThisOneWasSentHoldsTheNextCall() {
        assertThat(due(FollowUp.of(sent("here", WEDNESDAY)), elsewhere(THURSDAY, Outcome.UNDECIDED)))
                .isEqualTo(THURSDAY.plusWeeks(1));
        assertThat(due(FollowUp.of(sent("here", WEDNESDAY)), elsewhere(WEDNESDAY, Outcome.UNDECIDED)))
                .isEqualTo(WEDNESDAY.plusWeeks(1));
        assertThat(due(FollowUp.of(sent("here", WEDNESDAY)), elsewhere(TUESDAY, Outcome.UNDECIDED)))
                .isEqualTo(NEXT_MONDAY);
    }

    @Test
    void theLastOfAllCallsSaysHowLongToWait() {
        FollowUp here = FollowUp.of(sent("here", TUESDAY), List.of(call("here", FRIDAY, Outcome.NO_ANSWER)));

        assertThat(due(here, elsewhere(THURSDAY, Outcome.UNDECIDED))).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void anotherManagerIsDueADayAfterTheWrongOne() {
        FollowUp followUp = FollowUp.of(
                sent("here", TUESDAY).withContacts(DANA, OMAR), List.of(call("here", THURSDAY, Outcome.WRONG_PERSON)));

        assertThat(due(followUp)).isEqualTo(FRIDAY);
    }

    @Test
    void theLatestDayBeforeWhichNothingIsToHappenHolds() {
        FollowUp followUp = FollowUp.of(
                sent("here", TUESDAY),
                List.of(
                        call("here", TUESDAY, Outcome.NO_ANSWER).withNotBefore(TUESDAY.plusDays(9)),
                        CallAttempt.of("later", "here", DANA.name(), at(WEDNESDAY), Outcome.NO_ANSWER)
                                .withNotBefore(TUESDAY.plusDays(7))));

        assertThat(due(followUp)).isEqualTo(TUESDAY.plusDays(9));
    }

    @Test
    void anAgreedCallStandsUntilThePersonIsSpokenToOrItsTimeIsCalled() {
        CallAttempt agreed = call("here", THURSDAY, Outcome.CALL_BACK).withCallBackAt(at(NEXT_MONDAY));

        assertThat(promised(agreed)).isTrue();
        assertThat(promised(agreed, after(agreed, 0, Outcome.UNDECIDED))).isTrue();
        assertThat(promised(agreed, after(agreed, 60, Outcome.NO_ANSWER))).isTrue();
        assertThat(promised(agreed, after(agreed, 60, Outcome.UNDECIDED))).isFalse();
        CallAttempt now = agreed.withCallBackAt(at(FRIDAY));
        assertThat(promised(now, atOrAfter(FRIDAY, -901, Outcome.NO_ANSWER))).isTrue();
        assertThat(promised(now, atOrAfter(FRIDAY, -900, Outcome.NO_ANSWER))).isFalse();
        assertThat(promised(now, atOrAfter(FRIDAY, 0, Outcome.NO_ANSWER))).isFalse();
        assertThat(promised(now, atOrAfter(FRIDAY, 1, Outcome.NO_ANSWER))).isFalse();
    }

    @Test
    void theLastAgreementStands() {
        CallAttempt agreed = call("here", THURSDAY, Outcome.CALL_BACK).withCallBackAt(at(NEXT_MONDAY));
        CallAttempt again = after(agreed, 60, Outcome.CALL_BACK).withCallBackAt(at(FRIDAY));

        assertThat(planned(agreed, again).due()).isEqualTo(FRIDAY);
    }

    private static CallAttempt after(CallAttempt call, int seconds, Outcome outcome) {
        return CallAttempt.of("next", "here", DANA.name(), call.at().plusSeconds(seconds), outcome);
    }

    private static CallAttempt atOrAfter(LocalDate date, int seconds, Outcome outcome) {
        return CallAttempt.of("next", "here", DANA.name(), at(date).plusSeconds(seconds), outcome);
    }

    private static boolean promised(CallAttempt... attempts) {
        return planned(attempts).promised();
    }

    private static PlannedCall planned(CallAttempt... attempts) {
        return planned(FollowUp.of(sent("here", TUESDAY), List.of(attempts)));
    }

    private static Submission sent(String id, LocalDate on) {
        return Submission.resume(id, "Acme", "Sales Engineer", on).withContacts(DANA);
    }

    /** A position that was filled, about which Dana was called. */
    private static FollowUp elsewhere(LocalDate called, Outcome outcome) {
        return FollowUp.of(
                sent("elsewhere", TUESDAY.minusWeeks(1)).withNews(News.FILLED),
                List.of(call("elsewhere", called, outcome)));
    }

    private static CallAttempt call(String submissionId, LocalDate on, Outcome outcome) {
        return CallAttempt.of("call " + submissionId, submissionId, DANA.name(), at(on), outcome);
    }

    private static Instant at(LocalDate date) {
        return date.atTime(10, 0).atZone(CHICAGO).toInstant();
    }

    private static LocalDate due(FollowUp... facts) {
        return planned(facts).due();
    }

    private static PlannedCall planned(FollowUp... facts) {
        Instant now = at(FRIDAY).plusSeconds(60);
        return (PlannedCall) FollowUpPolicy.standard()
                .plan(List.of(facts), now)
                .stepFor("here")
                .orElseThrow();
    }
}
