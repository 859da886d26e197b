package dev.followup.role;

import dev.followup.role.Role.Kind;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A host's own titles: what a word or phrase makes of the person whose title holds it, like "guest wizard" at a company
 * that calls its receptionists so.
 *
 * <p>It adds to the words that every title is recognised by and takes none of them away. Case, accents, width and
 * punctuation do not matter; a phrase counts only as whole words. Immutable and thread-safe.
 *
 * @param phrases the words or phrases and what they make of a person
 */
public record TitleVocabulary(Map<String, Kind> phrases) implements Serializable {
    private static final TitleVocabulary EMPTY = new TitleVocabulary(Map.of());

    /**
     * Makes a vocabulary.
     *
     * @throws IllegalArgumentException if a phrase holds no letter
     * @throws NullPointerException if the map or anything in it is null
     */
    public TitleVocabulary {
        phrases = Map.copyOf(phrases);
        phrases.keySet().forEach(phrase -> {
            if (words(phrase).isBlank()) {
                throw new IllegalArgumentException("phrases: one holds no letter");
            }
        });
    }

    /** {@return a vocabulary without titles of its own} */
    public static TitleVocabulary empty() {
        return EMPTY;
    }

    /**
     * {@return this vocabulary and one more word or phrase}
     *
     * @throws IllegalArgumentException if the phrase holds no letter
     */
    public TitleVocabulary with(String phrase, Kind kind) {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(kind, "kind");
        if (kind == phrases.get(phrase)) {
            return this;
        }
        Map<String, Kind> more = new HashMap<>(phrases);
        more.put(phrase, kind);
        return new TitleVocabulary(more);
    }

    /**
     * {@return the role of a title}
     *
     * <p>The longest phrase in the title names the kind, and the role counts as declared by the host. Only where the
     * title says more than the phrase and is recognised as human resources or a recruiter does that stand: a phrase opens
     * no door by accident. A title without any of the phrases is recognised as {@link Role#of(String)} does.
     */
    public Role roleOf(String title) {
        String words = words(title);
        String longest = "";
        Kind named = Kind.OTHER;
        for (Map.Entry<String, Kind> entry : phrases.entrySet()) {
            String phrase = words(entry.getKey());
            boolean longer = phrase.length() > longest.length();
            boolean graver =
                    phrase.length() == longest.length() && entry.getValue().compareTo(named) > 0;
            if ((longer || graver) && words.contains(phrase)) {
                longest = phrase;
                named = entry.getValue();
            }
        }
        Role recognised = Role.of(title);
        boolean never = recognised.kind() == Kind.HUMAN_RESOURCES || recognised.kind() == Kind.RECRUITER;
        if (longest.isEmpty() || (never && longest.length() < words.length())) {
            return recognised;
        }
        return Role.of(title, named);
    }

    private static String words(String text) {
        return Vocabulary.standard().letters.words(text);
    }
}
