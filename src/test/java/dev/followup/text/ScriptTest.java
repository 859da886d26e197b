package dev.followup.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.Cadence;
import dev.followup.FollowUpPolicy;
import dev.followup.calendar.Delay;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Purpose;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said on a call, word by word. */
class ScriptTest {

    @Test
    void inEnglish() {
        assertThat(all(Script.of(Plans.agreed()).from("Alex Kim"))).isEqualTo("""
                Hello, am I speaking with Dana Ruiz?
                My name is Alex Kim.
                We agreed to speak at 13:30.
                I was referred by Jo Marsh.
                I sent Acme my resume for the Backend Engineer position on Monday, 23 November.

                I would like to show you in person what I can do for your team.
                Could we meet for an interview by Friday, 4 December?

                Hello, my name is Alex Kim.
                I was referred by Jo Marsh.
                Could you put me through to Dana Ruiz, please?
                We agreed to speak at 13:30.

                Thank you, I will gladly send human resources whatever they need.
                Ten minutes with the team would show far more than paper, though.
                Would that be possible by Friday, 4 December?

                Hello, this is Alex Kim with a message for Dana Ruiz.
                I was referred by Jo Marsh.
                I sent Acme my resume for the Backend Engineer position on Monday, 23 November.
                I would like to meet you for an interview by Friday, 4 December, and I will call you again.
                """);
    }

    @Test
    void inGerman() {
        assertThat(all(Script.of(Plans.agreed()).in(Locale.GERMAN).from("Alex Kim")))
                .isEqualTo("""
                Guten Tag, spreche ich mit Dana Ruiz?
                Mein Name ist Alex Kim.
                Wir haben uns für 13:30 Uhr zum Telefonieren verabredet.
                Ich melde mich auf Empfehlung von Jo Marsh.
                Ich habe bei Ihnen am Montag, den 23. November meinen Lebenslauf für die Stelle „Backend Engineer“ eingereicht.

                Ich möchte Ihnen gern persönlich zeigen, was ich für Ihr Team tun kann.
                Könnten wir uns noch diese Woche zu einem Vorstellungsgespräch treffen, spätestens am Freitag, den 4. Dezember?

                Guten Tag, mein Name ist Alex Kim.
                Ich melde mich auf Empfehlung von Jo Marsh.
                Könnten Sie mich bitte mit Dana Ruiz verbinden?
                Wir haben uns für 13:30 Uhr zum Telefonieren verabredet.

                Danke, der Personalabteilung schicke ich gern alles, was sie braucht.
                Zehn Minuten im Gespräch mit dem Team zeigen aber mehr als jedes Papier.
                Wäre das spätestens am Freitag, den 4. Dezember möglich?

                Guten Tag, hier ist Alex Kim mit einer Nachricht für Dana Ruiz.
                Ich melde mich auf Empfehlung von Jo Marsh.
                Ich habe bei Ihnen am Montag, den 23. November meinen Lebenslauf für die Stelle „Backend Engineer“ eingereicht.
                Ich würde Sie gern spätestens am Freitag, den 4. Dezember zu einem Vorstellungsgespräch treffen.
                Ich rufe Sie wieder an.
                """);
    }

    @Test
    void inFrench() {
        assertThat(all(Script.of(Plans.agreed()).in(Locale.FRENCH).from("Alex Kim")))
                .isEqualTo("""
                Bonjour, est-ce que je parle bien à Dana Ruiz ?
                Je m'appelle Alex Kim.
                Nous avions convenu de nous parler à 13h30.
                Ma candidature est recommandée par Jo Marsh.
                J'ai déposé chez vous mon CV pour le poste « Backend Engineer » le lundi 23 novembre.

                J'aimerais vous présenter de vive voix ce que je peux apporter à votre équipe.
                Pourriez-vous me recevoir en entretien cette semaine, d'ici au vendredi 4 décembre ?

                Bonjour, je m'appelle Alex Kim.
                C'est grâce à Jo Marsh que j'appelle.
                Pourriez-vous me passer Dana Ruiz, s'il vous plaît ?
                Nous avions convenu d'un appel à 13h30.

                Merci, j'enverrai volontiers aux ressources humaines tout ce qu'il leur faut.
                Mais dix minutes d'échange avec l'équipe en diront bien plus qu'un dossier.
                Serait-ce possible d'ici au vendredi 4 décembre ?

                Bonjour, ici Alex Kim, un message pour Dana Ruiz.
                Ma candidature est recommandée par Jo Marsh.
                J'ai déposé chez vous mon CV pour le poste « Backend Engineer » le lundi 23 novembre.
                J'aimerais vous rencontrer pour un entretien d'ici au vendredi 4 décembre, et je me permettrai de vous rappeler.
                """);
    }

    @Test
    void inSpanish() {
        assertThat(all(Script.of(Plans.agreed()).in(new Locale("es")).from("Alex Kim")))
                .isEqualTo("""
                Hola, ¿hablo con Dana Ruiz?
                Me llamo Alex Kim.
                Quedamos en hablar a las 13:30.
                Llamo por recomendación de Jo Marsh.
                Les envié mi currículum para el puesto de Backend Engineer el lunes 23 de noviembre.

                Me gustaría mostrarle en persona lo que puedo aportar a su equipo.
                ¿Podríamos vernos para una entrevista esta semana, de aquí al viernes 4 de diciembre?

                Hola, me llamo Alex Kim.
                Llamo por recomendación de Jo Marsh.
                ¿Podría pasarme con Dana Ruiz, por favor?
                Quedamos en hablar a las 13:30.

                Gracias, con mucho gusto enviaré a Recursos Humanos lo que necesiten.
                Pero diez minutos de conversación con el equipo dirán mucho más que un papel.
                ¿Sería posible de aquí al viernes 4 de diciembre?

                Hola, soy Alex Kim y este mensaje es para Dana Ruiz.
                Llamo por recomendación de Jo Marsh.
                Les envié mi currículum para el puesto de Backend Engineer el lunes 23 de noviembre.
                Me gustaría que nos viéramos para una entrevista de aquí al viernes 4 de diciembre.
                Volveré a llamar.
                """);
    }

    @Test
    void withoutTheCallersNameItDoesWithout() {
        assertThat(all(Script.of(Plans.late()))).isEqualTo("""
                Hello, am I speaking with Sam Poe?
                I sent Beta a letter for the Data Engineer position on Tuesday, 24 November.
                As Team Lead Data, you are the person I wanted to speak with directly.

                I would like to show you in person what I can do for your team.
                Could we meet for an interview by Friday, 4 December?

                Hello.
                Could you put me through to Sam Poe, please?

                Thank you, I will gladly send human resources whatever they need.
                Ten minutes with the team would show far more than paper, though.
                Would that be possible by Friday, 4 December?

                Hello, this is a message for Sam Poe.
                I sent Beta a letter for the Data Engineer position on Tuesday, 24 November.
                I would like to meet you for an interview by Friday, 4 December, and I will call you again.
                """);
    }

    @Test
    void whoNamedThePersonIsNamed() {
        PlannedCall call = call(
                        acme(),
                        CallAttempt.of("1", "acme", "Max Lind", Plans.at("2026-11-27T16:00:00Z"), Outcome.REFERRED)
                                .withReferredTo(dana()))
                .purpose(Purpose.REFERRED)
                .call();

        assertThat(Script.of(call).opening())
                .isEqualTo(
                        "Hello, am I speaking with Dana Ruiz? Max Lind gave me your name on Friday, 27 November. I sent"
                                + " Acme my resume for the Backend Engineer position on Wednesday, 25 November.");
        assertThat(Script.of(call).voicemail()).contains("Max Lind gave me your name on Friday, 27 November.");
        assertThat(Script.of(call).toTheGatekeeper())
                .isEqualTo(
                        "Hello. Max Lind told me to ask for Dana Ruiz. Could you put me through to Dana Ruiz, please?");
    }

    @Test
    void aMessageSaysAtWhichNumberTheCallerIsReached() {
        Script script = Script.of(call(acme()).call());

        assertThat(script.reachableAt(" +1 312 555 0188 ").voicemail())
                .isEqualTo(script.voicemail() + " You can reach me at +1 312 555 0188.");
        assertThat(script.reachableAt("+1 312 555 0188").opening()).isEqualTo(script.opening());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> script.reachableAt("mornings"))
                .withMessage("phone has no digit");
    }

    @Test
    void whoAnswersThePhoneIsNotToldThatTheyNamedTheManager() {
        PlannedCall call = call(
                        acme().withContacts(Contact.of("Pat Hall", "Receptionist")),
                        CallAttempt.of("1", "acme", "Pat Hall", Plans.at("2026-11-27T16:00:00Z"), Outcome.REFERRED)
                                .withReferredTo(dana()))
                .call();

        assertThat(Script.of(call).opening()).contains("Pat Hall gave me your name");
        assertThat(Script.of(call).toTheGatekeeper())
                .isEqualTo("Hello. Could you put me through to Dana Ruiz, please?");
    }

    @Test
    void soIsTheReception() {
        PlannedCall call = call(
                        acme(),
                        CallAttempt.reception("1", "acme", Plans.at("2026-11-27T16:00:00Z"), Outcome.REFERRED)
                                .withReferredTo(dana()))
                .call();

        assertThat(Script.of(call).opening()).contains("Your reception gave me your name on Friday, 27 November.");
    }

    @Test
    void whoReferredTheJobSeekerIsAlwaysNamedButNotToThemselves() {
        PlannedCall byJo = call(acme().withReferredBy("Jo Marsh")).call();
        PlannedCall byDana = call(acme().withReferredBy("dana ruiz")).call();
        PlannedCall byNobody = call(acme()).call();

        assertThat(Script.of(byJo).opening()).contains("I was referred by Jo Marsh.");
        assertThat(Script.of(byJo).toTheGatekeeper()).contains("I was referred by Jo Marsh.");
        assertThat(Script.of(byJo).voicemail()).contains("I was referred by Jo Marsh.");
        assertThat(all(Script.of(byDana))).doesNotContain("referred");
        assertThat(all(Script.of(byNobody))).doesNotContain("referred");
    }

    @Test
    void whatWasSaidLastIsTakenUp() {
        assertThat(openingAfter(Outcome.NO_ANSWER))
                .doesNotContain("November. I sent")
                .startsWith("Hello, am I speaking with Dana Ruiz? I sent");
        assertThat(openingAfter(Outcome.VOICEMAIL_LEFT)).contains("I left you a message on Wednesday, 25 November.");
        assertThat(openingAfter(Outcome.MESSAGE_TAKEN)).contains("I left word for you on Wednesday, 25 November.");
        assertThat(openingAfter(Outcome.CALL_BACK)).contains("On Wednesday, 25 November you asked me to call again.");
        assertThat(openingAfter(Outcome.UNDECIDED))
                .contains("When we spoke on Wednesday, 25 November, you had not decided yet.")
                .doesNotContain("you are the person");
        assertThat(openingAfter(Outcome.MORE_INFORMATION_WANTED))
                .contains("On Wednesday, 25 November you wanted to read more first.");
    }

    @Test
    void whoWasSpokenWithOrMetBeforeIsNoStranger() {
        Submission sent = acme();
        CallAttempt spoken =
                CallAttempt.of("1", "acme", "Dana Ruiz", Plans.at("2026-11-25T16:00:00Z"), Outcome.UNDECIDED);
        Touch met = Touch.received("2", "acme", Plans.at("2026-11-26T16:00:00Z"), Touch.Channel.MEETING)
                .withContactName("Dana Ruiz");
        CallAttempt rang =
                CallAttempt.of("3", "acme", "Dana Ruiz", Plans.at("2026-11-27T16:00:00Z"), Outcome.VOICEMAIL_LEFT);

        assertThat(openingAfter(FollowUp.of(sent, List.of(rang)))).contains("you are the person");
        assertThat(openingAfter(FollowUp.of(sent, List.of(spoken, rang)))).doesNotContain("you are the person");
        assertThat(openingAfter(FollowUp.of(sent, List.of(rang), List.of(met)))).doesNotContain("you are the person");
        assertThat(openingAfter(FollowUp.of(sent, List.of(), List.of(met.withContactName("Max Lind")))))
                .contains("you are the person");
    }

    private static String openingAfter(FollowUp followUp) {
        return Script.of(new Plans.CallFixture("acme", followUp, dana()).call()).opening();
    }

    @Test
    void whatWasWrittenSinceIsTakenUp() {
        FollowUp followUp = FollowUp.of(
                acme(),
                List.of(CallAttempt.of("1", "acme", "Dana Ruiz", Plans.at("2026-11-25T16:00:00Z"), Outcome.NO_ANSWER)),
                List.of(Touch.received("2", "acme", Plans.at("2026-11-27T16:00:00Z"), Touch.Channel.EMAIL)
                        .withContactName("Dana Ruiz")));
        PlannedCall call = new Plans.CallFixture("acme", followUp, dana()).call();

        assertThat(Script.of(call).opening()).contains("Thank you for your e-mail of Friday, 27 November.");
    }

    @Test
    void anAgreementWithSomebodyElseIsNotPutInTheCalleesMouth() {
        Instant at = Plans.MONDAY.atTime(13, 30).atZone(Plans.NEW_YORK).toInstant();
        PlannedCall call = call(
                        acme(),
                        CallAttempt.of(
                                        "1",
                                        "acme",
                                        "Dana Ruiz",
                                        Plans.at("2026-11-27T16:00:00Z"),
                                        Outcome.MESSAGE_TAKEN)
                                .withCallBackAt(at))
                .purpose(Purpose.AGREED)
                .window(Plans.MONDAY, LocalTime.of(13, 30), LocalTime.of(17, 0), Plans.NEW_YORK)
                .call();

        assertThat(Script.of(call).opening()).contains("I was told that I could reach you at 13:30.");
        assertThat(Script.of(call).toTheGatekeeper()).doesNotContain("agreed");
    }

    @Test
    void anAgreementThatWasMissedIsOwnedUpTo() {
        PlannedCall call = call(acme(), callBack(Outcome.CALL_BACK, Plans.at("2026-11-27T18:30:00Z")))
                .purpose(Purpose.NEXT_TRY)
                .because(Reason.of(Code.AGREED_MISSED, Plans.at("2026-11-27T18:30:00Z"), Plans.NEW_YORK, Plans.MONDAY))
                .call();

        assertThat(Script.of(call).opening())
                .contains("We were to speak on Friday, 27 November; I am sorry that we did not.");
    }

    @Test
    void aMissedTimeThatSomebodyElseGaveIsNotPutInTheCalleesMouth() {
        PlannedCall call = call(acme(), callBack(Outcome.MESSAGE_TAKEN, Plans.at("2026-11-27T18:30:00Z")))
                .purpose(Purpose.NEXT_TRY)
                .because(Reason.of(Code.AGREED_MISSED, Plans.at("2026-11-27T18:30:00Z"), Plans.NEW_YORK, Plans.MONDAY))
                .call();

        assertThat(inAllLanguages(Script.of(call), Script::opening))
                .satisfiesExactly(
                        opening -> assertThat(opening)
                                .contains(
                                        "I was told that I could reach you on Friday, 27 November; I am sorry that I did"
                                                + " not call then.")
                                .doesNotContain("We were"),
                        opening -> assertThat(opening)
                                .contains("Mir wurde gesagt, dass ich Sie am Freitag, den 27. November erreiche. Es tut"
                                        + " mir leid, dass ich da nicht angerufen habe."),
                        opening -> assertThat(opening)
                                .contains(
                                        "On m'a dit que je pourrais vous joindre le vendredi 27 novembre, et je regrette"
                                                + " de ne pas l'avoir fait."),
                        opening -> assertThat(opening)
                                .contains("Me dijeron que podría hablar con usted el viernes 27 de noviembre; siento no"
                                        + " haber llamado entonces."));
    }

    @Test
    void whoCallsLateSaysSoAndNobodyClaimsThatItIsTheTime() {
        Script script = Script.of(Plans.agreed());
        Instant agreed = Plans.agreed().window().opens();

        assertThat(inAllLanguages(script.at(agreed.plusSeconds(3 * 3600)), Script::opening))
                .satisfiesExactly(
                        opening -> assertThat(opening).contains("We agreed to speak at 13:30. I am sorry to be late."),
                        opening -> assertThat(opening)
                                .contains("Wir haben uns für 13:30 Uhr zum Telefonieren verabredet. Bitte entschuldigen"
                                        + " Sie die Verspätung."),
                        opening -> assertThat(opening)
                                .contains("Nous avions convenu de nous parler à 13h30. Veuillez excuser mon retard."),
                        opening ->
                                assertThat(opening).contains("Quedamos en hablar a las 13:30. Disculpe el retraso."));
        assertThat(script.at(agreed).opening())
                .isEqualTo(script.opening())
                .isEqualTo(script.at(agreed.minusSeconds(600)).opening());
        assertThat(script.toTheGatekeeper()).endsWith(" We agreed to speak at 13:30.");
        assertThatThrownBy(() -> script.at(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("now");
    }

    @Test
    void thePageOfALateAgreedCallIsSorryToo() {
        PlannedCall call = Plans.agreed();
        CallPlan noon = new CallPlan(
                call.window().opens().plusSeconds(7200),
                Plans.LOS_ANGELES,
                List.of(call),
                List.of(),
                List.of(),
                List.of());

        assertThat(Agenda.of(noon).call(call)).contains("We agreed to speak at 13:30. I am sorry to be late.");
        assertThat(Agenda.of(Plans.three()).call(call)).doesNotContain("sorry");
    }

    @Test
    void nobodyIsSaidToHaveNamedAPersonWhoWasNotSpokenWith() {
        for (Outcome outcome :
                Stream.of(Outcome.values()).filter(Outcome::mayPointOn).toList()) {
            PlannedCall call = call(
                            acme(),
                            CallAttempt.of("1", "acme", "Max Lind", Plans.at("2026-11-27T16:00:00Z"), outcome)
                                    .withReferredTo(dana()))
                    .call();
            boolean spokenWith = outcome.answeredBy() == Outcome.AnsweredBy.PERSON
                    || outcome == Outcome.REFERRED
                    || outcome == Outcome.WRONG_PERSON;

            assertThat(Script.of(call).opening())
                    .contains(
                            spokenWith
                                    ? "Max Lind gave me your name on Friday, 27 November."
                                    : "I was given your name on Friday, 27 November.");
            assertThat(Script.of(call).voicemail().contains("Max Lind")).isEqualTo(spokenWith);
            assertThat(Script.of(call).toTheGatekeeper().contains("Max Lind")).isEqualTo(spokenWith);
        }
    }

    @Test
    void whereItIsNotKnownWhoNamedThePersonNobodyIsNamed() {
        PlannedCall call = call(
                        acme(),
                        CallAttempt.of(
                                        "1",
                                        "acme",
                                        "Max Lind",
                                        Plans.at("2026-11-27T16:00:00Z"),
                                        Outcome.NO_LONGER_THERE)
                                .withReferredTo(dana()))
                .call();

        assertThat(inAllLanguages(Script.of(call), Script::opening))
                .satisfiesExactly(
                        opening -> assertThat(opening).contains("I was given your name on Friday, 27 November."),
                        opening -> assertThat(opening)
                                .contains("Mir wurde am Freitag, den 27. November Ihr Name genannt."),
                        opening -> assertThat(opening).contains("On m'a donné votre nom le vendredi 27 novembre."),
                        opening -> assertThat(opening).contains("Me dieron su nombre el viernes 27 de noviembre."));
    }

    @Test
    void whichWeekIsMeantFollowsTheReason() {
        LocalDate sunday = Plans.FRIDAY.plusDays(2);
        PlannedCall call = call(acme())
                .window(sunday, LocalTime.of(9, 0), LocalTime.of(17, 0), Plans.NEW_YORK)
                .because(Reason.of(Code.INTERVIEW_THIS_WEEK, sunday.plusDays(4)))
                .call();

        assertThat(inAllLanguages(Script.of(call), Script::request))
                .satisfiesExactly(
                        request -> assertThat(request).doesNotContain("week"),
                        request -> assertThat(request).contains("noch diese Woche"),
                        request -> assertThat(request).contains("cette semaine"),
                        request -> assertThat(request).contains("esta semana"));
    }

    @Test
    void onlyWhoAgreedToTheInterviewIsThankedForIt() {
        Contact max = Contact.of("Max Lind", "CTO", Plans.NEW_YORK).withPhone("+1 212 555 0101");
        PlannedCall call = call(
                        acme().withContacts(dana(), max),
                        CallAttempt.of(
                                "1", "acme", "Max Lind", Plans.at("2026-11-27T16:00:00Z"), Outcome.INTERVIEW_WON))
                .call();

        assertThat(Script.of(call).opening())
                .doesNotContain("Thank you")
                .contains("An interview is agreed already, and I look forward to it.");
        assertThat(Script.of(call).voicemail())
                .doesNotContain("Thank you")
                .contains("An interview is agreed already, and I look forward to it.");
        assertThat(inAllLanguages(Script.of(call), Script::opening))
                .noneMatch(opening -> opening.contains("Thank you")
                        || opening.contains("Vielen Dank")
                        || opening.contains("Merci")
                        || opening.contains("Gracias"));
    }

    @Test
    void theFirstMessagePromisesNoFurtherCallIfItIsLeftOnTheLast() {
        PlannedCall call = FollowUpPolicy.builder()
                .cadence(Cadence.standard().withLimits(1, 8))
                .build()
                .plan(List.of(FollowUp.of(acme())), Plans.NOW)
                .calls()
                .get(0);

        assertThat(call.voicemail()).isTrue();
        assertThat(Script.of(call).voicemail())
                .doesNotContain("call you again")
                .endsWith("I look forward to hearing from you.");
    }

    private static CallAttempt callBack(Outcome outcome, Instant at) {
        return CallAttempt.of("1", "acme", "Dana Ruiz", Plans.at("2026-11-26T16:00:00Z"), outcome)
                .withCallBackAt(at);
    }

    private static List<String> inAllLanguages(Script script, Function<Script, String> said) {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, new Locale("es"))
                .map(language -> said.apply(script.in(language)).replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void aMergedCallNamesThePositions() {
        Submission second = Submission.letter("acme-2", "Acme", "Data Engineer", Plans.LAST_FRIDAY);
        Submission third = Submission.resume("acme-3", "ACME", "SRE", Plans.LAST_FRIDAY);
        Plans.CallFixture two = call(acme()).also(FollowUp.of(second));

        assertThat(Script.of(two.call()).opening())
                .contains(
                        "I sent Acme my resume for the Backend Engineer position on Wednesday, 25 November and a letter"
                                + " for the Data Engineer position on Friday, 27 November.");
        assertThat(Script.of(two.also(FollowUp.of(third)).call()).opening())
                .contains("I applied to Acme for several positions: Backend Engineer, Data Engineer and SRE.");
    }

    @Test
    void anInterviewThatIsWonIsNotAskedForAgain() {
        PlannedCall call = call(
                        acme(),
                        CallAttempt.of(
                                "1", "acme", "Dana Ruiz", Plans.at("2026-11-27T16:00:00Z"), Outcome.INTERVIEW_WON))
                .call();

        assertThat(all(Script.of(call))).isEqualTo("""
                Hello, am I speaking with Dana Ruiz?
                Thank you for agreeing to an interview.

                Is there anything else that you would like to know from me?

                Hello.
                Could you put me through to Dana Ruiz, please?

                Thank you, the interview is agreed already.
                I have just one short question for the team.

                Hello, this is a message for Dana Ruiz.
                Thank you for agreeing to an interview.
                If there is anything else that you would like to know, I will be glad to hear from you.
                """);
        assertThat(Agenda.of(Plans.of(call)).call(call)).doesNotContain("aim:");
    }

    @Test
    void noPageSpeaksOfAnInterviewToWinOnceItIsWon() {
        FollowUp won = FollowUp.of(
                acme(),
                List.of(CallAttempt.of(
                        "1", "acme", "Dana Ruiz", Plans.at("2026-11-27T16:00:00Z"), Outcome.INTERVIEW_WON)));
        CallPlan thanks = FollowUpPolicy.builder()
                .cadence(Cadence.standard().with(Outcome.INTERVIEW_WON, Cadence.Next.call(Delay.businessDays(1))))
                .build()
                .plan(List.of(won), Plans.NOW);
        Agenda agenda = Agenda.of(thanks);
        PlannedCall call = thanks.calls().get(0);

        assertThat(call.reasons())
                .extracting(Reason::rule)
                .contains(Rule.KEEP_THE_INITIATIVE)
                .doesNotContain(Rule.INTERVIEW_THAT_WEEK);
        for (String page : List.of(agenda.today(), agenda.week(), agenda.whole(), agenda.call(call))) {
            assertThat(page.replaceAll("agree(d|ing) to an interview|the interview is agreed", ""))
                    .doesNotContain("interview");
        }
    }

    @Test
    void anInterviewThatIsWonForOneJobIsAskedForForTheOther() {
        Submission other = Submission.letter("acme-2", "Acme", "Data Engineer", Plans.LAST_FRIDAY);
        PlannedCall call = call(
                        acme(),
                        CallAttempt.of(
                                "1", "acme", "Dana Ruiz", Plans.at("2026-11-27T16:00:00Z"), Outcome.INTERVIEW_WON))
                .also(FollowUp.of(other))
                .call();

        assertThat(Script.of(call).opening())
                .contains("I sent Acme a letter for the Data Engineer position on Friday, 27 November.")
                .contains("Thank you for agreeing to an interview.")
                .doesNotContain("Backend Engineer");
        assertThat(Script.of(call).request())
                .isEqualTo("I would also like to speak with you about Data Engineer. Could we meet for an interview by"
                        + " Friday, 4 December?");
    }

    @Test
    void aFridayCallAimsAtNextWeek() {
        PlannedCall call = call(acme())
                .window(Plans.FRIDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), Plans.NEW_YORK)
                .because(Reason.of(Code.INTERVIEW_NEXT_WEEK, Plans.FRIDAY.plusDays(7)))
                .call();

        assertThat(Script.of(call).request()).endsWith("for an interview next week, by Friday, 11 December?");
    }

    @Test
    void theLastMessagePromisesNoFurtherCall() {
        PlannedCall call = call(acme()).because(Reason.of(Code.LAST_MESSAGE)).call();

        assertThat(Script.of(call).voicemail())
                .endsWith(
                        "I would be glad to meet you for an interview by Friday, 4 December. I look forward to hearing"
                                + " from you.");
    }

    @Test
    void aDayOfAnotherYearIsSaidWithIt() {
        PlannedCall call = call(acme().withSentOn(LocalDate.of(2025, 12, 29))).call(); // a Monday

        assertThat(Script.of(call).opening()).contains("on Monday, 29 December 2025.");
    }

    @Test
    void whoReferredTheJobSeekerAndNamedThePersonIsNamedOnce() {
        PlannedCall call = call(
                        acme().withReferredBy("max lind"),
                        CallAttempt.of("1", "acme", "Max Lind", Plans.at("2026-11-27T16:00:00Z"), Outcome.REFERRED)
                                .withReferredTo(dana()))
                .also(FollowUp.of(Submission.letter("acme-2", "Acme", "Data Engineer", Plans.LAST_FRIDAY)
                        .withReferredBy("Jo Marsh")))
                .call();
        Script script = Script.of(call);

        assertThat(script.opening())
                .contains("Max Lind gave me your name on Friday, 27 November. I was referred by Jo Marsh. I sent");
        assertThat(script.toTheGatekeeper())
                .isEqualTo("Hello. I was referred by Jo Marsh. Max Lind told me to ask for Dana Ruiz. Could you put me"
                        + " through to Dana Ruiz, please?");
    }

    @Test
    void aFullStopIsNotDoubled() {
        Submission inc = Submission.resume("acme", "Acme", "Engineer Sr.", Plans.LAST_FRIDAY)
                .withReferredBy("Jo Marsh Jr.")
                .withContacts(dana());

        assertThat(inAllLanguages(Script.of(call(inc).call()), Script::opening))
                .noneMatch(opening -> opening.contains(".."));
        assertThat(Script.of(call(inc).call()).opening()).contains("I was referred by Jo Marsh Jr. I sent Acme");
        assertThat(inAllLanguages(Script.of(referring("Acme Inc.", Research.Why.NO_CONTACT)), Script::opening))
                .noneMatch(opening -> opening.contains(".."))
                .allMatch(opening -> opening.contains("Acme Inc."));
    }

    @Test
    void aHiddenEmployerIsNotNamedToTheReferrer() {
        assertThat(inAllLanguages(
                        Script.of(referring("a leading bank", Research.Why.HIDDEN_EMPLOYER)), Script::opening))
                .containsExactly(
                        "Hello Jo Marsh. Thank you for referring me.",
                        "Guten Tag, Jo Marsh. Vielen Dank, dass Sie mich empfohlen haben.",
                        "Bonjour Jo Marsh. Merci de votre recommandation.",
                        "Hola, Jo Marsh. Gracias por recomendarme.");
    }

    @Test
    void ofManyPositionsAFewAreSpokenOf() {
        Plans.CallFixture call = call(acme());
        for (int i = 2; i < 40; i++) {
            call.also(FollowUp.of(Submission.letter("acme-" + i, "Acme", "Job " + i, Plans.LAST_FRIDAY)));
        }

        assertThat(inAllLanguages(Script.of(call.call()), Script::opening))
                .allMatch(opening -> opening.contains("Job 8") && opening.contains("31") && !opening.contains("Job 9"));
    }

    @Test
    void whatWasSentAlikeIsSaidOnce() {
        Plans.CallFixture call = call(acme());
        for (int i = 2; i < 5; i++) {
            call.also(FollowUp.of(Submission.resume("acme-" + i, "Acme", acme().position(), acme().sentOn())));
        }

        assertThat(inAllLanguages(Script.of(call.call()), Script::opening))
                .allSatisfy(opening -> assertThat(opening).containsOnlyOnce(acme().position()));
        assertThat(inAllLanguages(Script.of(call.call()), Script::opening))
                .isEqualTo(inAllLanguages(Script.of(call(acme()).call()), Script::opening));
    }

    private static Research referring(String employer, Research.Why why) {
        return new Research(
                "research",
                List.of(FollowUp.of(Submission.resume("acme", employer, "Engineer", Plans.LAST_FRIDAY))),
                why,
                null,
                Plans.MONDAY,
                Plans.MONDAY,
                List.of(new Research.Step(ResearchSource.REFERRER, "Jo Marsh", null, null)),
                List.of(),
                1,
                List.of(),
                List.of());
    }

    @Test
    void theReferrerIsAskedByName() {
        assertThat(Script.of(referring("Gamma", Research.Why.NO_CONTACT))
                        .from("Alex Kim")
                        .opening())
                .isEqualTo("Hello Jo Marsh, this is Alex Kim. Thank you for referring me to Gamma.");
    }

    @Test
    void theReceptionIsAskedForTheName() {
        Script script = Script.of(Plans.nobodyKnown());

        assertThat(all(script)).isEqualTo("""
                Hello.
                I hope that you can help me.

                Could you tell me who leads the team that is hiring for the QA Lead position?

                Hello.
                I hope that you can help me.
                Could you tell me who leads the team that is hiring for the QA Lead position?

                Thank you, but I am not calling about human resources.
                Could you tell me who leads the team that is hiring for the QA Lead position?

                """);
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatThrownBy(() -> Script.of(Plans.late()).from(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("callersName is blank");
    }

    /** One sentence a line. */
    static String all(Script script) {
        return lines(script.opening())
                + "\n" + lines(script.request())
                + "\n" + lines(script.toTheGatekeeper())
                + "\n" + lines(script.ifSentToHr())
                + "\n" + lines(script.voicemail());
    }

    static String lines(String speech) {
        return speech.isEmpty() ? "" : speech.replaceAll("(?<=\\D[.?]|[:h]\\d\\d\\.) ", "\n") + "\n";
    }

    static String openingAfter(Outcome outcome) {
        return Script.of(call(
                                acme(),
                                CallAttempt.of("1", "acme", "Dana Ruiz", Plans.at("2026-11-25T16:00:00Z"), outcome))
                        .call())
                .opening();
    }

    static Plans.CallFixture call(Submission submission, CallAttempt... attempts) {
        return new Plans.CallFixture("acme", FollowUp.of(submission, List.of(attempts)), dana());
    }

    static Submission acme() {
        return Submission.resume("acme", "Acme", "Backend Engineer", LocalDate.of(2026, 11, 25)) // a Wednesday
                .withContacts(dana());
    }

    static Contact dana() {
        return Contact.of("Dana Ruiz", "VP of Engineering", Plans.NEW_YORK).withPhone("+1 212 555 0100");
    }
}
