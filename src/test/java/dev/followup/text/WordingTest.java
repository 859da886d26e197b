package dev.followup.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.model.Contact;
import dev.followup.model.Document;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.Closed;
import dev.followup.plan.NotReady;
import dev.followup.plan.Purpose;
import dev.followup.plan.Ready;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import dev.followup.plan.Rule;
import dev.followup.role.Role;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    @ParameterizedTest
    @MethodSource("languages")
    void aWordsFileHasEachKeyAndNoOther(Locale language) {
        Set<String> expected = new HashSet<>(Keys.SENTENCES.keySet());
        expected.addAll(Keys.RAW);
        Set<String> found =
                new HashSet<>(WordsFile.shipped(language.getLanguage()).keySet());
        found.removeIf(key -> key.startsWith(Keys.CITY));

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachConstantHasWordsOfItsOwn(Locale language) {
        Wording wording = Wording.in(language);

        for (List<String> words : List.of(
                said(Rule.values(), wording::of),
                said(Research.Why.values(), wording::of),
                said(Closed.Why.values(), wording::of),
                said(ResearchSource.values(), wording::of),
                said(Outcome.values(), wording::of),
                said(Document.values(), wording::of),
                said(Origin.values(), wording::of),
                said(Priority.values(), wording::of),
                said(News.values(), wording::of),
                said(Purpose.values(), wording::of),
                said(Touch.Channel.values(), wording::of),
                said(Role.Kind.values(), wording::of))) {
            assertThat(words).doesNotHaveDuplicates().allSatisfy(WordingTest::isASentence);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachReasonIsWorded(Locale language) {
        Wording wording = Wording.in(language);
        Random random = new Random(1);
        for (Code code : Code.values()) {
            for (int i = 0; i < 50; i++) {
                assertThat(wording.of(Samples.reason(code, random)))
                        .as(code.name())
                        .satisfies(WordingTest::isASentence);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void daysAndCountsOfAReasonAreSaid(Locale language) {
        Wording wording = Wording.in(language).inYear(2026);

        assertThat(wording.of(Reason.of(Code.PERSON_USED_UP, 7, 5))).contains("7");
        assertThat(wording.of(Reason.of(Code.CHOSEN_DAY, Plans.FRIDAY, Plans.FRIDAY)))
                .contains("4")
                .doesNotContain("2026");
        assertThat(wording.of(Reason.of(Code.CHOSEN_DAY, LocalDate.of(2027, 1, 4), Plans.FRIDAY))) // a Monday
                .contains("2027");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noSentenceIsTheEnglishOneByAccident(Locale language) {
        Map<String, String> english = WordsFile.shipped("en");
        List<String> same = new ArrayList<>();
        WordsFile.shipped(language.getLanguage()).forEach((key, line) -> {
            boolean wordless = line.replaceAll("\\{\\w+}|[^\\p{L}]", "").isEmpty() || line.contains("{title, select");
            if (line.equals(english.get(key)) && !wordless && !language.equals(Locale.ENGLISH)) {
                same.add(key);
            }
        });

        assertThat(same)
                .isSubsetOf(
                        "hours.instant",
                        "channel.MESSAGE",
                        "channel.EMAIL",
                        "kind.RECRUITER",
                        "plural",
                        "weekdays.short",
                        "whole.closed",
                        "hours.yourUntil");
    }

    @Test
    void frenchMarksNeverStandAloneAtTheBeginningOfALine() {
        WordsFile.shipped("fr").forEach((key, line) -> {
            if (!key.equals(Keys.PLURAL)) {
                assertThat(line).as(key).doesNotContainPattern(" [:;?!»]").doesNotContain("« ");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Isabel Ruiz, e",
        "Íñigo Paz, e",
        "Hilario Moe, e",
        "ingeniero, e",
        "Hielo SA, y",
        "Iago Paz, y",
        "Yolanda Paz, y",
        "Eva Blum, y"
    })
    void spanishAndIsAnotherWordBeforeTheSoundOfI(String last, String and) {
        Words spanish = Words.of(new Locale("es"), WordsFile.shipped("es"));

        assertThat(spanish.list(List.of("Ana", "Ida", last))).isEqualTo("Ana, Ida " + and + " " + last);
    }

    @Test
    void aReasonInFourLanguages() {
        Reason reason =
                Reason.of(Code.FIRST_CALL, Document.LETTER, LocalDate.of(2026, 11, 24), Plans.LAST_FRIDAY); // a Tuesday

        assertThat(languages().map(language -> Wording.in(language).inYear(2026).of(reason)))
                .containsExactly(
                        "your letter went out on Tue 24 Nov: the first call is due Fri 27 Nov",
                        "dein Anschreiben ging am Di 24. Nov. raus: der erste Anruf ist am Fr 27. Nov. fällig",
                        "ta lettre est partie le mar. 24 nov. : le premier appel est pour le ven. 27 nov.",
                        "tu carta salió el mar 24 nov: la primera llamada toca el vie 27 nov");
    }

    @Test
    void outsideAPageEachDayHasItsYear() {
        assertThat(ENGLISH.of(Plans.FRIDAY)).isEqualTo("Fri 4 Dec 2026");
        assertThat(ENGLISH.inYear(2026).of(Plans.FRIDAY)).isEqualTo("Fri 4 Dec");
    }

    @Test
    void aZoneIsItsCity() {
        assertThat(ENGLISH.of(ZoneId.of("America/Los_Angeles"))).isEqualTo("Los Angeles");
        assertThat(ENGLISH.of(ZoneId.of("America/Argentina/Buenos_Aires"))).isEqualTo("Buenos Aires");
        assertThat(ENGLISH.of(ZoneId.of("Etc/UTC"))).isEqualTo("UTC");
        assertThat(ENGLISH.of(ZoneId.of("+02:00"))).isEqualTo("UTC+02:00");
        assertThat(Wording.in(Locale.GERMAN).of(ZoneId.of("Europe/Vienna"))).isEqualTo("Wien");
        assertThat(Wording.in(new Locale("es", "AR")).of(ZoneId.of("America/New_York")))
                .isEqualTo("Nueva York");
    }

    @Test
    void theWordsOfATitleThatDecidedAreNamed() {
        assertThat(ENGLISH.of(Reason.of(Code.HUMAN_RESOURCES, "Director, Human Resources", false)))
                .isEqualTo("human resources (\"Human Resources\")");
        assertThat(ENGLISH.of(Reason.of(Code.HUMAN_RESOURCES, "Director", true)))
                .isEqualTo("human resources, as you said");
    }

    @Test
    void whatToDoToFindSomethingOut() {
        Research research = Plans.nobodyKnown();

        assertThat(ENGLISH.of(research)).isEqualTo("who leads the team that is hiring?");
        assertThat(research.steps().stream().map(step -> ENGLISH.of(step, research)))
                .containsExactly(
                        "read About Us and the management team on https://gamma.example",
                        "call the reception at +1 415 555 0123, do not be put through to human resources",
                        "look up Gamma in a research service such as Hoovers, ThomasNet or Lead411");
    }

    @Test
    void whoeverHidesIsFoundOutWithoutACallToTheRecruiter() {
        Research research = Plans.research(
                Submission.resume("bank", "a large bank", "Analyst", Plans.LAST_FRIDAY)
                        .withEmployerHidden(true),
                Research.Why.HIDDEN_EMPLOYER,
                Plans.MONDAY);

        assertThat(research.steps().stream().map(step -> ENGLISH.of(step, research)))
                .containsExactly(
                        "search the web for sentences from the posting (companies often publish it under their own name too)",
                        "ask whoever posted it in writing, not by phone",
                        "look for companies of that trade and place in a research service such as Hoovers, ThomasNet or Lead411");
    }

    @Test
    void whetherADraftMayBeSent() {
        Wording wording = ENGLISH.inYear(2026);

        assertThat(wording.of(new Ready(Contact.of("Dana Ruiz", "CTO"), Plans.TUESDAY, Plans.FRIDAY, List.of())))
                .isEqualTo(
                        "Send it: you know whom to call. Dana Ruiz, CTO, from Tue 1 Dec on, for an interview by Fri 4 Dec");
        assertThat(wording.of(new NotReady(Plans.nobodyKnown())))
                .isEqualTo("Before you send it, find out: who leads the team that is hiring?");
    }

    @Test
    void aHostMaySayThingsItsOwnWay() {
        Wording own = ENGLISH.with(
                Map.of("outcome.NO_ANSWER", "rang out", "time", "{h}:{mm} {half}", "agenda.findOut", "Homework"));

        assertThat(own.of(Outcome.NO_ANSWER)).isEqualTo("rang out");
        assertThat(Agenda.of(Plans.three()).in(own).today())
                .startsWith("Today, Mon 30 Nov: 2 calls, 1 late, 1 agreed for 10:30 am your time; 1 thing to find out")
                .contains("\nHomework\n", "until 5:00 pm Chicago (3:00 pm your time)");
        assertThat(ENGLISH.of(Outcome.NO_ANSWER)).isEqualTo("no answer");
    }

    @Test
    void whatIsWrongWithALineIsSaid() {
        refused("outcome.NO_ANSWR", "x", "there is no key outcome.NO_ANSWR");
        refused(
                "reason.AGREED",
                "{when}",
                "the line of key reason.AGREED: there is no value {when}, only [at, zone, yours]");
        refused("months", "January", "the line of key months has not 12 names");
        refused("plural", "one: 1", "the line of key plural: \"1\" is no plural condition such as n % 10 = 2..4");
        assertThatThrownBy(() -> Wording.load(Locale.ITALIAN, new StringReader("time = {H}\ntime = {HH}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key time stands twice");
    }

    @Test
    void aReaderThatFailsIsSaid() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                throw new IOException("torn");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> Wording.load(Locale.ITALIAN, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("words for it cannot be read");
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, new Locale("es"));
    }

    static void isASentence(String words) {
        assertThat(words)
                .isNotBlank()
                .isEqualTo(words.strip())
                .doesNotContain("{", "}", "null", "  ", "..", " ,")
                .doesNotContain("_");
    }

    private static <E> List<String> said(E[] constants, Function<E, String> words) {
        return Stream.of(constants).map(words).toList();
    }

    private static void refused(String key, String line, String message) {
        assertThatThrownBy(() -> ENGLISH.with(Map.of(key, line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
