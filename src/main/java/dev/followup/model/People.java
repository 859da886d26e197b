package dev.followup.model;

import dev.followup.role.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everyone named in the facts of one job search, each once: the one place that says who is the same.
 *
 * <p>A person is known by the host's id, else by name at an employer; an employer by the host's id, else by name; spellings
 * aside, as {@link Spelling} has it. An entry without an id is the one with an id of that name, if there is exactly one; of
 * several it may be any, and so is never called if one of them is not. The
 * people of a hidden employer are nobody else's. Entries of one name without ids that both have numbers, share none and have
 * titles of different work are two people.
 */
public final class People {
    /** So many people of one name at one employer are told apart by what they do; further ones by their numbers alone. */
    private static final int MOST_NAMESAKES = 16;

    private final List<FollowUp> followUps;
    private final BiFunction<String, @Nullable String, String> numbers;
    private final List<List<Contact>> contacts;
    private PersonKeys keys;

    /** By follow-up and then as its contacts stand: those of one from its place in {@link #firsts} on. */
    private final List<KnownPerson> named;

    private final int[] firsts;
    private boolean attempted;
    private boolean touched;
    private boolean several;

    private final Map<KnownPerson, List<KnownPerson>> namesakes = new HashMap<>();

    private People(List<FollowUp> followUps, BiFunction<String, @Nullable String, String> numbers) {
        this.followUps = followUps;
        this.numbers = numbers;
        contacts = new ArrayList<>(followUps.size());
        named = new ArrayList<>(2 * followUps.size());
        firsts = new int[followUps.size()];
        keys = PersonKeys.byNames(followUps);
        if (!readByNames()) {
            keys = PersonKeys.byIds(followUps, contacts);
            named.clear();
            for (int i = 0; i < firsts.length; i++) {
                name(i);
            }
            noteWhoMayBeSeveral();
        }
        if (several) {
            tellNamesakesApart();
        }
        if (attempted) {
            file();
        }
    }

    /** {@return whether names alone tell who is who, so that everyone is named now} */
    private boolean readByNames() {
        Set<String> ids = new HashSet<>(2 * followUps.size());
        boolean byNames = true;
        for (int i = 0; i < firsts.length; i++) {
            FollowUp followUp = followUps.get(i);
            String id = followUp.submission().id();
            if (!ids.add(id)) {
                throw new IllegalArgumentException("two follow-ups have the submission id " + id);
            }
            List<Contact> here = followUp.contacts();
            contacts.add(here);
            attempted |= !followUp.attempts().isEmpty();
            touched |= !followUp.touches().isEmpty();
            byNames = byNames && !PersonKeys.hasIds(followUp, here);
            if (byNames) {
                name(i);
            }
        }
        return byNames;
    }

    private void name(int followUp) {
        firsts[followUp] = named.size();
        List<Contact> here = contacts.get(followUp);
        for (int i = 0; i < here.size(); i++) {
            Contact contact = here.get(i);
            long nameHash = here instanceof NamedContacts known ? known.nameHash(i) : Spelling.nameHash(contact.name());
            KnownPerson person = keys.findOrAdd(followUp, contact.id(), contact.name(), nameHash);
            several |= person.named();
            person.add(followUps.get(followUp).submission(), contact);
            named.add(person);
        }
    }

    private void noteWhoMayBeSeveral() {
        for (int i = 0; i < firsts.length; i++) {
            List<Contact> here = contacts.get(i);
            for (int j = 0; j < here.size(); j++) {
                if (here.get(j).id() == null && named(i, j).mayBe().isEmpty()) {
                    List<KnownPerson> several = keys.mayBe(i, here.get(j).name()).stream()
                            .filter(KnownPerson::named)
                            .toList();
                    named(i, j).mayBe(several.size() > 1 ? several : List.of());
                }
            }
        }
    }

    /**
     * {@return the people of one job search}
     *
     * @param numbers gives a number, of a region that may be null, as it is compared: equal texts are one number
     * @throws IllegalArgumentException if two follow-ups have one submission id
     */
    public static People of(List<FollowUp> followUps, BiFunction<String, @Nullable String, String> numbers) {
        return new People(List.copyOf(followUps), numbers);
    }

    /** {@return whether anybody was ever called} */
    public boolean anyCalled() {
        return attempted;
    }

    /** {@return whether anybody was ever called, or written to or met} */
    public boolean anyCalledOrTouched() {
        return attempted || touched;
    }

    /** {@return everyone, by {@link KnownPerson#number()}} */
    public List<KnownPerson> everyone() {
        return Collections.unmodifiableList(keys.everyone());
    }

    /** {@return the contacts of a follow-up, as it names them} */
    public List<Contact> contacts(int followUp) {
        return contacts.get(followUp);
    }

    /** {@return who a contact of a follow-up is} */
    public KnownPerson named(int followUp, int contact) {
        return named.get(firsts[followUp] + contact);
    }

    /** {@return who was called on an attempt of a follow-up; null for whoever answered the switchboard} */
    public @Nullable KnownPerson called(int followUp, CallAttempt attempt) {
        String name = attempt.contactName();
        if (name == null) {
            return null;
        }
        int place = Contacts.placeOf(contacts.get(followUp), attempt.contactId(), name);
        return place >= 0 ? named(followUp, place) : keys.findOrAdd(followUp, attempt.contactId(), name);
    }

    /**
     * {@return the id of who was called on an attempt, as it or its own follow-up says; null if neither does, for then it may
     * be anyone of that name}
     */
    public @Nullable String idOfCalled(int followUp, CallAttempt attempt) {
        String name = attempt.contactName();
        if (attempt.contactId() != null || name == null) {
            return attempt.contactId();
        }
        int place = Contacts.placeOf(contacts.get(followUp), null, name);
        return place < 0 ? null : contacts.get(followUp).get(place).id();
    }

    /** {@return where among the contacts of a follow-up a call pointed to stands; -1 if it pointed to nobody} */
    public int placeOfReferred(int followUp, CallAttempt attempt) {
        Contact referred = attempt.referredTo();
        return referred == null ? -1 : Contacts.placeOf(contacts.get(followUp), referred.id(), referred.name());
    }

    /** {@return what the employer of a follow-up is known by: equal for the same employer} */
    public String employer(int followUp) {
        return keys.employer(followUp);
    }

    /** {@return for each name that stands for several people who without ids may be one, its submissions} */
    public List<List<String>> namesakes() {
        Stream<List<KnownPerson>> withoutId = keys.everyone().stream()
                .filter(person -> !person.mayBe().isEmpty() && !namesakes.containsKey(person))
                .map(person -> Stream.concat(Stream.of(person), person.mayBe().stream())
                        .toList());
        return Stream.concat(namesakes.values().stream(), withoutId)
                .map(several -> several.stream()
                        .flatMap(one -> one.submissions().stream())
                        .sorted()
                        .distinct()
                        .toList())
                .distinct()
                .sorted(Comparator.comparing(ids -> ids.get(0)))
                .toList();
    }

    /** Gives everyone the calls made to them; who is named nowhere else is known from then on. */
    private void file() {
        for (int i = 0; i < followUps.size(); i++) {
            for (CallAttempt attempt : followUps.get(i).attempts()) {
                KnownPerson person = called(i, attempt);
                if (person != null) {
                    person.add(attempt);
                }
            }
        }
        keys.everyone().forEach(KnownPerson::sortAttempts);
    }

    private void tellNamesakesApart() {
        for (int i = 0, named = keys.everyone().size(); i < named; i++) {
            KnownPerson person = keys.everyone().get(i);
            if (!person.isNamedOnce() && !hasOneTitle(person)) {
                List<List<KnownPerson.Entry>> apart = apart(person.entries());
                if (apart.size() > 1) {
                    namesakes.put(person, split(person, apart));
                }
            }
        }
        if (namesakes.isEmpty()) {
            return;
        }
        Map<KnownPerson, IdentityHashMap<Contact, KnownPerson>> byEntry = new HashMap<>();
        namesakes.forEach((person, people) -> {
            IdentityHashMap<Contact, KnownPerson> entries = new IdentityHashMap<>();
            people.forEach(one -> one.entries().forEach(entry -> entries.put(entry.contact(), one)));
            byEntry.put(person, entries);
        });
        for (int i = 0; i < firsts.length; i++) {
            for (int j = 0; j < contacts.get(i).size(); j++) {
                KnownPerson person = named(i, j);
                IdentityHashMap<Contact, KnownPerson> entries = byEntry.get(person);
                if (entries != null) {
                    named.set(
                            firsts[i] + j, entries.getOrDefault(contacts.get(i).get(j), person));
                }
            }
        }
    }

    /** Whether all entries have the same title, so that they are one person. */
    private static boolean hasOneTitle(KnownPerson person) {
        List<KnownPerson.Entry> entries = person.entries();
        String title = entries.get(0).contact().role().title();
        for (KnownPerson.Entry entry : entries) {
            if (!entry.contact().role().title().equals(title)) {
                return false;
            }
        }
        return true;
    }

    private List<KnownPerson> split(KnownPerson person, List<List<KnownPerson.Entry>> apart) {
        List<KnownPerson> people = new ArrayList<>(List.of(person));
        person.keep(apart.get(0));
        for (List<KnownPerson.Entry> entries : apart.subList(1, apart.size())) {
            long hash = person.hash() * 31
                    + PersonKeys.hash(entries.get(0).submission().id());
            KnownPerson other = keys.added(hash, person.employer(), person.name());
            other.keep(entries);
            other.mayBe(person.mayBe());
            people.add(other);
        }
        return people;
    }

    /** The entries of one name by whom they may stand for, those of the least submission id first. */
    private List<List<KnownPerson.Entry>> apart(List<KnownPerson.Entry> entries) {
        List<KnownPerson.Entry> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparing(entry -> entry.submission().id()));
        List<List<KnownPerson.Entry>> several = new ArrayList<>();
        List<Set<String>> titles = new ArrayList<>();
        Map<String, Integer> byNumber = new HashMap<>();
        for (KnownPerson.Entry entry : inOrder) {
            Contact contact = entry.contact();
            List<String> own = contact.phones().stream()
                    .map(phone -> numbers.apply(phone, contact.region()))
                    .toList();
            int place = contact.id() != null || own.isEmpty() ? 0 : placeAmong(titles, contact, own, byNumber);
            if (place == several.size()) {
                several.add(new ArrayList<>());
                titles.add(new HashSet<>());
            }
            several.get(place).add(entry);
            if (!own.isEmpty()) {
                titles.get(place).add(contact.role().title());
            }
            own.forEach(number -> byNumber.putIfAbsent(number, place));
        }
        return several;
    }

    /** Whose numbers or work an entry shares; if it shares neither with anyone, the place after the last. */
    private static int placeAmong(
            List<Set<String>> titles, Contact contact, List<String> own, Map<String, Integer> byNumber) {
        for (String number : own) {
            Integer place = byNumber.get(number);
            if (place != null) {
                return place;
            }
        }
        for (int i = 0; i < Math.min(titles.size(), MOST_NAMESAKES); i++) {
            Set<String> known = titles.get(i);
            if (known.isEmpty()
                    || known.contains(contact.role().title())
                    || known.stream()
                            .limit(MOST_NAMESAKES)
                            .anyMatch(title ->
                                    !isOfOtherWork(title, contact.role().title()))) {
                return i;
            }
        }
        return titles.size();
    }

    private static boolean isOfOtherWork(String title, String other) {
        Work one = Work.of(title);
        Work another = Work.of(other);
        return !one.isEmpty() && !another.isEmpty() && !one.isShared(another);
    }
}
