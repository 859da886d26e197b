package dev.followup.role;

import java.util.Map;

/** Reads the entities of markup that titles copied from web pages carry: "Human&amp;nbsp;Resources". */
final class Markup {
    /** Fills up what an entity takes more than its character, so that each character stays where it was. */
    static final char FILLER = '\u200B';

    private static final int LONGEST = 10;

    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("nbsp", ' '),
            Map.entry("amp", '&'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("shy", FILLER),
            Map.entry("ndash", '\u2013'),
            Map.entry("mdash", '\u2014'),
            Map.entry("rsquo", '\u2019'),
            Map.entry("lsquo", '\u2018'),
            Map.entry("middot", '\u00B7'),
            Map.entry("bull", '\u2022'),
            Map.entry("szlig", 'ß'),
            Map.entry("aelig", 'æ'),
            Map.entry("oslash", 'ø'),
            Map.entry("aring", 'å'),
            Map.entry("ccedil", 'ç'),
            Map.entry("ntilde", 'ñ'));

    /** Accents, which do not matter: "&amp;eacute;" is read as e. */
    private static final String[] ACCENTS = {"acute", "grave", "circ", "uml", "tilde", "caron"};

    private Markup() {}

    /** {@return the title with each entity as its character, as long as before; the same if it has none} */
    static String decoded(String title) {
        int start = title.indexOf('&');
        return start < 0 || title.indexOf(';', start) < 0 ? title : decoded(title, start);
    }

    private static String decoded(String title, int first) {
        char[] decoded = title.toCharArray();
        for (int start = first; start >= 0; start = title.indexOf('&', start + 1)) {
            int end = title.indexOf(';', start);
            if (end < 0) {
                break;
            }
            char c = end - start > LONGEST ? 0 : character(title.substring(start + 1, end));
            for (int i = start; c != 0 && i <= end; i++) {
                decoded[i] = i == start ? c : FILLER;
            }
        }
        return new String(decoded);
    }

    /** {@return the character of an entity without its marks; 0 if there is none} */
    private static char character(String entity) {
        if (entity.startsWith("#")) {
            return numbered(entity.substring(1));
        }
        Character named = NAMED.get(entity);
        if (named != null) {
            return named;
        }
        for (String accent : ACCENTS) {
            if (entity.length() == 1 + accent.length()
                    && entity.endsWith(accent)
                    && Character.isLetter(entity.charAt(0))) {
                return entity.charAt(0);
            }
        }
        return 0;
    }

    private static char numbered(String number) {
        boolean hex = number.startsWith("x") || number.startsWith("X");
        int code = 0;
        for (int i = hex ? 1 : 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return 0;
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        return code > 0 && code < Character.MIN_SURROGATE ? (char) code : 0;
    }
}
