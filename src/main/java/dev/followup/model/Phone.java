package dev.followup.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Phone numbers as people write them: which texts are one, and which two are the same.
 *
 * <p>A number is digits in any script, with the signs that people set between them: spaces, hyphens, full stops, slashes,
 * brackets, a plus before the country code. One digit is enough, for a phone in the house. The letters of a vanity number
 * ({@code 1-800-FLOWERS}) are digits; "(0)" after a country code and "00" before it are not dialled and do not count, nor
 * does the "tel:" of a link, the apostrophe of a spreadsheet or a second plus; an extension ({@code ext. 12}) tells numbers
 * apart. Anything else is no number, nor is a date.
 */
public final class Phone {
    /** Fifteen digits at most after a country code, and room for prefixes. */
    private static final int MOST_DIGITS = 18;

    /** A number of fewer digits is one in a house or a town: no prefix is looked for in it. */
    private static final int FEWEST_OF_COUNTRY = 6;

    /** Of "00" and a country code. */
    private static final int LONGEST_CODE = 5;

    /**
     * What is dialled before or for a country code, and what it stands for, where there are as many digits as that takes;
     * the first that fits counts.
     */
    private static final List<Dialled> DIALLED = List.of(
            new Dialled("011([1-9]\\d{8,})", "$1"), // abroad from North America
            new Dialled("010([1-9]\\d{8,})", "$1"), // from Japan
            new Dialled("810([1-9]\\d{9,})", "$1"), // from Russia
            new Dialled("11([1-9]\\d{9,})", "$1"), // 0011 from Australia; or a 1 twice
            new Dialled("1([1-9]\\d{10,})", "$1"), // 001 from Hong Kong, Korea, Singapore, Thailand
            new Dialled("8([34789]\\d{9})", "7$1"), // in Russia and Kazakhstan
            new Dialled("80([1-9]\\d{8})", "375$1"), // in Belarus
            new Dialled("8([3-6]\\d{7})", "370$1"), // in Lithuania
            new Dialled("06([1-9]\\d{7,8})", "36$1"), // in Hungary
            new Dialled("521(\\d{10})", "52$1"), // Mexican mobiles, once
            new Dialled("549(\\d{10})", "54$1")); // Argentine mobiles from abroad

    /** What stands before an extension, in the languages of the words of this library and its neighbours. */
    private static final String EXTENSION_WORDS = """
            extension | extn. | ext. | xtn. | x | # | Durchwahl | DW | Nebenstelle | Apparat | App. | poste | interne | int.
            interno | extensión | anexo | ramal | toestel | tst. | anknytning | ankn. | lokal | lok. | wewnętrzny | wewn. | wew.
            linka | klapka | mellék | доб. | добавочный | вн. | внутр. | 内線 | 內線 | 分机 | 分機 | 내선
            """;

    private static final Pattern EXTENSION = Pattern.compile(
            "[\\s,;/(\\-]*(?:" + alternatives() + ")[\\s.:=#-]*(?<digits>\\d{1,9})\\)?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MAY_EXTEND = Pattern.compile("[#\\p{L}]");

    private static final Pattern SIGNS = Pattern.compile("[\\d\\s()\\[\\]./+-]*");

    /** "(0)" after one to three digits, which may be a country code. */
    private static final Pattern TRUNK = Pattern.compile("^(\\D*\\d(?:\\D?\\d){0,4}\\D*)\\(\\s*0\\s*\\)");

    private static final Pattern SPREADSHEET = Pattern.compile("\\s*(\\d+([.,]\\d+)?[eE]\\+?\\d+|\\d{7,}[.,]0)\\s*");

    /** Of this or the last century, whichever way round. */
    private static final Pattern DATE =
            Pattern.compile("\\s*(?:(?:19|20)\\d\\d([-./])M\\1D|M([-./])D\\2(?:19|20)\\d\\d|"
                    .concat("D([-./])M\\3(?:19|20)\\d\\d)\\s*")
                    .replace("M", "(?:0?[1-9]|1[0-2])")
                    .replace("D", "(?:0?[1-9]|[12]\\d|3[01])"));

    /** The longest of such dates, and the fewest of their signs. */
    private static final int DATES_LENGTH = 10;

    private static final int DATES_DIGITS = 8;

    /** Of a link, by RFC 3966; or with which a spreadsheet keeps a number a text. */
    private static final Pattern START =
            Pattern.compile("^\\s*(?:tel:|callto:|['\u2018\u2019`])", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLUSES = Pattern.compile("^([\\s(]*\\+)[\\s+]*\\+");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[^\\d\\s().+-]+|\\+");

    private static final String BETWEEN = "[\\s().-]*";

    /** What stands before letters: free of charge in North America or elsewhere, or an area and perhaps an exchange. */
    private static final Pattern VANITY = Pattern.compile("\\+?(?:(?<free>(?:1@)?\\(?8(?:00|22|33|44|55|66|77|88))"
            .concat("|(?<other>0800|0808|0508|0900|1300|13)|(?<area>(?:1@)?\\(?[2-9]\\d\\d(?:@[2-9]\\d\\d)?))")
            .concat("(?<sign>@)(?<name>[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*|[A-Z0-9]+(?:[ .-][A-Z0-9]+)*)")
            .replace("@", BETWEEN));

    private static final String KEYS = "22233344455566677778889999";
    private static final int NORTH_AMERICAN = 10;

    /** Digits as they are dialled, and what they stand for. */
    private record Dialled(Pattern pattern, String stands) {
        private Dialled(String pattern, String stands) {
            this(Pattern.compile(pattern), stands);
        }
    }

    private Phone() {}

    /**
     * {@return the number as it is compared: digits, and "x" before those of an extension; equal texts are one number}
     *
     * @throws IllegalArgumentException if the text is no number, or more than one
     */
    public static String canonical(String phone) {
        return read("phone", phone);
    }

    /** {@return the number as it is compared, after the same checks as {@link #canonical} under a parameter's name} */
    static String require(String parameter, String phone) {
        Text.required(parameter, phone, Text.PHONE);
        return read(parameter, phone);
    }

    private static String read(String parameter, String phone) {
        String digits = plainDigits(phone);
        return digits == null ? readSigns(parameter, phone) : checked(parameter, digits);
    }

    /** The digits of a text of ASCII digits, spaces, hyphens, full stops and brackets after a plus; null for any other. */
    private static @Nullable String plainDigits(String phone) {
        StringBuilder digits = new StringBuilder(phone.length());
        for (int i = 0; i < phone.length(); i++) {
            char c = phone.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == '(' && phone.startsWith("0)", i + 1) && digits.length() > 0) {
                if (digits.length() > LONGEST_CODE) {
                    return null;
                }
                i += 2;
            } else if (" -.()".indexOf(c) < 0 && !(c == '+' && digits.length() == 0)) {
                return null;
            }
        }
        boolean mayBeDate = digits.length() <= DATES_DIGITS && phone.length() <= DATES_LENGTH;
        return mayBeDate || phone.endsWith(".0") || phone.contains("( ") ? null : digits.toString();
    }

    private static String readSigns(String parameter, String phone) {
        String text =
                PLUSES.matcher(START.matcher(plain(phone)).replaceFirst("")).replaceFirst("$1");
        if (SPREADSHEET.matcher(text).matches() || DATE.matcher(text).matches()) {
            throw refused(parameter, text);
        }
        Matcher extension = EXTENSION.matcher(text);
        boolean extended = MAY_EXTEND.matcher(text).find() && extension.find();
        String main = extended ? text.substring(0, extension.start()) : text;
        String inHouse = extended ? extension.group("digits") : "";
        if (main.isBlank() && !inHouse.isEmpty()) {
            return inHouse;
        }
        String digits = digits(main);
        if (digits == null) {
            throw refused(parameter, text);
        }
        String number = checked(parameter, digits);
        return inHouse.isEmpty() ? number : number + "x" + inHouse;
    }

    /** The digits of a text that is one number, null if it is none. */
    private static @Nullable String digits(String main) {
        String dialled = TRUNK.matcher(main).replaceFirst("$1");
        if (SIGNS.matcher(dialled).matches()) {
            boolean two = dialled.indexOf('+') != dialled.lastIndexOf('+')
                    || dialled.strip().indexOf('+') > 1;
            return two || hasTwo(dialled) ? null : digitsOnly(dialled);
        }
        Matcher vanity = VANITY.matcher(dialled.strip());
        return vanity.matches() ? vanity(vanity) : null;
    }

    private static @Nullable String vanity(Matcher vanity) {
        String name = vanity.group("name");
        String digits = onKeys(vanity.group());
        int start = digits.charAt(0) == '1' && vanity.group("other") == null ? 1 : 0;
        int length = digits.length() - start;
        if (name.chars().filter(Character::isLetter).count() < 3) {
            return null;
        }
        if (vanity.group("free") != null) {
            // what is dialled after a full number goes unheard
            return length < NORTH_AMERICAN ? null : digits.substring(0, start + NORTH_AMERICAN);
        }
        if (vanity.group("other") != null) {
            return length <= MOST_DIGITS ? digits : null;
        }
        boolean set = !vanity.group("sign").contains(" ") || name.equals(name.toUpperCase(Locale.ROOT));
        return set && (length == NORTH_AMERICAN || (start == 0 && length == 7)) ? digits : null;
    }

    /** The digits and, by the keys that they stand on, the letters of a text. */
    private static String onKeys(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (Character.isLetter(c)) {
                digits.append(KEYS.charAt(Character.toUpperCase(c) - 'A'));
            }
        }
        return digits.toString();
    }

    private static String checked(String parameter, String digits) {
        if (digits.isEmpty()) {
            throw new IllegalArgumentException(parameter + " has no digit");
        }
        String number = digits.startsWith("00") && digits.length() >= FEWEST_OF_COUNTRY + 2 && digits.charAt(2) != '0'
                ? digits.substring(2)
                : digits;
        if (number.length() > MOST_DIGITS) {
            throw new IllegalArgumentException(parameter + " has " + number.length() + " digits, more than "
                    + MOST_DIGITS + ": give one number, and others each of its own");
        }
        return number;
    }

    private static IllegalArgumentException refused(String parameter, String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return new IllegalArgumentException(parameter + " has no digit");
        }
        if (text.indexOf('@') >= 0) {
            return new IllegalArgumentException(parameter + " is an e-mail address, not a phone number");
        }
        if (SPREADSHEET.matcher(text).matches()) {
            return new IllegalArgumentException(parameter
                    + " is a number as a spreadsheet writes it: format the column as text and give all digits");
        }
        if (DATE.matcher(text).matches()) {
            return new IllegalArgumentException(parameter + " is a date, not a phone number");
        }
        if (text.indexOf('+') != text.lastIndexOf('+') || hasTwo(text)) {
            return new IllegalArgumentException(parameter + " has two numbers: give each of its own");
        }
        if (LETTER.matcher(text).find()) {
            return new IllegalArgumentException(parameter
                    + " has letters: a phone number has none but those of an extension such as \"ext. 12\" or of a number"
                    + " such as 1-800-FLOWERS");
        }
        return new IllegalArgumentException(parameter + " has signs that no phone number has");
    }

    /** Whether there is a number on both sides of a sign that may stand between two, or in one too. */
    private static boolean hasTwo(String text) {
        Matcher between = BETWEEN_NUMBERS.matcher(text);
        while (between.find()) {
            String left = text.substring(0, between.start());
            int before = digitsOnly(left).length();
            int after = digitsOnly(text.substring(between.end())).length();
            boolean areaBefore = left.strip().startsWith("+") || left.strip().startsWith("00");
            if ((before >= 7 && after >= 7 && !areaBefore)
                    || (before >= 10 && after > 0 && between.group().equals("/"))
                    || (before >= 10 && after >= 7)) {
                return true;
            }
        }
        return false;
    }

    /** In compatibility form, with ASCII digits, hyphens and spaces, and nothing invisible. */
    private static String plain(String phone) {
        StringBuilder plain = new StringBuilder(phone.length());
        Normalizer.normalize(phone, Normalizer.Form.NFKC).codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                plain.append(Character.digit(point, 10));
            } else if (Character.getType(point) == Character.DASH_PUNCTUATION || point == 0x2212) {
                plain.append('-');
            } else if (Folding.isSpace(point)) {
                plain.append(' ');
            } else if (point == 0xb7 || point == 0x2022) {
                plain.append('.');
            } else if (!Folding.isInvisible(point)) {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    private static String digitsOnly(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().filter(Character::isDigit).forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }

    private static String alternatives() {
        return String.join(
                "|",
                Words.phrases(EXTENSION_WORDS)
                        .map(word -> word.endsWith(".")
                                ? Pattern.quote(word.substring(0, word.length() - 1))
                                : Pattern.quote(word))
                        .toList());
    }

    /**
     * {@return whether two numbers are the same for bars, which spread wide: equal, the trunk 0 aside; or one of them with a
     * country code, and the rest of it equal to the other}
     *
     * <p>Also what is dialled for a country code, or before one, is read so where the number is as long as that takes: 011,
     * 0011, 010, 001 and 810 abroad, 8 in Russia, Belarus and Lithuania, 06 in Hungary; and a trunk 0 after a country code.
     *
     * <p>Not transitive: two numbers of different countries may both be the same as one without a country code. A map
     * of many is {@link NumbersForBars}.
     *
     * @param one a number as {@link #canonical} gives it
     * @param other another
     */
    public static boolean sameForBars(String one, String other) {
        return readings(one).stream().anyMatch(a -> readings(other).stream().anyMatch(b -> isSameReading(a, b)));
    }

    private static boolean isSameReading(String one, String other) {
        String key = barKey(one);
        String otherKey = barKey(other);
        return key.equals(otherKey) || key.equals(nationalKey(other)) || otherKey.equals(nationalKey(one));
    }

    /** {@return a canonical number, and with country code what may be dialled for it in some country} */
    static List<String> readings(String canonical) {
        String digits = canonical.substring(0, length(canonical));
        String extension = canonical.substring(digits.length());
        List<String> readings = new ArrayList<>(2);
        readings.add(canonical);
        for (Dialled dialled : DIALLED) {
            Matcher matcher = dialled.pattern.matcher(digits);
            if (matcher.matches()) {
                readings.add(matcher.replaceFirst(dialled.stands) + extension);
                break;
            }
        }
        for (String reading : List.copyOf(readings)) {
            int code = CountryCodes.length(reading);
            String rest = withoutTrunk(reading, code);
            if (code > 0 && rest.length() < reading.length() - code) {
                readings.add(reading.substring(0, code) + rest);
            }
        }
        return readings;
    }

    /**
     * {@return a reading of a number without its trunk 0, to look it up by}
     *
     * <p>Two readings are the same for bars exactly if their keys are equal, or the key of one is the {@linkplain
     * #nationalKey national key} of the other.
     */
    static String barKey(String reading) {
        return withoutTrunk(reading, 0);
    }

    /** {@return a reading of a number without country code and trunk 0; null if it starts with none} */
    static @Nullable String nationalKey(String reading) {
        int code = CountryCodes.length(reading);
        if (code == 0) {
            return null;
        }
        String rest = withoutTrunk(reading, code);
        int digits = length(rest);
        return digits < FEWEST_OF_COUNTRY || (code == 1 && digits != NORTH_AMERICAN) ? null : rest;
    }

    private static String withoutTrunk(String canonical, int from) {
        boolean trunk = canonical.startsWith("0", from) && length(canonical) - from > FEWEST_OF_COUNTRY;
        return canonical.substring(trunk ? from + 1 : from);
    }

    private static int length(String canonical) {
        int extension = canonical.indexOf('x');
        return extension < 0 ? canonical.length() : extension;
    }
}
