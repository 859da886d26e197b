package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes with which outcome, for each of them and for all together. */
class OutcomeTest {
    private static final Instant AT = Instant.parse("2026-11-26T16:00:00Z"); // a Thursday
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Contact OMAR = Contact.of("Omar Haddad", "Head of Sales");

    /** r: of a call received, s: of one to the switchboard, a: another call is agreed or expected, d: a day, p: pointed on. */
    @ParameterizedTest
    @CsvSource({
        "NO_ANSWER,               s dp",
        "BUSY,                    s",
        "VOICEMAIL_LEFT,          s dp",
        "WRONG_NUMBER,            s p",
        "MESSAGE_TAKEN,           sadp",
        "GATEKEEPER_REFUSED,      sadp",
        "SENT_TO_HR,              rsadp",
        "REFERRED,                rsadp",
        "WRONG_PERSON,            rs dp",
        "NO_LONGER_THERE,         rs dp",
        "INTERVIEW_WON,           r adp",
        "CALL_BACK,               rsadp",
        "MORE_INFORMATION_WANTED, r adp",
        "UNDECIDED,               r adp",
        "POSITION_CLOSED,         r dp",
        "NOT_INTERESTED,          r dp",
        "DO_NOT_CALL,             r p",
    })
    void whatCannotBeIsRefusedAndAllElseAccepted(Outcome outcome, String goesWith) {
        for (int which = 0; which < 64; which++) {
            String said = (which & 1) == 0 ? "" : "r";
            said += (which & 2) == 0 ? "" : "s";
            said += (which & 4) == 0 ? "" : "b";
            said += (which & 8) == 0 ? "" : "e";
            said += (which & 16) == 0 ? "" : "d";
            said += (which & 32) == 0 ? "" : "p";
            boolean possible =
                    said.replace('b', 'a').replace('e', 'a').chars().allMatch(one -> goesWith.indexOf(one) >= 0);

            assertThat(isAccepted(outcome, said)).as(outcome + " with " + said).isEqualTo(possible);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedIsSaidWithoutAWordOfAnybodys(Outcome outcome) {
        for (String said : List.of("r", "s", "b", "e", "d", "p")) {
            if (!isAccepted(outcome, said)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> attempt(outcome, said))
                        .withMessageContaining(outcome.name())
                        .withMessageMatching(
                                "(incoming|contactName|callBackAt|callExpectedBy|notBefore|referredTo) .*");
            }
        }
    }

    @Test
    void whatWouldBeRightIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attempt(Outcome.NOT_INTERESTED, "b"))
                .withMessage("callBackAt with the outcome NOT_INTERESTED:"
                        + " whoever agreed to another call left it open: the outcome is CALL_BACK");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attempt(Outcome.BUSY, "e"))
                .withMessage("callExpectedBy with the outcome BUSY:"
                        + " nobody of theirs answered; if somebody did, give what was said");
    }

    private static boolean isAccepted(Outcome outcome, String said) {
        try {
            attempt(outcome, said);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static CallAttempt attempt(Outcome outcome, String said) {
        return new CallAttempt(
                "1",
                "acme-1",
                said.contains("s") ? null : "Dana Ruiz",
                null,
                AT,
                outcome,
                said.contains("r"),
                said.contains("b") ? AT.plusSeconds(3600) : null,
                said.contains("e") ? FRIDAY : null,
                said.contains("d") ? FRIDAY : null,
                said.contains("p") ? OMAR : null,
                null,
                null);
    }
}
