package dev.followup;

import dev.followup.model.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call a person: what is drafted about the same person is kept together. */
final class Drafts {
    private final ByHash people;
    private final List<Draft> firsts = new ArrayList<>();

    Drafts(int most) {
        people = new ByHash(most);
    }

    void add(Draft draft) {
        Person person = draft.person();
        int hash = person.hashCode();
        int slot = slotOf(person, hash);
        int known = people.number(slot);
        if (known < 0) {
            people.add(slot, hash);
            firsts.add(draft);
        } else {
            firsts.get(known).add(draft);
        }
    }

    /** Each person's draft, in which the one speaks that is due first; nothing is added any more. */
    List<Draft> speakers() {
        firsts.replaceAll(Draft::speaker);
        return firsts;
    }

    @Nullable Draft of(Person person) {
        int known = people.number(slotOf(person, person.hashCode()));
        return known < 0 ? null : firsts.get(known);
    }

    private int slotOf(Person person, int hash) {
        int slot = people.first(hash);
        while (people.number(slot) >= 0 && !firsts.get(people.number(slot)).isAbout(person)) {
            slot = people.next(slot, hash);
        }
        return slot;
    }
}
