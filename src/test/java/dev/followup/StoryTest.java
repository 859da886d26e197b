package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.store.InMemoryFollowUpStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The life of one follow-up as the library prints it: three weeks of November 2027, in which the clocks of New York go
 * back (Sunday the 7th), those of the caller in Phoenix do not, and Thanksgiving (Thursday the 25th) is a holiday.
 */
class StoryTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    private static final BusinessCalendar UNITED_STATES =
            BusinessCalendar.weekdays().without(LocalDate.of(2027, 11, 25)); // a Thursday

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
                Fri 5 Nov 2027
                  10:00-17:00 New York (yours 07:00-14:00)  call Dana Ruiz, VP of Engineering, Acme
                      at +1 212 555 0100
                      about Backend Engineer: resume sent Tue 2 Nov
                      why: the resume went out on Tue 2 Nov, the first call is due 3 days later; a manager: 'VP', of the work the position is about
                      aim: an interview by Fri 12 Nov

                == Fri 5 Nov 10:05 in New York: NO_ANSWER
                Mon 8 Nov 2027
                  12:00-17:00 New York (yours 10:00-15:00)  call Dana Ruiz, VP of Engineering, Acme
                      at +1 212 555 0100
                      about Backend Engineer: resume sent Tue 2 Nov
                      why: the last call ended with "no answer": the next one is due Mon 8 Nov; a manager: 'VP', of the work the position is about; in the other half of the day than the last try, where the hours allow; call 2 to this person; 5 are enough
                      aim: an interview by Fri 12 Nov

                == Mon 8 Nov 14:10 in New York: VOICEMAIL_LEFT
                Wed 10 Nov 2027
                  09:00-17:00 New York (yours 07:00-15:00)  call Dana Ruiz, VP of Engineering, Acme
                      at +1 212 555 0100
                      about Backend Engineer: resume sent Tue 2 Nov
                      why: the last call ended with "voicemail left": the next one is due Wed 10 Nov; a manager: 'VP', of the work the position is about; call 3 to this person; 5 are enough
                      aim: an interview by Fri 12 Nov

                == Wed 10 Nov 11:00 in New York: GATEKEEPER_REFUSED
                Mon 22 Nov 2027
                  12:00-17:00 New York (yours 10:00-15:00)  call Dana Ruiz, VP of Engineering, Acme
                      at +1 212 555 0100
                      about Backend Engineer: resume sent Tue 2 Nov
                      why: the last call ended with "gatekeeper refused": the next one is due Fri 12 Nov; a manager: 'VP', of the work the position is about; not before Mon 22 Nov, as you were told; in the other half of the day than the last try, where the hours allow; call 4 to this person; 5 are enough
                      aim: an interview by Fri 26 Nov

                == Tue 23 Nov 08:30 in New York: Monday went by without a call.
                Tue 23 Nov 2027
                  12:00-17:00 New York (yours 10:00-15:00)  call Dana Ruiz, VP of Engineering, Acme
                      at +1 212 555 0100
                      about Backend Engineer: resume sent Tue 2 Nov
                      why: the last call ended with "gatekeeper refused": the next one is due Fri 12 Nov; a manager: 'VP', of the work the position is about; not before Mon 22 Nov, as you were told; in the other half of the day than the last try, where the hours allow; 1 day late: still to be made; call 4 to this person; 5 are enough
                      aim: an interview by Fri 26 Nov

                == Tue 23 Nov 15:20 in New York: SENT_TO_HR
                Fri 26 Nov 2027
                  09:00-17:00 New York (yours 07:00-15:00)  call Dana Ruiz, VP of Engineering, Acme
                      at +1 212 555 0100
                      about Backend Engineer: resume sent Tue 2 Nov
                      why: the last call ended with "sent to HR": the next one is due Fri 26 Nov; a manager: 'VP', of the work the position is about; call 5 to this person; 5 are enough
                      aim: an interview by Fri 3 Dec

                == Fri 26 Nov 09:30 in New York: CALL_BACK
                Fri 26 Nov 2027
                  17:30-18:30 New York (yours 15:30-16:30)  call Dana Ruiz, VP of Engineering, Acme
                      at +1 212 555 0100
                      about Backend Engineer: resume sent Tue 2 Nov
                      why: agreed for Fri 26 Nov 17:30: kept although it lies outside business days or call hours; a manager: 'VP', of the work the position is about; call 6 to this person; 5 are enough, promised ones aside
                      aim: an interview by Fri 3 Dec

                == Fri 26 Nov 17:31 in New York: INTERVIEW_WON
                  No calls to make.

                Closed
                  Acme, Backend Engineer: the interview is won

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
                .append(Words.day(LocalDate.ofInstant(now, NEW_YORK)))
                .append(' ')
                .append(Words.time(now.atZone(NEW_YORK)))
                .append(" in New York: ")
                .append(happened)
                .append('\n')
                .append(search.plan())
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
