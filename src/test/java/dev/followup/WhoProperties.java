package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.Searches.Search;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Person;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import dev.followup.role.Role.Kind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** Whom to call: laws of the rules about people. */
@Domain(Searches.class)
class WhoProperties {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law({Rule.NEVER_HUMAN_RESOURCES, Rule.NEVER_RECRUITERS})
    void noPolicyEverCallsHumanResourcesOrARecruiter(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        CallPlan plan = policy.plan(search.followUps(), search.now());

        assertThat(plan.calls())
                .extracting(call -> call.contact().role().kind())
                .doesNotContain(Kind.HUMAN_RESOURCES, Kind.RECRUITER);
        for (Kind kind : List.of(Kind.HUMAN_RESOURCES, Kind.RECRUITER)) {
            Statistics.label("somebody is " + kind)
                    .collect(contacts(search).anyMatch(contact -> contact.role().kind() == kind))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.CALL_THE_HIRING_MANAGER)
    void onlyManagersAreCalledUnderAnyPolicy(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        assertThat(policy.plan(search.followUps(), search.now()).calls())
                .allMatch(call -> call.contact().role().kind() == Kind.MANAGER);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.CALL_THE_HIRING_MANAGER)
    void aDeclaredManagerGoesFirstThenOneNearThePositionThenTheHostsOrder(@ForAll Search search) {
        List<FollowUp> fresh = search.withoutAttempts();
        CallPlan plan = FollowUpPolicy.standard().plan(fresh, search.now());

        for (FollowUp followUp : fresh) {
            Submission submission = followUp.submission();
            Optional<NextStep> step = plan.stepFor(submission.id());
            Optional<Contact> nearest = submission.contacts().stream()
                    .filter(contact -> contact.role().kind() == Kind.MANAGER)
                    .filter(contact -> !contact.phones().isEmpty() || submission.switchboard() != null)
                    .filter(contact -> contact.zone() != null || submission.switchboardZone() != null)
                    .min(Comparator.comparing(contact -> contact.role().declared()
                            ? 0
                            : SharedStem.of(contact.role().title(), submission.position()) ? 1 : 2));
            if (step.orElseThrow() instanceof PlannedCall call) {
                assertThat(Person.same(
                                call.contact().name(), nearest.orElseThrow().name()))
                        .isTrue();
            } else if (step.orElseThrow() instanceof Research) {
                assertThat(nearest).isEmpty();
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.CALL_THE_HIRING_MANAGER)
    void whoIsNotCalledIsRejectedByEveryRuleThatSpeaksAgainstThemAndNobodyElseIs(@ForAll Search search) {
        List<FollowUp> fresh = search.withoutAttempts();
        List<String> expected = new ArrayList<>();
        for (FollowUp followUp : fresh) {
            for (Contact contact : followUp.submission().contacts()) {
                switch (contact.role().kind()) {
                    case HUMAN_RESOURCES -> expected.add(key(followUp, contact) + Set.of(Rule.NEVER_HUMAN_RESOURCES));
                    case RECRUITER -> expected.add(key(followUp, contact) + Set.of(Rule.NEVER_RECRUITERS));
                    case GATEKEEPER, OTHER ->
                        expected.add(key(followUp, contact) + Set.of(Rule.CALL_THE_HIRING_MANAGER));
                    case MANAGER -> {}
                }
            }
        }

        List<Rejection> rejections =
                FollowUpPolicy.standard().plan(fresh, search.now()).rejections();

        assertThat(rejections)
                .extracting(rejection -> key(rejection.followUp(), rejection.contact()) + rejection.rules())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rejections)
                .allSatisfy(rejection -> assertThat(rejection.reasons())
                        .extracting(Reason::rule)
                        .containsExactlyElementsOf(rejection.rules()));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.ANY_RANK)
    void rankNeverAcceptsNorRejectsNorMovesACall(@ForAll Search search) {
        List<String> ranks = List.of("Foreman", "Director", "Owner", "Vice President");
        Set<List<Object>> plans = new HashSet<>();
        for (int shift = 0; shift < ranks.size(); shift++) {
            List<FollowUp> ranked = new ArrayList<>();
            for (FollowUp followUp : search.followUps()) {
                List<Contact> contacts = new ArrayList<>();
                for (Contact contact : followUp.submission().contacts()) {
                    String title = ranks.get((contacts.size() + shift) % ranks.size());
                    contacts.add(contact.withRole(Role.of(title)));
                }
                ranked.add(FollowUp.of(followUp.submission().withContacts(contacts)));
            }
            plans.add(FollowUpPolicy.standard().plan(ranked, search.now()).calls().stream()
                    .<Object>map(call -> List.of(call.id(), call.phone(), call.opensAt(), call.due()))
                    .toList());
        }

        assertThat(plans).hasSize(1);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.DO_NOT_CALL)
    void whoAskedNotToBeCalledIsNeverCalledNorAreTheirOwnNumbers(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        Set<Person> declined = attempts(search)
                .filter(attempt -> attempt.attempt().outcome() == Outcome.DO_NOT_CALL)
                .map(Attempt::person)
                .collect(Collectors.toSet());
        Set<String> switchboards = search.followUps().stream()
                .map(followUp -> followUp.submission().switchboard())
                .filter(Objects::nonNull)
                .map(Contact::digits)
                .collect(Collectors.toSet());
        Set<String> own = search.followUps().stream()
                .flatMap(followUp -> followUp.submission().contacts().stream()
                        .filter(contact -> declined.contains(
                                new Person(followUp.submission().employer(), contact.name()))))
                .flatMap(contact -> contact.phones().stream())
                .map(Contact::digits)
                .filter(digits -> !switchboards.contains(digits))
                .collect(Collectors.toSet());

        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            assertThat(declined).doesNotContain(person(call));
            assertThat(own).doesNotContain(Contact.digits(call.phone()));
        }
        Statistics.label("a number is not to be called")
                .collect(!own.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.CALL_THE_HIRING_MANAGER)
    void aWrongNumberIsNotDialledAgainForThatPerson(@ForAll Search search) {
        Set<String> wrong = attempts(search)
                .filter(attempt -> attempt.attempt().outcome() == Outcome.WRONG_NUMBER
                        && attempt.attempt().dialled() != null)
                .map(attempt -> Person.folded(attempt.person().employer())
                        + Person.folded(attempt.person().name())
                        + Contact.digits(attempt.attempt().dialled()))
                .collect(Collectors.toSet());

        for (PlannedCall call :
                FollowUpPolicy.standard().plan(search.followUps(), search.now()).calls()) {
            Person person = person(call);
            assertThat(wrong)
                    .doesNotContain(Person.folded(person.employer())
                            + Person.folded(person.name())
                            + Contact.digits(call.phone()));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.RESEARCH_SOURCES)
    void researchNamesTheWebsiteThenTheReceptionistThenAService(@ForAll Search search) {
        CallPlan plan = FollowUpPolicy.standard().plan(search.followUps(), search.now());

        for (Research research : plan.research()) {
            assertThat(research.steps())
                    .extracting(Research.Step::source)
                    .containsExactly(
                            ResearchSource.COMPANY_WEBSITE,
                            ResearchSource.RECEPTIONIST,
                            ResearchSource.RESEARCH_SERVICE);
            assertThat(research.steps().get(0).text()).contains("About Us", "https://example.org");
            assertThat(research.steps().get(2).text()).contains("Hoovers", "ThomasNet", "Lead411");
            String switchboard = research.followUps().get(0).submission().switchboard();
            if (switchboard != null) {
                assertThat(research.steps().get(1).phone()).isEqualTo(switchboard);
            }
        }
        Statistics.label("research")
                .collect(!plan.research().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law(Rule.FIND_THE_MANAGER_FIRST)
    void aDraftIsReadyExactlyWhenAManagerIsKnown(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        for (FollowUp followUp : search.followUps()) {
            Submission draft = followUp.submission();

            Readiness readiness = policy.readiness(draft);

            assertThat(readiness instanceof Ready)
                    .isEqualTo(draft.contacts().stream()
                            .anyMatch(contact -> contact.role().kind() == Kind.MANAGER));
            assertThat(readiness.reasons()).isNotEmpty();
            if (readiness instanceof NotReady notReady) {
                assertThat(notReady.research().steps()).hasSize(3);
                assertThat(notReady.research().by()).isEqualTo(draft.sentOn());
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Law({Rule.FIND_THE_MANAGER_FIRST, Rule.CALL_THE_HIRING_MANAGER})
    void whatIsMissingIsNamedByItsKind(@ForAll Search search) {
        List<FollowUp> fresh = search.withoutAttempts();

        for (Research research :
                FollowUpPolicy.standard().plan(fresh, search.now()).research()) {
            Submission submission = research.followUps().get(0).submission();
            Set<Kind> kinds = submission.contacts().stream()
                    .map(contact -> contact.role().kind())
                    .collect(Collectors.toSet());
            Research.Why expected = kinds.isEmpty()
                    ? Research.Why.NO_CONTACT
                    : kinds.contains(Kind.MANAGER)
                            ? research.why() // a number or a zone, below
                            : kinds.equals(Set.of(Kind.GATEKEEPER))
                                    ? Research.Why.ONLY_GATEKEEPERS
                                    : Set.of(Kind.HUMAN_RESOURCES, Kind.RECRUITER)
                                                    .containsAll(kinds)
                                            ? Research.Why.ONLY_HR_OR_RECRUITERS
                                            : Research.Why.NO_MANAGER_AMONG_CONTACTS;
            assertThat(research.why()).isEqualTo(expected);
            if (research.why() == Research.Why.NO_ZONE) {
                assertThat(submission.switchboardZone()).isNull();
            }
            if (research.why() == Research.Why.NO_PHONE) {
                assertThat(submission.switchboard()).isNull();
            }
            assertThat(research.why()).isNotEqualTo(Research.Why.ANOTHER_MANAGER);
            Statistics.label("missing").collect(research.why());
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void assumingAZoneLeavesNoZoneToFindOut(@ForAll Search search) {
        FollowUpPolicy policy =
                FollowUpPolicy.builder().assumeZone(ZoneId.of("America/Denver")).build();

        assertThat(policy.plan(search.followUps(), search.now()).research())
                .extracting(Research::why)
                .doesNotContain(Research.Why.NO_ZONE);
    }

    private record Attempt(Person person, CallAttempt attempt) {}

    private static Stream<Attempt> attempts(Search search) {
        return search.followUps().stream()
                .flatMap(followUp -> followUp.attempts().stream()
                        .map(attempt -> new Attempt(
                                new Person(followUp.submission().employer(), attempt.contactName()), attempt)));
    }

    private static Stream<Contact> contacts(Search search) {
        return search.followUps().stream().flatMap(followUp -> followUp.submission().contacts().stream());
    }

    private static Person person(PlannedCall call) {
        return new Person(
                call.followUps().get(0).submission().employer(), call.contact().name());
    }

    private static String key(FollowUp followUp, Contact contact) {
        return followUp.submission().id() + "/" + contact.name() + "/";
    }
}
