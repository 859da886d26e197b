package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.role.Role;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Contact DANA = Contact.of("Dana Ruiz", "VP of Engineering");
    private static final Submission SENT = Submission.resume("acme-42", "Acme", "Engineer", MONDAY);
    private static final CallAttempt CALL = CallAttempt.of("call-1", "acme-42", "Dana Ruiz", NOON, Outcome.UNDECIDED);

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("name is blank", () -> Contact.of(" ", "CEO")),
                refused("name has 501 characters, more than 500", () -> Contact.of("x".repeat(501), "CEO")),
                refused("name has the control character U+000A at index 1", () -> Contact.of("a\nb", "CEO")),
                refused("name has half a surrogate pair at index 0", () -> Contact.of("\ud83d", "CEO")),
                refused("name has half a surrogate pair at index 3", () -> Contact.of("\ud83d\ude00a\ude00", "CEO")),
                refused("name has half a surrogate pair at index 1", () -> Contact.of("a\ud83da", "CEO")),
                refused("title has 501 characters, more than 500", () -> Contact.of("a", "x".repeat(501))),
                refused("phone has no digit", () -> DANA.withPhone("call me")),
                refused("phone is blank", () -> DANA.withPhone("")),
                refused("phone has 101 characters, more than 100", () -> DANA.withPhone("1".repeat(101))),
                refused(
                        "phone has 19 digits, more than 18: give one number, and others each of its own",
                        () -> DANA.withPhone("1".repeat(19))),
                refused("name has no visible character", () -> Contact.of("\u200b \u3164\u2060", "CEO")),
                refused("id has no visible character", () -> DANA.withId("\u200d")),
                refused(
                        "name has the character U+2028 at index 1, which breaks or turns the line that it stands in",
                        () -> Contact.of("a\u2028b", "CEO")),
                refused(
                        "title has the character U+2029 at index 0, which breaks or turns the line that it stands in",
                        () -> Contact.of("a", "\u2029")),
                refused(
                        "employer has the character U+202E at index 2, which breaks or turns the line that it stands in",
                        () -> SENT.withEmployer("ab\u202ecd")),
                refused(
                        "position has the character U+2067 at index 0, which breaks or turns the line that it stands in",
                        () -> SENT.withPosition("\u2067a\u2069")),
                refused("name has the control character U+0085 at index 1", () -> Contact.of("a\u0085b", "CEO")),
                refused(
                        "phones names a number twice",
                        () -> new Contact(null, "a", Role.of("CEO"), null, List.of("1-2", "(12)"), null, null, null)),
                refused(
                        "phone has no digit",
                        () -> new Contact(null, "a", Role.of("CEO"), null, List.of("12", "x"), null, null, null)),
                refused("region is not an ISO 3166-2 code such as US-IL", () -> DANA.withRegion("Illinois")),
                refused("source is blank", () -> DANA.withSource(" ")),
                refused("id is blank", () -> Submission.letter("", "Acme", "Engineer", MONDAY)),
                refused(
                        "id has 201 characters, more than 200",
                        () -> Submission.letter("x".repeat(201), "Acme", "Engineer", MONDAY)),
                refused("employer is blank", () -> Submission.letter("1", " ", "Engineer", MONDAY)),
                refused("position is blank", () -> Submission.letter("1", "Acme", " ", MONDAY)),
                refused(
                        "sentOn is not in the years 1 to 9999: 0000-12-31",
                        () -> Submission.letter("1", "Acme", "Engineer", LocalDate.of(0, 12, 31))),
                refused(
                        "callOn is not in the years 1 to 9999: +10000-01-01",
                        () -> SENT.withCallOn(LocalDate.of(10_000, 1, 1))),
                refused(
                        "callOn is 2026-11-22, before the document goes out on 2026-11-23, which the call follows up:"
                                + " choose a later day, or none",
                        () -> SENT.withCallOn(LocalDate.of(2026, 11, 22))), // a Sunday
                refused(
                        "contacts 1 and 3 are the same person: ids tell two people of one name apart",
                        () -> SENT.withContacts(DANA, Contact.of("Sam", "CTO"), Contact.of("DANA  RUIZ", "CFO"))),
                refused("referredBy is blank", () -> SENT.withReferredBy("")),
                refused("switchboard has no digit", () -> SENT.withSwitchboard("none", OSLO)),
                refused("switchboardZone without a switchboard", () -> SENT.withSwitchboard(null, OSLO)),
                refused(
                        "website has 2001 characters, more than 2000",
                        () -> SENT.withWebsite(URI.create("x".repeat(2001)))),
                refused(
                        "website is no address of the web: give one with https or http, or without a scheme",
                        () -> SENT.withWebsite(URI.create("javascript:alert(1)"))),
                refused("submissionId is blank", () -> CallAttempt.of("1", "", "Dana", NOON, Outcome.UNDECIDED)),
                refused("contactName is blank", () -> CallAttempt.of("1", "1", "", NOON, Outcome.UNDECIDED)),
                refused(
                        "at is not in the years 1 to 9999 (UTC): 0000-12-31T23:59:59Z",
                        () -> CallAttempt.of(
                                "1", "1", "Dana", Instant.parse("0000-12-31T23:59:59Z"), Outcome.UNDECIDED)),
                refused(
                        "callBackAt is not in the years 1 to 9999 (UTC): +10000-01-01T00:00:00Z",
                        () -> CALL.withCallBackAt(Instant.parse("+10000-01-01T00:00:00Z"))),
                refused(
                        "notBefore is not in the years 1 to 9999: +10000-01-01",
                        () -> CALL.withNotBefore(LocalDate.of(10_000, 1, 1))),
                refused("dialled has no digit", () -> CALL.withDialled("-")),
                refused("note has 10001 characters, more than 10000", () -> CALL.withNote("x".repeat(10_001))),
                refused("note has the control character U+0000 at index 4", () -> CALL.withNote("a\r\n\t\0")),
                refused(
                        "attempt call-1 is about submission acme-42, not other",
                        () -> FollowUp.of(Submission.letter("other", "Acme", "Engineer", MONDAY), List.of(CALL))),
                refused(
                        "two different attempt facts share the id call-1",
                        () -> FollowUp.of(SENT, List.of(CALL, CALL.withNote("again")))));
    }

    private static Arguments refused(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatAFactCannotBeIsRefusedByName(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void whatLiesOnALimitIsAccepted() {
        Contact contact = Contact.of("x".repeat(500), "y".repeat(500)).withPhone(" ".repeat(82) + "1".repeat(18));
        assertThat(contact.name()).hasSize(500);
        assertThat(Submission.resume("x".repeat(200), "x", "x", LocalDate.of(1, 1, 1))
                        .withCallOn(LocalDate.of(9999, 12, 31))
                        .id())
                .hasSize(200);
        CallAttempt longest = CALL.withNote("a\tb\r\n" + "x".repeat(9_995))
                .withCallBackAt(Instant.parse("9999-12-31T23:59:59.999999999Z"))
                .withNotBefore(LocalDate.of(1, 1, 1));
        assertThat(longest.note()).hasSize(10_000);
        assertThat(CallAttempt.of("1", "1", "\ud83d\ude00", Instant.parse("0001-01-01T00:00:00Z"), Outcome.UNDECIDED)
                        .contactName())
                .isEqualTo("\ud83d\ude00");
    }

    @Test
    void joinersMarksAndSignsThatLanguagesNeedAreText() {
        for (String name : List.of(
                "\u0915\u094d\u200d\u0937", // Hindi, with a joiner
                "\u0646\u200c\u0645", // Persian, with a non-joiner
                "\u200fDana\u200e", // marks of direction
                "\u0301", // an accent alone is seen
                "\ud83d\udc69\u200d\ud83d\udcbb")) {
            assertThat(Contact.of(name, name).name()).isEqualTo(name);
        }
        assertThat(CALL.withNote("a\u2028b \u202bc\u202c").note()).hasSize(7);
    }

    @Test
    void aWitherThatChangesNothingReturnsTheSameFact() {
        Contact contact =
                DANA.withPhone("+1 312").withRegion("US-IL").withZone(OSLO).withSource("the website");
        assertThat(contact.withPhone("+1-312")
                        .withRegion("US-IL")
                        .withZone(OSLO)
                        .withSource("the website")
                        .withRole(Role.of("VP of Engineering")))
                .isSameAs(contact);
        Submission submission = SENT.withContacts(contact).withReferredBy("Ana");
        assertThat(submission.withContacts(contact).withReferredBy("Ana").withNews(News.NONE))
                .isSameAs(submission);
        CallAttempt attempt = CALL.withNote("hm").withDialled("1").withReferredTo(contact);
        assertThat(attempt.withNote("hm")
                        .withDialled("1")
                        .withReferredTo(contact)
                        .withNotBefore(null))
                .isSameAs(attempt);
    }

    @Test
    void aWitherChangesWhatItNamesAndNothingElse() {
        assertThat(DANA.withPhone("1").withPhone("2").phones()).containsExactly("1", "2");
        assertThat(DANA.withRegion("US").region()).isEqualTo("US");
        assertThat(DANA.withSource("a friend").source()).isEqualTo("a friend");
        assertThat(DANA.withRole(Role.of("Recruiter"))).isEqualTo(Contact.of("Dana Ruiz", "Recruiter"));
        Submission referred = SENT.withReferredBy("Ana");
        assertThat(referred.origin()).isEqualTo(Origin.REFERRAL);
        assertThat(referred.withReferredBy(null).origin()).isEqualTo(Origin.REFERRAL);
        assertThat(referred.withReferredBy(null).withOrigin(Origin.POSTING)).isEqualTo(SENT);
        assertThat(SENT.withReferredBy(null)).isSameAs(SENT);
    }

    @Test
    void attemptsStandInOneOrderAndOnce() {
        CallAttempt later = CallAttempt.of("0", "acme-42", "Dana Ruiz", NOON.plusSeconds(1), Outcome.NO_ANSWER);
        CallAttempt graver = CallAttempt.of("1", "acme-42", "Dana Ruiz", NOON, Outcome.DO_NOT_CALL);
        CallAttempt twin = CallAttempt.of("call-0", "acme-42", "Dana Ruiz", NOON, Outcome.UNDECIDED);
        List<CallAttempt> given = new ArrayList<>(List.of(later, graver, CALL, twin, CALL));
        FollowUp followUp = FollowUp.of(SENT, given);
        given.clear();
        assertThat(followUp.attempts()).containsExactly(twin, CALL, graver, later);
        assertThatThrownBy(() -> followUp.attempts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void facesOfFactsAreMasked() {
        assertThat(DANA.withPhone("+1 312").withZone(OSLO))
                .hasToString("Contact[name=***, role=MANAGER, zone=Europe/Oslo, phones=1, region=null]");
        assertThat(SENT)
                .hasToString("Submission[id=acme-42, document=RESUME, employer=Acme, position=Engineer,"
                        + " sentOn=2026-11-23, contacts=[], origin=POSTING, priority=NORMAL, callsDeclined=false,"
                        + " callOn=null, news=NONE]");
        assertThat(CALL)
                .hasToString("CallAttempt[id=call-1, submissionId=acme-42, contactName=***, at=2026-11-23T12:00:00Z,"
                        + " outcome=UNDECIDED, incoming=false, callBackAt=null, callExpectedBy=null, notBefore=null]");
    }
}
