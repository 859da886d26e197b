package dev.followup.role;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahocorasick.trie.Trie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long a title takes to become a role: all languages at once beside 300 English phrases, in one automaton, in a library's
 * and in a regular expression, and beside a look at each character. The others only say whether a phrase occurs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 1) // strings of one and of two bytes a character make the compiler start over
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TitleBenchmark {
    private static final int COUNT = 60;

    private static final List<String> TITLES = List.of(
            "Senior Vice President, Software Engineering",
            "Talent Acquisition Partner - EMEA",
            "Leiter Konstruktion und Entwicklung (m/w/d)",
            "Personalreferentin Entgeltabrechnung",
            "Directeur des opérations logistiques",
            "Responsable des ressources humaines",
            "Jefa de producto, banca digital",
            "Técnico de selección y contratación",
            "Responsabile della produzione e qualità",
            "Addetta alle risorse umane e paghe",
            "Gerente de engenharia de dados sênior",
            "Analista de recrutamento e seleção",
            "Hoofd afdeling financiële administratie",
            "Adviseur arbeidsvoorwaarden en HR",
            "Avdelningschef, forskning och utveckling",
            "Rekryteringsspecialist och löneadministratör",
            "Afdelingsleder for kundeservice og salg",
            "HR-partner og lønkonsulent, København",
            "Daglig leder og prosjektansvarlig",
            "Rådgiver, rekruttering og personal",
            "Tuotantopäällikkö, konepajateollisuus",
            "Henkilöstöasiantuntija ja palkanlaskija",
            "Müügijuht ja turundusosakonna juhataja",
            "Personalispetsialist, Tallinna kontor",
            "Termelési igazgató és üzemvezető",
            "Bérszámfejtő és munkaügyi előadó",
            "Kierownik działu kontroli jakości",
            "Specjalistka ds. kadr i płac, Kraków",
            "Vedoucí oddělení vývoje softwaru",
            "Mzdová účetní a personalistka",
            "Riaditeľ závodu a vedúci výroby",
            "Náborová špecialistka, Bratislava",
            "Vodja projektov v gradbeništvu",
            "Kadrovska svetovalka in obračun plač",
            "Voditelj odjela prodaje i marketinga",
            "Stručnjak za zapošljavanje i odabir",
            "Ръководител отдел информационни технологии",
            "Специалист подбор на персонал",
            "Начальник отдела разработки, Москва",
            "Менеджер по персоналу и кадровому учёту",
            "Керівник відділу продажів, Київ",
            "Фахівець з підбору персоналу",
            "Șef serviciu achiziții publice",
            "Inspector resurse umane și salarizare",
            "Διευθυντής πωλήσεων βορείου Ελλάδος",
            "Υπεύθυνη ανθρώπινου δυναμικού",
            "Gamybos padalinio vadovas, Kaunas",
            "Personalo atrankos specialistė",
            "Ražošanas daļas vadītājs, Rīga",
            "Personāla atlases speciāliste",
            "Yazılım geliştirme müdürü, İstanbul",
            "İnsan kaynakları uzmanı ve bordro sorumlusu",
            "مدير قسم تطوير البرمجيات في الرياض",
            "أخصائي الموارد البشرية والتوظيف",
            "研发中心高级软件工程总监（上海）",
            "人力资源部招聘经理",
            "開発本部 第二システム部 部長",
            "人事部 採用担当マネージャー",
            "플랫폼 개발팀 수석 팀장",
            "인사팀 채용 담당자 (서울)");

    private String[] titles;
    private Phrases automaton;
    private Trie library;
    private Pattern regex;

    /** Compiles what is compiled once. */
    @Setup(Level.Trial)
    public void compile() {
        titles = TITLES.toArray(new String[COUNT]);
        automaton = new Phrases();
        library = Trie.builder()
                .addKeywords(
                        Phrases.ALL.stream().map(phrase -> " " + phrase + " ").toList())
                .build();
        regex = Pattern.compile(
                Phrases.ALL.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (String phrase : Phrases.ALL) {
            String title = "Senior " + phrase.toUpperCase(Locale.ROOT) + ", Chicago";
            if (!automaton.isIn(title)
                    || !library.containsMatch(Phrases.fold(title))
                    || !regex.matcher(title).find()) {
                throw new IllegalStateException("not found by all: " + title);
            }
        }
    }

    /** Every language, into a role. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void ours(Blackhole hole) {
        for (String title : titles) {
            hole.consume(Role.of(title));
        }
    }

    /** 300 English phrases. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void onePassAutomaton(Blackhole hole) {
        for (String title : titles) {
            hole.consume(automaton.isIn(title));
        }
    }

    /** 300 English phrases, the title folded before. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void ahoCorasickLibrary(Blackhole hole) {
        for (String title : titles) {
            hole.consume(library.containsMatch(Phrases.fold(title)));
        }
    }

    /** 300 English phrases. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void regexAlternation(Blackhole hole) {
        for (String title : titles) {
            hole.consume(regex.matcher(title).find());
        }
    }

    /** Each character, once. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void bareScan(Blackhole hole) {
        for (String title : titles) {
            int sum = 0;
            for (int i = 0; i < title.length(); i++) {
                sum += title.charAt(i);
            }
            hole.consume(sum);
        }
    }
}
