package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.role.Role;
import dev.followup.role.Role.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ContactsProperties {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Submission SENT =
            Submission.resume("acme-42", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday

    @Property
    void aSubmissionNamesNobodyTwice(@ForAll("people") List<Contact> people) {
        boolean twice = isAnyoneNamedTwice(people);
        if (twice) {
            assertThatThrownBy(() -> SENT.withContacts(people))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching(
                            "contacts \\d and \\d are the same person: ids tell two people of one name apart");
        } else {
            assertThat(SENT.withContacts(people).contacts()).isEqualTo(people);
        }
        Statistics.collect(twice);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
    }

    @Property
    void theOrderOfPeopleDecidesNothing(@ForAll("people") List<Contact> people, @ForAll java.util.Random random) {
        List<Contact> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        assertThat(isRefused(shuffled)).isEqualTo(isRefused(people));
    }

    @Property
    void aContactReplacesTheSamePersonOrComesLast(
            @ForAll("people") List<Contact> people, @ForAll("person") Contact contact) {
        if (isRefused(people)) {
            return;
        }
        List<Contact> expected = new ArrayList<>(people);
        int place = placeOf(people, contact);
        if (place < 0) {
            expected.add(contact);
        } else {
            expected.set(place, contact);
        }
        if (isRefused(expected)) {
            assertThatThrownBy(() -> SENT.withContacts(people).withContact(contact))
                    .isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(SENT.withContacts(people).withContact(contact).contacts())
                    .isEqualTo(expected);
        }
        Statistics.collect(place < 0 ? "new" : isRefused(expected) ? "refused" : "known");
        Statistics.coverage(coverage -> {
            coverage.check("new").percentage(share -> share > 5);
            coverage.check("known").percentage(share -> share > 5);
        });
    }

    @Property
    void whoIsFoundCompletesWhoIsKnownOrComesAfter(
            @ForAll("people") List<Contact> known, @ForAll("people") List<Contact> found) {
        if (isRefused(known)) {
            return;
        }
        List<Contact> expected = new ArrayList<>(known);
        for (Contact contact : found) {
            int place = placeOf(expected, contact);
            if (place < 0) {
                expected.add(contact);
            } else {
                expected.set(place, Contacts.completed(expected.get(place), contact));
            }
        }
        assertThat(Contacts.merged(known, found)).isEqualTo(expected);
    }

    @Property
    void ofTwoTitlesTheGraverHolds(@ForAll("roles") Role one, @ForAll("roles") Role other) {
        Role graver = Contacts.graver(one, other);
        assertThat(graver).isIn(one, other);
        assertThat(Contacts.graver(other, one).kind())
                .isEqualTo(one.declared() && other.declared() ? other.kind() : graver.kind());
        if (one.declared() != other.declared()) {
            assertThat(graver.declared()).isTrue();
        } else if (one.declared()) {
            assertThat(graver).isEqualTo(one);
        } else if (one.kind() == Kind.HUMAN_RESOURCES || other.kind() == Kind.HUMAN_RESOURCES) {
            assertThat(graver.kind()).isEqualTo(Kind.HUMAN_RESOURCES);
        } else if (one.kind() == Kind.RECRUITER || other.kind() == Kind.RECRUITER) {
            assertThat(graver.kind()).isEqualTo(Kind.RECRUITER);
        } else if (one.kind() != Kind.OTHER || other.kind() != Kind.OTHER) {
            assertThat(graver.kind()).isNotEqualTo(Kind.OTHER);
        }
    }

    @Example
    void whatIsMissingIsTakenFromWhatWasFound() {
        Contact known = Contact.of("Dana Ruiz", "").withPhone("1");
        Contact found = Contact.of("RUIZ, DANA", "VP of Engineering", OSLO)
                .withId("7")
                .withPhone("2")
                .withPhone(" 1")
                .withRegion("NO")
                .withSource("the website")
                .withCallHours(dev.followup.calendar.CallHours.between(
                        java.time.LocalTime.of(9, 0), java.time.LocalTime.of(10, 0)));
        Contact completed = Contacts.completed(known, found);
        assertThat(completed.phones()).containsExactly("1", "2");
        assertThat(completed)
                .isEqualTo(new Contact(
                        "7",
                        "Dana Ruiz",
                        found.role(),
                        OSLO,
                        List.of("1", "2"),
                        "NO",
                        found.callHours(),
                        "the website"));
        assertThat(Contacts.completed(
                        completed,
                        completed.withId("8").withZone(ZoneId.of("UTC")).withRegion("US")))
                .isEqualTo(completed);
        assertThat(Contacts.merged(List.of(known), List.of(found))).containsExactly(Contacts.completed(known, found));
        assertThat(Contacts.merged(List.of(known), List.of())).containsExactly(known);
    }

    @Example
    void aContactThatMakesTwoOthersOneIsRefused() {
        Contact dana = Contact.of("Dana Ruiz", "CEO");
        Submission three = SENT.withContacts(dana.withId("1"), dana.withId("2"), dana);
        assertThatThrownBy(() -> three.withContact(Contact.of("Sam Lee", "CEO").withId("2")))
                .hasMessage("contacts 1 and 3 are the same person: ids tell two people of one name apart");
        assertThat(three.withContact(dana.withId("3")).contacts()).hasSize(4);
    }

    @Example
    void whomCallsPointToIsNamedAfterWhoWasKnown() {
        Contact dana = Contact.of("Dana Ruiz", "CEO");
        Contact sam = Contact.of("Sam Lee", "CTO");
        CallAttempt call = CallAttempt.of("1", "acme-42", "Dana Ruiz", java.time.Instant.EPOCH, Outcome.REFERRED);
        FollowUp followUp = FollowUp.of(
                SENT.withContacts(dana),
                List.of(
                        call.withReferredTo(sam),
                        CallAttempt.of("2", "acme-42", "Sam Lee", java.time.Instant.EPOCH, Outcome.BUSY)));
        assertThat(followUp.contacts()).containsExactly(dana, sam);
    }

    @Example
    void thousandsOfNumbersOfOnePersonAreReadOnce() {
        long millis = CpuTime.leastMillisOf(() -> {
            Contact contact = Contact.of("Dana Ruiz", "CEO");
            for (int i = 0; i < 4_000; i++) {
                contact = contact.withPhone("+1 312 " + (1_000_000 + i));
            }
            assertThat(contact.phones()).hasSize(4_000);
            assertThat(contact.withPhone("1-312-100-0001")).isSameAs(contact);
            assertThat(contact.withZone(OSLO).phones()).isSameAs(contact.phones());
        });
        assertThat(millis).isLessThan(500);
    }

    @Example
    void thousandsOfPeopleOfOneSubmissionAreReadOnce() {
        List<Contact> people = new ArrayList<>();
        for (int i = 0; i < 8_000; i++) {
            people.add(Contact.of("Dana " + Integer.toString(i, 36) + " Ruiz", "CEO"));
        }
        long millis = CpuTime.leastMillisOf(() -> {
            Submission all = SENT.withContacts(people);
            assertThat(all.withNews(News.DECLINED).contacts()).isSameAs(all.contacts());
            assertThat(Contacts.merged(people, people)).isEqualTo(people);
            Submission oneByOne = SENT;
            for (Contact contact : people.subList(0, 4_000)) {
                oneByOne = oneByOne.withContact(contact);
            }
            assertThat(oneByOne.contacts()).isEqualTo(people.subList(0, 4_000));
        });
        assertThat(millis).isLessThan(2_000);
    }

    private static boolean isRefused(List<Contact> people) {
        try {
            SENT.withContacts(people);
            return false;
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }

    /** By the words of the rule: one id is one person; who has no id is the one of that name who has, if there is one. */
    private static boolean isAnyoneNamedTwice(List<Contact> people) {
        Set<String> ids = new HashSet<>();
        for (Contact one : people) {
            if (one.id() != null && !ids.add(one.id())) {
                return true;
            }
            long without = people.stream()
                    .filter(other -> isNamesake(one, other) && other.id() == null)
                    .count();
            long with = people.stream()
                    .filter(other -> isNamesake(one, other) && other.id() != null)
                    .count();
            if (without > 1 || (without == 1 && with == 1)) {
                return true;
            }
        }
        return false;
    }

    private static int placeOf(List<Contact> people, Contact sought) {
        for (int i = 0; i < people.size(); i++) {
            if (sought.id() != null && sought.id().equals(people.get(i).id())) {
                return i;
            }
        }
        List<Contact> namesakes =
                people.stream().filter(other -> isNamesake(sought, other)).toList();
        List<Contact> without =
                namesakes.stream().filter(other -> other.id() == null).toList();
        List<Contact> with =
                namesakes.stream().filter(other -> other.id() != null).toList();
        if (!without.isEmpty()) {
            return sought.id() == null || with.isEmpty() ? people.indexOf(without.get(0)) : -1;
        }
        return sought.id() == null && with.size() == 1 ? people.indexOf(with.get(0)) : -1;
    }

    private static boolean isNamesake(Contact one, Contact other) {
        return Objects.equals(Spelling.name(one.name()), Spelling.name(other.name()));
    }

    @Provide
    Arbitrary<Contact> person() {
        return Combinators.combine(
                        Arbitraries.of("1", "2", "3").injectNull(0.5),
                        Arbitraries.of("Dana Ruiz", "Ruiz, Dana", "DANA RUIZ", "Sam Lee"),
                        Arbitraries.of("", "CEO", "HR Director"))
                .as((id, name, title) -> Contact.of(name, title).withId(id));
    }

    @Provide
    Arbitrary<List<Contact>> people() {
        return person().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Role> roles() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "CEO", "HR Director", "Recruiter", "Receptionist", "Engineer")
                        .map(Role::of),
                Arbitraries.of(Kind.class).map(kind -> Role.of("CEO", kind)));
    }
}
