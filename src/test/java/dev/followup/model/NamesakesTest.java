package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesakesTest {

    @Test
    void whoIsNamedByAttemptsAloneIsOnePersonWhereNamesakesWereToldApart() {
        Instant at = Instant.parse("2026-11-30T18:00:00Z");
        FollowUp first = followUp("1", Contact.of("Sam Lee", "Head of Finance").withPhone("+1 312 555 0100"), at);
        FollowUp second = followUp(
                "2",
                Contact.of("Sam Lee", "Head of Engineering").withPhone("+1 312 555 0101"),
                at.plus(1, ChronoUnit.DAYS));

        People people = People.of(List.of(first, second), (phone, region) -> Phone.canonical(phone));

        assertThat(people.namesakes()).containsExactly(List.of("1", "2"));
        assertThat(people.called(0, first.attempts().get(0)))
                .isSameAs(people.called(1, second.attempts().get(0)));
    }

    private static FollowUp followUp(String id, Contact contact, Instant at) {
        Submission submission = Submission.resume(id, "Acme", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(contact);
        return FollowUp.of(submission, List.of(CallAttempt.of("a" + id, id, "Jo Marsh", at, Outcome.NO_ANSWER)));
    }
}
