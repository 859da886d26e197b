package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.Searches.Everyone;
import dev.followup.Searches.Search;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.Outcome;
import dev.followup.model.Phone;
import dev.followup.model.ResearchSource;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.NextStep;
import dev.followup.plan.NotReady;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Readiness;
import dev.followup.plan.Ready;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import dev.followup.role.Role;
import dev.followup.role.Role.Kind;
import dev.followup.role.Work;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Whom to call: laws of the rules about people. */
@Domain(Searches.class)
class WhoProperties {
    private static final FollowUpPolicy STANDARD = FollowUpPolicy.standard();

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law({Rule.NEVER_HUMAN_RESOURCES, Rule.NEVER_RECRUITERS})
    void noPolicyEverCallsHumanResourcesOrARecruiter(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        CallPlan plan = policy.plan(search.followUps(), search.now());

        assertThat(plan.calls())
                .extracting(call -> call.contact().role().kind())
                .doesNotContain(Kind.HUMAN_RESOURCES, Kind.RECRUITER);
        assertThat(plan.calls())
                .flatExtracting(PlannedCall::alternatives)
                .extracting(other -> other.contact().role().kind())
                .doesNotContain(Kind.HUMAN_RESOURCES, Kind.RECRUITER);
        for (Kind kind : List.of(Kind.HUMAN_RESOURCES, Kind.RECRUITER)) {
            occurs(
                    "somebody is " + kind,
                    20,
                    search.followUps().stream()
                            .flatMap(followUp -> followUp.contacts().stream())
                            .anyMatch(contact -> contact.role().kind() == kind));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.CALL_THE_HIRING_MANAGER)
    void onlyManagersAreCalledUnderAnyPolicyAndWhomAManagerNamed(@ForAll Search search, @ForAll FollowUpPolicy policy) {
        Everyone everyone = search.everyone();
        boolean named = false;
        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            if (call.contact().role().kind() != Kind.MANAGER) {
                named = true;
                assertThat(call.reasons()).extracting(Reason::code).contains(Code.NAMED_BY_MANAGER);
                KnownPerson callee = everyone.called(call);
                assertThat(call.followUps())
                        .allMatch(followUp -> followUp.attempts().stream()
                                .anyMatch(attempt -> attempt.contactName() != null
                                        && pointsTo(everyone, followUp, attempt, callee)));
            }
        }
        occurs("one who is no manager by title is called", 1, named);
    }

    private static boolean pointsTo(Everyone everyone, FollowUp followUp, CallAttempt attempt, KnownPerson person) {
        int index = everyone.index(followUp.submission().id());
        int place = everyone.people().placeOfReferred(index, attempt);
        return place >= 0 && everyone.people().named(index, place) == person;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law({Rule.CALL_THE_HIRING_MANAGER, Rule.ANY_RANK})
    void aDeclaredManagerGoesFirstThenOneOfTheWorkOfThePositionThenTheHostsOrder(@ForAll Search search) {
        Search fresh = new Search(search.now(), search.withoutAttempts());
        Everyone everyone = fresh.everyone();
        CallPlan plan = STANDARD.plan(fresh.followUps(), search.now());

        for (int i = 0; i < fresh.followUps().size(); i++) {
            Submission submission = fresh.followUps().get(i).submission();
            NextStep step = plan.stepFor(submission.id()).orElseThrow();
            Optional<Contact> first = contacts(everyone, i).stream()
                    .filter(contact -> contact.role().kind() == Kind.MANAGER)
                    .filter(contact -> !contact.phones().isEmpty() || submission.switchboard() != null)
                    .filter(contact -> contact.zone() != null || submission.switchboardZone() != null)
                    .filter(WhoProperties::isReachedOnSomeDay)
                    .min(Comparator.comparing(contact -> order(contact.role(), submission.position())));
            if (step instanceof PlannedCall call) {
                assertThat(call.contact()).isEqualTo(first.orElseThrow());
            } else if (step instanceof Research research && research.why() != Research.Why.HIDDEN_EMPLOYER) {
                assertThat(first).isEmpty();
            }
        }
    }

    private static boolean isReachedOnSomeDay(Contact contact) {
        return contact.callHours() == null
                || Stream.of(DayOfWeek.values())
                        .limit(5)
                        .anyMatch(day -> contact.callHours().on(day).stream()
                                .anyMatch(hours -> hours.opens().isBefore(LocalTime.of(17, 0))
                                        && hours.closes().isAfter(LocalTime.of(9, 0))));
    }

    private static int order(Role role, String position) {
        return role.declared() ? 0 : Work.of(role.title()).isShared(Work.of(position)) ? 1 : 2;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.CALL_THE_HIRING_MANAGER)
    void whoIsNotCalledIsRejectedByEveryRuleThatSpeaksAgainstThemAndNobodyElseIs(@ForAll Search search) {
        Search fresh = new Search(search.now(), search.withoutAttempts());
        Everyone everyone = fresh.everyone();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < fresh.followUps().size(); i++) {
            Submission submission = fresh.followUps().get(i).submission();
            for (int j = 0; j < submission.contacts().size(); j++) {
                String key =
                        submission.id() + "/" + submission.contacts().get(j).name() + "/";
                switch (everyone.people().named(i, j).contact().role().kind()) {
                    case HUMAN_RESOURCES -> expected.add(key + Set.of(Rule.NEVER_HUMAN_RESOURCES));
                    case RECRUITER -> expected.add(key + Set.of(Rule.NEVER_RECRUITERS));
                    case GATEKEEPER, OTHER -> expected.add(key + Set.of(Rule.CALL_THE_HIRING_MANAGER));
                    case MANAGER -> {}
                }
            }
        }

        List<Rejection> rejections =
                STANDARD.plan(fresh.followUps(), search.now()).rejections();

        assertThat(rejections)
                .extracting(rejection ->
                        rejection.submissionId() + "/" + rejection.contact().name() + "/" + rejection.rules())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rejections)
                .allSatisfy(rejection -> assertThat(rejection.reasons())
                        .extracting(Reason::rule)
                        .containsExactlyElementsOf(rejection.rules()));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
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
            plans.add(STANDARD.plan(ranked, search.now()).calls().stream()
                    .<Object>map(call -> List.of(call.id(), call.phone(), call.opensAt(), call.due()))
                    .toList());
        }

        assertThat(plans).hasSize(1);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.DO_NOT_CALL)
    void whoAskedNotToBeCalledIsNeverCalledUnderAnySpellingNorAreTheirOwnNumbers(
            @ForAll Search search, @ForAll FollowUpPolicy policy) {
        List<Asked> asked = new ArrayList<>();
        for (FollowUp followUp : search.followUps()) {
            for (CallAttempt attempt : followUp.attempts()) {
                if (attempt.outcome() == Outcome.DO_NOT_CALL) {
                    asked.add(new Asked(followUp.submission().employer(), attempt, id(followUp, attempt)));
                }
            }
        }
        List<String> switchboards = search.followUps().stream()
                .map(followUp -> followUp.submission().switchboard())
                .filter(Objects::nonNull)
                .map(Phone::canonical)
                .toList();
        List<String> own = search.followUps().stream()
                .flatMap(followUp -> followUp.contacts().stream()
                        .filter(contact -> asked.stream().anyMatch(one -> one.is(followUp.submission(), contact))))
                .flatMap(contact -> contact.canonicalPhones().stream())
                .distinct()
                .filter(number -> switchboards.stream().noneMatch(board -> Phone.sameForBars(board, number)))
                .toList();

        for (PlannedCall call : policy.plan(search.followUps(), search.now()).calls()) {
            for (FollowUp followUp : call.followUps()) {
                assertThat(asked).noneMatch(one -> one.is(followUp.submission(), call.contact()));
            }
            assertThat(own).noneMatch(number -> Phone.sameForBars(number, Phone.canonical(call.phone())));
        }
        occurs("a number is not to be called", 3, !own.isEmpty());
        occurs(
                "who asked is named elsewhere under another spelling",
                3,
                search.followUps().stream()
                        .anyMatch(followUp -> followUp.contacts().stream()
                                .anyMatch(contact -> asked.stream()
                                        .anyMatch(one -> one.is(followUp.submission(), contact)
                                                && !contact.name().equals(one.attempt.contactName())))));
    }

    /** The id of who was called: as the attempt says, else as the follow-up knows them. */
    private static @Nullable String id(FollowUp followUp, CallAttempt attempt) {
        String name = Spelling.name(Objects.requireNonNull(attempt.contactName()));
        return attempt.contactId() != null
                ? attempt.contactId()
                : followUp.contacts().stream()
                        .filter(contact -> Spelling.name(contact.name()).equals(name))
                        .map(Contact::id)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Somebody who asked not to be called. */
    private record Asked(
            String employer, CallAttempt attempt, @Nullable String id) {
        boolean is(Submission submission, Contact contact) {
            if (id != null && contact.id() != null) {
                return id.equals(contact.id());
            }
            return Spelling.employer(employer).equals(Spelling.employer(submission.employer()))
                    && Spelling.name(Objects.requireNonNull(attempt.contactName()))
                            .equals(Spelling.name(contact.name()));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.DO_NOT_CALL)
    void theHostsOwnListBarsPeopleAndTheirNumbersAsTheirWordDoes(@ForAll Search search) {
        FollowUpPolicy policy = FollowUpPolicy.builder()
                .doNotCall((submission, contact) -> contact.name().contains("Haddad"))
                .build();
        List<String> own = search.followUps().stream()
                .flatMap(followUp -> followUp.contacts().stream())
                .filter(contact -> contact.name().contains("Haddad"))
                .flatMap(contact -> contact.canonicalPhones().stream())
                .toList();
        List<String> switchboards = search.followUps().stream()
                .map(followUp -> followUp.submission().switchboard())
                .filter(Objects::nonNull)
                .map(Phone::canonical)
                .toList();

        CallPlan plan = policy.plan(search.followUps(), search.now());

        for (PlannedCall call : plan.calls()) {
            String number = Phone.canonical(call.phone());
            assertThat(call.contact().name()).doesNotContain("Haddad");
            assertThat(own)
                    .noneMatch(barred -> Phone.sameForBars(barred, number)
                            && switchboards.stream().noneMatch(board -> Phone.sameForBars(board, number)));
        }
        assertThat(plan.rejections())
                .filteredOn(rejection -> rejection.contact().name().contains("Haddad"))
                .allMatch(rejection -> rejection.rules().contains(Rule.DO_NOT_CALL));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.CALL_THE_HIRING_MANAGER)
    void aWrongNumberIsNotDialledAgainForThatPerson(@ForAll Search search) {
        Everyone everyone = search.everyone();
        boolean wrong = false;
        for (PlannedCall call : STANDARD.plan(search.followUps(), search.now()).calls()) {
            for (CallAttempt attempt : everyone.called(call).attempts()) {
                if (attempt.outcome() == Outcome.WRONG_NUMBER && attempt.dialled() != null) {
                    wrong = true;
                    assertThat(Phone.sameForBars(Phone.canonical(attempt.dialled()), Phone.canonical(call.phone())))
                            .isFalse();
                }
            }
        }
        occurs("a number was wrong", 3, wrong);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.RESEARCH_SOURCES)
    void researchAsksTheReferrerThenTheWebsiteThenTheReceptionistThenAService(@ForAll Search search) {
        CallPlan plan = STANDARD.plan(search.followUps(), search.now());

        for (Research research : plan.research()) {
            Submission submission = research.followUps().get(0).submission();
            List<ResearchSource> expected = new ArrayList<>(EnumSet.allOf(ResearchSource.class));
            boolean never = submission.referredBy() != null && isNeverCalled(search, plan, research);
            if (submission.referredBy() == null || never) {
                expected.remove(ResearchSource.REFERRER);
            }
            if (submission.employerHidden() || says(research, Code.GATEKEEPERS_USED_UP)) {
                expected.remove(ResearchSource.RECEPTIONIST);
            }
            List<ResearchSource> sources =
                    research.steps().stream().map(Research.Step::source).toList();
            if (research.tried().isEmpty() && !says(research, Code.GATEKEEPERS_USED_UP)) {
                assertThat(sources).isEqualTo(expected);
            } else {
                assertThat(sources).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(sources.get(0))
                        .isEqualTo(
                                research.agreedFor().isPresent()
                                        ? ResearchSource.RECEPTIONIST
                                        : sources.contains(ResearchSource.REFERRER)
                                                ? ResearchSource.REFERRER
                                                : sources.get(0));
            }
            assertThat(research.reasons().get(research.reasons().size() - 1))
                    .isEqualTo(Reason.of(Code.NEXT_SOURCE, sources.get(0)));
        }
        occurs("research", 20, !plan.research().isEmpty());
        occurs(
                "a referrer to ask",
                10,
                plan.research().stream()
                        .anyMatch(research -> research.steps().get(0).source() == ResearchSource.REFERRER));
        occurs(
                "another order after a refusal",
                3,
                plan.research().stream()
                        .anyMatch(research -> !research.tried().isEmpty()
                                && research.steps().stream()
                                        .map(Research.Step::source)
                                        .noneMatch(source -> source == ResearchSource.COMPANY_WEBSITE
                                                && source
                                                        == research.steps()
                                                                .get(0)
                                                                .source())));
    }

    /** Whether who referred is never called: as a contact of the submission, else as anyone of that name. */
    private static boolean isNeverCalled(Search search, CallPlan plan, Research research) {
        FollowUp about = research.followUps().get(0);
        String referrer = Objects.requireNonNull(about.submission().referredBy());
        boolean here = about.contacts().stream()
                .anyMatch(contact -> Spelling.name(contact.name()).equals(Spelling.name(referrer)));
        boolean asked = search.followUps().stream()
                .filter(other -> Spelling.sameEmployerForBars(
                        other.submission().employer(), about.submission().employer()))
                .flatMap(other -> other.attempts().stream())
                .filter(attempt -> attempt.outcome() == Outcome.DO_NOT_CALL && attempt.contactName() != null)
                .anyMatch(attempt -> Spelling.sameNameForBars(attempt.contactName(), referrer));
        return (here ? research.rejections() : plan.rejections())
                        .stream()
                                .filter(Rejection::never)
                                .map(rejection -> rejection.contact().name())
                                .anyMatch(name -> here
                                        ? Spelling.name(name).equals(Spelling.name(referrer))
                                        : Spelling.sameNameForBars(name, referrer))
                || (!here && asked);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law({Rule.RESEARCH_SOURCES, Rule.NEVER_HUMAN_RESOURCES, Rule.NEVER_RECRUITERS, Rule.DO_NOT_CALL})
    void nobodyInHumanResourcesNoRecruiterAndNobodyWhoAskedNotToBeCalledIsAsked(@ForAll Search search) {
        Everyone everyone = search.everyone();
        CallPlan plan = STANDARD.plan(search.followUps(), search.now());

        boolean byName = false;
        for (Research research : plan.research()) {
            int index = everyone.index(research.followUps().get(0).submission().id());
            for (Research.Step step : research.steps()) {
                if (step.source() == ResearchSource.RECEPTIONIST && step.whom() != null) {
                    byName = true;
                    assertThat(research.rejections())
                            .filteredOn(rejection ->
                                    Spelling.name(rejection.contact().name()).equals(Spelling.name(step.whom())))
                            .noneMatch(Rejection::never);
                }
                if (step.phone() != null && step.source() == ResearchSource.RECEPTIONIST) {
                    assertThat(IntStream.range(
                                    0, everyone.people().contacts(index).size()))
                            .noneMatch(j -> {
                                Contact contact =
                                        everyone.people().named(index, j).contact();
                                return (contact.role().kind() == Kind.HUMAN_RESOURCES
                                                || contact.role().kind() == Kind.RECRUITER)
                                        && contact.phones().contains(step.phone())
                                        && !step.phone()
                                                .equals(research.followUps()
                                                        .get(0)
                                                        .submission()
                                                        .switchboard())
                                        && contacts(everyone, index).stream()
                                                .noneMatch(other -> other.role().kind() != Kind.HUMAN_RESOURCES
                                                        && other.role().kind() != Kind.RECRUITER
                                                        && other.phones().contains(step.phone()));
                            });
                }
            }
        }
        occurs("somebody is asked by name", 10, byName);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law(Rule.FIND_THE_MANAGER_FIRST)
    void aDraftIsReadyExactlyWhenAManagerIsKnown(@ForAll Search search) {
        for (FollowUp followUp : search.followUps()) {
            Submission draft = followUp.submission();

            Readiness readiness = STANDARD.readiness(draft);

            assertThat(readiness instanceof Ready)
                    .isEqualTo(!draft.employerHidden()
                            && draft.contacts().stream()
                                    .anyMatch(contact -> contact.role().kind() == Kind.MANAGER));
            assertThat(readiness.reasons()).isNotEmpty();
            if (readiness instanceof NotReady notReady) {
                assertThat(notReady.research().steps()).isNotEmpty();
                assertThat(notReady.research().by()).isEqualTo(draft.sentOn());
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law({Rule.FIND_THE_MANAGER_FIRST, Rule.THREE_DAYS_LATER, Rule.INTERVIEW_THAT_WEEK})
    void whatIsReadySaysWhenTheFirstCallIsDueAndAtWhichInterviewItAims(
            @ForAll Search search, @ForAll FollowUpPolicy policy) {
        for (FollowUp followUp : search.withoutAttempts()) {
            Submission draft = followUp.submission().withCallOn(null);
            if (policy.readiness(draft) instanceof Ready ready
                    && policy.plan(
                                            List.of(FollowUp.of(draft.withCallsDeclined(false))),
                                            draft.sentOn()
                                                    .atStartOfDay(ZoneId.of("Pacific/Kiritimati"))
                                                    .toInstant())
                                    .stepFor(draft.id())
                                    .orElseThrow()
                            instanceof PlannedCall call) {
                assertThat(ready.target()).isEqualTo(call.contact());
                assertThat(ready.due()).isEqualTo(call.due());
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Law({Rule.FIND_THE_MANAGER_FIRST, Rule.CALL_THE_HIRING_MANAGER})
    void whatIsMissingIsNamedByItsKind(@ForAll Search search) {
        Search fresh = new Search(search.now(), search.withoutAttempts());
        Everyone everyone = fresh.everyone();
        Set<Research.Why> occurring = EnumSet.noneOf(Research.Why.class);

        for (Research research : STANDARD.plan(fresh.followUps(), search.now()).research()) {
            Submission submission = research.followUps().get(0).submission();
            Set<Kind> kinds = contacts(everyone, everyone.index(submission.id())).stream()
                    .map(contact -> contact.role().kind())
                    .collect(Collectors.toSet());
            occurring.add(research.why());
            if (submission.employerHidden()) {
                assertThat(research.why()).isEqualTo(Research.Why.HIDDEN_EMPLOYER);
            } else if (kinds.contains(Kind.MANAGER)) {
                assertThat(research.manager()).isNotNull();
                assertThat(research.why()).isIn(Research.Why.NO_PHONE, Research.Why.NO_ZONE, Research.Why.NO_DAY);
            } else {
                assertThat(research.why())
                        .isEqualTo(
                                kinds.isEmpty()
                                        ? Research.Why.NO_CONTACT
                                        : kinds.equals(Set.of(Kind.GATEKEEPER))
                                                ? Research.Why.ONLY_GATEKEEPERS
                                                : Set.of(Kind.HUMAN_RESOURCES, Kind.RECRUITER)
                                                                .containsAll(kinds)
                                                        ? Research.Why.ONLY_HR_OR_RECRUITERS
                                                        : Research.Why.NO_MANAGER_AMONG_CONTACTS);
            }
            if (research.why() == Research.Why.NO_ZONE) {
                assertThat(submission.switchboardZone()).isNull();
            }
            if (research.why() == Research.Why.NO_PHONE) {
                assertThat(submission.switchboard()).isNull();
            }
        }
        EnumSet.complementOf(EnumSet.of(Research.Why.ANOTHER_MANAGER))
                .forEach(why -> occurs("missing: " + why, 3, occurring.contains(why)));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void assumingAZoneLeavesNoZoneToFindOut(@ForAll Search search) {
        FollowUpPolicy policy =
                FollowUpPolicy.builder().assumeZone(ZoneId.of("America/Denver")).build();

        assertThat(policy.plan(search.followUps(), search.now()).research())
                .extracting(Research::why)
                .doesNotContain(Research.Why.NO_ZONE);
    }

    private static List<Contact> contacts(Everyone everyone, int index) {
        return IntStream.range(0, everyone.people().contacts(index).size())
                .mapToObj(j -> everyone.people().named(index, j).contact())
                .toList();
    }

    private static boolean says(NextStep step, Code code) {
        return step.reasons().stream().anyMatch(reason -> reason.code() == code);
    }

    private static void occurs(String label, int percent, boolean occurs) {
        Statistics.label(label)
                .collect(occurs)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }
}
