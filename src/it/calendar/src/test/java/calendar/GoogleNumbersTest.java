package calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Research;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoogleNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "+1 312 555 0100, US, (312) 555-0100",
        "+44 20 7946 0958, GB, 020 7946 0958",
        "+44 20 7946 0958, GB, +44 (0)20 7946 0958",
        "+49 30 5550100, DE, 030 / 555 01 00",
        "+49 30 5550100, US, 011 49 30 5550100",
        "+39 06 5550100, IT, 06 5550100",
        "+1 312 555 0100 x12, US, 312 555 0100 ext. 12",
    })
    void oneNumberIsOneHoweverItIsDialled(String one, String region, String other) {
        assertThat(GoogleNumbers.NUMBERS.canonical(other, region))
                .isEqualTo(GoogleNumbers.NUMBERS.canonical(one, region));
    }

    @Test
    void whatIsNoNumberToTheLibraryIsComparedAsBefore() {
        assertThat(GoogleNumbers.NUMBERS.canonical("7", null)).isEqualTo("7");
        assertThat(GoogleNumbers.NUMBERS.canonical("312 555 0100", null)).isEqualTo("3125550100");
    }

    @Test
    void whoAskedNotToBeCalledIsNotCalledAtThatNumberFromAbroad() {
        Submission acme = Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(Contact.of("Dana Ruiz", "VP of Engineering", ZoneId.of("Europe/Berlin"))
                        .withRegion("DE")
                        .withPhone("030 5550100"));
        Submission beta = Submission.resume("beta", "Beta", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(Contact.of("Kim Moe", "Head of Data", ZoneId.of("Asia/Seoul"))
                        .withRegion("KR")
                        .withPhone("00700 49 30 5550100"));
        CallAttempt asked =
                CallAttempt.of("1", "acme", "Dana Ruiz", Instant.parse("2026-11-27T09:00:00Z"), Outcome.DO_NOT_CALL);
        List<FollowUp> facts = List.of(FollowUp.of(acme, List.of(asked)), FollowUp.of(beta));
        Instant now = Instant.parse("2026-11-30T09:00:00Z");

        CallPlan plain = FollowUpPolicy.standard().plan(facts, now);
        CallPlan compared = FollowUpPolicy.builder()
                .phoneNumbers(GoogleNumbers.NUMBERS)
                .build()
                .plan(facts, now);

        assertThat(plain.calls()).hasSize(1);
        assertThat(compared.calls()).isEmpty();
        assertThat(compared.research()).extracting(Research::why).containsExactly(Research.Why.NO_PHONE);
    }

    @Test
    void aZoneIsProposedWhereThereIsOneOnly() {
        assertThat(GoogleNumbers.proposedZone("+44 20 7946 0958", null)).contains(ZoneId.of("Europe/London"));
        assertThat(GoogleNumbers.proposedZone("(312) 555-0100", "US-IL")).contains(ZoneId.of("America/Chicago"));
        assertThat(GoogleNumbers.proposedZone("+1 800 555 0100", null)).isEmpty();
        assertThat(GoogleNumbers.proposedZone("7", null)).isEmpty();
    }
}
