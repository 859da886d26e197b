package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class FactsProperties {
    @Property(tries = 200, edgeCases = EdgeCasesMode.MIXIN)
    void anyFactIsTheSameAfterSerialization(@ForAll("followUps") FollowUp followUp)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(followUp);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(followUp).hasSameHashCodeAs(followUp);
        }
    }

    @Property(tries = 50)
    void noFactTellsNamesNumbersOrNotesWhenPrinted(@ForAll @AlphaChars @StringLength(10) String secret) {
        String marked = "<" + secret + ">";
        Contact person =
                Contact.of(marked, "VP of Engineering").withPhone(marked + "1").withSource(marked);
        Submission submission = Submission.resume("id", "Acme", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(person)
                .withReferredBy(marked)
                .withSwitchboard(marked + "2", null);
        CallAttempt attempt = CallAttempt.of("1", "id", marked, Instant.EPOCH, Outcome.REFERRED)
                .withReferredTo(person)
                .withDialled(marked + "3")
                .withNote(marked);
        assertThat(FollowUp.of(submission, java.util.List.of(attempt)).toString()
                        + person
                        + submission
                        + attempt
                        + new Person("Acme", marked))
                .doesNotContain(marked);
    }

    @Provide
    Arbitrary<FollowUp> followUps() {
        return Facts.followUps();
    }
}
