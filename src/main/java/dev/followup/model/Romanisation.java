package dev.followup.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words in Cyrillic or Greek as those in Latin letters that may stand for them: by the common standards for Russian, Ukrainian,
 * Serbian (passports, BGN/PCGN) and Greek (ELOT 743), which a skeleton makes one. Other scripts have no such plain standard.
 */
final class Romanisation {
    private static final Map<Character, String> LETTERS = letters(
            "а a б b в v г g ґ g д d е e є e ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh",
            "щ shch ъ - ы y ь - э e ю yu я ya ѕ dz ј j љ lj њ nj ћ c ђ d џ dz",
            "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o");

    /** Greek letters that sound otherwise together. */
    private static final List<Replacement> TOGETHER = List.of(
            new Replacement("γγ", "νγ"),
            new Replacement("γξ", "νξ"),
            new Replacement("γχ", "νχ"),
            new Replacement("ου", "u"),
            new Replacement("(?<=[αεη])υ", "v"));

    /** In which the standards differ, one after the other. */
    private static final List<Replacement> SKELETON = List.of(
            new Replacement("^mp", "b"),
            new Replacement("^nt", "d"),
            new Replacement("dj", "d"),
            new Replacement("x", "ks"),
            new Replacement("zh", "z"),
            new Replacement("shch|sch|sh|sz", "s"),
            new Replacement("tch|ch|cz|ts|tz|c|q", "k"),
            new Replacement("th", "t"),
            new Replacement("ph", "v"),
            new Replacement("(?:kh|gh|h)", "g"),
            new Replacement("[fw]", "v"),
            new Replacement("ou", "u"),
            new Replacement("[yij]+o", "e"),
            new Replacement("[yij]+(?=[aeu])", ""),
            new Replacement("[yj]", "i"),
            new Replacement("(.)\\1+", "$1"));

    private record Replacement(Pattern of, String by) {
        private Replacement(String of, String by) {
            this(Pattern.compile(of), by);
        }

        private static String all(List<Replacement> replacements, String word) {
            String replaced = word;
            for (Replacement replacement : replacements) {
                replaced = replacement.of.matcher(replaced).replaceAll(replacement.by);
            }
            return replaced;
        }
    }

    private Romanisation() {}

    /** {@return whether a folded text has letters that are romanised} */
    static boolean isRomanised(String text) {
        return text.chars().anyMatch(c -> LETTERS.containsKey((char) c));
    }

    /** {@return what a folded word has in common with its romanisations} */
    static String skeleton(String word) {
        StringBuilder latin = new StringBuilder();
        Replacement.all(TOGETHER, word).chars().forEach(c -> {
            String letters = LETTERS.get((char) c);
            latin.append(letters == null ? String.valueOf((char) c) : letters);
        });
        return Replacement.all(SKELETON, latin.toString());
    }

    private static Map<Character, String> letters(String... lines) {
        String[] parts = String.join(" ", lines).split(" ", -1);
        return IntStream.range(0, parts.length / 2)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        i -> parts[2 * i].charAt(0), i -> parts[2 * i + 1].replace("-", "")));
    }
}
