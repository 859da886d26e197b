package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Closed;
import dev.followup.plan.NextStep;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Progress;
import dev.followup.plan.Reason;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import dev.followup.store.InMemoryFollowUpStore;
import dev.followup.text.Agenda;
import dev.followup.text.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Three weeks of a job search as the plan tells them, in November 2027: the clocks of New York go back on Sunday the 7th,
 * those of Jo in Phoenix do not; Jo is away on the 18th and 19th; Thanksgiving is Thursday the 25th.
 *
 * <p>Jo has a friend, Ana Costa, who knows somebody at Acme; and a recruiter's posting that does not say which bank it is.
 */
class StoryTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    private static final BusinessCalendar UNITED_STATES =
            BusinessCalendar.weekdays().without(LocalDate.of(2027, 11, 25)); // a Thursday

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final Wording WORDS = Wording.in(Locale.ENGLISH).inYear(2027);

    private static final Contact DANA =
            Contact.of("Dana Ruiz", "VP of Engineering", NEW_YORK).withPhone("+1 212 555 0100");
    private static final Contact LIU =
            Contact.of("Liu Wei", "Head of Payments", NEW_YORK).withPhone("+1 212 555 0150");

    private final StringBuilder story = new StringBuilder();
    private Instant now = Instant.EPOCH;
    private int facts;

    private final JobSearch search = JobSearch.of(
            "story",
            new InMemoryFollowUpStore(),
            FollowUpPolicy.builder()
                    .calendars(contact -> UNITED_STATES)
                    .hours(contact -> CallHours.between(LocalTime.of(8, 0), LocalTime.of(18, 0)))
                    .caller(PHOENIX, UNITED_STATES, CallHours.between(LocalTime.of(6, 0), LocalTime.of(16, 0)))
                    .away(LocalDate.of(2027, 11, 18), LocalDate.of(2027, 11, 19)) // a Thursday, a Friday
                    .build(),
            new MovableClock());

    @Test
    void twoFollowUpsLiveThroughThreeWeeksUntilAnInterviewIsWon() {
        at("2027-11-02T10:00"); // a Tuesday
        search.sent(Submission.resume("acme-42", "Acme", "Backend Engineer", LocalDate.of(2027, 11, 2)) // a Tuesday
                .withReferredBy("Ana Costa"));
        tell("acme-42", "A resume goes to Acme, where Ana Costa knows somebody.");
        at("2027-11-03T18:00"); // a Wednesday
        search.update("acme-42", known -> known.withContact(DANA));
        tell("acme-42", "Ana Costa says: talk to Dana Ruiz.");

        call("2027-11-05T10:05", Outcome.VOICEMAIL_LEFT); // a Friday
        call("2027-11-09T11:00", Outcome.GATEKEEPER_REFUSED); // a Tuesday

        at("2027-11-10T09:00"); // a Wednesday
        search.sent(
                Submission.letter("bank-7", "a large bank", "Data Engineer", LocalDate.of(2027, 11, 10)) // a Wednesday
                        .withEmployerHidden(true));
        tell("bank-7", "A letter answers a posting that hides who hires.");

        call("2027-11-10T17:10", Outcome.MESSAGE_TAKEN); // a Wednesday
        at("2027-11-11T14:00"); // a Thursday
        search.update(
                "bank-7",
                known -> known.withEmployer("Liberty Bank")
                        .withEmployerHidden(false)
                        .withContact(LIU));
        tell("bank-7", "A sentence of the posting stands on the pages of Liberty Bank too.");
        call("2027-11-12T09:30", Outcome.UNDECIDED, attempt -> attempt.withIncoming(true)); // a Friday
        at("2027-11-15T16:00"); // a Monday
        search.record(Touch.received("mail-1", "acme-42", now, Touch.Channel.EMAIL));
        tell("acme-42", "Dana Ruiz asks for a sample of code by e-mail.");
        call("2027-11-15T16:30", "bank-7", LIU, Outcome.NOT_INTERESTED, attempt -> attempt); // a Monday
        call(
                "2027-11-24T08:20", // a Wednesday
                Outcome.CALL_BACK,
                attempt -> attempt.withCallBackAt(instant("2027-11-24T18:30"))); // a Wednesday
        call("2027-11-24T18:31", Outcome.INTERVIEW_WON); // a Wednesday
        story.append(Agenda.of(search.plan())
                .with(Progress.of(search.facts(), PHOENIX))
                .today());

        assertThat(story.toString()).isEqualTo("""
                == Tue 2 Nov 10:00 in New York. A resume goes to Acme, where Ana Costa knows somebody.
                Find out by Fri 5 Nov: who leads the team that is hiring?
                    1. ask Ana Costa, who referred you
                    2. read About Us and the management team on their website
                    3. call the reception (look up the number), do not be put through to human resources
                    4. look up Acme in a research service such as Hoovers, ThomasNet or Lead411
                    nobody is known there yet
                    your resume went out on Tue 2 Nov: the first call is due Fri 5 Nov
                    next source: who referred you

                == Wed 3 Nov 18:00 in New York. Ana Costa says: talk to Dana Ruiz.
                Call Dana Ruiz Fri 5 Nov 09:00 to 18:00 (from 06:00 here; useful until Thu 11 Nov)
                    leave a message: this is the first message
                    your resume went out on Tue 2 Nov: the first call is due Fri 5 Nov
                    a manager ("VP" in the title)
                    you were referred: that opens doors
                    aim at an interview by Fri 12 Nov, in the next week

                == Fri 5 Nov 10:05 in New York. Dana Ruiz: you left a voicemail.
                Call Dana Ruiz Tue 9 Nov 08:00 to 18:00 (from 06:00 here; useful until Thu 11 Nov)
                    leave no message: 1 was left already
                    Fri 5 Nov: you left a voicemail, so the next call is due Tue 9 Nov
                    a manager ("VP" in the title)
                    you were referred: that opens doors
                    call 2 of at most 5
                    aim at an interview by Fri 12 Nov, in the same week

                == Tue 9 Nov 11:00 in New York. Dana Ruiz: not put through.
                Call Dana Ruiz Wed 10 Nov 17:00 to 18:00 (from 15:00 here; useful until Thu 11 Nov)
                    leave no message: 1 was left already
                    Tue 9 Nov: not put through, so the next call is due Wed 10 Nov
                    from 17:00 to 18:00 this time, at the edge of the day, as at 11:00 they did not put you through
                    a manager ("VP" in the title)
                    you were referred: that opens doors
                    call 3 of at most 5
                    aim at an interview by Fri 12 Nov, in the same week

                == Wed 10 Nov 09:00 in New York. A letter answers a posting that hides who hires.
                Find out by Mon 15 Nov: which company is behind it?
                    1. search the web for sentences from the posting (companies often publish it under their own name too)
                    2. look for companies of that trade and place in a research service such as Hoovers, ThomasNet or Lead411
                    the posting hides who hires
                    your letter went out on Wed 10 Nov: the first call is due Sat 13 Nov
                    Sat 13 Nov is no working day for either of you, so Mon 15 Nov
                    next source: the company's website

                == Wed 10 Nov 17:10 in New York. Dana Ruiz: your message was taken.
                Call Dana Ruiz Fri 12 Nov 08:00 to 18:00 (from 06:00 here; useful until Wed 17 Nov)
                    leave no message: 1 was left already
                    Wed 10 Nov: your message was taken, so the next call is due Fri 12 Nov
                    a manager ("VP" in the title)
                    you were referred: that opens doors
                    call 4 of at most 5
                    aim at an interview by Fri 19 Nov, in the next week

                == Thu 11 Nov 14:00 in New York. A sentence of the posting stands on the pages of Liberty Bank too.
                Call Liu Wei Mon 15 Nov 08:00 to 18:00 (from 06:00 here; useful until Wed 17 Nov)
                    leave a message: this is the first message
                    your letter went out on Wed 10 Nov: the first call is due Sat 13 Nov
                    Sat 13 Nov is no working day for either of you, so Mon 15 Nov
                    a manager ("Head" in the title)
                    aim at an interview by Fri 19 Nov, in the same week

                == Fri 12 Nov 09:30 in New York. Dana Ruiz phones: undecided.
                Call Dana Ruiz Tue 23 Nov 08:00 to 18:00 (from 06:00 here; useful until Wed 24 Nov)
                    leave no message: 1 was left already
                    Fri 12 Nov: undecided, so the next call is due Tue 23 Nov
                    you are away from Thu 18 Nov to Fri 19 Nov: the call is due Tue 23 Nov
                    a manager ("VP" in the title)
                    you were referred: that opens doors
                    call 4 of at most 5
                    aim at an interview by Fri 26 Nov, in the same week

                == Mon 15 Nov 16:00 in New York. Dana Ruiz asks for a sample of code by e-mail.
                Call Dana Ruiz Wed 24 Nov 08:00 to 18:00 (from 06:00 here; useful until Wed 24 Nov)
                    leave no message: 1 was left already
                    e-mail from them on Mon 15 Nov: the next call is due Wed 24 Nov
                    you are away from Thu 18 Nov to Fri 19 Nov: the call is due Wed 24 Nov
                    a manager ("VP" in the title)
                    you were referred: that opens doors
                    call 4 of at most 5
                    aim at an interview by Fri 26 Nov, in the same week

                == Mon 15 Nov 16:30 in New York. Liu Wei: not interested.
                Nothing more to do
                    they declined

                == Wed 24 Nov 08:20 in New York. Dana Ruiz: wants another call.
                Call Dana Ruiz Wed 24 Nov 18:30 to 19:30 (from 16:30 here; useful until Wed 24 Nov)
                    leave a message: the call was agreed
                    agreed for Wed 24 Nov 18:30 in New York
                    that is outside the usual days or hours, but a promise is kept
                    a manager ("VP" in the title)
                    you were referred: that opens doors
                    call 5 of at most 5
                    aim at an interview by Fri 26 Nov, in the same week

                == Wed 24 Nov 18:31 in New York. Dana Ruiz: agreed to an interview.
                Nothing more to do
                    the interview is won

                Today, Wed 24 Nov: nothing to do, enjoy the day
                So far 2 sent, 6 calls, 4 conversations, 1 interview won: well done, go on like this
                Nothing else is planned. Send the next resume: each one gets its call.
                """);
    }

    private void call(String time, Outcome outcome) {
        call(time, outcome, attempt -> attempt);
    }

    private void call(String time, Outcome outcome, UnaryOperator<CallAttempt> withMore) {
        call(time, "acme-42", DANA, outcome, withMore);
    }

    private void call(
            String time, String submission, Contact callee, Outcome outcome, UnaryOperator<CallAttempt> withMore) {
        at(time);
        CallAttempt attempt =
                withMore.apply(CallAttempt.of("call-" + ++facts, submission, callee.name(), now, outcome));
        search.record(attempt);
        tell(submission, callee.name() + (attempt.incoming() ? " phones: " : ": ") + WORDS.of(outcome) + '.');
    }

    private void at(String time) {
        now = instant(time);
    }

    private static Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(NEW_YORK).toInstant();
    }

    /** What happened, and what comes next about that submission. */
    private void tell(String submission, String happened) {
        story.append("== ")
                .append(LocalDateTime.ofInstant(now, NEW_YORK).format(MOMENT))
                .append(" in New York. ")
                .append(happened)
                .append('\n');
        CallPlan plan = search.plan();
        NextStep step = plan.stepFor(submission).orElseThrow();
        if (step instanceof PlannedCall call) {
            story.append("Call ")
                    .append(call.contact().name())
                    .append(' ')
                    .append(call.opensAt().format(MOMENT))
                    .append(" to ")
                    .append(call.closesAt().toLocalTime())
                    .append(" (from ")
                    .append(call.opensAt().withZoneSameInstant(PHOENIX).toLocalTime())
                    .append(" here; useful until ")
                    .append(WORDS.of(call.usefulUntil()))
                    .append(call.voicemail() ? ")\n    leave a message: " : ")\n    leave no message: ")
                    .append(said(step, reason -> reason.rule() == Rule.FEW_VOICEMAILS)
                            .get(0))
                    .append('\n');
        } else if (step instanceof Research research) {
            story.append("Find out by ")
                    .append(WORDS.of(research.by()))
                    .append(": ")
                    .append(WORDS.of(research))
                    .append('\n');
            int number = 0;
            for (Research.Step one : research.steps()) {
                story.append("    ")
                        .append(++number)
                        .append(". ")
                        .append(WORDS.of(one, research))
                        .append('\n');
            }
        } else if (step instanceof Closed) {
            story.append("Nothing more to do\n");
        }
        said(step, reason -> reason.rule() != Rule.FEW_VOICEMAILS)
                .forEach(reason -> story.append("    ").append(reason).append('\n'));
        story.append('\n');
    }

    private static List<String> said(NextStep step, Predicate<Reason> such) {
        return step.reasons().stream().filter(such).map(WORDS::of).toList();
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
