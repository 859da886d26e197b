package dev.followup.model;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text was before it went through a web page or a spreadsheet: "O&#39;Brien", "MÃ¼ller". */
final class Mangled {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(?<number>\\d{1,6})|#[xX](?<hex>[0-9a-fA-F]{1,5})|(?<name>[A-Za-z]{2,8}));");

    private static final Map<String, String> NAMES = Map.of(
            "amp", "&", "apos", "'", "quot", "\"", "lsquo", "'", "rsquo", "'", "nbsp", " ", "szlig", "ß", "aelig", "æ",
            "oslash", "ø");

    private static final Map<String, String> ACCENTS = Map.of(
            "uml", "\u0308", "acute", "\u0301", "grave", "\u0300", "circ", "\u0302", "tilde", "\u0303", "cedil",
            "\u0327", "ring", "\u030a", "caron", "\u030c");

    /** UTF-8 that was read as if it were Windows' own. */
    private static final Pattern MISREAD = Pattern.compile("[\u00c2-\u00f4][^\\x00-\\x7f]");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Mangled() {}

    /** {@return the text as it was, the same if nothing happened to it} */
    static String mended(String text) {
        String read = MISREAD.matcher(text).find() ? reread(text) : text;
        String once = read.indexOf('&') < 0 ? read : ENTITY.matcher(read).replaceAll(Mangled::character);
        return once.equals(read) ? read : ENTITY.matcher(once).replaceAll(Mangled::character); // "&amp;amp;"
    }

    private static String reread(String text) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException itWasNot) {
            return text;
        }
    }

    private static String character(MatchResult entity) {
        Matcher parts = ENTITY.matcher(entity.group());
        String character = parts.matches() ? character(parts) : null;
        return Matcher.quoteReplacement(character == null ? entity.group() : character);
    }

    private static @Nullable String character(Matcher parts) {
        if (parts.group("number") != null) {
            return Character.toString(Integer.parseInt(parts.group("number")));
        }
        if (parts.group("hex") != null) {
            return Character.toString(Integer.parseInt(parts.group("hex"), 16));
        }
        String name = parts.group("name").toLowerCase(Locale.ROOT);
        String accent = ACCENTS.get(name.substring(1));
        return accent == null ? NAMES.get(name) : name.charAt(0) + accent;
    }
}
