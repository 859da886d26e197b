package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.calendar.CallHours;
import dev.followup.role.Role;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StreamsTest {
    private static final Contact DANA = Contact.of("Dana Ruiz", "VP of Engineering", ZoneId.of("America/Chicago"))
            .withId("p-1")
            .withPhone("+1 312 555 0100")
            .withPhone("312 555 0199 ext. 12")
            .withRegion("US-IL")
            .withCallHours(CallHours.between(LocalTime.of(9, 0), LocalTime.of(15, 30)))
            .withSource("COMPANY_WEBSITE");
    private static final Contact SAM = Contact.of("Sam Lee", Role.hiringManager("Head of People"));
    private static final Submission SENT = Submission.resume(
                    "acme-42", "Acme", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
            .withEmployerId("e-1")
            .withContacts(DANA, SAM)
            .withReferredBy("Ana Costa")
            .withPriority(Priority.HIGH)
            .withSwitchboard("+1 312 555 0000", ZoneId.of("America/Chicago"))
            .withWebsite(URI.create("https://example.org/about"))
            .withCallsDeclined(true)
            .withCallOn(LocalDate.of(2026, 11, 30)); // a Monday
    private static final CallAttempt CALL = CallAttempt.of(
                    "call-1", "acme-42", "Dana Ruiz", Instant.parse("2026-11-26T15:00:00Z"), Outcome.REFERRED)
            .withContactId("p-1")
            .withIncoming(true)
            .withCallBackAt(Instant.parse("2026-11-27T15:00:00Z"))
            .withCallExpectedBy(LocalDate.of(2026, 11, 30)) // a Monday
            .withNotBefore(LocalDate.of(2026, 11, 27)) // a Friday
            .withReferredTo(SAM)
            .withDialled("+1 312 555 0100")
            .withNote("was friendly");
    private static final Touch MAIL = Touch.sent(
                    "mail-1", "acme-42", Instant.parse("2026-11-24T15:00:00Z"), Touch.Channel.EMAIL)
            .withContactName("Dana Ruiz")
            .withNote("said thanks");

    private static final Map<String, Object> SAMPLES = Map.ofEntries(
            Map.entry("Contact", DANA),
            Map.entry("Submission", SENT),
            Map.entry("CallAttempt", CALL),
            Map.entry("Touch", MAIL),
            Map.entry("FollowUp", FollowUp.of(SENT, List.of(CALL), List.of(MAIL))),
            Map.entry("Channel", Touch.Channel.LETTER),
            Map.entry("Document", Document.LETTER),
            Map.entry("News", News.FILLED),
            Map.entry("Origin", Origin.DIRECT),
            Map.entry("Outcome", Outcome.NO_LONGER_THERE),
            Map.entry("AnsweredBy", Outcome.AnsweredBy.ANYONE),
            Map.entry("Priority", Priority.TOP),
            Map.entry("ResearchSource", ResearchSource.RECEPTIONIST));

    static Stream<Arguments> samples() {
        return SAMPLES.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whatWasWrittenOnceIsReadForEver(String name, Object sample) throws IOException, ClassNotFoundException {
        assertThat(Streams.read(Streams.golden(Streams.class, name, sample))).isEqualTo(sample);
    }

    @Test
    void everySerializableTypeHasAFile() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> serializable = new HashSet<>();
        Path classes = Path.of(Contact.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.list(classes.resolve("dev/followup/model"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                Class<?> type = name.startsWith("package-info")
                        ? Object.class
                        : Class.forName("dev.followup.model." + name.replace(".class", ""));
                if (Serializable.class.isAssignableFrom(type) && Modifier.isPublic(type.getModifiers())) {
                    serializable.add(type.getSimpleName());
                }
            }
        }
        assertThat(serializable).isEqualTo(SAMPLES.keySet());
    }

    static Stream<Arguments> forged() {
        CallAttempt busy = CallAttempt.of("call-1", "acme-42", "Dana", Instant.EPOCH, Outcome.CALL_BACK);
        return Stream.of(
                forged(DANA, "Dana Ruiz", "Dana\nRuiz", "name has the control character U+000A at index 4"),
                forged(DANA, "Dana Ruiz", "         ", "name is blank"),
                forged(DANA, "Dana Ruiz", "\u2028 Ruiz!", "breaks or turns the line"),
                forged(DANA, "+1 312 555 0100", "call dana at 15", "phone has letters"),
                forged(DANA, "+1 312 555 0100", "312 555-0199x12", "phones names a number twice"),
                forged(DANA, "US-IL", "U-SIL", "region is not an ISO 3166-2 code"),
                forged(DANA, "p-1", "\u200b", "id has no visible character"),
                forged(SENT, "Acme", "\t\t\t\t", "employer has the control character U+0009"),
                forged(
                        SENT.withContacts(DANA, SAM.withId("p-2")),
                        "p-2",
                        "p-1",
                        "contacts 1 and 2 are the same person"),
                forged(SENT, "+1 312 555 0000", "@1 312 555 0000", "switchboard is an e-mail address"),
                forged(CALL, "acme-42", "       ", "submissionId is blank"),
                forged(CALL, "REFERRED", "DECLINED", "DECLINED"),
                forged(busy.withIncoming(true), "CALL_BACK", "NO_ANSWER", "incoming with the outcome NO_ANSWER"),
                forged(CALL, "+1 312 555 0100", "+1 312 +55 0100", "dialled has two numbers"),
                forged(MAIL, "mail-1", "      ", "id is blank"),
                forged(MAIL, "said thanks", "said\0thanks", "note has the control character U+0000"),
                forged(
                        FollowUp.of(
                                SENT,
                                List.of(busy, CallAttempt.of("call-2", "acme-42", "Sam", Instant.EPOCH, Outcome.BUSY))),
                        "call-2",
                        "call-1",
                        "two different attempt facts share the id call-1"));
    }

    private static Arguments forged(Object object, String text, String by, String fault) {
        return Arguments.of(object, text, by, fault);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("forged")
    void whatNoConstructorAcceptsNoStreamBringsBack(Object object, String text, String by, String fault) {
        byte[] stream = Streams.forged(object, text, by);
        assertThatThrownBy(() -> Streams.read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void aFollowUpOfAnotherSubmissionsCallIsNotReadBack() {
        // a text of its own, so that the stream has the id twice
        CallAttempt attempt = CallAttempt.of("1", new String("acme-42"), "Dana", Instant.EPOCH, Outcome.BUSY);
        byte[] stream = Streams.written(FollowUp.of(SENT, List.of(attempt)));
        int last = new String(stream, StandardCharsets.ISO_8859_1).lastIndexOf("acme-42");
        stream[last] = 'b';
        assertThatThrownBy(() -> Streams.read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("attempt 1 is about submission acme-42, not bcme-42");
    }

    @Test
    void aRoleIsRecognisedAnewWhateverAStreamSays() throws IOException, ClassNotFoundException {
        Contact recruiter = Contact.of("Dana Ruiz", "Recruiter");
        byte[] forged = Streams.forged(recruiter, "RECRUITER", "MANAGER!!");
        assertThatThrownBy(() -> Streams.read(forged)).isInstanceOf(IOException.class);
        assertThat(Streams.read(Streams.forged(recruiter, "Recruiter", "Manager  ")))
                .isEqualTo(Contact.of("Dana Ruiz", "Manager  "));
    }
}
