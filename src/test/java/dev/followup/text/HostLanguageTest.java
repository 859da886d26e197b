package dev.followup.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.Outcome;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A host adds a language by one file: Polish, whose plurals have three forms. */
class HostLanguageTest {
    private final Wording polish = read();

    @Test
    void aPageIsSaidInIt() {
        assertThat(Agenda.of(Plans.many(24, 4)).in(polish).today()).isEqualTo("""
                Dzisiaj, pon. 30 listopada: 4 telefony; 3 rzeczy do ustalenia

                     1.  Ana Abel, Engineering Manager, Argon
                         +1 212 555 1000, do 17:00, Nowy Jork (14:00 u ciebie)
                         Test Engineer: CV z dnia śr. 25 listopada; pt. 27 listopada: nikt nie odebrał
                     2.  Ben Abel, Engineering Manager, Bismuth
                         +1 212 555 1001, 09:00-17:00
                         Test Engineer: CV z dnia śr. 25 listopada; jeszcze bez telefonu
                     3.  Cleo Abel, Engineering Manager, Cobalt
                         +1 212 555 1002, do 17:00, Nowy Jork (14:00 u ciebie)
                         Test Engineer: CV z dnia śr. 25 listopada; jeszcze bez telefonu
                     4.  Dev Abel, Engineering Manager, Dysprosium
                         +1 212 555 1003, 09:00-17:00
                         Test Engineer: CV z dnia śr. 25 listopada; pt. 27 listopada: nikt nie odebrał

                Do ustalenia
                    Helium, Test Engineer: przeczytaj „O nas” i „Zarząd” na stronie firmy: kto kieruje zespołem, który zatrudnia?
                    Helium 2, Test Engineer: przeczytaj „O nas” i „Zarząd” na stronie firmy: kto kieruje zespołem, który zatrudnia?
                    Helium 3, Test Engineer: przeczytaj „O nas” i „Zarząd” na stronie firmy: kto kieruje zespołem, który zatrudnia?

                wt. 1 grudnia: 4 telefony
                śr. 2 grudnia: 4 telefony
                czw. 3 grudnia: 4 telefony
                pt. 4 grudnia: 4 telefony
                pon. 7 grudnia: 1 telefon
                """);
    }

    @Test
    void itsPluralsHaveTheirForms() {
        assertThat(IntStream.of(0, 1, 2, 5, 12, 22, 25).mapToObj(calls -> headline(calls)))
                .containsExactly(
                        "żadnych telefonów",
                        "1 telefon",
                        "2 telefony",
                        "5 telefonów",
                        "12 telefonów",
                        "22 telefony",
                        "25 telefonów");
    }

    @Test
    void whatWasDoneHasItsPlurals() {
        assertThat(polish.words().say(Phrase.PROGRESS, 12, 22, 5, 1))
                .isEqualTo("Dotąd wysłane: 12, 22 telefony, 5 rozmów, 1 zaproszenie: tak trzymaj");
    }

    @Test
    void whatItLeavesOutIsSaidInEnglishAndNamed() {
        assertThat(polish.locale()).isEqualTo(new Locale("pl"));
        assertThat(polish.of(Outcome.NO_ANSWER)).isEqualTo("nikt nie odebrał");
        assertThat(polish.of(Outcome.BUSY)).isEqualTo("line busy");
        assertThat(polish.missing()).contains("outcome.BUSY", "script.hello").doesNotContain("outcome.NO_ANSWER");
        assertThat(Wording.in(Locale.ENGLISH).missing()).isEmpty();
    }

    private String headline(int calls) {
        return polish.words().say(Phrase.LOAD, calls, 0, 0, null, 0);
    }

    private static Wording read() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(HostLanguageTest.class.getResourceAsStream("words_pl.properties")),
                StandardCharsets.UTF_8)) {
            return Wording.load(new Locale("pl"), reader);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
