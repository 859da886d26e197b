package dev.followup.model;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The people of one submission, nobody twice; their names and that of their employer are read once. */
final class NamedContacts extends AbstractList<Contact> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final String employer;
    private final long employerHash;
    private final Contact[] people;
    private final long[] nameHashes;

    private NamedContacts(String employer, long employerHash, Contact[] people, long[] nameHashes) {
        this.employer = employer;
        this.employerHash = employerHash;
        this.people = people;
        this.nameHashes = nameHashes;
    }

    /** {@return the people at an employer, checked unless they were before} */
    static NamedContacts of(String employer, List<Contact> contacts) {
        if (contacts instanceof NamedContacts known) {
            return known.employer.equals(employer)
                    ? known
                    : new NamedContacts(employer, Spelling.employerHash(employer), known.people, known.nameHashes);
        }
        Contact[] people =
                List.copyOf(Objects.requireNonNull(contacts, "contacts")).toArray(Contact[]::new);
        long[] nameHashes = new long[people.length];
        for (int i = 0; i < people.length; i++) {
            nameHashes[i] = Spelling.nameHash(people[i].name());
        }
        return checked(new NamedContacts(employer, Spelling.employerHash(employer), people, nameHashes));
    }

    /** {@return these people with one in the place of the same person, or after the others} */
    NamedContacts with(Contact contact) {
        long nameHash = Spelling.nameHash(contact.name());
        int place = indexOf(contact, nameHash);
        int size = place < 0 ? people.length + 1 : people.length;
        NamedContacts changed =
                new NamedContacts(employer, employerHash, Arrays.copyOf(people, size), Arrays.copyOf(nameHashes, size));
        changed.people[place < 0 ? size - 1 : place] = contact;
        changed.nameHashes[place < 0 ? size - 1 : place] = nameHash;
        return place < 0 ? changed : checked(changed);
    }

    /** {@return the hash of the employer's name, see {@link Spelling#employerHash}} */
    long employerHash() {
        return employerHash;
    }

    /** {@return the hash of a contact's name, see {@link Spelling#nameHash}} */
    long nameHash(int index) {
        return nameHashes[index];
    }

    /** As {@link Namesakes#find}, by looking at each once: for one question that pays. */
    private int indexOf(Contact sought, long nameHash) {
        int nameless = -1;
        int known = -1;
        int ids = 0;
        String name = Spelling.name(sought.name());
        for (int i = 0; i < people.length; i++) {
            String id = people[i].id();
            if (id != null && id.equals(sought.id())) {
                return i;
            }
            if (nameHashes[i] == nameHash && Spelling.name(people[i].name()).equals(name)) {
                nameless = id == null ? i : nameless;
                known = id == null ? known : i;
                ids += id == null ? 0 : 1;
            }
        }
        return Namesakes.choose(sought.id() != null, nameless, known, ids);
    }

    private static NamedContacts checked(NamedContacts people) {
        if (people.size() < 2) {
            return people;
        }
        Map<String, Namesakes> byName = new HashMap<>();
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            String id = people.people[i].id();
            Integer twin = id == null ? null : byId.putIfAbsent(id, i);
            if (twin != null) {
                throw same(twin, i);
            }
            Namesakes namesakes =
                    byName.computeIfAbsent(Spelling.name(people.people[i].name()), name -> new Namesakes());
            twin = namesakes.add(id, i);
            if (twin != null) {
                throw same(twin, i);
            }
        }
        for (Namesakes namesakes : byName.values()) {
            if (namesakes.areOne()) {
                throw same(
                        Math.min(namesakes.withId(), namesakes.withoutId()),
                        Math.max(namesakes.withId(), namesakes.withoutId()));
            }
        }
        return people;
    }

    private static IllegalArgumentException same(int one, int other) {
        return new IllegalArgumentException("contacts " + (one + 1) + " and " + (other + 1)
                + " are the same person: ids tell two people of one name apart");
    }

    @Override
    public Contact get(int index) {
        return people[index];
    }

    @Override
    public int size() {
        return people.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof List<?> list && list.size() == people.length && super.equals(other));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(people);
    }

    /** A stream carries the contacts alone; whoever reads them checks them. */
    private Object writeReplace() {
        return List.of(people);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("contacts are read as a plain list");
    }
}
