package dev.followup.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.FollowUpPolicy;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Progress;
import dev.followup.plan.Purpose;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of an agenda, word by word. */
class AgendaTest {

    @Test
    void todayWithThreeEmployers() {
        assertThat(Agenda.of(Plans.three()).today()).isEqualTo("""
                Today, Mon 30 Nov: 2 calls, 1 late, 1 agreed for 10:30 your time; 1 thing to find out

                  10:30  Dana Ruiz, VP of Engineering, Acme: call agreed
                         +1 212 555 0100, 13:30 New York (10:30 your time)
                         Backend Engineer: resume sent Mon 23 Nov, referred by Jo Marsh; Fri 27 Nov: wants another call
                     2.  Sam Poe, Team Lead Data, Beta
                         +1 312 555 0199 (switchboard: ask for Sam Poe), until 17:00 Chicago (15:00 your time); was due Fri 27 Nov
                         Data Engineer: letter sent Tue 24 Nov; not called yet

                To find out
                    Gamma, QA Lead: who leads the team that is hiring? To find out, read About Us and the management team on https://gamma.example
                """);
    }

    @Test
    void whatWasDoneCheersInTheSecondLineOfToday() {
        assertThat(Agenda.of(Plans.three()).with(done(9, 2, 5, 3, 1)).today().lines())
                .startsWith(
                        "Today, Mon 30 Nov: 2 calls, 1 late, 1 agreed for 10:30 your time; 1 thing to find out",
                        "So far 9 sent, 7 calls, 3 conversations, 1 interview won: well done, go on like this",
                        "");
        assertThat(Agenda.of(Plans.of()).with(done(1, 0, 1, 0, 0)).today()).isEqualTo("""
                Today, Mon 30 Nov: nothing to do, enjoy the day
                So far 1 sent, 1 call: the next one may be the conversation that counts
                Nothing else is planned. Send the next resume: each one gets its call.
                """);
    }

    @Test
    void whatWasDoneCheersInFourLanguagesByHowFarItCame() {
        assertThat(cheers(Locale.ENGLISH))
                .containsExactly(
                        "So far 1 sent: a call makes the difference",
                        "So far 2 sent, 1 call: the next one may be the conversation that counts",
                        "So far 2 sent, 3 calls, 1 conversation: it is the conversation that counts",
                        "So far 2 sent, 3 calls, 2 conversations, 1 interview won: well done, go on like this");
        assertThat(cheers(Locale.GERMAN))
                .containsExactly(
                        "Bisher 1 Bewerbung verschickt: ein Anruf macht den Unterschied",
                        "Bisher 2 Bewerbungen verschickt, 1 Anruf: schon der nächste kann das Gespräch bringen, auf das es"
                                + " ankommt",
                        "Bisher 2 Bewerbungen verschickt, 3 Anrufe, 1 Gespräch: auf das Gespräch kommt es an",
                        "Bisher 2 Bewerbungen verschickt, 3 Anrufe, 2 Gespräche, 1 Vorstellungsgespräch zugesagt:"
                                + " gut gemacht, weiter so");
        assertThat(cheers(Locale.FRENCH))
                .containsExactly(
                        "Jusqu'ici 1 envoi\u00a0: un appel fait la différence",
                        "Jusqu'ici 2 envois, 1 appel\u00a0: le prochain peut être la conversation qui compte",
                        "Jusqu'ici 2 envois, 3 appels, 1 conversation\u00a0: c'est la conversation qui compte",
                        "Jusqu'ici 2 envois, 3 appels, 2 conversations, 1 entretien décroché\u00a0:"
                                + " bravo, continue comme ça");
        assertThat(cheers(new Locale("es")))
                .containsExactly(
                        "Hasta ahora 1 envío: una llamada marca la diferencia",
                        "Hasta ahora 2 envíos, 1 llamada: la próxima puede ser la conversación que cuenta",
                        "Hasta ahora 2 envíos, 3 llamadas, 1 conversación: lo que cuenta es la conversación",
                        "Hasta ahora 2 envíos, 3 llamadas, 2 conversaciones, 1 entrevista conseguida:"
                                + " bien hecho, sigue así");
    }

    @Test
    void aReceptionThatDidNotAnswerIsToBeCalledInTheOtherHalfOfTheDay() {
        Submission gamma = Submission.resume("gamma", "Gamma", "QA Lead", Plans.LAST_FRIDAY.minusDays(7))
                .withSwitchboard("+1 415 555 0123", Plans.LOS_ANGELES);
        FollowUp unanswered = FollowUp.of(
                gamma,
                List.of(CallAttempt.reception("1", "gamma", Plans.at("2026-11-27T18:00:00Z"), Outcome.NO_ANSWER)));

        assertThat(Agenda.of(FollowUpPolicy.standard().plan(List.of(unanswered), Plans.NOW))
                        .today())
                .contains("Gamma, QA Lead: who leads the team that is hiring? To find out, call the reception at"
                        + " +1 415 555 0123, do not be put through to human resources (in the afternoon)");
    }

    @Test
    void whenTheReceptionSaidToCallStandsWithWhatToFindOut() {
        Submission gamma = Submission.resume("gamma", "Gamma", "QA Lead", Plans.LAST_FRIDAY.minusDays(7))
                .withSwitchboard("+1 415 555 0123", Plans.LOS_ANGELES);
        FollowUp told = FollowUp.of(
                gamma,
                List.of(CallAttempt.reception("1", "gamma", Plans.at("2026-11-27T18:00:00Z"), Outcome.CALL_BACK)
                        .withCallBackAt(Plans.at("2026-11-30T23:00:00Z"))));
        Agenda agenda = Agenda.of(FollowUpPolicy.standard().plan(List.of(told), Plans.NOW));

        assertThat(agenda.today())
                .contains("To find out, call the reception at +1 415 555 0123, do not be put through to human resources"
                        + " (agreed for Mon 30 Nov 15:00 Los Angeles)");
        assertThat(agenda.in(Locale.GERMAN).today()).contains(" (verabredet für Mo ");
        assertThat(agenda.in(Locale.FRENCH).today()).contains(" (convenu pour le lun. ");
        assertThat(agenda.in(new Locale("es")).today()).contains(" (acordado para el lun ");
        assertThat(agenda.whole())
                .contains("; to find out by Mon 30 Nov, agreed for Mon 30 Nov 15:00 Los Angeles")
                .contains("    1. call the reception at +1 415 555 0123");
    }

    @Test
    void oneQuestionAboutOnePersonIsOneThingToFindOut() {
        Contact dana = Contact.of("Dana Ruiz", "VP of Engineering", Plans.NEW_YORK);
        FollowUp acme =
                FollowUp.of(Submission.resume("acme", "Acme", "Backend Engineer", Plans.LAST_FRIDAY.minusDays(7))
                        .withContacts(dana));
        FollowUp twin = FollowUp.of(Submission.resume("twin", "Acme", "Team Lead", Plans.LAST_FRIDAY)
                .withContacts(dana));
        Agenda agenda = Agenda.of(FollowUpPolicy.standard().plan(List.of(acme, twin), Plans.NOW));

        assertThat(agenda.today()).isEqualTo("""
                Today, Mon 30 Nov: no calls; 1 thing to find out

                To find out
                    Acme, Backend Engineer and Team Lead: at which number is Dana Ruiz reached? To find out, \
                read About Us and the management team on their website (was due Mon 23 Nov)
                """);
        assertThat(agenda.whole().lines().filter(line -> line.contains("to find out: at which number")))
                .hasSize(1);
        assertThat(agenda.whole())
                .contains("    Acme, Backend Engineer: resume sent Fri 20 Nov; Team Lead: resume sent Fri 27 Nov;"
                        + " to find out by Mon 30 Nov; was due Mon 23 Nov");
        assertThat(agenda.in(Locale.GERMAN).today()).contains("Acme, Backend Engineer und Team Lead: ");
        assertThat(agenda.in(Locale.FRENCH).today()).contains("Acme, Backend Engineer et Team Lead");
        assertThat(agenda.in(new Locale("es")).today()).contains("Acme, Backend Engineer y Team Lead: ");
    }

    @Test
    void ofTwoHiddenEmployersEachIsToBeFoundOut() {
        FollowUp one = FollowUp.of(
                Submission.resume("one", "Agency", "Cook", Plans.LAST_FRIDAY).withEmployerHidden(true));
        FollowUp two = FollowUp.of(
                Submission.resume("two", "Agency", "Cook", Plans.LAST_FRIDAY).withEmployerHidden(true));

        assertThat(Agenda.of(FollowUpPolicy.standard().plan(List.of(one, two), Plans.NOW))
                        .today())
                .contains("2 things to find out");
    }

    @Test
    void aMissedAgreementThatIsMadeGoodIsLateAndNotAgreedForTheHourItOpens() {
        FollowUp missed = FollowUp.of(
                acme(),
                List.of(CallAttempt.of("1", "acme", "Dana Ruiz", Plans.at("2026-11-27T16:00:00Z"), Outcome.CALL_BACK)
                        .withCallBackAt(Plans.at("2026-11-29T14:00:00Z")))); // Sunday, 9:00 in New York
        CallPlan plan = FollowUpPolicy.builder()
                .caller(
                        Plans.LOS_ANGELES,
                        BusinessCalendar.weekdays(),
                        CallHours.between(LocalTime.of(5, 0), LocalTime.of(17, 0)))
                .build()
                .plan(List.of(missed), Plans.NOW);

        assertThat(Agenda.of(plan).today()).isEqualTo("""
                Today, Mon 30 Nov: 1 call, 1 late

                     1.  Dana Ruiz, VP of Engineering, Acme
                         +1 212 555 0100, until 17:00 New York (14:00 your time); was agreed for Sun 29 Nov 09:00 New York (06:00 your time)
                         Backend Engineer: resume sent Fri 27 Nov; Fri 27 Nov: wants another call
                """);
        assertThat(Agenda.of(plan).call(plan.calls().get(0)))
                .contains("    today, until 17:00 New York (14:00 your time); was agreed for Sun 29 Nov 09:00")
                .doesNotContain("if you are held up");
        assertThat(Stream.of(Locale.GERMAN, Locale.FRENCH, new Locale("es"))
                        .map(language -> Agenda.of(plan).in(language).today()))
                .satisfiesExactly(
                        today -> assertThat(today).contains("; war verabredet für So"),
                        today -> assertThat(today).contains("; c'était convenu pour le dim"),
                        today -> assertThat(today).contains("; estaba acordada para el dom"));
    }

    @Test
    void anEmptyDayNamesTheFirstOfTheNextAsItsPageDoes() {
        PlannedCall ordinary = new Plans.CallFixture("beta", FollowUp.of(acme()), Contact.of("Sam Poe", "CTO"))
                .window(Plans.TUESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), Plans.NEW_YORK)
                .call();
        PlannedCall agreed = new Plans.CallFixture("acme", FollowUp.of(acme()), dana())
                .purpose(Purpose.AGREED)
                .window(Plans.TUESDAY, LocalTime.of(13, 0), LocalTime.of(17, 0), Plans.NEW_YORK)
                .call();

        assertThat(Agenda.of(Plans.of(ordinary, agreed)).today()).contains("; first Dana Ruiz");
    }

    @Test
    void theLastDayForAnInterviewThatWeekIsTold() {
        LocalDate thursday = Plans.FRIDAY.minusDays(1);
        Contact dana = dana();
        PlannedCall last = new Plans.CallFixture("acme", FollowUp.of(acme()), dana)
                .window(thursday, LocalTime.of(9, 0), LocalTime.of(17, 0), Plans.NEW_YORK)
                .because(Reason.of(Code.INTERVIEW_THIS_WEEK, Plans.FRIDAY))
                .call();
        CallPlan plan = new CallPlan(
                thursday.atTime(8, 0).atZone(Plans.LOS_ANGELES).toInstant(),
                Plans.LOS_ANGELES,
                List.of(last),
                List.of(),
                List.of(),
                List.of());

        assertThat(Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, new Locale("es"))
                        .map(language -> Agenda.of(plan)
                                .in(language)
                                .today()
                                .lines()
                                .toList()
                                .get(1)))
                .containsExactly(
                        "The last day for an interview this week: 1 call",
                        "Der letzte Tag für ein Vorstellungsgespräch in dieser Woche: 1 Anruf",
                        "Le dernier jour pour un entretien cette semaine\u00a0: 1 appel",
                        "El último día para una entrevista esta semana: 1 llamada");
        assertThat(Agenda.of(plan).call(last))
                .contains("    aim: an interview by Fri 4 Dec; the last day for one that week\n");
        assertThat(Agenda.of(Plans.three()).today()).doesNotContain("last day");
    }

    @Test
    void whereNothingWasRecordedNothingIsClaimed() {
        Progress none = Progress.of(List.of(), Plans.CHICAGO);

        assertThat(Agenda.of(Plans.three()).with(none).today())
                .isEqualTo(Agenda.of(Plans.three()).today());
    }

    private static List<String> cheers(Locale language) {
        Agenda agenda = Agenda.of(Plans.three()).in(language);
        return Stream.of(done(1, 0, 0, 0, 0), done(2, 0, 1, 0, 0), done(2, 1, 2, 1, 0), done(2, 1, 2, 2, 1))
                .map(done -> agenda.with(done).today().lines().toList().get(1))
                .toList();
    }

    private static Progress done(int sent, int inquiries, int called, int conversations, int interviews) {
        return new Progress(
                new Progress.Counts(sent, inquiries, called, conversations, interviews),
                Map.of(),
                List.of(),
                List.of());
    }

    @Test
    void todayWithSixteenEmployersAndNoLimit() {
        assertThat(Agenda.of(Plans.many(16, 99)).today()).isEqualTo("""
                Today, Mon 30 Nov: 14 calls; 2 things to find out

                     1.  Ana Abel, Engineering Manager, Argon
                         +1 212 555 1000, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; Fri 27 Nov: no answer
                     2.  Ben Abel, Engineering Manager, Bismuth
                         +1 212 555 1001, 09:00-17:00
                         Test Engineer: resume sent Wed 25 Nov; not called yet
                     3.  Cleo Abel, Engineering Manager, Cobalt
                         +1 212 555 1002, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; not called yet
                     4.  Dev Abel, Engineering Manager, Dysprosium
                         +1 212 555 1003, 09:00-17:00
                         Test Engineer: resume sent Wed 25 Nov; Fri 27 Nov: no answer
                     5.  Eve Abel, Engineering Manager, Erbium
                         +1 212 555 1004, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; not called yet
                     6.  Finn Abel, Engineering Manager, Fermium
                         +1 212 555 1005, 09:00-17:00
                         Test Engineer: resume sent Wed 25 Nov; not called yet
                     7.  Gil Abel, Engineering Manager, Gallium
                         +1 212 555 1006, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; Fri 27 Nov: no answer
                     8.  Ivo Abel, Engineering Manager, Argon 2
                         +1 212 555 1008, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; not called yet
                     9.  June Abel, Engineering Manager, Bismuth 2
                         +1 212 555 1009, 09:00-17:00
                         Test Engineer: resume sent Wed 25 Nov; Fri 27 Nov: no answer
                    10.  Ana Brand, Engineering Manager, Cobalt 2
                         +1 212 555 1010, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; not called yet
                    11.  Ben Brand, Engineering Manager, Dysprosium 2
                         +1 212 555 1011, 09:00-17:00
                         Test Engineer: resume sent Wed 25 Nov; not called yet
                    12.  Cleo Brand, Engineering Manager, Erbium 2
                         +1 212 555 1012, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; Fri 27 Nov: no answer
                    13.  Dev Brand, Fermium 2, +1 212 555 1013, 09:00-17:00: Test Engineer
                    14.  Eve Brand, Gallium 2, +1 212 555 1014, until 17:00 New York (14:00 your time): Test Engineer

                To find out
                    Helium, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                    Helium 2, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                """);
    }

    @Test
    void todayWithAHundredAndTenEmployersAndEightCallsADayIsOneScreen() {
        String today = Agenda.of(Plans.many(110, 8)).today();

        assertThat(today.lines().count()).isLessThanOrEqualTo(60);
        assertThat(today).isEqualTo("""
                Today, Mon 30 Nov: 8 calls; 13 things to find out

                     1.  Ana Abel, Engineering Manager, Argon
                         +1 212 555 1000, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; Fri 27 Nov: no answer
                     2.  Ben Abel, Engineering Manager, Bismuth
                         +1 212 555 1001, 09:00-17:00
                         Test Engineer: resume sent Wed 25 Nov; not called yet
                     3.  Cleo Abel, Engineering Manager, Cobalt
                         +1 212 555 1002, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; not called yet
                     4.  Dev Abel, Engineering Manager, Dysprosium
                         +1 212 555 1003, 09:00-17:00
                         Test Engineer: resume sent Wed 25 Nov; Fri 27 Nov: no answer
                     5.  Eve Abel, Engineering Manager, Erbium
                         +1 212 555 1004, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; not called yet
                     6.  Finn Abel, Engineering Manager, Fermium
                         +1 212 555 1005, 09:00-17:00
                         Test Engineer: resume sent Wed 25 Nov; not called yet
                     7.  Gil Abel, Engineering Manager, Gallium
                         +1 212 555 1006, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; Fri 27 Nov: no answer
                     8.  Ivo Abel, Engineering Manager, Argon 2
                         +1 212 555 1008, until 17:00 New York (14:00 your time)
                         Test Engineer: resume sent Wed 25 Nov; not called yet

                To find out
                    Helium, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                    Helium 2, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                    Helium 3, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                    Helium 4, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                    Helium 5, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                    Helium 6, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                    Helium 7, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                    Helium 8, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                    Helium 9, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                    Helium 10, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website
                    and 3 more things: see the whole plan

                Tue 1 Dec: 8 calls
                Wed 2 Dec: 8 calls
                Thu 3 Dec: 8 calls
                Fri 4 Dec: 8 calls
                Mon 7 Dec: 8 calls
                Tue 8 Dec: 8 calls
                Wed 9 Dec: 8 calls
                Thu 10 Dec: 8 calls
                Fri 11 Dec: 8 calls
                Mon 14 Dec: 8 calls
                Tue 15 Dec: 8 calls
                Wed 16 Dec: 1 call
                """);
    }

    @Test
    void todayWithAHundredAndTenCallsCountsWhatItDoesNotShow() {
        assertThat(Agenda.of(Plans.many(110, 999)).today().lines().skip(37).limit(20))
                .containsExactly(
                        "         Test Engineer: resume sent Wed 25 Nov; Fri 27 Nov: no answer",
                        "    13.  Dev Brand, Fermium 2, +1 212 555 1013, 09:00-17:00: Test Engineer",
                        "    14.  Eve Brand, Gallium 2, +1 212 555 1014, until 17:00 New York (14:00 your time): Test Engineer",
                        "    15.  Gil Brand, Argon 3, +1 212 555 1016, until 17:00 New York (14:00 your time): Test Engineer",
                        "    16.  Hana Brand, Bismuth 3, +1 212 555 1017, 09:00-17:00: Test Engineer",
                        "    17.  Ivo Brand, Cobalt 3, +1 212 555 1018, until 17:00 New York (14:00 your time): Test Engineer",
                        "    18.  June Brand, Dysprosium 3, +1 212 555 1019, 09:00-17:00: Test Engineer",
                        "    19.  Ana Costa, Erbium 3, +1 212 555 1020, until 17:00 New York (14:00 your time): Test Engineer",
                        "    20.  Ben Costa, Fermium 3, +1 212 555 1021, 09:00-17:00: Test Engineer",
                        "    21.  Cleo Costa, Gallium 3, +1 212 555 1022, until 17:00 New York (14:00 your time): Test Engineer",
                        "    22.  Eve Costa, Argon 4, +1 212 555 1024, until 17:00 New York (14:00 your time): Test Engineer",
                        "    23.  Finn Costa, Bismuth 4, +1 212 555 1025, 09:00-17:00: Test Engineer",
                        "    24.  Gil Costa, Cobalt 4, +1 212 555 1026, until 17:00 New York (14:00 your time): Test Engineer",
                        "         and 73 more calls: see the whole plan",
                        "",
                        "To find out",
                        "    Helium, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website",
                        "    Helium 2, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website",
                        "    Helium 3, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website",
                        "    Helium 4, Test Engineer: who leads the team that is hiring? To find out, read About Us and the management team on their website");
    }

    @Test
    void anEmptyDaySaysWhatComesNext() {
        CallPlan plan = Plans.of(tomorrow());

        assertThat(Agenda.of(plan).today()).isEqualTo("""
                Today, Mon 30 Nov: nothing to do, enjoy the day
                Next, Tue 1 Dec: 1 call; first Dana Ruiz, VP of Engineering, Acme
                """);
        assertThat(Agenda.of(plan).day(Plans.FRIDAY)).isEqualTo("""
                Fri 4 Dec: nothing to do
                Nothing else is planned. Send the next resume: each one gets its call.
                """);
    }

    @Test
    void anEmptyPlanSaysWhatToDoAllTheSame() {
        CallPlan plan = Plans.of(List.of(), List.of(), List.of(Plans.won()));

        assertThat(Agenda.of(plan).today()).isEqualTo("""
                Today, Mon 30 Nov: nothing to do, enjoy the day
                Nothing else is planned. Send the next resume: each one gets its call.
                """);
        assertThat(Agenda.of(plan).week()).isEqualTo("""
                Nothing to do this week.
                """);
        assertThat(Agenda.of(plan).whole()).isEqualTo("""
                Nothing else is planned. Send the next resume: each one gets its call.

                Closed
                    Delta, SRE: the interview is won (Lee Chan, Head of Platform)
                """);
    }

    @Test
    void aCall() {
        Agenda agenda = Agenda.of(Plans.three()).from("Alex Kim");

        assertThat(agenda.call(Plans.agreed())).isEqualTo("""
                Call Dana Ruiz, VP of Engineering, Acme
                    +1 212 555 0100
                    today, 13:30 New York (10:30 your time)
                    if you are held up, until 17:00 New York (14:00 your time)
                    found: the company's website
                About
                    Backend Engineer: resume sent Mon 23 Nov, referred by Jo Marsh
                    aim: an interview by Fri 4 Dec
                Before
                    Fri 27 Nov: wants another call
                    Wed 25 Nov: no answer
                    your note: Friendly. In meetings all morning, asked for the Kafka project.
                Why now
                    agreed for Mon 30 Nov 13:30 in New York (10:30 your time)
                    you were referred: that opens doors
                    call 3 of at most 5
                Why Dana Ruiz
                    a manager ("VP" in the title)
                    of 2 managers, the one with whom a call is agreed
                If you do not reach Dana Ruiz
                    Max Lind, CTO, +1 212 555 0101
                Say
                    Hello, am I speaking with Dana Ruiz? My name is Alex Kim. We agreed to speak at 13:30. I was referred by Jo Marsh. I sent Acme my resume for the Backend Engineer position on Monday, 23 November.
                    I would like to show you in person what I can do for your team. Could we meet for an interview by Friday, 4 December?
                If somebody else answers
                    Hello, my name is Alex Kim. I was referred by Jo Marsh. Could you put me through to Dana Ruiz, please? We agreed to speak at 13:30.
                If they send you to human resources
                    Thank you, I will gladly send human resources whatever they need. Ten minutes with the team would show far more than paper, though. Would that be possible by Friday, 4 December?
                If nobody answers, leave a message
                    the call was agreed
                    Hello, this is Alex Kim with a message for Dana Ruiz. I was referred by Jo Marsh. I sent Acme my resume for the Backend Engineer position on Monday, 23 November. I would like to meet you for an interview by Friday, 4 December, and I will call you again.
                """);
    }

    @Test
    void aCallThroughTheSwitchboardFromSomebodyWithoutAName() {
        assertThat(Agenda.of(Plans.three()).call(Plans.late())).isEqualTo("""
                Call Sam Poe, Team Lead Data, Beta
                    +1 312 555 0199 (switchboard: ask for Sam Poe)
                    today, until 17:00 Chicago (15:00 your time); was due Fri 27 Nov
                About
                    Data Engineer: letter sent Tue 24 Nov
                    aim: an interview by Fri 4 Dec
                Before
                    not called yet
                Why now
                    your letter went out on Tue 24 Nov: the first call is due Fri 27 Nov
                    nobody said where they work: the time of the switchboard counts, in Chicago
                    due Fri 27 Nov: 3 days late (2 of them your days off), still worth it
                Why Sam Poe
                    a manager ("Team Lead" in the title)
                    no number of their own is known
                Say
                    Hello, am I speaking with Sam Poe? I sent Beta a letter for the Data Engineer position on Tuesday, 24 November. As Team Lead Data, you are the person I wanted to speak with directly.
                    I would like to show you in person what I can do for your team. Could we meet for an interview by Friday, 4 December?
                If somebody else answers
                    Hello. Could you put me through to Sam Poe, please?
                If they send you to human resources
                    Thank you, I will gladly send human resources whatever they need. Ten minutes with the team would show far more than paper, though. Would that be possible by Friday, 4 December?
                If nobody answers, leave a message
                    this is the first message
                    Hello, this is a message for Sam Poe. I sent Beta a letter for the Data Engineer position on Tuesday, 24 November. I would like to meet you for an interview by Friday, 4 December, and I will call you again.
                """);
    }

    @Test
    void aWeek() {
        CallPlan plan = Plans.of(
                List.of(Plans.late(), Plans.agreed(), tomorrow(), nextYear()), List.of(Plans.nobodyKnown()), List.of());

        assertThat(Agenda.of(plan).week()).isEqualTo("""
                Today, Mon 30 Nov: 2 calls, 1 late, 1 agreed for 10:30 your time; 1 thing to find out
                  10:30  Dana Ruiz, Acme, +1 212 555 0100, 13:30 New York (10:30 your time): Backend Engineer
                     2.  Sam Poe, Beta, +1 312 555 0199 (switchboard: ask for Sam Poe), until 17:00 Chicago (15:00 your time): Data Engineer
                         Gamma, QA Lead: who leads the team that is hiring? To find out, read About Us and the management team on https://gamma.example

                Tue 1 Dec: 1 call
                     1.  Dana Ruiz, Acme, +1 212 555 0100, 09:00-17:00 New York (06:00-14:00 your time): Backend Engineer

                Later, until Mon 4 Jan 2027: 1 call
                """);
    }

    @Test
    void theWholePlan() {
        assertThat(Agenda.of(Plans.three()).whole()).isEqualTo("""
                Today, Mon 30 Nov: 2 calls, 1 late, 1 agreed for 10:30 your time; 1 thing to find out
                  10:30  Dana Ruiz, VP of Engineering, Acme: call agreed
                         +1 212 555 0100, 13:30 New York (10:30 your time)
                         Backend Engineer: resume sent Mon 23 Nov, referred by Jo Marsh
                         Fri 27 Nov: wants another call
                         why now: agreed for Mon 30 Nov 13:30 in New York (10:30 your time)
                                  you were referred: that opens doors
                                  call 3 of at most 5
                         why them: a manager ("VP" in the title)
                                   of 2 managers, the one with whom a call is agreed
                         if not reached: Max Lind, CTO, +1 212 555 0101
                         if nobody answers, leave a message
                         aim: an interview by Fri 4 Dec
                     2.  Sam Poe, Team Lead Data, Beta
                         +1 312 555 0199 (switchboard: ask for Sam Poe), until 17:00 Chicago (15:00 your time); was due Fri 27 Nov
                         Data Engineer: letter sent Tue 24 Nov
                         not called yet
                         why now: your letter went out on Tue 24 Nov: the first call is due Fri 27 Nov
                                  nobody said where they work: the time of the switchboard counts, in Chicago
                                  due Fri 27 Nov: 3 days late (2 of them your days off), still worth it
                         why them: a manager ("Team Lead" in the title)
                                   no number of their own is known
                         if nobody answers, leave a message
                         aim: an interview by Fri 4 Dec

                To find out
                    Gamma, QA Lead: resume sent Fri 27 Nov; to find out by Mon 30 Nov
                         why now: nobody is known there yet
                                  next source: the company's website
                         to find out: who leads the team that is hiring?
                         1. read About Us and the management team on https://gamma.example
                         2. call the reception at +1 415 555 0123, do not be put through to human resources
                         3. look up Gamma in a research service such as Hoovers, ThomasNet or Lead411

                Not to call about the job, but worth asking
                    Pat Hall, Receptionist, Beta: guards the phone ("Receptionist"); knows the manager's name

                Never call
                    Kim Moe, HR Director, Acme: human resources ("HR")

                Closed
                    Delta, SRE: the interview is won (Lee Chan, Head of Platform)

                Mind
                    No holidays are known: check that nobody is off on these days.
                """);
    }

    @Test
    void allThatIsToBeDoneOnADayStandsOnItsPage() {
        CallPlan plan = Plans.many(110, 999);

        assertThat(Agenda.of(plan).day(Plans.MONDAY)).contains("    97.  ").doesNotContain("see the whole plan");
    }

    @Test
    void theHundredAndTenEmployersInGerman() {
        assertThat(Agenda.of(Plans.many(110, 8))
                        .in(Locale.GERMAN)
                        .today()
                        .lines()
                        .limit(8))
                .containsExactly(
                        "Heute, Mo 30. Nov.: 8 Anrufe; 13 Fragen zu klären",
                        "",
                        "     1.  Ana Abel, Engineering Manager, Argon",
                        "         +1 212 555 1000, bis 17:00 in New York (14:00 deiner Zeit)",
                        "         Test Engineer: Lebenslauf geschickt am Mi 25. Nov.; Fr 27. Nov.: niemand hat abgenommen",
                        "     2.  Ben Abel, Engineering Manager, Bismuth",
                        "         +1 212 555 1001, 09:00–17:00",
                        "         Test Engineer: Lebenslauf geschickt am Mi 25. Nov.; noch kein Anruf");
    }

    @Test
    void todayInFrench() {
        assertThat(Agenda.of(Plans.three()).in(Locale.FRENCH).today()).isEqualTo("""
                Aujourd'hui, lun. 30 nov. : 2 appels, 1 en retard, 1 convenu pour 10h30 chez toi ; 1 réponse à trouver

                  10h30  Dana Ruiz, VP of Engineering, Acme : appel convenu
                         +1 212 555 0100, 13h30 à New York (10h30 chez toi)
                         Backend Engineer : CV envoyé le lun. 23 nov., sur recommandation (Jo Marsh) ; ven. 27 nov. : souhaite que tu rappelles
                     2.  Sam Poe, Team Lead Data, Beta
                         +1 312 555 0199, le standard : demande Sam Poe, jusqu'à 17h00 à Chicago (15h00 chez toi) ; c'était pour le ven. 27 nov.
                         Data Engineer : lettre envoyée le mar. 24 nov. ; pas encore d'appel

                À trouver
                    Gamma, QA Lead : qui dirige l'équipe qui embauche ? Pour le savoir, lis les pages « À propos » et « Équipe dirigeante » sur https://gamma.example
                """);
    }

    @Test
    void todayInSpanish() {
        assertThat(Agenda.of(Plans.three()).in(new Locale("es")).today()).isEqualTo("""
                Hoy, lun 30 nov: 2 llamadas, 1 atrasada, 1 acordada para las 10:30 hora tuya; 1 cosa por averiguar

                  10:30  Dana Ruiz, VP of Engineering, Acme: llamada acordada
                         +1 212 555 0100, 13:30 en Nueva York (10:30 hora tuya)
                         Backend Engineer: currículum enviado el lun 23 nov, por recomendación de Jo Marsh; vie 27 nov: pidió otra llamada
                     2.  Sam Poe, Team Lead Data, Beta
                         +1 312 555 0199 (centralita: pregunta por Sam Poe), hasta las 17:00 en Chicago (15:00 hora tuya); tocaba el vie 27 nov
                         Data Engineer: carta enviada el mar 24 nov; aún no has llamado

                Por averiguar
                    Gamma, QA Lead: ¿quién dirige el equipo que contrata? Para saberlo, lee «Quiénes somos» y «Equipo directivo» en https://gamma.example
                """);
    }

    @Test
    void todayInGerman() {
        assertThat(Agenda.of(Plans.three()).in(Locale.GERMAN).today()).isEqualTo("""
                Heute, Mo 30. Nov.: 2 Anrufe, 1 überfällig, 1 verabredet für 10:30 deiner Zeit; 1 Frage zu klären

                  10:30  Dana Ruiz, VP of Engineering, Acme: verabredet
                         +1 212 555 0100, 13:30 in New York (10:30 deiner Zeit)
                         Backend Engineer: Lebenslauf geschickt am Mo 23. Nov., auf Empfehlung von Jo Marsh; Fr 27. Nov.: möchte noch einmal telefonieren
                     2.  Sam Poe, Team Lead Data, Beta
                         +1 312 555 0199 (Zentrale: lass dich mit Sam Poe verbinden), bis 17:00 in Chicago (15:00 deiner Zeit); war fällig am Fr 27. Nov.
                         Data Engineer: Anschreiben geschickt am Di 24. Nov.; noch kein Anruf

                Zu klären
                    Gamma, QA Lead: wer leitet das Team, das jemanden sucht? Dazu: sieh auf https://gamma.example unter „Über uns“ und „Management“ nach
                """);
    }

    @Test
    void aLanguageThatIsNotThereIsSaidInEnglish() {
        assertThat(Agenda.of(Plans.three()).in(Locale.JAPANESE).today())
                .isEqualTo(Agenda.of(Plans.three()).today());
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        String today = Agenda.of(Plans.three()).today();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Agenda.of(Plans.three()).today()).isEqualTo(today);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCallOnAnotherDayThereSaysSo() {
        Contact mia = Contact.of("Mia Kerr", "Studio Head", ZoneId.of("Australia/Sydney"))
                .withPhone("+61 2 5550 0100");
        FollowUp followUp = FollowUp.of(
                Submission.resume("oz", "Oz", "Animator", Plans.LAST_FRIDAY).withContacts(mia));
        PlannedCall call = new Plans.CallFixture("oz", followUp, mia)
                .window(Plans.TUESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), ZoneId.of("Australia/Sydney"))
                .call();

        assertThat(Agenda.of(Plans.of(call)).today())
                .contains("+61 2 5550 0100, 09:00-17:00 Sydney (14:00-22:00 your time), their Tue 1 Dec");
    }

    @Test
    void whereClocksAreTheSameNoCityIsNamed() {
        Contact eli =
                Contact.of("Eli Dorn", "Owner", ZoneId.of("America/Vancouver")).withPhone("+1 604 555 0100");
        FollowUp followUp = FollowUp.of(
                Submission.resume("bc", "Bay", "Cook", Plans.LAST_FRIDAY).withContacts(eli));
        PlannedCall call = new Plans.CallFixture("bc", followUp, eli)
                .window(Plans.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), ZoneId.of("America/Vancouver"))
                .call();

        assertThat(Agenda.of(Plans.of(call)).today()).contains("+1 604 555 0100, 09:00-17:00\n");
    }

    @Test
    void withoutACallerTimesAreTheirs() {
        CallPlan plan =
                new CallPlan(Plans.NOW, null, List.of(Plans.agreed(), Plans.late()), List.of(), List.of(), List.of());

        assertThat(Agenda.of(plan).today())
                .startsWith("Today, Mon 30 Nov: 2 calls, 1 late, 1 agreed for 13:30 New York\n")
                .contains("  13:30  Dana Ruiz")
                .contains("until 17:00 Chicago;")
                .doesNotContain("your time");
    }

    @Test
    void anotherYearIsSaid() {
        assertThat(Agenda.of(Plans.of(nextYear())).today()).contains("Mon 4 Jan 2027: 1 call");
    }

    @Test
    void aCallThatIsDueOnADayToComeIsNotLate() {
        PlannedCall call = new Plans.CallFixture("acme", FollowUp.of(acme()), dana())
                .due(Plans.TUESDAY)
                .window(Plans.FRIDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), Plans.NEW_YORK)
                .because(Reason.of(Code.LATE, Plans.TUESDAY, 3, 0))
                .call();

        assertThat(Agenda.of(Plans.of(call)).whole())
                .startsWith("Fri 4 Dec: 1 call\n")
                .doesNotContain("late")
                .doesNotContain("was due");
        assertThat(Agenda.of(Plans.of(call)).call(call)).doesNotContain("late");
        assertThat(call.daysLate()).isEqualTo(3);
    }

    @Test
    void aManagerWhoMayBeCalledForSeveralSubmissionsIsNamedOnce() {
        Contact max = Contact.of("Max Lind", "CTO", Plans.NEW_YORK).withPhone("+1 212 555 0101");
        PlannedCall call = new Plans.CallFixture("acme", FollowUp.of(acme()), dana())
                .alternative(max, Reason.of(Code.MANAGER, "CTO"))
                .alternative(max, Reason.of(Code.MANAGER, "CTO"))
                .call();
        Agenda agenda = Agenda.of(Plans.of(call));

        for (String page : List.of(agenda.call(call), agenda.whole())) {
            assertThat(page).containsOnlyOnce("Max Lind");
        }
    }

    @Test
    void whoSaidNoAndNamedSomebodyElseIsToldWithBoth() {
        Submission sent = acme();
        FollowUp followUp = FollowUp.of(
                sent,
                List.of(CallAttempt.of(
                                "1", sent.id(), "Max Lind", Plans.at("2026-11-27T16:00:00Z"), Outcome.NOT_INTERESTED)
                        .withReferredTo(dana())));

        assertThat(Agenda.of(Plans.of(new Plans.CallFixture("acme", followUp, dana()).call()))
                        .today())
                .contains("; Fri 27 Nov, Max Lind: not interested, pointed you to Dana Ruiz\n");
    }

    @Test
    void whatTheReceptionAgreedIsToldOnceAndInOneZone() {
        Submission gamma = Submission.resume("gamma", "Gamma", "QA Lead", Plans.LAST_FRIDAY)
                .withSwitchboard("+1 212 555 0123", Plans.NEW_YORK);
        FollowUp asked = FollowUp.of(
                gamma,
                List.of(CallAttempt.reception("1", "gamma", Plans.at("2026-11-28T03:00:00Z"), Outcome.CALL_BACK)
                        .withCallBackAt(Plans.at("2026-12-01T16:00:00Z"))));
        CallPlan plan = FollowUpPolicy.standard().plan(List.of(asked), Plans.NOW);

        assertThat(Agenda.of(plan).whole())
                .contains("agreed for Tue 1 Dec 11:00 New York\n")
                .contains("tried: Fri 27 Nov, the reception: wants another call\n")
                .doesNotContain("UTC");
    }

    @Test
    void anyDateIsADay() {
        Agenda agenda = Agenda.of(Plans.three());

        assertThat(List.of(agenda.day(LocalDate.MIN), agenda.day(LocalDate.MAX)))
                .allMatch(page -> page.contains("nothing to do"));
    }

    @Test
    void aZoneWithoutACityIsNamedByItsOffset() {
        assertThat(Stream.of("Etc/GMT+5", "GMT+05:30", "Etc/UTC", "GMT", "-03:00", "America/Argentina/Buenos_Aires")
                        .map(ZoneId::of)
                        .map(Wording.in(Locale.ENGLISH)::of))
                .containsExactly("UTC-05:00", "UTC+05:30", "UTC", "UTC", "UTC-03:00", "Buenos Aires");
    }

    @Test
    void theCallersNameIsOneLine() {
        Agenda agenda = Agenda.of(Plans.three());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> agenda.from("Jo\nPark"))
                .withMessage("name has the control character U+000A at index 2");
        assertThatIllegalArgumentException().isThrownBy(() -> agenda.from("Jo\u202ePark"));
    }

    @Test
    void aMeetingHasNoSender() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, new Locale("es"))) {
            assertThat(Wording.in(language).of(Reason.of(Code.TOUCHED, "MEETING", true, Plans.MONDAY, Plans.FRIDAY)))
                    .isEqualTo(Wording.in(language)
                            .of(Reason.of(Code.TOUCHED, "MEETING", false, Plans.MONDAY, Plans.FRIDAY)));
        }
        assertThat(Wording.in(Locale.ENGLISH).of(Reason.of(Code.TOUCHED, "MEETING", true, Plans.MONDAY, Plans.FRIDAY)))
                .startsWith("meeting on Mon 30 Nov 2026: ");
    }

    @Test
    void nobodyIsToldOffForDaysOnWhichTheyWereAway() {
        PlannedCall call = new Plans.CallFixture("acme", FollowUp.of(acme()), dana())
                .due(Plans.LAST_FRIDAY)
                .closedDays(3)
                .call();

        assertThat(Agenda.of(Plans.of(call)).today())
                .startsWith("Today, Mon 30 Nov: 1 call\n")
                .doesNotContain("was due");
    }

    @Test
    void whatHappenedBefore() {
        FollowUp followUp = FollowUp.of(
                acme(),
                List.of(
                        CallAttempt.reception(
                                "1", "acme", Plans.at("2026-11-23T16:00:00Z"), Outcome.GATEKEEPER_REFUSED),
                        CallAttempt.of("2", "acme", "Max Lind", Plans.at("2026-11-24T16:00:00Z"), Outcome.REFERRED)
                                .withReferredTo(dana()),
                        CallAttempt.of("3", "acme", "Dana Ruiz", Plans.at("2026-11-25T16:00:00Z"), Outcome.UNDECIDED)
                                .withIncoming(true)
                                .withCallExpectedBy(Plans.LAST_FRIDAY)
                                .withNotBefore(Plans.MONDAY)),
                List.of(Touch.sent("4", "acme", Plans.at("2026-11-26T16:00:00Z"), Touch.Channel.EMAIL)
                        .withContactName("Dana Ruiz")
                        .withNote("Sent the portfolio.")));
        PlannedCall call = new Plans.CallFixture("acme", followUp, dana())
                .purpose(Purpose.NEXT_TRY)
                .call();

        assertThat(Agenda.of(Plans.of(call)).call(call)).contains("""
                Before
                    Thu 26 Nov: e-mail from you
                    Wed 25 Nov, they called: undecided, promised to call by Fri 27 Nov, not before Mon 30 Nov
                    Tue 24 Nov, Max Lind: pointed you to Dana Ruiz
                    Mon 23 Nov, the reception: not put through
                    your note: Sent the portfolio.
                """);
    }

    @Test
    void whoIsCalledAboutOneJobIsOnNoListForAnother() {
        Submission other =
                Submission.resume("acme-2", "Acme", "Cook", Plans.LAST_FRIDAY).withContacts(dana());
        Research research = new Research(
                "acme-2-research",
                List.of(FollowUp.of(other)),
                Research.Why.ANOTHER_MANAGER,
                null,
                Plans.MONDAY,
                Plans.MONDAY,
                List.of(new Research.Step(ResearchSource.RESEARCH_SERVICE, null, null, null)),
                List.of(),
                1,
                List.of(),
                List.of(new Rejection("acme-2", dana(), List.of(Reason.of(Code.WRONG_PERSON, Plans.LAST_FRIDAY)))));
        PlannedCall call = new Plans.CallFixture("acme", FollowUp.of(acme()), dana()).call();

        assertThat(Agenda.of(Plans.of(List.of(call), List.of(research), List.of()))
                        .whole())
                .contains("not Dana Ruiz, VP of Engineering: does not hire for this position, you heard on Fri 27 Nov")
                .doesNotContain("Not to call any more");
    }

    @Test
    void notesNameSubmissionsByEmployerAndPosition() {
        PlannedCall call = new Plans.CallFixture("acme", FollowUp.of(acme()), dana()).call();
        CallPlan plan =
                Plans.of(List.of(call), List.of(), List.of(), Reason.of(Code.ZONES_DIFFER, List.of("acme", "gone")));

        assertThat(Agenda.of(plan).whole())
                .contains("One person is said to be in different places; the first one counts: Acme, Backend Engineer"
                        + " and gone.");
    }

    @Test
    void aBlankNameOfTheCallerIsRefused() {
        assertThatThrownBy(() -> Agenda.of(Plans.three()).from(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("callersName is blank");
    }

    static PlannedCall tomorrow() {
        return new Plans.CallFixture("acme", FollowUp.of(acme()), dana())
                .window(Plans.TUESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), Plans.NEW_YORK)
                .call();
    }

    static PlannedCall nextYear() {
        Contact noa = Contact.of("Noa Peled", "Owner", Plans.NEW_YORK).withPhone("+1 212 555 0155");
        FollowUp followUp = FollowUp.of(
                Submission.letter("sigma", "Sigma", "Cook", Plans.LAST_FRIDAY).withContacts(noa));
        return new Plans.CallFixture("sigma", followUp, noa)
                .window(
                        LocalDate.of(2027, 1, 4), // a Monday
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        Plans.NEW_YORK)
                .call();
    }

    private static Submission acme() {
        return Submission.resume("acme", "Acme", "Backend Engineer", Plans.LAST_FRIDAY)
                .withContacts(dana());
    }

    private static Contact dana() {
        return Contact.of("Dana Ruiz", "VP of Engineering", Plans.NEW_YORK).withPhone("+1 212 555 0100");
    }
}
