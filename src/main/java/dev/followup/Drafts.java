package dev.followup;

import dev.followup.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One call a person: what is drafted about the same person is kept together.
 *
 * <p>People are looked up in a table by their hash. Who finds no room near it, as among names chosen to have one hash, is
 * looked up in order, so that no names make it slow.
 */
final class Drafts {
    private static final int NEAR = 32;

    private final List<Draft> firsts;
    private final int[] hashes;

    /** Numbers of drafts from 1, as in {@link #crowdedOut}; 0 where there is room. */
    private final int[] table;

    private final Map<Person, Integer> crowdedOut = new TreeMap<>();
    private boolean severalAboutOne;

    Drafts(int most) {
        firsts = new ArrayList<>(most);
        hashes = new int[most];
        table = new int[4 * Integer.highestOneBit(Math.max(1, most))];
    }

    void add(Draft draft) {
        Person person = draft.person();
        int hash = spread(person.hashCode());
        int slot = slot(person, hash);
        int number = number(person, slot);
        if (number > 0) {
            firsts.get(number - 1).add(draft);
            severalAboutOne = true;
            return;
        }
        hashes[firsts.size()] = hash;
        firsts.add(draft);
        if (slot < 0) {
            crowdedOut.put(person, firsts.size());
        } else {
            table[slot] = firsts.size();
        }
    }

    /** Each person's draft, in which the one speaks that is due first; nothing is added any more. */
    List<Draft> speakers() {
        if (severalAboutOne) {
            firsts.replaceAll(Draft::speaker);
        }
        return firsts;
    }

    /** The one that speaks for a person, null if nobody is to call them. */
    @Nullable Draft of(Person person) {
        int number = number(person, slot(person, spread(person.hashCode())));
        return number == 0 ? null : firsts.get(number - 1);
    }

    private int number(Person person, int slot) {
        return slot < 0 ? crowdedOut.getOrDefault(person, 0) : table[slot];
    }

    /** Where a person stands, or may stand; -1 if there is no room near. */
    private int slot(Person person, int hash) {
        for (int i = 0; i < NEAR; i++) {
            int slot = (hash + i) & (table.length - 1);
            int number = table[slot];
            if (number == 0 || is(person, hash, number)) {
                return slot;
            }
        }
        return -1;
    }

    private boolean is(Person person, int hash, int number) {
        return hashes[number - 1] == hash && firsts.get(number - 1).person().equals(person);
    }

    private static int spread(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ (spread >>> 16);
    }
}
