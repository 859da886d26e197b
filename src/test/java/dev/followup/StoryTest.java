package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.store.InMemoryFollowUpStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The life of one follow-up as the plan tells it: three weeks of November 2027, in which the clocks of New York go
 * back (Sunday the 7th), those of the caller in Phoenix do not, and Thanksgiving (Thursday the 25th) is a holiday.
 */
class StoryTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    private static final BusinessCalendar UNITED_STATES =
            BusinessCalendar.weekdays().without(LocalDate.of(2027, 11, 25)); // a Thursday

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private final StringBuilder story = new StringBuilder();
    private Instant now = Instant.EPOCH;
    private int calls;

    private final JobSearch search = JobSearch.of(
            "story",
            new InMemoryFollowUpStore(),
            FollowUpPolicy.builder()
                    .calendars(contact -> UNITED_STATES)
                    .caller(PHOENIX, UNITED_STATES, CallHours.between(LocalTime.of(7, 0), LocalTime.of(15, 0)))
                    .build(),
            new MovableClock());

    @Test
    void aFollowUpLivesThroughAClockChangeAndThanksgivingUntilAnInterviewIsWon() {
        at("2027-11-02T10:00"); // a Tuesday
        search.sent(Submission.resume("acme-42", "Acme", "Backend Engineer", LocalDate.of(2027, 11, 2)) // a Tuesday
                .withContacts(
                        Contact.of("Dana Ruiz", "VP of Engineering", NEW_YORK).withPhone("+1 212 555 0100")));
        tell("The resume is sent.");

        call("2027-11-05T10:05", Outcome.NO_ANSWER); // a Friday
        call("2027-11-08T14:10", Outcome.VOICEMAIL_LEFT); // a Monday
        call(
                "2027-11-10T11:00", // a Wednesday
                Outcome.GATEKEEPER_REFUSED,
                attempt -> attempt.withNotBefore(LocalDate.of(2027, 11, 22))); // a Monday
        at("2027-11-23T08:30"); // a Tuesday
        tell("Monday went by without a call.");
        call("2027-11-23T15:20", Outcome.SENT_TO_HR); // a Tuesday
        call(
                "2027-11-26T09:30", // a Friday
                Outcome.CALL_BACK,
                attempt -> attempt.withCallBackAt(instant("2027-11-26T17:30")));
        call("2027-11-26T17:31", Outcome.INTERVIEW_WON); // a Friday

        assertThat(story.toString()).isEqualTo("""
                == Tue 2 Nov 10:00 in New York: The resume is sent.
                Fri 5 Nov 10:00 to 17:00 (from 07:00 here): FIRST_CALL, a message if nobody answers
                    FIRST_CALL {document=RESUME, sentOn=2027-11-02, due=2027-11-05}
                    MANAGER {title=VP of Engineering}
                    FIRST_MESSAGE {}
                    INTERVIEW_NEXT_WEEK {by=2027-11-12}

                == Fri 5 Nov 10:05 in New York: NO_ANSWER
                Mon 8 Nov 12:00 to 17:00 (from 10:00 here): NEXT_TRY, a message if nobody answers
                    NEXT_CALL {outcome=NO_ANSWER, on=2027-11-05, due=2027-11-08}
                    OTHER_HALF {half=AFTERNOON, at=10:05}
                    MANAGER {title=VP of Engineering}
                    ATTEMPT {attempt=2, limit=5}
                    FIRST_MESSAGE {}
                    INTERVIEW_THIS_WEEK {by=2027-11-12}

                == Mon 8 Nov 14:10 in New York: VOICEMAIL_LEFT
                Wed 10 Nov 09:00 to 17:00 (from 07:00 here): NEXT_TRY, no message
                    NEXT_CALL {outcome=VOICEMAIL_LEFT, on=2027-11-08, due=2027-11-10}
                    MANAGER {title=VP of Engineering}
                    ATTEMPT {attempt=3, limit=5}
                    NO_MORE_MESSAGES {left=1}
                    INTERVIEW_THIS_WEEK {by=2027-11-12}

                == Wed 10 Nov 11:00 in New York: GATEKEEPER_REFUSED
                Mon 22 Nov 12:00 to 17:00 (from 10:00 here): NEXT_TRY, no message
                    NOT_BEFORE {on=2027-11-10, due=2027-11-22}
                    OTHER_HALF {half=AFTERNOON, at=11:00}
                    MANAGER {title=VP of Engineering}
                    ATTEMPT {attempt=4, limit=5}
                    NO_MORE_MESSAGES {left=1}
                    INTERVIEW_THIS_WEEK {by=2027-11-26}

                == Tue 23 Nov 08:30 in New York: Monday went by without a call.
                Tue 23 Nov 12:00 to 17:00 (from 10:00 here): NEXT_TRY, no message
                    NOT_BEFORE {on=2027-11-10, due=2027-11-22}
                    OTHER_HALF {half=AFTERNOON, at=11:00}
                    MANAGER {title=VP of Engineering}
                    LATE {due=2027-11-22, days=1, closed=0}
                    ATTEMPT {attempt=4, limit=5}
                    NO_MORE_MESSAGES {left=1}
                    INTERVIEW_THIS_WEEK {by=2027-11-26}

                == Tue 23 Nov 15:20 in New York: SENT_TO_HR
                Fri 26 Nov 09:00 to 17:00 (from 07:00 here): NEXT_TRY, a message if nobody answers
                    NEXT_CALL {outcome=SENT_TO_HR, on=2027-11-23, due=2027-11-26}
                    MANAGER {title=VP of Engineering}
                    ATTEMPT {attempt=5, limit=5}
                    LAST_MESSAGE {}
                    INTERVIEW_NEXT_WEEK {by=2027-12-03}

                == Fri 26 Nov 09:30 in New York: CALL_BACK
                Fri 26 Nov 17:30 to 18:30 (from 15:30 here): AGREED, a message if nobody answers
                    AGREED {at=2027-11-26T22:30:00Z, zone=America/New_York}
                    AGREED_OUTSIDE_HOURS {at=2027-11-26T22:30:00Z, zone=America/New_York}
                    MANAGER {title=VP of Engineering}
                    AGREED_MESSAGE {}
                    INTERVIEW_NEXT_WEEK {by=2027-12-03}

                == Fri 26 Nov 17:31 in New York: INTERVIEW_WON
                    WON {}

                """);
    }

    private void call(String time, Outcome outcome) {
        call(time, outcome, attempt -> attempt);
    }

    private void call(String time, Outcome outcome, UnaryOperator<CallAttempt> withMore) {
        at(time);
        search.record(withMore.apply(CallAttempt.of("call-" + ++calls, "acme-42", "Dana Ruiz", now, outcome)));
        tell(outcome.toString());
    }

    private void at(String time) {
        now = instant(time);
    }

    private static Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(NEW_YORK).toInstant();
    }

    private void tell(String happened) {
        story.append("== ")
                .append(LocalDateTime.ofInstant(now, NEW_YORK).format(MOMENT))
                .append(" in New York: ")
                .append(happened)
                .append('\n');
        CallPlan plan = search.plan();
        for (PlannedCall call : plan.calls()) {
            story.append(call.opensAt().format(MOMENT))
                    .append(" to ")
                    .append(call.closesAt().toLocalTime())
                    .append(" (from ")
                    .append(call.opensAt().withZoneSameInstant(PHOENIX).toLocalTime())
                    .append(" here): ")
                    .append(call.purpose())
                    .append(call.voicemail() ? ", a message if nobody answers" : ", no message")
                    .append('\n');
            call.reasons().forEach(this::tell);
        }
        plan.closed().forEach(closed -> closed.reasons().forEach(this::tell));
        story.append('\n');
    }

    private void tell(Reason reason) {
        story.append("    ")
                .append(reason.code())
                .append(' ')
                .append(reason.details())
                .append('\n');
    }

    private final class MovableClock extends Clock {
        @Override
        public ZoneId getZone() {
            return NEW_YORK;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("only instants are asked for");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
