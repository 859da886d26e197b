package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Why a step is taken, word by word; December 2026 begins on a Tuesday. */
class ReasonsTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate TUESDAY = december(1);
    private static final CallHours NINE_TO_FIVE = CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final FollowUpPolicy STANDARD = FollowUpPolicy.standard();

    private static final Contact DANA =
            Contact.of("Dana Ruiz", "Operations Manager", CHICAGO).withPhone("+1 312 555 0100");
    private static final String FIRST_CALL =
            "THREE_DAYS_LATER the resume went out on Tue 1 Dec," + " the first call is due 3 days later";
    private static final String MANAGER = "CALL_THE_HIRING_MANAGER a manager: 'Manager'";
    private static final String HOURS = "CALL_HOURS 09:00-17:00 in Chicago";
    private static final String AIM = "INTERVIEW_THAT_WEEK aim at an interview by Fri 11 Dec";
    private static final String SECOND_CALL = "ATTEMPT_LIMIT call 2 to this person; 5 are enough";
    private static final String PROMISED_SECOND_CALL = SECOND_CALL + ", promised ones aside";
    private static final String SOURCES =
            "RESEARCH_SOURCES look at the website, then ask the receptionist, then a research service";

    @Test
    void aFirstCallIsDueBySending() {
        assertCall(TUESDAY, sent("acme")).containsExactly(FIRST_CALL, MANAGER, HOURS, AIM);
    }

    @Test
    void aDayOffIsNamedAndTheDayThatFollowsIt() {
        Submission letter =
                Submission.letter("acme", "Acme", "Welder", december(2)).withContacts(DANA);
        String sent = "THREE_DAYS_LATER the letter went out on Wed 2 Dec, the first call is due 3 days later";
        FollowUpPolicy withCaller = STANDARD.toBuilder()
                .caller(CHICAGO, BusinessCalendar.weekdays(), NINE_TO_FIVE)
                .build();

        assertCall(TUESDAY, letter)
                .containsExactly(
                        sent,
                        MANAGER,
                        "BUSINESS_DAYS Sat 5 Dec is no business day there; Mon 7 Dec is the next",
                        HOURS,
                        AIM);
        assertThat(whyCall(withCaller, TUESDAY, FollowUp.of(letter)))
                .contains("BUSINESS_DAYS Sat 5 Dec is no business day there or for you; Mon 7 Dec is the next");
    }

    @Test
    void aLaterCallIsDueByHowTheLastOneEnded() {
        assertCall(december(4), sent("acme"), call(4, Outcome.NO_ANSWER))
                .containsExactly(
                        "KEEP_THE_INITIATIVE the last call ended with \"no answer\": the next one is due Mon 7 Dec",
                        MANAGER,
                        "CALL_HOURS 12:00-17:00 in Chicago",
                        "CALL_HOURS in the other half of the day than the last try, where the hours allow",
                        SECOND_CALL,
                        AIM);
        assertCall(december(4), sent("acme"), call(4, Outcome.SENT_TO_HR))
                .contains("KEEP_THE_INITIATIVE the last call ended with \"sent to HR\": the next one is due Tue 8 Dec");
    }

    @Test
    void aFirstCallAboutAPositionIsDueByTheLastToThePersonAboutAnother() {
        FollowUp other = FollowUp.of(
                sent("other").withNews(News.FILLED),
                List.of(CallAttempt.of("1", "other", "Dana Ruiz", at(4, 10), Outcome.UNDECIDED)));

        assertThat(whyCall(STANDARD, december(4), FollowUp.of(sent("acme")), other))
                .startsWith(
                        "KEEP_THE_INITIATIVE the last call ended with \"undecided\": the next one is due Fri 11 Dec");
    }

    @Test
    void aDayOfOnesOwnIsCalledChosen() {
        assertCall(TUESDAY, sent("acme").withCallOn(december(3)))
                .startsWith("KEEP_THE_INITIATIVE you chose Thu 3 Dec", MANAGER);
    }

    @Test
    void aDayBeforeWhichNothingIsWelcomeIsNamedOnlyIfItHolds() {
        CallAttempt call = call(4, Outcome.NO_ANSWER);

        assertCall(december(4), sent("acme"), call.withNotBefore(december(12)))
                .contains("KEEP_THE_INITIATIVE not before Sat 12 Dec, as you were told");
        assertCall(december(4), sent("acme"), call.withNotBefore(december(7)))
                .noneMatch(reason -> reason.contains("not before"));
    }

    @Test
    void anAgreedCallNamesItsTimeAndWhetherItWasKept() {
        CallAttempt call = call(4, Outcome.CALL_BACK);

        assertCall(december(4), sent("acme"), call.withCallBackAt(at(7, 14)))
                .containsExactly("PROMISED_CALL agreed for Mon 7 Dec 14:00", MANAGER, PROMISED_SECOND_CALL, AIM);
        assertCall(december(8), sent("acme"), call.withCallBackAt(at(7, 14)))
                .containsExactly(
                        "PROMISED_CALL agreed for Mon 7 Dec 14:00, not made: make it good at the next possible time",
                        MANAGER,
                        "FOLLOW_UP_EVERY_SUBMISSION 1 day late: still to be made",
                        PROMISED_SECOND_CALL,
                        AIM);
        assertCall(december(4), sent("acme"), call.withCallBackAt(at(6, 20)))
                .startsWith("PROMISED_CALL agreed for Sun 6 Dec 20:00:"
                        + " kept although it lies outside business days or call hours");
    }

    @Test
    void onePersonIsCalledOnceADayAndAboutEverything() {
        FollowUp earlier = FollowUp.of(
                sent("earlier"),
                List.of(CallAttempt.of("1", "earlier", "Dana Ruiz", at(4, 10), Outcome.NOT_INTERESTED)));

        assertThat(whyCall(STANDARD, december(4), FollowUp.of(sent("acme")), earlier))
                .contains("ONE_CALL_PER_PERSON nobody is called twice on a day", SECOND_CALL);
        assertThat(whyCall(
                        STANDARD,
                        TUESDAY,
                        FollowUp.of(sent("acme").withOrigin(Origin.REFERRAL)),
                        FollowUp.of(Submission.resume("other", "Acme", "Fitter", december(2))
                                .withContacts(DANA))))
                .containsExactly(
                        FIRST_CALL,
                        MANAGER,
                        HOURS,
                        "ONE_CALL_PER_PERSON one call about 2 submissions",
                        "REFERRALS_OPEN_DOORS you were referred: that goes before an answer to a posting",
                        AIM);
    }

    @Test
    void whereTheZoneComesFromIsSaid() {
        Contact omar = DANA.withZone(null);
        FollowUpPolicy assuming = STANDARD.toBuilder().assumeZone(TOKYO).build();

        assertCall(TUESDAY, to(omar).withSwitchboard("+1 312 555 0199", CHICAGO))
                .containsExactly(FIRST_CALL, MANAGER, HOURS, "CALL_HOURS the time zone is the switchboard's", AIM);
        assertThat(whyCall(assuming, TUESDAY, FollowUp.of(to(omar))))
                .contains("CALL_HOURS 09:00-17:00 in Tokyo")
                .contains("CALL_HOURS the time zone is assumed: nobody said where they are");
        assertThat(whyCall(assuming, TUESDAY, FollowUp.of(to(omar).withSwitchboard("+1 312 555 0199", CHICAGO))))
                .contains("CALL_HOURS the time zone is the switchboard's");
        assertCall(TUESDAY, to(DANA).withSwitchboard("+1 312 555 0199", CHICAGO))
                .noneMatch(reason -> reason.contains("zone"));
    }

    @Test
    void hoursThatDoNotMeetAreSaid() {
        FollowUpPolicy fromTokyo = STANDARD.toBuilder()
                .caller(TOKYO, BusinessCalendar.weekdays(), NINE_TO_FIVE)
                .build();

        assertThat(whyCall(fromTokyo, TUESDAY, FollowUp.of(sent("acme"))))
                .contains("CALL_HOURS none of these are your hours: yours and theirs do not meet that week");
    }

    @Test
    void whyThisPersonIsSaid() {
        Contact noNumber = Contact.of("Lee Wong", "Head of Welding", CHICAGO);
        Contact declared = DANA.withRole(Role.hiringManager("HR Director"));

        assertCall(TUESDAY, to(noNumber, DANA).withSwitchboard("+1 312 555 0199", CHICAGO))
                .contains(
                        "CALL_THE_HIRING_MANAGER a manager: 'Head', of the work the position is about",
                        "ANY_RANK chosen among 2 managers by nearness to the position, not by rank",
                        "CALL_THE_HIRING_MANAGER no number of theirs is known: ask the switchboard for them by name");
        assertCall(TUESDAY, to(declared)).contains("CALL_THE_HIRING_MANAGER you declared them the hiring manager");
    }

    @Test
    void whatACallCompetedWithIsCounted() {
        FollowUpPolicy oneADay = STANDARD.toBuilder().callsPerDay(1).build();
        FollowUpPolicy notOnFriday = STANDARD.toBuilder()
                .callsPerDay(date -> date.getDayOfWeek() == DayOfWeek.FRIDAY ? 0 : 1)
                .build();
        String noRoom = "DAILY_CAPACITY possible from Fri 4 Dec on, but there is no room before: ";
        List<PlannedCall> calls =
                plan(oneADay, TUESDAY, firm(1), firm(2), firm(3)).calls();
        FollowUp promised = FollowUp.of(
                firm(2).submission(),
                List.of(CallAttempt.of("1", "firm 2", "Person 2", at(3, 10), Outcome.CALL_BACK)
                        .withCallBackAt(at(4, 14))));

        assertThat(said(calls.get(0).reasons())).noneMatch(reason -> reason.startsWith("DAILY_CAPACITY"));
        assertThat(said(calls.get(1).reasons()))
                .contains(
                        noRoom + "1 call worth as much or more goes first",
                        "FOLLOW_UP_EVERY_SUBMISSION 3 days late: still to be made");
        assertThat(said(calls.get(2).reasons())).contains(noRoom + "2 calls worth as much or more go first");
        assertThat(said(plan(oneADay, december(4), firm(1), promised, firm(3))
                        .calls()
                        .get(2)
                        .reasons()))
                .contains(noRoom + "1 promised call and 1 call worth as much or more go first");
        assertThat(whyCall(notOnFriday, TUESDAY, firm(1)))
                .contains("DAILY_CAPACITY possible from Fri 4 Dec on, but you make no more calls before");
    }

    @Test
    void callsWorthLessGoFirstOnlyWhereTheirDaysWouldPass() {
        FollowUpPolicy policy = STANDARD.toBuilder()
                .callsPerDay(1)
                .usefulDays(2)
                .value((followUp, weeks) -> followUp.submission().id().equals("firm 2") ? 2 : 1)
                .build();
        List<PlannedCall> calls = plan(policy, december(3), pinned(1, 3), pinned(3, 3), pinned(2, 4))
                .calls();

        assertThat(said(calls.get(2).reasons()))
                .contains("DAILY_CAPACITY possible from Fri 4 Dec on, but there is no room before:"
                        + " 1 call worth less whose useful days would pass goes first");
    }

    @Test
    void daysLateWhileTheJobSeekerWasClosedAreCounted() {
        FollowUpPolicy policy = STANDARD.toBuilder()
                .caller(
                        CHICAGO,
                        BusinessCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(december(7))),
                        NINE_TO_FIVE)
                .build();

        assertThat(whyCall(policy, december(8), FollowUp.of(sent("acme"))))
                .contains("FOLLOW_UP_EVERY_SUBMISSION 4 days late, 3 of them while you were closed: still to be made");
    }

    @Test
    void researchSaysWhatIsMissingAndWhatWaitsForIt() {
        Contact recruiter = Contact.of("Kim Park", "Recruiter", CHICAGO);
        Contact humanResources = Contact.of("Ana Silva", "HR Director", CHICAGO);
        Contact receptionist = Contact.of("Max Bauer", "Receptionist", CHICAGO);
        String waits = "THREE_DAYS_LATER the call that waits for it is due on Fri 4 Dec";

        assertResearch(TUESDAY, to()).containsExactly("CALL_THE_HIRING_MANAGER nobody is known there", waits, SOURCES);
        assertResearch(TUESDAY, to(recruiter))
                .containsExactly("NEVER_RECRUITERS only human resources and recruiters are known", waits, SOURCES);
        assertResearch(TUESDAY, to(humanResources, recruiter))
                .contains("NEVER_HUMAN_RESOURCES only human resources and recruiters are known");
        assertResearch(TUESDAY, to(receptionist)).contains("CALL_THE_HIRING_MANAGER only gatekeepers are known");
        assertResearch(TUESDAY, to(receptionist, recruiter))
                .contains("CALL_THE_HIRING_MANAGER no manager is among the people known");
        assertResearch(TUESDAY, to(Contact.of("Lee Wong", "Head of Welding", CHICAGO)))
                .contains("CALL_THE_HIRING_MANAGER no number of the manager is known");
        assertResearch(TUESDAY, to(DANA.withZone(null))).contains("CALL_HOURS the manager's time zone is not known");
    }

    @Test
    void researchForALaterCallIsDueByTheCallBefore() {
        FollowUp wrong = FollowUp.of(sent("acme"), List.of(call(4, Outcome.WRONG_PERSON)));

        assertThat(whyResearch(december(4), wrong))
                .containsExactly(
                        "KEEP_THE_INITIATIVE no manager known is left to call",
                        "KEEP_THE_INITIATIVE the call that waits for it is due on Mon 7 Dec",
                        SOURCES);
        assertResearch(TUESDAY, to().withCallOn(december(3)))
                .contains("KEEP_THE_INITIATIVE the call that waits for it is due on Thu 3 Dec");
        assertResearch(december(8), to())
                .contains("FOLLOW_UP_EVERY_SUBMISSION the call that waits for it was due on Fri 4 Dec");
    }

    @Test
    void aDraftIsReadyOrSaysWhatToFindOutBefore() {
        Contact noNumber = Contact.of("Lee Wong", "Operations Manager", CHICAGO);
        String known = "FIND_THE_MANAGER_FIRST a hiring manager is known";

        assertThat(said(STANDARD.readiness(sent("acme")).reasons())).containsExactly(known, MANAGER);
        assertThat(said(STANDARD.readiness(to(noNumber).withCallsDeclined(true)).reasons()))
                .containsExactly(
                        known,
                        MANAGER,
                        "CALL_THE_HIRING_MANAGER to be found out before the call: no number of the manager is known",
                        "NO_CALLS_PLEASE the posting asks applicants not to call");
        assertThat(said(STANDARD.readiness(to()).reasons()))
                .containsExactly(
                        "CALL_THE_HIRING_MANAGER nobody is known there",
                        "FIND_THE_MANAGER_FIRST the resume is to go out on Tue 1 Dec: find out before",
                        SOURCES);
    }

    @Test
    void whoIsNotCalledAndWhy() {
        Contact declared = Contact.of("Ana Silva", Role.of("Captain", Role.Kind.HUMAN_RESOURCES));
        Submission submission = to(
                declared,
                Contact.of("Kim Park", "Talent Acquisition Lead", CHICAGO),
                Contact.of("Max Bauer", "Receptionist", CHICAGO),
                Contact.of("Eve Novak", "Welder", CHICAGO));

        assertThat(whyNot(TUESDAY, FollowUp.of(submission)))
                .containsExactly(
                        "Ana Silva NEVER_HUMAN_RESOURCES works in human resources, as you declared",
                        "Kim Park NEVER_RECRUITERS a recruiter: 'Talent Acquisition'",
                        "Max Bauer CALL_THE_HIRING_MANAGER guards the phone: 'Receptionist'; ask for the manager's name",
                        "Eve Novak CALL_THE_HIRING_MANAGER no manager by title; ask for the manager's name");
        assertThat(whyNot(december(4), FollowUp.of(sent("acme"), List.of(call(4, Outcome.WRONG_PERSON)))))
                .containsExactly("Dana Ruiz CALL_THE_HIRING_MANAGER does not hire for this position");
        assertThat(whyNot(
                        december(30),
                        FollowUp.of(
                                sent("acme"),
                                Stream.of(4, 7, 9, 11, 14)
                                        .map(day -> call(day, Outcome.NO_ANSWER))
                                        .toList())))
                .containsExactly("Dana Ruiz ATTEMPT_LIMIT was called 5 times, and that is enough");
        assertThat(whyNot(december(4), FollowUp.of(sent("acme"), List.of(call(4, Outcome.DO_NOT_CALL)))))
                .containsExactly("Dana Ruiz DO_NOT_CALL asked not to be called");
    }

    @Test
    void whatIsClosedAndWhy() {
        assertThat(whyClosed(FollowUp.of(sent("acme"), List.of(call(4, Outcome.INTERVIEW_WON)))))
                .containsExactly("INTERVIEW_THAT_WEEK the interview is won");
        assertThat(whyClosed(FollowUp.of(sent("acme"), List.of(call(4, Outcome.NOT_INTERESTED)))))
                .containsExactly("FOLLOW_UP_EVERY_SUBMISSION the employer declined");
        assertThat(whyClosed(FollowUp.of(sent("acme").withCallsDeclined(true))))
                .containsExactly("NO_CALLS_PLEASE the posting asks applicants not to call");
    }

    private static ListAssert<String> assertCall(LocalDate today, Submission submission, CallAttempt... attempts) {
        return assertThat(whyCall(STANDARD, today, FollowUp.of(submission, List.of(attempts))));
    }

    private static ListAssert<String> assertResearch(LocalDate today, Submission submission) {
        return assertThat(whyResearch(today, FollowUp.of(submission)));
    }

    private static List<String> whyCall(FollowUpPolicy policy, LocalDate today, FollowUp... followUps) {
        return said(plan(policy, today, followUps).calls().get(0).reasons());
    }

    private static List<String> whyResearch(LocalDate today, FollowUp followUp) {
        return said(plan(STANDARD, today, followUp).research().get(0).reasons());
    }

    private static List<String> whyClosed(FollowUp followUp) {
        return said(plan(STANDARD, december(4), followUp).closed().get(0).reasons());
    }

    private static List<String> whyNot(LocalDate today, FollowUp followUp) {
        return plan(STANDARD, today, followUp).rejections().stream()
                .flatMap(rejection -> said(rejection.reasons()).stream()
                        .map(reason -> rejection.contact().name() + " " + reason))
                .toList();
    }

    private static CallPlan plan(FollowUpPolicy policy, LocalDate today, FollowUp... followUps) {
        return policy.plan(
                List.of(followUps), today.atTime(12, 0).atZone(CHICAGO).toInstant());
    }

    private static List<String> said(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.rule() + " " + reason.text())
                .toList();
    }

    private static Submission sent(String id) {
        return Submission.resume(id, "Acme", "Welder", TUESDAY).withContacts(DANA);
    }

    private static Submission to(Contact... contacts) {
        return sent("acme").withContacts(contacts);
    }

    private static FollowUp firm(int number) {
        return FollowUp.of(Submission.resume("firm " + number, "Firm " + number, "Welder", TUESDAY)
                .withContacts(person(number)));
    }

    private static FollowUp pinned(int number, int day) {
        return FollowUp.of(firm(number).submission().withCallOn(december(day)));
    }

    private static Contact person(int number) {
        return Contact.of("Person " + number, "Manager", CHICAGO).withPhone("+1 312 555 020" + number);
    }

    private static CallAttempt call(int day, Outcome outcome) {
        return CallAttempt.of("call " + day, "acme", "Dana Ruiz", at(day, 10), outcome);
    }

    private static Instant at(int day, int hour) {
        return december(day).atTime(hour, 0).atZone(CHICAGO).toInstant();
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }
}
