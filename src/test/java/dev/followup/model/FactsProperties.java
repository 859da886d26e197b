package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
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
    void noFactTellsNamesNumbersOrNotesWhenPrinted(
            @ForAll @AlphaChars @StringLength(10) String secret, @ForAll @IntRange(min = 10_000_000) int number) {
        String marked = "<" + secret + ">";
        String phone = "+1 " + number;
        Contact person = Contact.of(marked, "VP of Engineering")
                .withPhone(phone)
                .withSource(marked)
                .withId(marked);
        Submission submission = Submission.resume("id", "Acme", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(person)
                .withReferredBy(marked)
                .withSwitchboard(phone, null);
        CallAttempt attempt = CallAttempt.of("1", "id", marked, Instant.EPOCH, Outcome.REFERRED)
                .withContactId(marked)
                .withReferredTo(person)
                .withDialled(phone)
                .withNote(marked);
        Touch touch = Touch.sent("2", "id", Instant.EPOCH, Touch.Channel.EMAIL)
                .withContactName(marked)
                .withNote(marked);
        assertThat(FollowUp.of(submission, List.of(attempt), List.of(touch)).toString()
                        + person
                        + submission
                        + attempt
                        + touch)
                .doesNotContain(secret)
                .doesNotContain(String.valueOf(number));
    }

    @Property(tries = 300)
    void noRefusalTellsWhatWasRefused(@ForAll("wrong numbers") String wrong) {
        assertThatThrownBy(() -> Contact.of("Dana Ruiz", "CEO").withPhone(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("phone ")
                .satisfies(refusal -> {
                    for (String part : wrong.split("[ @.-]+")) {
                        if (part.length() > 3) {
                            assertThat(refusal.getMessage()).doesNotContain(part);
                        }
                    }
                });
    }

    @Provide("wrong numbers")
    Arbitrary<String> wrongNumbers() {
        return Arbitraries.of(
                        "danaruiz@ACME.com",
                        "call Dana after 5",
                        "ask Mariana",
                        "3125550100 or 3125550199",
                        "1.31256E+10",
                        "+1 3125550100 =",
                        "3125550100 cellphone")
                .flatMap(text -> Arbitraries.integers().between(0, 9).map(digit -> text.replace("5", "" + digit)));
    }

    @Provide
    Arbitrary<FollowUp> followUps() {
        return Facts.followUps();
    }
}
