package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.role.Role;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Why a step is as it is, an example for each code: all the reasons of one step; December 2026 begins on a Tuesday. */
class ReasonsTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final CallHours NINE_TO_FIVE = CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final String NUMBER = "+1 312 555 0100";
    private static final String SECOND = "+1 312 555 0101";
    private static final String SWITCHBOARD = "+1 312 555 0199";
    private static final Contact DANA =
            Contact.of("Dana Ruiz", "Operations Manager", CHICAGO).withPhone(NUMBER);
    private static final Contact LEE = Contact.of("Lee Wong", "Owner", CHICAGO).withPhone("+1 312 555 0110");
    private static final Contact ANA = Contact.of("Ana Silva", "HR Director", CHICAGO);
    private static final Contact KIM = Contact.of("Kim Park", "Recruiter", CHICAGO);
    private static final Contact MAX = Contact.of("Max Bauer", "Receptionist", CHICAGO);
    private static final Contact SAM = Contact.of("Sam Poe", "Welder", CHICAGO);
    private static final FollowUpPolicy STANDARD = FollowUpPolicy.standard();
    private static final FollowUpPolicy ONE_A_DAY =
            STANDARD.toBuilder().callsPerDay(1).build();
    private static final FollowUpPolicy HERE = STANDARD.toBuilder()
            .caller(CHICAGO, BusinessCalendar.weekdays(), NINE_TO_FIVE)
            .build();

    /**
     * One small job search, and why its step is as it is.
     *
     * @param about what it shows
     * @param said the reasons, made when the example is run
     * @param because what they are expected to be
     */
    private record Example(String about, Supplier<List<Reason>> said, List<String> because) {}

    private static Example example(String about, Supplier<List<Reason>> said, String... because) {
        return new Example(about, said, List.of(because));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsSaidSo() {
        return examples()
                .map(example -> DynamicTest.dynamicTest(
                        example.about(),
                        () -> assertThat(example.said().get().stream().map(ReasonsTest::say))
                                .containsExactlyElementsOf(example.because())));
    }

    @Test
    void everyCodeHasAnExample() {
        Set<Code> shown = examples()
                .flatMap(example -> example.said().get().stream())
                .map(Reason::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));

        assertThat(shown).containsExactly(Code.values());
    }

    private static Stream<Example> examples() {
        return Stream.of(when(), hours(), who(), numbers(), messages(), research(), closed(), notCalled(), notes())
                .flatMap(List::stream);
    }

    private static List<Example> when() {
        return List.of(
                example(
                        "a first call is due three days after sending",
                        () -> call(STANDARD, 1, sent()),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "MANAGER(Operations Manager)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "a later call is due by how the last one ended",
                        () -> call(STANDARD, 4, sent(), tried(4, 10, Outcome.VOICEMAIL_LEFT)),
                        "NEXT_CALL(VOICEMAIL_LEFT, Fri 4, Tue 8)",
                        "MANAGER(Operations Manager)",
                        "ATTEMPT(2, 5)",
                        "NO_MORE_MESSAGES(1)",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "an e-mail restarts the wait",
                        () -> reasons(
                                STANDARD,
                                3,
                                FollowUp.of(
                                        sent(),
                                        List.of(),
                                        List.of(Touch.received("t", "acme", at(3, 9), Touch.Channel.EMAIL)))),
                        "TOUCHED(EMAIL, true, Thu 3, Sun 6)",
                        "NO_BUSINESS_DAY(Sun 6, CALLEE, Mon 7)",
                        "MANAGER(Operations Manager)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "a day that the job seeker chose is kept",
                        () -> call(STANDARD, 1, sent().withCallOn(december(3))),
                        "CHOSEN_DAY(Thu 3, Thu 3)",
                        "MANAGER(Operations Manager)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 4)"),
                example(
                        "a day before which calls are unwelcome is waited for",
                        () -> call(
                                STANDARD,
                                4,
                                sent(),
                                tried(4, 10, Outcome.UNDECIDED).withNotBefore(december(14))),
                        "NOT_BEFORE(Fri 4, Mon 14)",
                        "MANAGER(Operations Manager)",
                        "ATTEMPT(2, 5)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 18)"),
                example(
                        "who promised to call is given the day",
                        () -> call(
                                STANDARD,
                                4,
                                sent(),
                                tried(4, 10, Outcome.CALL_BACK).withCallExpectedBy(december(11))),
                        "CALL_EXPECTED(Fri 11, Mon 14)",
                        "MANAGER(Operations Manager)",
                        "ATTEMPT(2, 5)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 18)"),
                example(
                        "an agreed call is made at its time, outside business days too",
                        () -> call(
                                STANDARD,
                                4,
                                sent(),
                                tried(4, 10, Outcome.CALL_BACK).withCallBackAt(at(6, 20))),
                        "AGREED(Sun 6 20:00, America/Chicago)",
                        "AGREED_OUTSIDE_HOURS(Sun 6 20:00, America/Chicago)",
                        "MANAGER(Operations Manager)",
                        "ATTEMPT(2, 5)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "an agreed call that was missed is made good",
                        () -> call(
                                STANDARD,
                                8,
                                sent(),
                                tried(4, 10, Outcome.CALL_BACK).withCallBackAt(at(7, 14))),
                        "AGREED_MISSED(Mon 7 14:00, America/Chicago, Tue 8)",
                        "MANAGER(Operations Manager)",
                        "LATE(Mon 7, 1, 0)",
                        "ATTEMPT(2, 5)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "nobody is phoned twice on a day",
                        () -> reasons(
                                STANDARD,
                                4,
                                FollowUp.of(sent()),
                                FollowUp.of(
                                        sent("old").withNews(News.FILLED),
                                        List.of(CallAttempt.of(
                                                "1", "old", "Dana Ruiz", at(4, 9), Outcome.NOT_INTERESTED)))),
                        "NOT_TWICE_A_DAY(Fri 4, Sat 5)",
                        "NO_BUSINESS_DAY(Sat 5, CALLEE, Mon 7)",
                        "MANAGER(Operations Manager)",
                        "ATTEMPT(2, 5)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "a holiday of the callee's is named",
                        () -> call(
                                STANDARD.toBuilder()
                                        .calendar(BusinessCalendar.weekdays().without(december(4)))
                                        .build(),
                                1,
                                sent()),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NO_BUSINESS_DAY(Fri 4, CALLEE, Mon 7)",
                        "MANAGER(Operations Manager)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "an absence of the caller's makes the wait longer",
                        () -> call(
                                HERE.toBuilder().away(december(2), december(4)).build(), 1, sent()),
                        "FIRST_CALL(RESUME, Tue 1, Mon 7)",
                        "AWAY(Wed 2, Fri 4, Mon 7)",
                        "MANAGER(Operations Manager)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "days on which hours do not meet are passed over",
                        () -> call(
                                STANDARD.toBuilder()
                                        .caller(
                                                CHICAGO,
                                                BusinessCalendar.weekdays(),
                                                NINE_TO_FIVE.with(
                                                        DayOfWeek.FRIDAY,
                                                        new CallHours.Range(LocalTime.of(6, 0), LocalTime.of(8, 0))))
                                        .build(),
                                1,
                                sent()),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NO_COMMON_HOURS(Fri 4, Mon 7)",
                        "MANAGER(Operations Manager)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "a call that comes later than it is due is late",
                        () -> call(HERE, 8, sent()),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "MANAGER(Operations Manager)",
                        "LATE(Fri 4, 4, 2)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "a call that is worth less waits for a day with room",
                        () -> reasons(
                                ONE_A_DAY,
                                1,
                                FollowUp.of(sent()),
                                FollowUp.of(other("b").withCallOn(december(4))),
                                FollowUp.of(other("a").withReferredBy("Jo Marsh"))),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "MANAGER(Operations Manager)",
                        "WAITED_FOR_ROOM(Fri 4, 0, 1, 1, 0, Tue 8)",
                        "LATE(Fri 4, 4, 0)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"));
    }

    private static List<Example> hours() {
        return List.of(
                example(
                        "after no answer the other half of the day is tried",
                        () -> call(STANDARD, 4, sent(), tried(4, 10, Outcome.NO_ANSWER)),
                        "NEXT_CALL(NO_ANSWER, Fri 4, Mon 7)",
                        "OTHER_HALF(AFTERNOON, 10:00)",
                        "MANAGER(Operations Manager)",
                        "ATTEMPT(2, 5)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "after a gatekeeper's refusal an edge of the day is tried",
                        () -> call(
                                STANDARD.toBuilder()
                                        .hours(contact -> CallHours.between(LocalTime.of(8, 0), LocalTime.of(18, 0)))
                                        .build(),
                                4,
                                sent(),
                                tried(4, 10, Outcome.GATEKEEPER_REFUSED)),
                        "NEXT_CALL(GATEKEEPER_REFUSED, Fri 4, Mon 7)",
                        "EDGE_OF_DAY(17:00, 18:00, 10:00)",
                        "MANAGER(Operations Manager)",
                        "ATTEMPT(2, 5)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "hours known of the person narrow the policy's",
                        () -> call(
                                STANDARD,
                                1,
                                to(DANA.withCallHours(CallHours.between(LocalTime.of(15, 0), LocalTime.of(19, 0))))),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "KNOWN_HOURS(15:00, 17:00)",
                        "MANAGER(Operations Manager)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "where hours never meet the callee's stand",
                        () -> call(
                                STANDARD.toBuilder()
                                        .caller(TOKYO, BusinessCalendar.weekdays(), NINE_TO_FIVE)
                                        .build(),
                                1,
                                sent()),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NO_BUSINESS_DAY(Fri 4, CALLER, Mon 7)",
                        "HOURS_NEVER_MEET(America/Chicago)",
                        "MANAGER(Operations Manager)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "the switchboard says where the person is",
                        () -> call(STANDARD, 1, to(DANA.withZone(null)).withSwitchboard(SWITCHBOARD, CHICAGO)),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "SWITCHBOARD_ZONE(America/Chicago)",
                        "MANAGER(Operations Manager)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "a zone is assumed where nobody says it",
                        () -> call(STANDARD.toBuilder().assumeZone(TOKYO).build(), 1, to(DANA.withZone(null))),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "ASSUMED_ZONE(Asia/Tokyo)",
                        "MANAGER(Operations Manager)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"));
    }

    private static List<Example> who() {
        return List.of(
                example(
                        "a declared manager goes before a recognised one",
                        () -> call(STANDARD, 1, to(DANA, LEE.withRole(Role.hiringManager("HR Director")))),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "DECLARED_MANAGER(HR Director)",
                        "CHOSEN_AS_DECLARED(2)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "whom a manager names is taken for one",
                        () -> call(
                                STANDARD,
                                4,
                                sent(),
                                tried(4, 10, Outcome.REFERRED).withReferredTo(SAM.withPhone(SECOND))),
                        "NEXT_CALL(REFERRED, Fri 4, Mon 7)",
                        "NAMED_BY_MANAGER(Welder, Fri 4)",
                        "CHOSEN_BY_REFERRAL(2)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "with whom a call is agreed goes first",
                        () -> call(
                                STANDARD,
                                4,
                                to(LEE, DANA),
                                tried(4, 10, Outcome.CALL_BACK).withCallBackAt(at(7, 14))),
                        "AGREED(Mon 7 14:00, America/Chicago)",
                        "MANAGER(Operations Manager)",
                        "CHOSEN_BY_AGREEMENT(2)",
                        "ATTEMPT(2, 5)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "the work that title and position share goes before the list",
                        () -> call(STANDARD, 1, to(LEE, DANA.withRole(Role.of("Welding Supervisor")))),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "MANAGER(Welding Supervisor)",
                        "CHOSEN_BY_WORK(2, [Welding])",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "the host's list decides where nothing else does",
                        () -> call(STANDARD, 1, to(LEE, DANA)),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "MANAGER(Owner)",
                        "CHOSEN_BY_LIST(2)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "who can be reached goes before who cannot",
                        () -> call(STANDARD, 1, to(LEE.withZone(null), DANA)),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "MANAGER(Operations Manager)",
                        "CHOSEN_AS_REACHABLE(2)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "several submissions to one person are one call",
                        () -> reasons(
                                STANDARD,
                                1,
                                FollowUp.of(sent()),
                                FollowUp.of(sent("later").withSentOn(december(3)))),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "MANAGER(Operations Manager)",
                        "ONE_CALL(2)",
                        "JOINED_EARLY(later, Sun 6)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "a referral is worth more",
                        () -> call(STANDARD, 1, sent().withReferredBy("Jo Marsh")),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "MANAGER(Operations Manager)",
                        "BY_REFERRAL()",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "an agreement waives that calls are declined",
                        () -> call(
                                STANDARD,
                                4,
                                sent().withCallsDeclined(true),
                                tried(4, 10, Outcome.CALL_BACK).withCallBackAt(at(7, 14))),
                        "AGREED(Mon 7 14:00, America/Chicago)",
                        "MANAGER(Operations Manager)",
                        "ATTEMPT(2, 5)",
                        "AGREEMENT_WAIVES()",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"));
    }

    private static List<Example> numbers() {
        return List.of(
                example(
                        "without a number the switchboard is dialled",
                        () -> call(
                                STANDARD,
                                1,
                                to(Contact.of("Dana Ruiz", "Operations Manager", CHICAGO))
                                        .withSwitchboard(SWITCHBOARD, CHICAGO)),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "MANAGER(Operations Manager)",
                        "NO_OWN_NUMBER()",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "a number of somebody who asked not to be called is passed over",
                        () -> reasons(
                                STANDARD,
                                4,
                                FollowUp.of(to(DANA.withPhone(SECOND))),
                                FollowUp.of(
                                        other("b"),
                                        List.of(CallAttempt.of("1", "b", "Person b", at(3, 10), Outcome.DO_NOT_CALL)
                                                .withDialled(NUMBER)))),
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "MANAGER(Operations Manager)",
                        "BARRED_NUMBERS(1)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "a wrong number is passed over",
                        () -> call(
                                STANDARD,
                                4,
                                to(DANA.withPhone(SECOND)),
                                tried(4, 10, Outcome.WRONG_NUMBER).withDialled(NUMBER)),
                        "NEXT_CALL(WRONG_NUMBER, Fri 4, Mon 7)",
                        "MANAGER(Operations Manager)",
                        "WRONG_NUMBERS(1)",
                        "ATTEMPT(2, 5)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "after no answer the next number is dialled",
                        () -> call(
                                STANDARD,
                                4,
                                to(DANA.withPhone(SECOND)),
                                tried(4, 10, Outcome.NO_ANSWER).withDialled(NUMBER)),
                        "NEXT_CALL(NO_ANSWER, Fri 4, Mon 7)",
                        "OTHER_HALF(AFTERNOON, 10:00)",
                        "MANAGER(Operations Manager)",
                        "NEXT_NUMBER(NO_ANSWER)",
                        "ATTEMPT(2, 5)",
                        "FIRST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"));
    }

    private static List<Example> messages() {
        return List.of(
                example(
                        "on an agreed call a second message may be left",
                        () -> call(
                                STANDARD,
                                4,
                                sent(),
                                tried(3, 10, Outcome.VOICEMAIL_LEFT),
                                CallAttempt.of("2", "acme", "Dana Ruiz", at(4, 10), Outcome.CALL_BACK)
                                        .withCallBackAt(at(7, 14))),
                        "AGREED(Mon 7 14:00, America/Chicago)",
                        "MANAGER(Operations Manager)",
                        "ATTEMPT(3, 5)",
                        "AGREED_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"),
                example(
                        "on the last call a second message may be left",
                        () -> call(
                                STANDARD.toBuilder()
                                        .cadence(Cadence.standard().withLimits(2, 8))
                                        .build(),
                                4,
                                sent(),
                                tried(4, 10, Outcome.VOICEMAIL_LEFT)),
                        "NEXT_CALL(VOICEMAIL_LEFT, Fri 4, Tue 8)",
                        "MANAGER(Operations Manager)",
                        "ATTEMPT(2, 2)",
                        "LAST_MESSAGE()",
                        "INTERVIEW_THIS_WEEK(Fri 11)"));
    }

    private static List<Example> research() {
        return List.of(
                example(
                        "nobody is known",
                        () -> call(STANDARD, 1, to()),
                        "NOBODY_KNOWN()",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "only a gatekeeper is known",
                        () -> call(STANDARD, 1, to(MAX)),
                        "ONLY_GATEKEEPERS()",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "only human resources and a recruiter are known",
                        () -> call(STANDARD, 1, to(ANA, KIM)),
                        "ONLY_HUMAN_RESOURCES()",
                        "ONLY_RECRUITERS()",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "no manager is known",
                        () -> call(STANDARD, 1, to(MAX, SAM)),
                        "NO_MANAGER_KNOWN()",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "no manager is left",
                        () -> call(STANDARD, 4, sent(), tried(4, 10, Outcome.WRONG_PERSON)),
                        "NO_MANAGER_LEFT(1)",
                        "NEXT_CALL(WRONG_PERSON, Fri 4, Mon 7)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "no number reaches the manager",
                        () -> call(STANDARD, 1, to(Contact.of("Dana Ruiz", "Operations Manager", CHICAGO))),
                        "MANAGER(Operations Manager)",
                        "NO_OWN_NUMBER()",
                        "NO_NUMBER()",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "nobody says where the manager is",
                        () -> call(STANDARD, 1, to(DANA.withZone(null))),
                        "MANAGER(Operations Manager)",
                        "NO_ZONE()",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "the manager's calendar has no day",
                        () -> call(
                                STANDARD.toBuilder()
                                        .calendar(BusinessCalendar.weekdays().and(date -> false))
                                        .build(),
                                1,
                                sent()),
                        "NO_DAY()",
                        "MANAGER(Operations Manager)",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "where nobody answered, the reception is called again in the other half of the day",
                        () -> call(
                                STANDARD,
                                4,
                                to().withSwitchboard(SWITCHBOARD, CHICAGO),
                                CallAttempt.reception("1", "acme", at(4, 10), Outcome.NO_ANSWER)),
                        "NOBODY_KNOWN()",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NOT_TWICE_A_DAY(Fri 4, Sat 5)",
                        "OTHER_HALF(AFTERNOON, 10:00)",
                        "LATE(Fri 4, 3, 0)",
                        "NEXT_SOURCE(RECEPTIONIST)"),
                example(
                        "what is asked at one number on one day is one call",
                        () -> reasons(
                                STANDARD,
                                1,
                                FollowUp.of(to().withSwitchboard(SWITCHBOARD, CHICAGO)),
                                FollowUp.of(sent("ab").withContacts().withSwitchboard(SWITCHBOARD, CHICAGO))),
                        "NOBODY_KNOWN()",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "ASKED_TOGETHER(ab)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "the posting hides who hires",
                        () -> call(STANDARD, 1, sent().withEmployerHidden(true)),
                        "HIDDEN_EMPLOYER()",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "a referred person without a number is looked for first",
                        () -> call(
                                STANDARD,
                                4,
                                to(DANA, LEE),
                                tried(4, 10, Outcome.REFERRED)
                                        .withReferredTo(Contact.of("Bo Boss", "Plant Manager", CHICAGO))),
                        "MANAGER(Plant Manager)",
                        "CHOSEN_BY_REFERRAL(3)",
                        "REFERRED_FIRST(Fri 11)",
                        "NO_OWN_NUMBER()",
                        "NO_NUMBER()",
                        "NEXT_CALL(REFERRED, Fri 4, Mon 7)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "after a gatekeeper refused a service is next",
                        () -> call(
                                STANDARD.toBuilder()
                                        .cadence(Cadence.standard().withCallsToGatekeepers(1))
                                        .build(),
                                4,
                                to(),
                                CallAttempt.reception("1", "acme", at(4, 10), Outcome.GATEKEEPER_REFUSED)),
                        "NOBODY_KNOWN()",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "NOT_TWICE_A_DAY(Fri 4, Sat 5)",
                        "LATE(Fri 4, 3, 0)",
                        "GATEKEEPERS_USED_UP(1, 1)",
                        "NEXT_SOURCE(RESEARCH_SERVICE)"),
                example(
                        "before sending somebody must be found",
                        () -> STANDARD.readiness(to()).reasons(),
                        "NOBODY_KNOWN()",
                        "BEFORE_SENDING(Tue 1)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"),
                example(
                        "a draft for which a manager is known may be sent",
                        () -> STANDARD.readiness(sent()).reasons(),
                        "MANAGER_KNOWN()",
                        "MANAGER(Operations Manager)",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "a draft whose posting declines calls says so",
                        () -> STANDARD.readiness(sent().withCallsDeclined(true)).reasons(),
                        "MANAGER_KNOWN()",
                        "MANAGER(Operations Manager)",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "CALLS_DECLINED()",
                        "INTERVIEW_NEXT_WEEK(Fri 11)"),
                example(
                        "research waits for a day with room",
                        () -> reasons(
                                STANDARD.toBuilder().researchPerDay(1).build(),
                                1,
                                FollowUp.of(to()),
                                FollowUp.of(Submission.resume("a", "Globex", "Welder", december(1))
                                        .withReferredBy("Jo Marsh"))),
                        "NOBODY_KNOWN()",
                        "FIRST_CALL(RESUME, Tue 1, Fri 4)",
                        "WAITED_FOR_ROOM(Fri 4, 0, 0, 1, 0, Mon 7)",
                        "LATE(Fri 4, 3, 0)",
                        "NEXT_SOURCE(COMPANY_WEBSITE)"));
    }

    private static List<Example> closed() {
        return List.of(
                example(
                        "the interview is won",
                        () -> call(STANDARD, 4, sent(), tried(4, 10, Outcome.INTERVIEW_WON)),
                        "WON()"),
                example(
                        "the position is filled",
                        () -> call(STANDARD, 4, sent().withNews(News.FILLED)),
                        "POSITION_GONE()"),
                example(
                        "they are not interested",
                        () -> call(STANDARD, 4, sent(), tried(4, 10, Outcome.NOT_INTERESTED)),
                        "DECLINED()"),
                example(
                        "the job seeker withdrew",
                        () -> call(STANDARD, 4, sent().withNews(News.WITHDRAWN)),
                        "WITHDRAWN()"),
                example(
                        "the posting declines calls",
                        () -> call(STANDARD, 4, sent().withCallsDeclined(true)),
                        "CALLS_DECLINED()"),
                example(
                        "enough calls were made about it",
                        () -> call(
                                STANDARD.toBuilder()
                                        .cadence(Cadence.standard().withLimits(5, 1))
                                        .build(),
                                4,
                                sent(),
                                tried(4, 10, Outcome.NO_ANSWER)),
                        "ATTEMPTS_USED_UP(1, 1)"),
                example(
                        "the manager asked not to be called",
                        () -> call(STANDARD, 4, sent(), tried(4, 10, Outcome.DO_NOT_CALL)),
                        "ASKED_NOT_TO_BE_CALLED()"));
    }

    private static List<Example> notCalled() {
        return List.of(
                example(
                        "human resources, recruiters, gatekeepers and colleagues are not called",
                        () -> against(STANDARD, FollowUp.of(to(ANA, KIM, MAX, SAM))),
                        "HUMAN_RESOURCES(HR Director, false)",
                        "RECRUITER(Recruiter, false)",
                        "GATEKEEPER(Receptionist, false)",
                        "NO_MANAGER(Welder, false)"),
                example(
                        "whom the host's list names is not called",
                        () -> against(
                                STANDARD.toBuilder()
                                        .doNotCall((submission, contact) ->
                                                contact.name().equals("Dana Ruiz"))
                                        .build(),
                                FollowUp.of(sent())),
                        "ON_DO_NOT_CALL_LIST()"),
                example(
                        "who does not hire for this position is not called",
                        () -> against(STANDARD, FollowUp.of(sent(), List.of(tried(4, 10, Outcome.WRONG_PERSON)))),
                        "WRONG_PERSON(Fri 4)"),
                example(
                        "who said no is not called when they named somebody else",
                        () -> against(
                                STANDARD,
                                FollowUp.of(
                                        sent(),
                                        List.of(tried(4, 10, Outcome.NOT_INTERESTED)
                                                .withReferredTo(LEE)))),
                        "REFUSED(Fri 4)"),
                example(
                        "who left is not called",
                        () -> against(STANDARD, FollowUp.of(sent(), List.of(tried(4, 10, Outcome.NO_LONGER_THERE)))),
                        "NO_LONGER_THERE(Fri 4)"),
                example(
                        "who was called as often as allowed is not called",
                        () -> against(
                                STANDARD.toBuilder()
                                        .cadence(Cadence.standard().withLimits(1, 8))
                                        .build(),
                                FollowUp.of(sent(), List.of(tried(4, 10, Outcome.NO_ANSWER)))),
                        "PERSON_USED_UP(1, 1)"));
    }

    private static List<Example> notes() {
        return List.of(
                example("no holidays are known", () -> notes(STANDARD, 1, FollowUp.of(sent())), "NO_HOLIDAYS_KNOWN()"),
                example(
                        "holidays are known until the end of last year",
                        () -> notes(
                                STANDARD.toBuilder()
                                        .calendar(BusinessCalendar.weekdays().without(LocalDate.of(2025, 12, 25)))
                                        .build(),
                                1,
                                FollowUp.of(sent())),
                        "HOLIDAYS_END(Wed 31, 1)"),
                example(
                        "calls wait, also one on a chosen day",
                        () -> notes(
                                ONE_A_DAY,
                                1,
                                FollowUp.of(other("a").withCallOn(december(3))),
                                FollowUp.of(other("b").withCallOn(december(3)))),
                        "CALLS_WAIT(1, Fri 4)",
                        "CHOSEN_DAY_FULL(Thu 3, 1)",
                        "NO_HOLIDAYS_KNOWN()"),
                example(
                        "research waits",
                        () -> notes(
                                STANDARD.toBuilder().researchPerDay(1).build(),
                                1,
                                FollowUp.of(to()),
                                FollowUp.of(Submission.resume("a", "Globex", "Welder", december(1)))),
                        "RESEARCH_WAITS(1, Mon 7)"),
                example(
                        "an attempt lies ahead of the clock",
                        () -> notes(HERE, 1, FollowUp.of(sent(), List.of(tried(9, 10, Outcome.NO_ANSWER)))),
                        "AHEAD_OF_CLOCK(1, [acme])",
                        "NO_HOLIDAYS_KNOWN()"),
                example(
                        "one person has two titles and two zones",
                        () -> notes(
                                STANDARD,
                                1,
                                FollowUp.of(sent()),
                                FollowUp.of(sent("b")
                                        .withContacts(DANA.withRole(Role.of("Receptionist"))
                                                .withZone(TOKYO)))),
                        "TITLES_DIFFER([acme, b])",
                        "ZONES_DIFFER([acme, b])",
                        "NO_HOLIDAYS_KNOWN()"),
                example(
                        "two people of one name may be one",
                        () -> notes(
                                STANDARD,
                                1,
                                FollowUp.of(to(DANA.withRole(Role.of("Sales Manager")))),
                                FollowUp.of(sent("b")
                                        .withContacts(Contact.of("Dana Ruiz", "Welding Supervisor", CHICAGO)
                                                .withPhone(SECOND)))),
                        "NAMESAKES([acme, b])",
                        "NO_HOLIDAYS_KNOWN()"),
                example(
                        "an agreed call falls into an absence",
                        () -> notes(
                                HERE.toBuilder().away(december(7), december(8)).build(),
                                4,
                                FollowUp.of(
                                        sent(),
                                        List.of(tried(4, 10, Outcome.CALL_BACK).withCallBackAt(at(7, 14))))),
                        "NO_HOLIDAYS_KNOWN()",
                        "AGREED_WHILE_AWAY(1, Mon 7, Tue 8)"));
    }

    private static List<Reason> call(FollowUpPolicy policy, int today, Submission submission, CallAttempt... attempts) {
        return reasons(policy, today, FollowUp.of(submission, List.of(attempts)));
    }

    /** The reasons of the step about the first of the follow-ups. */
    private static List<Reason> reasons(FollowUpPolicy policy, int today, FollowUp first, FollowUp... others) {
        return plan(policy, today, first, others)
                .stepFor(first.submission().id())
                .orElseThrow()
                .reasons();
    }

    /** Everything that speaks against somebody, person by person. */
    private static List<Reason> against(FollowUpPolicy policy, FollowUp followUp) {
        return plan(policy, 4, followUp).rejections().stream()
                .map(Rejection::reasons)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reason> notes(FollowUpPolicy policy, int today, FollowUp first, FollowUp... others) {
        return plan(policy, today, first, others).notes();
    }

    private static CallPlan plan(FollowUpPolicy policy, int today, FollowUp first, FollowUp... others) {
        return policy.plan(Stream.concat(Stream.of(first), Stream.of(others)).toList(), at(today, 11));
    }

    /** Sent to Dana Ruiz at Acme on Tuesday. */
    private static Submission sent() {
        return sent("acme");
    }

    private static Submission sent(String id) {
        return Submission.resume(id, "Acme", "Welder", december(1)).withContacts(DANA);
    }

    private static Submission to(Contact... contacts) {
        return sent().withContacts(contacts);
    }

    /** Sent to somebody else on Tuesday. */
    private static Submission other(String id) {
        return Submission.resume(id, "Firm " + id, "Welder", december(1))
                .withContacts(
                        Contact.of("Person " + id, "Sales Manager", CHICAGO).withPhone("+1 312 555 012" + id.length()));
    }

    private static CallAttempt tried(int day, int hour, Outcome outcome) {
        return CallAttempt.of("1", "acme", "Dana Ruiz", at(day, hour), outcome);
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day); // the first is a Tuesday
    }

    private static Instant at(int day, int hour) {
        return december(day).atTime(hour, 0).atZone(CHICAGO).toInstant();
    }

    /** A reason as its code and details, days with their weekday. */
    private static String say(Reason reason) {
        return reason.details().values().stream()
                .map(ReasonsTest::detail)
                .collect(Collectors.joining(", ", reason.code() + "(", ")"));
    }

    private static String detail(Object value) {
        if (value instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH).format(date);
        }
        return value instanceof Instant instant
                ? DateTimeFormatter.ofPattern("EEE d HH:mm", Locale.ENGLISH).format(instant.atZone(CHICAGO))
                : value.toString();
    }
}
