package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            +1 (312) 555-0100             | 13125550100
            312.555.0100                  | 3125550100
            312–555–0100                  | 3125550100
            ０３－１２３４－５６７８      | 0312345678
            ٠١٢٣٤                         | 01234
            5                             | 5
            0                             | 0
            00                            | 00
            000 1234567                   | 0001234567
            0012345                       | 0012345
            00123456                      | 123456
            +44 20 7946 0958              | 442079460958
            +44 (0)20 7946 0958           | 442079460958
            +44(0)20 7946 0958            | 442079460958
            +44 ( 0 ) 20 7946 0958        | 442079460958
            0044 20 7946 0958             | 442079460958
            0044 (0) 20 7946 0958         | 442079460958
            44 (0)20 7946 0958            | 442079460958
            (+44) 20 7946 0958            | 442079460958
            (0)20 7946 0958               | 02079460958
            020 7946 (0)958               | 02079460958
            030/1234567                   | 0301234567
            +49 30/1234567                | 49301234567
            +49 33203/1234567             | 49332031234567
            030 1234-56                   | 030123456
            [312] 555 0100                | 3125550100
            tel:+1-312-555-0100           | 13125550100
            TEL:3125550100;ext=12         | 3125550100x12
            callto:+13125550100           | 13125550100
            '+49 30 1234567               | 49301234567
            '0301234567                   | 0301234567
            ++49 30 1234567               | 49301234567
            + +49 30 1234567              | 49301234567
            (++49) 30 1234567             | 49301234567
            +0049 30 1234567              | 49301234567
            0049 (0) 30 1234567           | 49301234567
            \uff0b\uff0b49 30 1234567     | 49301234567
            2026-13-30                    | 20261330
            12-34-2011                    | 12342011
            31 12 2026                    | 31122026
            1-800-FLOWERS                 | 18003569377
            1-800-356-9377                | 18003569377
            800-flowers                   | 8003569377
            1-800-CONTACTS                | 18002668228
            1 800 GOT JUNK                | 18004685865
            1-800-4-YOUR-CAR              | 18004968722
            +1 (888) 555-HELP             | 18885554357
            555-HELP                      | 5554357
            555 HELP                      | 5554357
            312-FLOWERS                   | 3123569377
            (312) 555-CALL                | 3125552255
            0800 REVERSE                  | 08007383773
            13 CABS                       | 132227
            312-555-0100 ext. 12          | 3125550100x12
            312-555-0100 extension: 12    | 3125550100x12
            312-555-0100x12               | 3125550100x12
            312-555-0100 #12              | 3125550100x12
            312-555-0100, ext 12          | 3125550100x12
            312-555-0100 (ext. 12)        | 3125550100x12
            1 312 555 0100;ext=12         | 13125550100x12
            1-800-FLOWERS ext. 7          | 18003569377x7
            +49 30 1234567 Durchwahl 12   | 49301234567x12
            +49 30 1234567 DW-12          | 49301234567x12
            01 23 45 67 89 poste 12       | 0123456789x12
            8 (495) 123-45-67 доб. 12     | 84951234567x12
            03-1234-5678 内線12           | 0312345678x12
            312-555-0100/                 | 3125550100
            +49 33203/12                  | 493320312
            ext. 12                       | 12
            #7                            | 7
            """)
    void numbersAreReadAsPeopleWriteThem(String written, String canonical) {
        assertThat(Phone.canonical(written)).isEqualTo(canonical);
        assertThat(Phone.canonical(canonical)).isEqualTo(canonical);
        assertThat(Contact.of("Dana Ruiz", "CEO").withPhone(written).canonicalPhones())
                .containsExactly(canonical);
    }

    private static final String LETTERS = "has letters: a phone number has none but those of an extension such as"
            + " \"ext. 12\" or of a number such as 1-800-FLOWERS";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            call me                           | has no digit
            -                                 | has no digit
            +                                 | has no digit
            @                                 | has no digit
            dana2@acme.com                    | is an e-mail address, not a phone number
            1.31256E+10                       | is a number as a spreadsheet writes it: format the column as text and give all digits
            1,3e10                            | is a number as a spreadsheet writes it: format the column as text and give all digits
            2026-11-30                        | is a date, not a phone number
            30.11.2026                        | is a date, not a phone number
            11/30/2026                        | is a date, not a phone number
            1.2.1999                          | is a date, not a phone number
            13125550100.0                     | is a number as a spreadsheet writes it: format the column as text and give all digits
            312 555 0100 or 312 555 0199      | has two numbers: give each of its own
            312-555-0100, 312-555-0199        | has two numbers: give each of its own
            312-555-0100/312-555-0199         | has two numbers: give each of its own
            555-0100 / 555-0199               | has two numbers: give each of its own
            +44 20 7946 0958/59               | has two numbers: give each of its own
            +1 312 +1 313                     | has two numbers: give each of its own
            312 555 0100 312 555 0199         | has 20 digits, more than 18: give one number, and others each of its own
            312 555 0100/5                    | has two numbers: give each of its own
            +49 30123456 or 1234567           | has two numbers: give each of its own
            555-0100 or 555-0199              | has two numbers: give each of its own
            @312 555                          | is an e-mail address, not a phone number
            312=555                           | has signs that no phone number has
            312+555                           | has signs that no phone number has
            *69                               | has signs that no phone number has
            call after 5                      | LETTERS
            Tel. 312 555 0100                 | LETTERS
            312 555 0100 cell                 | LETTERS
            312 555-01OO                      | LETTERS
            555 home                          | LETTERS
            1-800-GO                          | LETTERS
            1-800-CALL                        | LETTERS
            312-555-HELPME                    | LETTERS
            1-555-HELP                        | LETTERS
            0800 REVERSECHARGESPLEASE         | LETTERS
            312 555 0100 ext.                 | LETTERS
            """)
    void whatIsNoNumberIsRefusedWithWhatIsWrong(String written, String fault) {
        assertThatThrownBy(() -> Phone.canonical(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("phone " + (fault.equals("LETTERS") ? LETTERS : fault));
    }

    @ParameterizedTest
    @CsvSource({
        "+44 20 7946 0958, 020 7946 0958, true",
        "+44 20 7946 0958, 20 7946 0958, true",
        "+39 06 1234567, 06 1234567, true",
        "+1 312 555 0100, 312-555-0100, true",
        "+1 312 555 0100, 1-312-555-0100, true",
        "0312 345678, 312345678, true",
        "+44 20 7946 0958 ext. 1, 020 7946 0958 x1, true",
        "+44 20 7946 0958 ext. 1, 020 7946 0958 x2, false",
        "+44 20 7946 0958 ext. 1, 020 7946 0958, false",
        "+44 20 7946 0958, +1 207 946 0958, false",
        "+1 312 555 0100, +1 212 555 0100, false",
        "1-800-FLOWERS, 1-800-CONTACTS, false",
        "15, 5, false",
        "05, 5, false",
        "4412345, 12345, false",
        "44123456, 123456, true",
        "1123456789, 123456789, false",
        "+7 495 123 45 67, 495 123 45 67, true",
        "354 5551234, 5551234, true",
        "011 44 20 7946 0958, +44 20 7946 0958, true",
        "011 44 20 7946 0958, 020 7946 0958, true",
        "011-1-312-555-0100, 312 555 0100, true",
        "011 44 20 7946 0958 ext. 1, +44 20 7946 0958, false",
        "011 4123 4567, 4123 4567, false",
        "011 4123 4567, +54 11 4123 4567, true",
        "011 23456789, +1 234 567 89, false",
        "8 495 123-45-67, +7 495 123 45 67, true",
        "8 (495) 123-45-67, 495 123 45 67, true",
        "8 800 555 35 35, +7 800 555 35 35, true",
        "8 495 123-45-67 доб. 1, +7 495 123 45 67 x1, true",
        "8 495 123-45-67, +7 495 123 45 68, false",
        "+84 95 123 4567, 095 123 4567, true",
        "+81 3 1234 5678, +7 131 234 56 78, false",
        "06 1 234 5678, +36 1 234 5678, true",
        "06 1 234 5678, 1 234 5678, true",
        "06 30 123 4567, +36 30 123 4567, true",
        "06 1 234 5678, +36 1 234 5679, false",
        "06 12 34 56 78, +33 6 12 34 56 78, true",
        "0011 44 20 7946 0958, +44 20 7946 0958, true",
        "0011 1 312 555 0100, 312 555 0100, true",
        "010 44 20 7946 0958, +44 20 7946 0958, true",
        "010-1-312-555-0100, +1 312 555 0100, true",
        "010 1234 5678, +1 234 567 8, false",
        "001 44 20 7946 0958, +44 20 7946 0958, true",
        "8 10 44 20 7946 0958, +44 20 7946 0958, true",
        "8 (10) 1 312 555 0100, +1 312 555 0100, true",
        "+44 020 7946 0958, +44 20 7946 0958, true",
        "+44 020 7946 0958, 020 7946 0958, true",
        "+49 0 30 1234567, +49 30 1234567, true",
        "+49 0 30 1234567, +49 30 1234568, false",
        "+1 1-312-555-0100, +1 312 555 0100, true",
        "+52 1 55 1234 5678, +52 55 1234 5678, true",
        "+52 1 55 1234 5678, 55 1234 5678, true",
        "+54 9 11 1234 5678, +54 11 1234 5678, true",
        "+54 9 11 1234 5678, 011 1234 5678, true",
        "8 612 34567, +370 612 34567, true",
        "8 029 123-45-67, +375 29 123-45-67, true",
        "8 612 34567, +48 612 34567, false",
        "+61 2 1234 5678, 0011 61 2 1234 5679, false",
        "+49 0049 30 1234567, +49 30 1234567, true",
        "0123456, 123456, true",
        "012345, 12345, false",
    })
    void barsReachANumberWithAndWithoutItsCountryCode(String one, String other, boolean same) {
        String a = Phone.canonical(one);
        String b = Phone.canonical(other);
        assertThat(Phone.sameForBars(a, b)).isEqualTo(same);
        assertThat(Phone.sameForBars(b, a)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "442079460958, 442079460958, 2079460958",
        "02079460958, 2079460958, ",
        "390612345678, 390612345678, 612345678",
        "13125550100x7, 13125550100x7, 3125550100x7",
        "12, 12, ",
        "5, 5, ",
        "44, 44, ",
    })
    void numbersAreLookedUpByTheirKeys(String canonical, String key, String national) {
        assertThat(Phone.barKey(canonical)).isEqualTo(key);
        assertThat(Phone.nationalKey(canonical)).isEqualTo(national);
    }
}
