package dev.followup.model;

import dev.followup.role.Role;
import dev.followup.role.Role.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people named together, each once. */
public final class Contacts {
    /** Of what recognised titles say of one person, the first of these holds. */
    private static final List<Kind> GRAVEST_FIRST =
            List.of(Kind.HUMAN_RESOURCES, Kind.RECRUITER, Kind.GATEKEEPER, Kind.MANAGER, Kind.OTHER);

    private Contacts() {}

    /**
     * {@return the known people, completed by what was found of them, then those found new}
     *
     * <p>People are told apart by the host's ids, else by name; who has no id is the one of that name who has one, if there
     * is exactly one.
     */
    public static List<Contact> merged(List<Contact> known, List<Contact> found) {
        if (found.isEmpty()) {
            return List.copyOf(known);
        }
        Merging merging = new Merging();
        known.forEach(merging::append);
        found.forEach(merging::add);
        return List.copyOf(merging.people);
    }

    /** {@return whether an id and a name are a contact's: by the host's ids where both have one, else by name} */
    public static boolean isSame(@Nullable String id, String name, Contact contact) {
        return (id != null && contact.id() != null)
                ? id.equals(contact.id())
                : name.equals(contact.name()) || Spelling.name(name).equals(Spelling.name(contact.name()));
    }

    /** {@return where among people whoever an id and a name stand for is, one of that id before any other; -1 if nowhere} */
    public static int placeOf(List<Contact> people, @Nullable String id, String name) {
        int place = -1;
        for (int i = 0; i < people.size(); i++) {
            Contact contact = people.get(i);
            if (id != null && id.equals(contact.id())) {
                return i;
            }
            place = place < 0 && isSame(id, name, contact) ? i : place;
        }
        return place;
    }

    /**
     * {@return what a person is of whom two roles are known: a declared one goes before a recognised one, of two recognised
     * ones the graver holds, and of two alike the first}
     */
    public static Role graver(Role one, Role other) {
        if (one.declared() || other.declared()) {
            return one.declared() ? one : other;
        }
        return GRAVEST_FIRST.indexOf(other.kind()) < GRAVEST_FIRST.indexOf(one.kind()) ? other : one;
    }

    /** {@return one person of what is known twice: what the first says stands, what is missing the other gives} */
    public static Contact completed(Contact known, Contact found) {
        Contact completed = known.withRole(graver(known.role(), found.role()));
        if (completed.id() == null) {
            completed = completed.withId(found.id());
        }
        if (completed.zone() == null) {
            completed = completed.withZone(found.zone());
        }
        if (completed.region() == null) {
            completed = completed.withRegion(found.region());
        }
        if (completed.callHours() == null) {
            completed = completed.withCallHours(found.callHours());
        }
        if (completed.source() == null) {
            completed = completed.withSource(found.source());
        }
        for (String phone : found.phones()) {
            completed = completed.withPhone(phone);
        }
        return completed;
    }

    private static final class Merging {
        private final List<Contact> people = new ArrayList<>();
        private final Map<String, Integer> byId = new HashMap<>();
        private final Map<String, Namesakes> byName = new HashMap<>();

        private void add(Contact found) {
            Integer known = found.id() == null ? null : byId.get(found.id());
            Namesakes namesakes = namesakes(found);
            int place = known != null ? known : namesakes.find(found.id() != null);
            if (place < 0) {
                append(found);
                return;
            }
            boolean named = people.get(place).id() == null && found.id() != null;
            people.set(place, completed(people.get(place), found));
            if (named) {
                byId.put(found.id(), place);
                namesakes.named();
            }
        }

        private void append(Contact contact) {
            namesakes(contact).add(contact.id(), people.size());
            if (contact.id() != null) {
                byId.put(contact.id(), people.size());
            }
            people.add(contact);
        }

        private Namesakes namesakes(Contact contact) {
            return byName.computeIfAbsent(Spelling.name(contact.name()), name -> new Namesakes());
        }
    }
}
