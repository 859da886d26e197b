package dev.followup.model;

import java.util.Set;

/** How long a country code is, by its first digits (ITU-T E.164). */
final class CountryCodes {
    private static final Set<String> OF_TWO =
            Set.of(("20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58"
                            + " 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98")
                    .split(" "));

    private CountryCodes() {}

    /** {@return how many digits the country code takes with which a number may start; 0 if it can start with none} */
    static int length(String digits) {
        if (digits.length() < 3 || digits.charAt(0) == '0') {
            return 0;
        }
        if (digits.charAt(0) == '1' || digits.charAt(0) == '7') {
            return 1; // North America; Russia and Kazakhstan
        }
        return OF_TWO.contains(digits.substring(0, 2)) ? 2 : 3;
    }
}
