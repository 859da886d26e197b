package dev.followup;

import dev.followup.model.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call a person: what is drafted about the same person is kept together. */
final class Drafts {
    private final Map<Person, Draft> firsts;
    private boolean severalAboutOne;

    Drafts(int most) {
        firsts = new HashMap<>(2 * most);
    }

    void add(Draft draft) {
        Draft known = firsts.putIfAbsent(draft.person(), draft);
        if (known != null) {
            known.add(draft);
            severalAboutOne = true;
        }
    }

    /** Each person's draft, in which the one speaks that is due first; nothing is added any more. */
    List<Draft> speakers() {
        if (severalAboutOne) {
            firsts.replaceAll((person, draft) -> draft.speaker());
        }
        return new ArrayList<>(firsts.values());
    }

    /** The one that speaks for a person, null if nobody is to call them. */
    @Nullable Draft of(Person person) {
        return firsts.get(person);
    }
}
