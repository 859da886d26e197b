package dev.followup.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * By what people are looked up: the host's ids where there are any, else names.
 *
 * <p>Names alone are looked up in a table by their hash, and compared as they stand before they are folded. Who finds no room
 * near it, as among names chosen to have one hash, is looked up in order, so that no names make it slow.
 */
final class PersonKeys {
    private static final int NEAR = 32;

    private final List<FollowUp> followUps;

    /** Null where no fact has an id and no employer is hidden. */
    private final @Nullable Ids ids;

    private final List<KnownPerson> everyone = new ArrayList<>();
    private final Map<String, KnownPerson> byKey = new HashMap<>();
    private @Nullable KnownPerson[] table;
    private final Map<String, KnownPerson> crowdedOut = new TreeMap<>();

    private PersonKeys(List<FollowUp> followUps, @Nullable Ids ids) {
        this.followUps = followUps;
        this.ids = ids;
        table = new KnownPerson[4 * Integer.highestOneBit(Math.max(1, followUps.size()))];
    }

    /** {@return keys by names alone} */
    static PersonKeys byNames(List<FollowUp> followUps) {
        return new PersonKeys(followUps, null);
    }

    /** {@return keys by ids, and by names where there are none} */
    static PersonKeys byIds(List<FollowUp> followUps, List<List<Contact>> contacts) {
        return new PersonKeys(followUps, Ids.of(followUps, contacts));
    }

    /** Everyone known, by number. */
    List<KnownPerson> everyone() {
        return everyone;
    }

    /** Whom a name, or an id, stands for at the employer of a follow-up; who is not known yet is made known. */
    KnownPerson findOrAdd(int followUp, @Nullable String id, String name) {
        return findOrAdd(followUp, id, name, Spelling.nameHash(name));
    }

    /** The same, where the hash of the name is known. */
    KnownPerson findOrAdd(int followUp, @Nullable String id, String name, long nameHash) {
        if (ids != null) {
            return byKey.computeIfAbsent(ids.person(followUp, id, name), key -> added(hash(key), "", ""));
        }
        Submission submission = followUps.get(followUp).submission();
        String employer = submission.employer();
        long hash = submission.employerHash() * 31 + nameHash;
        for (int i = 0; i < NEAR; i++) {
            KnownPerson known = table[slot(hash, i)];
            if (known == null) {
                break;
            }
            if (known.hash() == hash && known.is(employer, name)) {
                return known;
            }
        }
        KnownPerson known = crowdedOut.isEmpty() ? null : crowdedOut.get(key(employer, name));
        if (known == null) {
            known = added(hash, employer, name);
            if (4 * everyone.size() > 3 * table.length) {
                grow();
            }
            put(known);
        }
        return known;
    }

    /** Those of several ids whom a name without one may stand for; none if it stands for one. */
    List<KnownPerson> mayBe(int followUp, String name) {
        return ids == null
                ? List.of()
                : ids.several(followUp, name).stream()
                        .map(id -> byKey.get("person " + id))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private int slot(long hash, int next) {
        return ((int) (hash ^ (hash >>> 32)) + next) & (table.length - 1);
    }

    private void put(KnownPerson person) {
        for (int i = 0; i < NEAR; i++) {
            int slot = slot(person.hash(), i);
            if (table[slot] == null) {
                table[slot] = person;
                return;
            }
        }
        crowdedOut.put(key(person.employer(), person.name()), person);
    }

    private void grow() {
        @Nullable KnownPerson[] smaller = table;
        table = new KnownPerson[2 * smaller.length];
        for (KnownPerson person : smaller) {
            if (person != null) {
                put(person);
            }
        }
    }

    private static String key(String employer, String name) {
        return Spelling.employer(employer) + '\n' + Spelling.name(name);
    }

    /** What the employer of a follow-up is known by. */
    String employer(int followUp) {
        return ids != null
                ? ids.employer(followUp)
                : Spelling.employer(followUps.get(followUp).submission().employer());
    }

    /** Makes a person known who is not looked up. */
    KnownPerson added(long hash, String employer, String name) {
        KnownPerson person = new KnownPerson(hash, everyone.size(), employer, name);
        everyone.add(person);
        return person;
    }

    static long hash(String key) {
        long hash = key.length();
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** {@return whether a follow-up has ids, or hides its employer, so that names alone do not tell who is who} */
    static boolean hasIds(FollowUp followUp, List<Contact> contacts) {
        Submission submission = followUp.submission();
        if (submission.employerId() != null || submission.employerHidden()) {
            return true;
        }
        for (int i = 0; i < contacts.size(); i++) {
            if (contacts.get(i).id() != null) {
                return true;
            }
        }
        for (CallAttempt attempt : followUp.attempts()) {
            if (attempt.contactId() != null) {
                return true;
            }
        }
        return false;
    }

    /** The host's ids, and the names that have one id only. */
    private static final class Ids {
        private final List<String> employers = new ArrayList<>();
        private final Map<String, Set<String>> idsOfName = new HashMap<>();

        private static Ids of(List<FollowUp> followUps, List<List<Contact>> contacts) {
            Ids ids = new Ids();
            Map<String, Set<String>> idsOfEmployer = new HashMap<>();
            for (FollowUp followUp : followUps) {
                Submission submission = followUp.submission();
                if (submission.employerId() != null && !submission.employerHidden()) {
                    idsOfEmployer
                            .computeIfAbsent(Spelling.employer(submission.employer()), name -> new TreeSet<>())
                            .add(submission.employerId());
                }
            }
            for (FollowUp followUp : followUps) {
                ids.employers.add(employer(followUp.submission(), idsOfEmployer));
            }
            for (int i = 0; i < followUps.size(); i++) {
                for (Contact contact : contacts.get(i)) {
                    ids.note(i, contact.id(), contact.name());
                }
                for (CallAttempt attempt : followUps.get(i).attempts()) {
                    if (attempt.contactName() != null) {
                        ids.note(i, attempt.contactId(), attempt.contactName());
                    }
                }
            }
            return ids;
        }

        private static String employer(Submission submission, Map<String, Set<String>> idsOfEmployer) {
            if (submission.employerHidden()) {
                return "hidden " + submission.id();
            }
            String name = Spelling.employer(submission.employer());
            String id = submission.employerId() != null
                    ? submission.employerId()
                    : only(idsOfEmployer.getOrDefault(name, Set.of()));
            return id == null ? "name " + name : "id " + id;
        }

        private void note(int followUp, @Nullable String id, String name) {
            if (id != null) {
                idsOfName
                        .computeIfAbsent(named(followUp, name), key -> new TreeSet<>())
                        .add(id);
            }
        }

        private String person(int followUp, @Nullable String id, String name) {
            String named = named(followUp, name);
            String known = id != null ? id : only(idsOfName.getOrDefault(named, Set.of()));
            return known == null ? named : "person " + known;
        }

        private Set<String> several(int followUp, String name) {
            Set<String> ids = idsOfName.getOrDefault(named(followUp, name), Set.of());
            return ids.size() > 1 ? ids : Set.of();
        }

        private String named(int followUp, String name) {
            return employers.get(followUp) + '\n' + Spelling.name(name);
        }

        private String employer(int followUp) {
            return employers.get(followUp);
        }

        private static @Nullable String only(Set<String> ids) {
            return ids.size() == 1 ? ids.iterator().next() : null;
        }
    }
}
