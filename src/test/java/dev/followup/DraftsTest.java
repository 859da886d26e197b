package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Person;
import dev.followup.model.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private static final int PIECES = 9;

    /** Of "az" and "b[", which hash alike, many names can be made that do, too. */
    @Test
    void namesChosenToHaveOneHashAreToldApartAndMergedLikeAnyOthers() {
        List<FollowUp> followUps = new ArrayList<>();
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < 2 << PIECES; i++) {
            StringBuilder name = new StringBuilder();
            for (int piece = 0; piece < PIECES; piece++) {
                name.append((i >> piece & 1) == 0 ? "az" : "b[");
            }
            hashes.add(new Person("Acme", name.toString()).hashCode());
            Contact contact = Contact.of(name.toString(), "Owner", ZoneId.of("America/Chicago"))
                    .withPhone("+1 312 555 0100");
            followUps.add(
                    FollowUp.of(Submission.resume("s" + i, "Acme", "Nurse", LocalDate.of(2026, 11, 23)) // a Monday
                            .withContacts(contact)));
        }
        assertThat(hashes).hasSize(1);

        CallPlan plan = FollowUpPolicy.standard().plan(followUps, Instant.parse("2026-11-23T12:00:00Z"));

        assertThat(plan.calls())
                .hasSize(1 << PIECES)
                .allSatisfy(call -> assertThat(call.followUps())
                        .hasSize(2)
                        .allSatisfy(followUp ->
                                assertThat(followUp.submission().contacts()).containsExactly(call.contact())));
    }
}
