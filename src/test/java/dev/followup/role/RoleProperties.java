package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.followup.role.Role.Kind;
import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class RoleProperties {
    private static final List<String> RECRUITERS = List.of(
            "recruiter",
            "Headhunter",
            "SOURCER",
            "Recruiterin",
            "recruteur",
            "reclutadora",
            "рекрутер",
            "рекрутър",
            "náborář",
            "rekryterare",
            "rekrytoija",
            "fejvadász",
            "リクルーター",
            "猎头",
            "헤드헌터");

    private static final Map<Character, String> LOOKALIKES = Map.ofEntries(
            Map.entry('a', "аαａⓐᴀ"),
            Map.entry('c', "сｃⓒᴄ"),
            Map.entry('e', "еεｅⓔᴇᵉ"),
            Map.entry('h', "һｈⓗʜ"),
            Map.entry('i', "іιｉⓘɪⁱ"),
            Map.entry('o', "оοｏⓞᴏ"),
            Map.entry('p', "рρｐ"),
            Map.entry('r', "ⓡʀʳ"),
            Map.entry('s', "ѕｓ"),
            Map.entry('t', "тτｔⓣᴛ"),
            Map.entry('u', "υｕ"),
            Map.entry('x', "хχｘ"));

    private static final Pattern LETTERS_APART =
            Pattern.compile("(?<!\\p{L})\\p{L}(?!\\p{L}).*(?<!\\p{L})\\p{L}(?!\\p{L})");

    private static final Pattern LOOK_ALIKE = Pattern.compile("\\p{L}[0345@$€!1]\\p{L}");

    private static final Map<Character, String> SIGNS = Map.of('a', "4@", 'e', "3€", 'i', "1!", 'o', "0", 's', "5$");

    private static final List<String> TITLES = Titles.examples();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Kept, so that no compiler does without it. */
    private Role made = Role.of("");

    /** A word, and what is left of it but for a slip of the pen. */
    private record Misspelled(String word, String written) {}

    @Property
    void kindIsInvariantUnderCase(@ForAll("knownTitles") String title, @ForAll Random random) {
        StringBuilder mixed = new StringBuilder();
        boolean capital = true;
        for (char c : title.toCharArray()) { // a capital behind a small letter may set words apart
            capital = (capital || !Character.isLetter(c)) && random.nextInt(8) > 0;
            mixed.append(capital ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        collect(title);

        assertThat(kind(mixed.toString())).as(mixed.toString()).isEqualTo(kind(title));
        assertThat(kind(title.toLowerCase(Locale.ROOT))).isEqualTo(kind(title));
    }

    @Property
    void kindIsInvariantUnderAccents(@ForAll("titlesOfSpacedScripts") String title) {
        String apart = Normalizer.normalize(title, Normalizer.Form.NFD);
        collect(title);

        assertThat(kind(apart)).isEqualTo(kind(title));
        assertThat(kind(apart.replaceAll("\\p{Mn}", ""))).isEqualTo(kind(title));
    }

    @Property
    void kindIsInvariantUnderSurroundingNoise(
            @ForAll("knownTitles") String title, @ForAll("noise") String before, @ForAll("noise") String after) {
        collect(title);

        assertThat(kind(before + title + after)).as(before + title + after).isEqualTo(kind(title));
    }

    @Property
    void kindIsInvariantUnderInvisibleCharacters(@ForAll("knownTitles") String title, @ForAll Random random) {
        String invisible = "\u200B\u200D\u2060\uFEFF\u00AD\u0000\uFE0F";
        StringBuilder riddled = new StringBuilder();
        for (char c : title.toCharArray()) {
            riddled.append(c);
            if (Character.isLetter(c)) {
                riddled.append(invisible.charAt(random.nextInt(invisible.length())));
            }
        }

        assertThat(kind(riddled.toString())).as(title).isEqualTo(kind(title));
    }

    @Property
    void kindIsInvariantUnderSeniority(@ForAll("knownTitles") String title, @ForAll("seniorities") String seniority) {
        collect(title);

        assertThat(kind(seniority + " " + title)).as(seniority + " " + title).isEqualTo(kind(title));
    }

    @Property
    void kindIsInvariantUnderGenderMarks(@ForAll("knownTitles") String title, @ForAll("genderMarks") String mark) {
        collect(title);

        assertThat(kind(title + " " + mark)).as(title + " " + mark).isEqualTo(kind(title));
        assertThat(kind(mark + " " + title)).as(mark + " " + title).isEqualTo(kind(title));
    }

    /** Who was searched as "H/F" was a former one, as phrases skip the d of "f. d.". */
    @Property
    void kindIsInvariantUnderGendersSought(@ForAll("knownTitles") String title) {
        assertThat(kind("H/F " + title)).isEqualTo(kind(title));
    }

    @Property
    void kindIsInvariantUnderDepartmentTails(@ForAll("knownTitles") String title, @ForAll("tails") String tail) {
        collect(title);

        assertThat(kind(title + tail)).as(title + tail).isEqualTo(kind(title));
    }

    @Property
    void aRecruitersHeadWordNeverMakesAManager(
            @ForAll("presentTitles") String title, @ForAll("recruiters") String recruiter, @ForAll Random random) {
        List<Integer> gaps = new ArrayList<>(List.of(0, title.length()));
        for (int i = 0; i < title.length(); i++) {
            if (title.charAt(i) == ' ' && !Titles.saysForWhom(title.substring(0, i))) { // or it is served
                gaps.add(i);
            }
        }
        int at = gaps.get(random.nextInt(gaps.size()));
        String with = title.substring(0, at) + " " + recruiter + " " + title.substring(at);
        Statistics.label("without").collect(kind(title));

        assertThat(kind(with)).as(with).isNotEqualTo(Kind.MANAGER);
    }

    @Property
    void formerBeforeTheOnlyTitleMakesNobodyCallable(
            @ForAll("onlyTitles") String title, @ForAll("formerWords") String former) {
        collect(title);

        assertThat(kind(former + " " + title)).as(former + " " + title).isNotEqualTo(Kind.MANAGER);
    }

    @Property
    void whoHeadsHumanResourcesOrRecruitsIsNotCallableWhateverElseTheyHead(
            @ForAll("neverCalledHeads") String title,
            @ForAll("managers") String manager,
            @ForAll("separators") String separator,
            @ForAll boolean first) {
        String both = first ? title + separator + manager : manager + separator + title;
        Statistics.label("first").collect(first);

        assertThat(kind(both)).as(both).isNotEqualTo(Kind.MANAGER);
    }

    /** "HR for software" was read as "HR software", which somebody sells. */
    @Property
    void whomHumanResourcesAreForMakesNobodyCallable(
            @ForAll("neverCalledFor") String title, @ForAll("businesses") String business) {
        assertThat(kind(title + " " + business)).as(title + " " + business).isNotEqualTo(Kind.MANAGER);
    }

    /** Who leads a firm may lead human resources there, too. */
    @Property
    void whoLeadsAFirmAndHumanResourcesIsNotCallable(
            @ForAll("firmLeaders") String leader,
            @ForAll("separators") String separator,
            @ForAll("humanResources") String department) {
        String both = leader + separator + department;

        assertThat(kind(both)).as(both).matches(Kind::isNeverCalled);
    }

    @Property
    void dotsHyphensAndEntitiesChangeNothing(@ForAll("writings") String written) {
        assertThat(kind(written)).as(written).isIn(Kind.HUMAN_RESOURCES, Kind.RECRUITER);
    }

    @Property
    void lookalikesOfOtherScriptsDoNotSlipPast(@ForAll("neverCalledInLatin") String title, @ForAll Random random) {
        StringBuilder disguised = new StringBuilder();
        for (char c : title.toCharArray()) {
            String choices = LOOKALIKES.getOrDefault(Character.toLowerCase(c), "");
            disguised.append(
                    choices.isEmpty() || random.nextInt(3) == 0 ? c : choices.charAt(random.nextInt(choices.length())));
        }

        assertThat(kind(disguised.toString())).as(disguised.toString()).isEqualTo(kind(title));
    }

    @Property
    void digitsAndSignsThatLookLikeLettersHideNobodyWhoIsNotCalled(
            @ForAll("neverCalledInWords") String title, @ForAll Random random) {
        StringBuilder disguised = new StringBuilder(title);
        for (int i = 1; i + 1 < title.length(); i++) {
            String signs = SIGNS.getOrDefault(Character.toLowerCase(title.charAt(i)), "");
            boolean inside = Character.isLetter(disguised.charAt(i - 1)) && Character.isLetter(title.charAt(i + 1));
            if (inside && !signs.isEmpty() && random.nextBoolean()) {
                disguised.setCharAt(i, signs.charAt(random.nextInt(signs.length())));
            }
        }
        Assume.that(!disguised.toString().equals(title));

        assertThat(kind(disguised.toString())).as(disguised.toString()).matches(Kind::isNeverCalled);
    }

    @Property
    void aLetterThatIsMissingOrSwappedHidesNobodyWhoIsNotCalled(@ForAll("misspelled") Misspelled misspelled) {
        assertThat(kind(misspelled.written())).as(misspelled.toString()).isEqualTo(kind(misspelled.word()));
    }

    @Property
    void lettersThatAreSetApartHideNobodyWhoIsNotCalled(
            @ForAll("neverCalledInWords") String title, @ForAll("gaps") String gap) {
        String written = Stream.of(title.split(" "))
                .map(word -> String.join(gap, word.split("")))
                .collect(Collectors.joining(gap.equals(" ") ? "  " : " "));

        assertThat(kind(written)).as(written).matches(Kind::isNeverCalled);
    }

    @Property
    void charactersThatAreSetApartHideNobodyWhoIsNotCalled(@ForAll("neverCalledInCharacters") String title) {
        assertThat(kind(String.join(" ", title.split("")))).as(title).matches(Kind::isNeverCalled);
    }

    @Property
    void wordsThatOnlyCapitalsSetApartHideNobodyWhoIsNotCalled(@ForAll("neverCalledInWords") String title) {
        String written = Stream.of(title.split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());

        assertThat(kind(written)).as(written).matches(Kind::isNeverCalled);
    }

    @Property
    void wordsThatAreSetApartOneByOneHideNobodyWhoIsNotCalled(
            @ForAll("neverCalledInWords") String title, @ForAll("closers") String separator) {
        Assume.that(title.split(" ").length > 2); // two may be a head and whom it serves
        String written = title.replace(" ", separator);

        assertThat(kind(written)).as(written).matches(Kind::isNeverCalled);
    }

    @Property
    void linesThatEndInsideAWordHideNobodyWhoIsNotCalled(
            @ForAll("neverCalledInWords") String title, @ForAll Random random, @ForAll("lineEnds") String lineEnd) {
        int[] places = IntStream.rangeClosed(3, title.length() - 3)
                .filter(i -> title.substring(i - 3, i + 3).chars().allMatch(Character::isLetter))
                .filter(i -> title.charAt(i) != title.charAt(i + 1))
                .toArray();
        int place = places[random.nextInt(places.length)];
        String written = title.substring(0, place) + lineEnd + title.substring(place);

        assertThat(kind(written)).as(written).matches(Kind::isNeverCalled);
    }

    @Property
    void theWordsThatDecidedStandInTheTitle(@ForAll("anyTitles") String title) {
        Role role = Role.of(title);

        role.decidedBy().ifPresent(words -> assertThat(title).contains(words));
        assertThat(role.decidedBy().isPresent()).as(title).isEqualTo(role.kind() != Kind.OTHER);
    }

    @Property
    void anyTitleHasAKind(@ForAll String title) {
        assertThat(Role.of(title).kind()).isNotNull();
        assertThat(Role.of(title)).isEqualTo(Role.of(title));
    }

    @Property(tries = 40)
    void aMillionCharactersTakeNoLongerThanTheirNumber(@ForAll("units") String unit) {
        String million = unit.repeat(1 + 1_000_000 / unit.length());
        long start = THREADS.getCurrentThreadCpuTime();

        assertThat(Role.of(million).kind()).isNotNull();
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Property
    void nothingIsAllocatedButTheRole(@ForAll("anyTitles") String title) {
        Assume.that(title.indexOf('&') < 0 || title.indexOf(';') < 0); // entities of markup are read in a copy,
        Assume.that(!LOOK_ALIKE.matcher(title).find()); // and so are signs that look like letters,
        Assume.that(!LETTERS_APART.matcher(title).find()); // and letters that stand alone

        assertThat(allocated(() -> Role.of(title))).as(title).isEqualTo(allocated(() -> Role.of(title, Kind.OTHER)));
    }

    private long allocated(Supplier<Role> maker) {
        made = maker.get(); // loads the classes
        long before = THREADS.getCurrentThreadAllocatedBytes();
        made = maker.get();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Provide
    Arbitrary<String> knownTitles() {
        return Arbitraries.of(TITLES);
    }

    @Provide
    Arbitrary<String> titlesOfSpacedScripts() {
        return Arbitraries.of(TITLES.stream()
                .filter(title -> title.chars().noneMatch(c -> c >= 0x1100 && c < 0x1200 || c >= 0x2E80 && c < 0xD7B0))
                .toList());
    }

    @Provide
    Arbitrary<String> neverCalledInLatin() {
        return Arbitraries.of(TITLES.stream()
                .filter(title -> kind(title) == Kind.RECRUITER || kind(title) == Kind.HUMAN_RESOURCES)
                .filter(title -> title.chars().allMatch(c -> c < 0x250))
                .toList());
    }

    @Provide
    Arbitrary<String> anyTitles() {
        return joined(TITLES);
    }

    @Provide
    Arbitrary<String> presentTitles() {
        return joined(Titles.present());
    }

    private static Arbitrary<String> joined(List<String> titles) {
        Arbitrary<String> joined = Arbitraries.of(titles)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(parts -> Arbitraries.of(" ", ", ", " / ", " | ", " & ", " - ", " at ", " to ", " of ")
                        .map(by -> String.join(by, parts)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, joined), Tuple.of(1, Arbitraries.strings().ofMaxLength(40)));
    }

    @Provide
    Arbitrary<String> onlyTitles() {
        return Arbitraries.of(Titles.present().stream()
                .filter(title -> title.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-'))
                .toList());
    }

    @Provide
    Arbitrary<String> formerWords() {
        return Arbitraries.of(
                "former", "Former", "ex", "formerly", "ehemaliger", "ancien", "бывший", "były", "tidigare");
    }

    @Provide
    Arbitrary<String> neverCalledFor() {
        return Arbitraries.of(
                "Head of HR for",
                "Director of Human Resources in a",
                "VP People across",
                "Manager, Payroll within",
                "Head of Recruiting with",
                "Head of Talent over",
                "Leiterin HR für",
                "Leiter Personal im",
                "Hoofd HR voor",
                "Directrice RH pour",
                "Directora de RRHH para",
                "Direttore HR per",
                "Gerente de RH para",
                "Chef HR inom",
                "Leder af HR inden for",
                "Kierownik HR dla",
                "Руководитель HR для",
                "Vedoucí HR pro",
                "Director HR pentru");
    }

    @Provide
    Arbitrary<String> businesses() {
        return Arbitraries.of(
                "software",
                "platforms",
                "a tech startup",
                "SaaS",
                "products",
                "apps",
                "engineering",
                "sales",
                "claims",
                "stage",
                "customers",
                "volunteers",
                "company drivers");
    }

    @Provide
    Arbitrary<String> firmLeaders() {
        return Arbitraries.of(
                "Founder",
                "Co-owner",
                "Geschäftsführerin",
                "Eigenaar",
                "Fondatrice",
                "Propietario",
                "Amministratore delegato",
                "Toimitusjohtaja",
                "Vezérigazgató",
                "Jednatelka",
                "Генеральный директор",
                "Основатель");
    }

    @Provide
    Arbitrary<String> humanResources() {
        return Arbitraries.of("HR", "Human Resources", "Payroll", "People Operations");
    }

    @Provide
    Arbitrary<String> neverCalledHeads() {
        return Arbitraries.of(
                "HR Director",
                "Head of People",
                "CHRO",
                "Director of Human Resources",
                "Head of Talent Acquisition",
                "Personalleiterin",
                "DRH",
                "Directora de recursos humanos",
                "Директор по персоналу",
                "Head of Hiring");
    }

    @Provide
    Arbitrary<String> managers() {
        return Arbitraries.of(
                "CFO",
                "Sales Director",
                "Leiter Einkauf",
                "Directeur financier",
                "VP Engineering",
                "Owner",
                "Director");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(", ", " - ", " / ", " | ", "; ", " & ", " and ", ": ", " – ");
    }

    @Provide
    Arbitrary<String> writings() {
        Arbitrary<String> hr =
                Arbitraries.of("HR", "H.R.", "H. R.", "H R", "hr", "Human Resources", "human&nbsp;resources");
        Arbitrary<String> head =
                Arbitraries.of(" Manager", "-Manager", "&nbsp;Manager", " Vice-President", " V.P.", " M&shy;anager");
        Arbitrary<String> recruiting = Arbitraries.of(
                "TalentAcquisitionManager", "talentacquisitionmanager", "Talent-Acquisition Manager", "Re-cruiter");
        return Arbitraries.oneOf(Combinators.combine(hr, head).as(String::concat), recruiting);
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of(" ", ".", "-", "*", "_", "·", "•");
    }

    @Provide
    Arbitrary<String> closers() {
        return Arbitraries.of("/", " | ", "\" \"", "] [", ") (", " \uD83C\uDFAF ", "\n");
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("- ", "-\n");
    }

    @Provide
    Arbitrary<String> neverCalledInWords() {
        return Arbitraries.of(
                "Head of People",
                "VP Human Resources",
                "Recruiting Manager",
                "Director of Talent Acquisition",
                "Compensation Manager",
                "Jefa de Personal",
                "Director de RRHH",
                "Responsable des ressources humaines",
                "Direttrice del capitale umano",
                "Gerente de recrutamento",
                "Leiter Personal",
                "Personalleiterin",
                "Hoofd personeelszaken",
                "Personalchef",
                "Dyrektor personalny",
                "Начальник отдела кадров",
                "Директор по персоналу",
                "Υπεύθυνη ανθρώπινου δυναμικού",
                "İnsan kaynakları müdürü");
    }

    @Provide
    Arbitrary<String> neverCalledInCharacters() {
        return Arbitraries.of("人事部長", "採用担当課長", "人力资源总监", "招聘经理", "人事主管", "인사팀장", "채용담당이사");
    }

    @Provide
    Arbitrary<Misspelled> misspelled() {
        Stream<String> words = Stream.of(
                "Human Resources",
                "Ressources humaines",
                "Recursos humanos",
                "Risorse umane",
                "Resurse umane",
                "Interview scheduler",
                "Recruiter",
                "Recruitment",
                "Headhunter",
                "Reclutadora",
                "Recruteuse",
                "Payroll",
                "Remuneración",
                "Rémunération",
                "Staffing",
                "Werving",
                "Recrutamento",
                "Рекрутмент");
        return Arbitraries.of(words.flatMap(word -> IntStream.rangeClosed(1, word.length() - 2)
                        .filter(at -> isInside(word, at))
                        .boxed()
                        .flatMap(at -> Stream.of(
                                new Misspelled(word, word.substring(0, at) + word.substring(at + 1)),
                                new Misspelled(
                                        word,
                                        word.substring(0, at)
                                                + word.charAt(at + 1)
                                                + word.charAt(at)
                                                + word.substring(at + 2)))))
                .toList());
    }

    /** {@return whether a letter and the next stand in one word, do not start it, and none of them stands twice} */
    private static boolean isInside(String words, int at) {
        String around = words.substring(at - 1, Math.min(words.length(), at + 3));
        return around.substring(0, 3).indexOf(' ') < 0
                && around.chars().distinct().count() == around.length();
    }

    @Provide
    Arbitrary<String> recruiters() {
        return Arbitraries.of(RECRUITERS);
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                "",
                " ",
                "  \t",
                " ★ ",
                " 🚀 ",
                " !!! ",
                " ... ",
                " 2 ",
                "\u00A0",
                " | ",
                " - ",
                " \u2028 ",
                " (3) ",
                " • ");
    }

    @Provide
    Arbitrary<String> seniorities() {
        return Arbitraries.of("Senior", "Sr.", "Junior", "Jr", "Deputy", "Acting", "Regional", "SENIOR");
    }

    @Provide
    Arbitrary<String> genderMarks() {
        return Arbitraries.of("(m/w/d)", "(f/m/x)", "(H/F)", "m/f", "(d/m/w)", "(M/F/D)", "(w | m | d)");
    }

    @Provide
    Arbitrary<String> tails() {
        return Arbitraries.of(
                ", Sales Department", ", Berlin", " - EMEA", ", Global", " (Paris)", ", Unit 7", " - Engineering");
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                "a",
                "H",
                "hr-",
                "human ",
                "of ",
                "/in",
                "(m/",
                "personal",
                "personal-",
                "perso-",
                "perso- ",
                "headof",
                "[hr] ",
                "talent acquisition & ",
                "Personalreferent",
                "HumanResources",
                "VPHuman",
                "h u m a n  ",
                "r.e.",
                "採 ",
                "resourcing manager ",
                "director workforce ",
                "hr mgr ",
                "p & ",
                "\uD800",
                "\uDC00\uD800",
                "\u0000",
                "\u200B",
                "人",
                "人力",
                "리크루",
                "ـ",
                "recruite",
                "r/",
                "people and ",
                "- ",
                "&",
                "e\u0301",
                "Рe",
                "head of the ",
                "rec. ",
                "pers. hum. ",
                "tal.",
                "de ",
                "((((",
                "\uD835\uDC07");
    }

    private static Kind kind(String title) {
        return Role.of(title).kind();
    }

    private static void collect(String title) {
        Statistics.label("kind").collect(kind(title));
    }
}
