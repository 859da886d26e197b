package dev.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonProperties {
    @Property
    void onePersonWhateverTheCaseTheSpacingAndTheNormalForm(
            @ForAll("names") String employer, @ForAll("names") String name, @ForAll("spaces") String space) {
        Person person = new Person(employer, name);
        for (String written : new String[] {
            name.toUpperCase(Locale.ROOT),
            name.toLowerCase(Locale.ROOT),
            space + name + space,
            name.replace(" ", space + space),
            Normalizer.normalize(name, Normalizer.Form.NFD),
            Normalizer.normalize(name, Normalizer.Form.NFC)
        }) {
            assertThat(new Person(employer, written)).isEqualTo(person).hasSameHashCodeAs(person);
            assertThat(new Person(written, employer)).isEqualTo(new Person(name, employer));
            assertThat(Person.folded(written)).isEqualTo(Person.folded(name));
        }
    }

    @Property
    void twoAreEqualExactlyWhenBothFoldedNamesAre(
            @ForAll("short names") String one, @ForAll("short names") String other) {
        boolean same = Person.folded(one).equals(Person.folded(other));
        assertThat(Person.same(one, other)).isEqualTo(same);
        assertThat(new Person("Acme", one).equals(new Person("Acme", other))).isEqualTo(same);
        assertThat(new Person("Acme", one).compareTo(new Person("Acme", other)) == 0)
                .isEqualTo(same);
        assertThat(new Person(one, "Dana").compareTo(new Person(other, "Dan")) == 0)
                .isFalse();
        assertThat(Integer.signum(new Person(one, "Dana").compareTo(new Person(other, "Dana"))))
                .isEqualTo(-Integer.signum(new Person(other, "Dana").compareTo(new Person(one, "Dana"))));
        assertThat(new Person(one, "Dana").equals(new Person(other, "Dana"))).isEqualTo(same);
    }

    @Property
    void manyPeopleHaveManyHashes(@ForAll("short names") String one, @ForAll("short names") String other) {
        if (!Person.same(one, other)) {
            assertThat(new Person(one, other)).doesNotHaveSameHashCodeAs(new Person(other, one));
            assertThat(new Person("Acme", one)).doesNotHaveSameHashCodeAs(new Person("Acme", other));
        }
    }

    @Example
    void lettersAndNothingElseAreFolded() {
        assertThat(Person.folded(" Zoë\tAZ[az]@`{ \u00a0É ")).isEqualTo("zoëaz[az]@`{é");
    }

    @Example
    void aPersonIsNamedByNobodyElse() {
        assertThat(new Person("Acme", "Dana"))
                .isNotEqualTo(new Person("Acme", "Dan"))
                .isNotEqualTo(new Person("Acm", "Dana"))
                .isNotEqualTo(new Person("Dana", "Acme"))
                .isNotEqualTo("Dana")
                .hasToString("Person[employer=Acme, name=***]");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("abzABZ [@{`")
                .withChars("éÉüñŁłДдΩω山田ก")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Provide("short names")
    Arbitrary<String> shortNames() {
        return Arbitraries.strings().withChars("aAb Ôô").ofMinLength(1).ofMaxLength(3);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(" ", "  ", "\u00a0", "\u3000", "\u2003 ");
    }
}
