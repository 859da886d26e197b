package plain;

import dev.followup.FollowUpPolicy;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.text.Agenda;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Whom to phone about one resume. */
public final class FirstCall {
    private FirstCall() {}

    public static void main(String[] args) {
        var chicago = ZoneId.of("America/Chicago");
        var acme = Submission.resume("acme-42", "Acme", "Backend Engineer", LocalDate.of(2026, 11, 27)) // a Friday
                .withReferredBy("Ana Costa")
                .withContacts(
                        Contact.of("Dana Ruiz", "VP of Engineering", chicago).withPhone("+1 312 555 0100"),
                        Contact.of("Sam Lee", "Talent Acquisition Partner", chicago)
                                .withPhone("+1 312 555 0101"));

        CallPlan plan =
                FollowUpPolicy.standard().plan(List.of(FollowUp.of(acme)), Instant.parse("2026-11-30T18:00:00Z"));
        System.out.println(Agenda.of(plan).whole());
    }
}
