package dev.followup.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as bars compare them, wider than {@link Spelling} does for merges: two are the same if they have a key in common.
 *
 * <p>One are, beside all that is one there: "ue", "ü" and "u", and likewise ae, oe, aa; "O Brien" and "OBrien", "van der Berg"
 * and "Vanderberg", "Xiao Ming" and "Xiaoming", "J. P." and "JP"; signs, emoji, and what a web page or spreadsheet made of
 * letters; remarks in brackets or behind a name; "RUIZ Dana"; names in Cyrillic or Greek and as they are romanised; and of
 * employers "&amp;" in several languages, or none, "The", and spaces. Initials tell people apart here too, and so does the
 * place of the space where it only moves.
 */
final class WideSpelling {
    private static final String VOWELS = "aeiouy";
    private static final char BESIDE_INITIAL = ' ';
    private static final char FAMILY_NAME = '|';

    /** Single letters that belong to what follows. */
    private static final Set<String> PARTICLES = Set.of("o", "d", "l", "t");

    private static final Set<String> AND =
            Set.of("and", "und", "et", "y", "e", "och", "og", "en", "i", "ed", "u", "n", "и", "і", "та", "και");

    private static final String ARTICLE = "the";

    private static final Map<Character, String> TWO_LETTERS = Map.of(
            'ä', "ae", 'ö', "oe", 'ü', "ue", 'å', "aa", 'ø', "oe", 'Ä', "Ae", 'Ö', "Oe", 'Ü', "Ue", 'Å', "Aa", 'Ø',
            "Oe");

    /** In brackets, or in quotation marks inside a name. */
    private static final Pattern REMARK = Pattern.compile(
            "[(\\[<{][^()\\[\\]<>{}]*[)\\]>}]|(?<=\\s)[\"\u201c\u201e][^\"\u201c\u201d]*[\"\u201c\u201d](?=\\s)");

    /** Behind a name of two words or more. */
    private static final Pattern BEHIND = Pattern.compile("^(\\s*\\S+\\s+\\S.*?)(?:\\s+[-\u2013\u2014|@/]\\s|[|/]).*$");

    /** A family name in capitals before a given name that is not. */
    private static final Pattern FAMILY_FIRST = Pattern.compile(
            "^\\s*(\\p{Lu}[\\p{Lu}'\u2019-]+)\\s+(\\p{Lu}\\p{Ll}[\\p{L}-]*(?:\\s+\\p{Lu}\\p{Ll}[\\p{L}-]*)*)\\s*$");

    /** So many places between the words of a name may be the one between given and family name. */
    private static final int MOST_PLACES = 8;

    /**
     * What one text is known by.
     *
     * @param own by what it is in its own script
     * @param skeletons by what it is beside one in another
     * @param romanised whether it is in a script that is romanised
     */
    record Keys(Set<String> own, Set<String> skeletons, boolean romanised) {

        /** By what the text is found. */
        Set<String> found() {
            return with(romanised);
        }

        /** By what the text is sought, where there may be some in a script that is romanised, or not. */
        Set<String> sought(boolean amongRomanised) {
            return romanised || amongRomanised ? with(!romanised) : own;
        }

        private Set<String> with(boolean ofRomanised) {
            Set<String> all = new LinkedHashSet<>(own);
            skeletons.forEach(skeleton -> all.add((ofRomanised ? "romanised " : "latin ") + skeleton));
            return all;
        }
    }

    private WideSpelling() {}

    static Keys name(String name) {
        return keys(name, false);
    }

    static Keys employer(String employer) {
        return keys(employer, true);
    }

    private static Keys keys(String text, boolean ofEmployer) {
        Set<String> own = new LinkedHashSet<>();
        Set<String> skeletons = new LinkedHashSet<>();
        boolean romanised = false;
        for (String reading : readings(text, ofEmployer)) {
            String folded = ofEmployer ? EmployerName.canonical(reading) : PersonName.canonical(reading);
            List<String> words = ofEmployer ? withoutAnd(words(folded)) : withParticles(words(folded));
            joined(words, ofEmployer).forEach(key -> own.add(withOneVowel(key)));
            skeletons.addAll(joined(words.stream().map(Romanisation::skeleton).toList(), ofEmployer));
            romanised |= Romanisation.isRomanised(folded);
        }
        return new Keys(own, skeletons, romanised);
    }

    /** The text as it was written, with two letters for each that has dots or a ring, without remarks, in spoken order. */
    private static Set<String> readings(String text, boolean ofEmployer) {
        String mended = composed(Mangled.mended(text));
        Set<String> readings = new LinkedHashSet<>();
        readings.add(composed(text));
        readings.add(mended);
        readings.add(withTwoLetters(mended));
        addIfAnythingIsLeft(readings, REMARK.matcher(mended).replaceAll(" "));
        if (!ofEmployer && mended.indexOf(',') < 0) {
            addIfAnythingIsLeft(readings, BEHIND.matcher(mended).replaceFirst("$1"));
            addIfAnythingIsLeft(readings, FAMILY_FIRST.matcher(mended).replaceFirst("$2 $1"));
        }
        return readings;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('_', ' ');
    }

    private static void addIfAnythingIsLeft(Set<String> readings, String shorter) {
        if (shorter.chars().anyMatch(Character::isLetterOrDigit)) {
            readings.add(shorter);
        }
    }

    private static String withTwoLetters(String text) {
        StringBuilder twoLetters = new StringBuilder(text.length() + 4);
        text.chars().forEach(c -> {
            String two = TWO_LETTERS.get((char) c);
            twoLetters.append(two == null ? String.valueOf((char) c) : two);
        });
        return twoLetters.toString();
    }

    /** The words of letters and digits; the text itself if there are none. */
    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        for (String word : folded.split(" ", -1)) {
            String letters = word.codePoints()
                    .filter(WideSpelling::isOfWord)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            if (!letters.isEmpty()) {
                words.add(letters);
            }
        }
        return words.isEmpty() ? List.of(folded) : words;
    }

    private static boolean isOfWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static List<String> withoutAnd(List<String> words) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean outside = i == 0 || i == words.size() - 1;
            if (!(i > 0 && AND.contains(word)) && !(outside && word.equals(ARTICLE))) {
                rest.add(word);
            }
        }
        return rest.isEmpty() ? words : rest;
    }

    /** Initials that stand together as one word, and letters of a family name with it. */
    private static List<String> withParticles(List<String> words) {
        List<String> whole = new ArrayList<>();
        boolean initials = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean before = i + 1 < words.size() && words.get(i + 1).length() > 1;
            boolean particle = before
                    && PARTICLES.contains(word)
                    && (word.equals("o")
                            || (i == 0 ? words.size() == 2 : words.get(i - 1).length() > 1));
            if (particle) {
                whole.add(word + words.get(++i));
                initials = false;
            } else if (word.length() == 1 && initials) {
                whole.add(whole.remove(whole.size() - 1) + word);
            } else {
                whole.add(word);
                initials = word.length() == 1;
            }
        }
        return whole;
    }

    /** An employer's words in one; a person's with one space, wherever it may stand. */
    private static Set<String> joined(List<String> words, boolean ofEmployer) {
        Set<String> keys = new LinkedHashSet<>();
        for (int place = 1; !ofEmployer && place < words.size() && keys.size() < MOST_PLACES; place++) {
            if (!isBesideInitial(words, place)) {
                keys.add(joined(words, place, false));
            }
        }
        return keys.isEmpty() ? Set.of(joined(words, 0, ofEmployer)) : keys;
    }

    private static String joined(List<String> words, int space, boolean initialsToo) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && i == space) {
                all.append(FAMILY_NAME);
            } else if (i > 0 && !initialsToo && isBesideInitial(words, i)) {
                all.append(BESIDE_INITIAL);
            }
            all.append(words.get(i));
        }
        return all.toString();
    }

    private static boolean isBesideInitial(List<String> words, int place) {
        return words.get(place - 1).length() == 1 || words.get(place).length() == 1;
    }

    /**
     * Words with u for ue, and so on; but not where one ends in its only vowels, as Sue and Joe do, nor in Bauer or Marquez,
     * where there is no ü.
     */
    private static String withOneVowel(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean vowelBefore = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            folded.append(c);
            if (isSecond(words, i + 1) && (vowelBefore || !isEnd(words, i + 2))) {
                i++;
            }
            vowelBefore = !isEnd(words, i) && (vowelBefore || VOWELS.indexOf(c) >= 0);
        }
        return folded.toString();
    }

    /** Whether a letter may only say that the one before has dots, a ring or a stroke. */
    private static boolean isSecond(String words, int place) {
        char first = words.charAt(place - 1);
        return !isEnd(words, place)
                && switch (words.charAt(place)) {
                    case 'e' ->
                        first == 'a'
                                || first == 'o'
                                || (first == 'u' && (place < 2 || "aeoq".indexOf(words.charAt(place - 2)) < 0));
                    case 'a' -> first == 'a';
                    case 'j' -> first == 'd';
                    default -> false;
                };
    }

    private static boolean isEnd(String words, int place) {
        return place >= words.length() || words.charAt(place) == BESIDE_INITIAL || words.charAt(place) == FAMILY_NAME;
    }
}
