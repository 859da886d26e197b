package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Spellings;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Closed;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** One person, employer and number in every follow-up: bars spread wide, merges stay narrow. */
class WhoIsWhoTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant NOW = Instant.parse("2026-12-03T18:00:00Z"); // a Thursday
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String NUMBER = "+1 312 555 0100";

    /** Two spellings each of an employer, a person and a number. */
    record Pair(String employer, String employer2, String name, String name2, String phone, String phone2) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.DO_NOT_CALL)
    void whoAskedNotToBeCalledIsNotUnderAnySpelling(@ForAll("pairs for bars") Pair pair) {
        FollowUp asked = FollowUp.of(
                sent("1", pair.employer).withContacts(manager(pair.name).withPhone(pair.phone)),
                List.of(CallAttempt.of("a", "1", pair.name, NOW, Outcome.DO_NOT_CALL)));
        FollowUp other = FollowUp.of(sent("2", pair.employer2)
                .withContacts(manager(pair.name2))
                .withSwitchboard("+1 212 555 9999", CHICAGO));
        FollowUp elsewhere = FollowUp.of(
                sent("3", "Elsewhere").withContacts(manager("Ida Moe").withPhone(pair.phone2)));

        CallPlan plan = plan(asked, other, elsewhere);

        assertThat(plan.calls()).isEmpty();
        assertThat(plan.stepFor("1")).get().isInstanceOf(Closed.class);
        assertThat(plan.stepFor("3").orElseThrow().reasons()).contains(Reason.of(Code.BARRED_NUMBERS, 1));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.ONE_CALL_PER_PERSON)
    void onePersonUnderAnySpellingIsOneCall(@ForAll("pairs") Pair pair) {
        CallPlan plan = plan(
                FollowUp.of(
                        sent("1", pair.employer).withContacts(manager(pair.name).withPhone(NUMBER))),
                FollowUp.of(sent("2", pair.employer2)
                        .withContacts(manager(pair.name2).withPhone(NUMBER))));

        assertThat(plan.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.followUps()).hasSize(2));
        assertThat(plan.notes()).extracting(Reason::code).containsExactly(Code.NO_HOLIDAYS_KNOWN);
    }

    /** Two spellings that are the same for bars, some of them for merges too. */
    @Provide("pairs for bars")
    Arbitrary<Pair> pairsForBars() {
        Arbitrary<List<String>> employers = Spellings.employers()
                .flatMap(name -> Spellings.ofEmployerForBars(name).map(other -> List.of(name, other)));
        Arbitrary<List<String>> names = Spellings.namesForBars()
                .flatMap(name -> Spellings.ofNameForBars(name).map(other -> List.of(other, name)));
        return Arbitraries.oneOf(
                pairs(),
                Combinators.combine(pairs(), employers, names)
                        .as((pair, employer, name) -> new Pair(
                                employer.get(0), employer.get(1), name.get(0), name.get(1), pair.phone, pair.phone2)));
    }

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<List<String>> employers = Spellings.employers()
                .flatMap(name -> Combinators.combine(Spellings.ofEmployer(name), Spellings.ofEmployer(name))
                        .as(Arrays::asList));
        Arbitrary<List<String>> names = Spellings.names()
                .flatMap(name -> Combinators.combine(Spellings.ofName(name), Spellings.ofName(name))
                        .as(Arrays::asList));
        Arbitrary<List<String>> numbers = Spellings.numbers()
                .flatMap(number -> Combinators.combine(
                                number.international(), Arbitraries.oneOf(number.international(), number.national()))
                        .as(Arrays::asList));
        return Combinators.combine(employers, names, numbers)
                .as((employer, name, number) -> new Pair(
                        employer.get(0), employer.get(1), name.get(0), name.get(1), number.get(0), number.get(1)));
    }

    @Test
    void theTypographersApostropheAndACharacterNobodySeesHideNobody() {
        for (List<String> spelling :
                List.of(List.of("Amy O'Neill", "Amy O\u2019Neill"), List.of("Dana Ruiz", "Dana\u200b Ruiz"))) {
            FollowUp asked = FollowUp.of(
                    sent("1", "Acme").withContacts(manager(spelling.get(0)).withPhone(NUMBER)),
                    List.of(CallAttempt.of("a", "1", spelling.get(0), NOW, Outcome.DO_NOT_CALL)));
            FollowUp other = FollowUp.of(sent("2", "Acme")
                    .withContacts(manager(spelling.get(1)))
                    .withSwitchboard("+1 312 555 0199", CHICAGO));

            assertThat(plan(asked, other).calls()).isEmpty();
        }
    }

    @Test
    void acmeAndAcmeIncorporatedAreOneEmployerAndTheirManagerIsPhonedOnce() {
        CallPlan plan = plan(
                FollowUp.of(sent("1", "Acme").withContacts(manager("Dana Ruiz").withPhone(NUMBER))),
                FollowUp.of(sent("2", "Acme, Inc.")
                        .withContacts(manager("Dana Ruiz").withPhone(NUMBER))));

        assertThat(plan.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.followUps()).hasSize(2));
    }

    @Test
    void theGravestTitleHoldsInEverySubmissionAndIsNoted() {
        CallPlan plan = plan(
                FollowUp.of(sent("1", "Acme")
                        .withContacts(Contact.of("Sam Lee", "Talent Acquisition Partner", CHICAGO)
                                .withPhone(NUMBER))),
                FollowUp.of(sent("2", "Acme").withContacts(manager("Sam Lee").withPhone(NUMBER))));

        assertThat(plan.calls()).isEmpty();
        assertThat(plan.research()).extracting(Research::why).containsOnly(Research.Why.ONLY_HR_OR_RECRUITERS);
        assertThat(plan.rejections()).hasSize(2).allMatch(rejection -> rejection.never());
        assertThat(plan.notes()).contains(Reason.of(Code.TITLES_DIFFER, List.of("1", "2")));
    }

    @Test
    void aNumberAtWhichWhoAskedOnceAnsweredStaysBarredAfterACorrection() {
        CallAttempt undecided = CallAttempt.of("u", "1", "Dana Ruiz", NOW.minusSeconds(90_000), Outcome.UNDECIDED);
        CallAttempt asked = CallAttempt.of("a", "1", "Dana Ruiz", NOW, Outcome.DO_NOT_CALL);
        Submission corrected =
                sent("1", "Acme").withContacts(manager("Dana Ruiz").withPhone("+1 312 555 0101"));
        FollowUp other = FollowUp.of(
                sent("2", "Bolt").withContacts(manager("Omar Haddad").withPhone(NUMBER)));

        assertThat(plan(FollowUp.of(corrected, List.of(undecided, asked)), other)
                        .calls())
                .hasSize(1);
        assertThat(plan(FollowUp.of(corrected, List.of(undecided.withDialled(NUMBER), asked)), other)
                        .calls())
                .isEmpty();
        assertThat(plan(FollowUp.of(corrected, List.of(undecided, asked.withDialled(NUMBER))), other)
                        .calls())
                .isEmpty();
    }

    @Test
    void whoMayBeOneOfTwoWithIdsIsNotCalledIfOneOfThemNeverIs() {
        for (String title : List.of("HR Director", "Recruiter")) {
            List<FollowUp> facts = List.of(
                    FollowUp.of(sent("1", "Acme")
                            .withContacts(Contact.of("Sam Lee", title, CHICAGO).withId("p-1"))),
                    FollowUp.of(
                            sent("2", "Acme").withContacts(manager("Sam Lee").withPhone(NUMBER))),
                    FollowUp.of(sent("3", "Acme")
                            .withContacts(manager("Sam Lee").withId("p-2").withPhone("+1 312 555 0101"))));
            for (int first = 0; first < 3; first++) {
                List<FollowUp> turned = new ArrayList<>(facts);
                Collections.rotate(turned, first);

                CallPlan plan = plan(turned.toArray(FollowUp[]::new));

                assertThat(plan.calls())
                        .singleElement()
                        .satisfies(call -> assertThat(call.followUps())
                                .extracting(one -> one.submission().id())
                                .containsExactly("3"));
                assertThat(plan.notes()).contains(Reason.of(Code.NAMESAKES, List.of("1", "2", "3")));
                assertThat(plan.stepFor("2").orElseThrow().rejections()).allMatch(rejection -> rejection.never());
            }
        }
    }

    @Test
    void whoReferredIsNotAskedIfNeverCalledInAnotherSubmission() {
        Submission referred = sent("1", "Acme").withReferredBy("Juergen Mueller");
        assertThat(asksTheReferrer(FollowUp.of(referred))).isTrue();
        for (String employer : List.of("Acme", "Globex")) {
            for (Contact never : List.of(
                    Contact.of("Jürgen Müller", "HR Director"),
                    Contact.of("Jürgen Müller", "Recruiter"),
                    manager("Jürgen Müller"))) {
                FollowUp other = FollowUp.of(
                        sent("2", employer).withContacts(never),
                        List.of(CallAttempt.of("a", "2", never.name(), NOW, Outcome.DO_NOT_CALL)));
                assertThat(asksTheReferrer(FollowUp.of(referred), other)).isFalse();
            }
            FollowUp colleague =
                    FollowUp.of(sent("2", employer).withContacts(Contact.of("Jürgen Müller", "Engineer", CHICAGO)));
            assertThat(asksTheReferrer(FollowUp.of(referred), colleague)).isTrue();
        }
    }

    private static boolean asksTheReferrer(FollowUp... followUps) {
        return plan(followUps).research().stream()
                .flatMap(research -> research.steps().stream())
                .anyMatch(step -> step.source() == ResearchSource.REFERRER);
    }

    @Test
    void aNumberKnownInOneSubmissionServesAllOthers() {
        CallPlan plan = plan(
                FollowUp.of(sent("1", "Acme").withContacts(manager("Dana Ruiz"))),
                FollowUp.of(sent("2", "Acme").withContacts(manager("Dana Ruiz").withPhone(NUMBER))));

        assertThat(plan.research()).isEmpty();
        assertThat(plan.calls()).singleElement().satisfies(call -> {
            assertThat(call.followUps()).hasSize(2);
            assertThat(call.phone()).isEqualTo(NUMBER);
        });
    }

    @Test
    void pairsThatMustStayTwoAreTwoCalls() {
        for (List<String> employers : List.of(List.of("Delta", "Delta Air Lines"), List.of("Acme", "Acme Labs"))) {
            assertThat(twoCalls(employers.get(0), "Dana Ruiz", employers.get(1), "Dana Ruiz"))
                    .as(employers.toString())
                    .hasSize(2);
        }
        for (List<String> names : List.of(
                List.of("John Smith Jr.", "John Smith Sr."),
                List.of("John A. Smith", "John B. Smith"),
                List.of("Jürgen Müller", "Juergen Mueller"), // for bars they are one
                List.of("Xiao Ming Wang", "Xiaoming Wang"))) {
            assertThat(twoCalls("Acme", names.get(0), "Acme", names.get(1)))
                    .as(names.toString())
                    .hasSize(2);
        }
    }

    @Test
    void twoPeopleOnOneSwitchboardAreTwoCallsOnOneDayAndOnesNoSaysNothingAboutTheOther() {
        Submission one =
                sent("1", "Acme").withContacts(manager("Dana Ruiz")).withSwitchboard("+1 312 555 0199", CHICAGO);
        Submission two =
                sent("2", "Acme").withContacts(manager("Omar Haddad")).withSwitchboard("+1 312 555 0199", CHICAGO);

        assertThat(plan(FollowUp.of(one), FollowUp.of(two)).callsOn(LocalDate.of(2026, 12, 3))) // a Thursday
                .hasSize(2);
        FollowUp asked = FollowUp.of(
                one,
                List.of(CallAttempt.of("a", "1", "Dana Ruiz", NOW, Outcome.DO_NOT_CALL)
                        .withDialled("+1 312 555 0199")));
        assertThat(plan(asked, FollowUp.of(two)).calls())
                .singleElement()
                .satisfies(call -> assertThat(call.phone()).isEqualTo("+1 312 555 0199"));
    }

    @Test
    void anIdIsOnePersonUnderAnyNameAndAtAnyEmployerAndTwoIdsAreTwoPeople() {
        Contact before = manager("Dana Ruiz").withId("p-1").withPhone(NUMBER);
        Contact after = manager("Dana Marsh").withId("p-1").withPhone(NUMBER);
        Contact other = manager("Dana Ruiz").withId("p-2").withPhone("+1 312 555 0101");
        FollowUp asked = FollowUp.of(
                sent("1", "Acme").withContacts(before),
                List.of(CallAttempt.of("a", "1", "Dana Ruiz", NOW, Outcome.DO_NOT_CALL)
                        .withContactId("p-1")));

        CallPlan plan = plan(
                asked,
                FollowUp.of(sent("2", "Bolt").withContacts(after)),
                FollowUp.of(sent("3", "Acme").withContacts(other)));

        assertThat(plan.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.contact()).isEqualTo(other));
        Contact atHerNumber = manager("Dana Ruiz").withId("p-3").withPhone("(312) 555-0100");
        assertThat(plan(asked, FollowUp.of(sent("2", "Acme").withContacts(atHerNumber)))
                        .research())
                .singleElement()
                .satisfies(research -> assertThat(research.reasons()).contains(Reason.of(Code.BARRED_NUMBERS, 1)));
    }

    @Test
    void whoAskedWithoutAnIdMayBeAnyoneOfThatNameAtThatEmployer() {
        FollowUp asked = FollowUp.of(
                sent("1", "Acme"), List.of(CallAttempt.of("a", "1", "Dana Ruiz", NOW, Outcome.DO_NOT_CALL)));

        CallPlan plan = plan(
                asked,
                FollowUp.of(sent("2", "Acme GmbH")
                        .withContacts(manager("Dana Ruiz").withId("p-1").withPhone(NUMBER))),
                FollowUp.of(sent("3", "Acme")
                        .withEmployerId("e-1")
                        .withContacts(manager("Dana Ruiz").withId("p-2").withPhone("+1 312 555 0107"))),
                FollowUp.of(sent("4", "Acme").withEmployerId("e-2")));

        assertThat(plan.calls()).isEmpty();
    }

    @Test
    void aHiddenEmployerIsNobodyElsesAndIsFoundOutFirstWithoutCallingTheRecruiter() {
        FollowUp hidden = FollowUp.of(sent("1", "A leading bank")
                .withEmployerHidden(true)
                .withContacts(
                        Contact.of("Ann Fox", "Recruiter").withPhone("+1 312 555 0101"),
                        manager("Dana Ruiz").withPhone(NUMBER)));
        FollowUp alike = FollowUp.of(
                sent("2", "A leading bank").withContacts(manager("Dana Ruiz").withPhone(NUMBER)));

        CallPlan plan = plan(hidden, alike);

        assertThat(plan.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.followUps()).hasSize(1));
        Research research = (Research) plan.stepFor("1").orElseThrow();
        assertThat(research.why()).isEqualTo(Research.Why.HIDDEN_EMPLOYER);
        assertThat(research.steps()).allMatch(step -> step.phone() == null);
    }

    private static List<PlannedCall> twoCalls(String employer, String name, String employer2, String name2) {
        return plan(
                        FollowUp.of(
                                sent("1", employer).withContacts(manager(name).withPhone(NUMBER))),
                        FollowUp.of(
                                sent("2", employer2).withContacts(manager(name2).withPhone(NUMBER))))
                .calls();
    }

    private static Contact manager(String name) {
        return Contact.of(name, "Engineering Manager", CHICAGO);
    }

    private static Submission sent(String id, String employer) {
        return Submission.resume(id, employer, "Backend Developer", MONDAY);
    }

    private static CallPlan plan(FollowUp... followUps) {
        return FollowUpPolicy.standard().plan(List.of(followUps), NOW);
    }
}
