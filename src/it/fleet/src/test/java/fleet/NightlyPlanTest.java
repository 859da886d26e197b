package fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.model.FollowUp;
import dev.followup.plan.CallPlan;
import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scala.Tuple2;

/** Twenty thousand job searches; what is measured is written to target/numbers.txt. */
class NightlyPlanTest {
    private static final int SEARCHES = Integer.getInteger("searches", 20_000);
    private static final int CORES = 2;
    private static final int PARTITIONS = 8;
    private static final int ROUNDS = 3;
    private static final int PLANNING_ROUNDS = 9; // short ones, so that some are undisturbed on a busy machine
    private static final Instant NIGHT = Platform.NIGHT;
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26); // a Thursday, the day after
    private static final FollowUpPolicy POLICY = FollowUpPolicy.builder()
            .calendar(BusinessCalendar.weekdays().without(LocalDate.of(2026, 11, 26))) // Thanksgiving
            .callsPerDay(8)
            .build();

    private static final List<List<FollowUp>> FACTS = new ArrayList<>();
    private static final List<CallPlan> PLANS = new ArrayList<>();
    private static final AtomicLong TASK_NANOS = new AtomicLong();
    private static final AtomicLong SHUFFLED = new AtomicLong();
    private static SparkSession spark;

    @TempDir
    static Path folder;

    @BeforeAll
    static void platform() {
        for (int i = 0; i < SEARCHES; i++) {
            FACTS.add(Platform.search(i));
            PLANS.add(POLICY.plan(FACTS.get(i), NIGHT));
        }
        spark = SparkSession.builder()
                .master("local[" + CORES + "]")
                .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .config("spark.kryo.registrator", Registrator.class.getName())
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.ui.enabled", false)
                .getOrCreate();
        spark.sparkContext().addSparkListener(new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd end) {
                TASK_NANOS.addAndGet(
                        end.taskMetrics().executorCpuTime() + end.taskMetrics().executorDeserializeCpuTime());
                SHUFFLED.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
            }
        });
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @AfterEach
    void nothingWasShuffled() throws TimeoutException {
        assertThat(taskNanos()).isPositive();
        assertThat(SHUFFLED).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(FactsFormat.class)
    void everyPlanMadeByAnExecutorEqualsThatOfOneMachine(FactsFormat format) {
        FollowUpPolicy shipped = POLICY;
        List<Boolean> same = table(format)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Boolean>) rows -> {
                            FactsFormat.Codec codec = format.open(SparkEnv.get().conf());
                            List<Boolean> equal = new ArrayList<>();
                            rows.forEachRemaining(row -> {
                                CallPlan plan = shipped.plan(codec.read(row.getAs("facts")), NIGHT);
                                // a local executor lives in this process
                                equal.add(plan.equals(PLANS.get(Integer.parseInt(row.getAs("id")))));
                            });
                            return equal.iterator();
                        },
                        Encoders.BOOLEAN())
                .collectAsList();
        assertThat(same).hasSize(SEARCHES);
        assertThat(Collections.frequency(same, true)).isEqualTo(SEARCHES);
    }

    @Test
    void plansComeBackEqual() {
        FollowUpPolicy shipped = POLICY;
        List<Tuple2<Integer, CallPlan>> plans = spark.range(0, 500, 1, PARTITIONS)
                .toJavaRDD()
                .map(id -> new Tuple2<>(id.intValue(), shipped.plan(Platform.search(id.intValue()), NIGHT)))
                .collect();
        assertThat(plans).hasSize(500).allSatisfy(plan -> assertThat(plan._2()).isEqualTo(PLANS.get(plan._1())));
    }

    @Test
    void theChangesOfADayGiveWhatAWholeNightGives() {
        NightlyPlan nightly = new NightlyPlan(POLICY, FactsFormat.JSON);
        Dataset<Row> evening = evening();
        for (int nights : new int[] {1, 5}) { // over a holiday and a weekend
            Instant now = NIGHT.plus(Duration.ofDays(nights));
            assertThat(outcome(nightly.changed(evening, now))).isEqualTo(outcome(nightly.all(evening, now)));
        }
    }

    @Test
    void noPlanChangesOvernightThatIsNotMadeAgain() {
        for (int i = 0; i < SEARCHES; i++) {
            LocalDate firstDay = NightlyPlan.row("", new byte[0], PLANS.get(i)).getAs(3);
            if (!isBy(THURSDAY, firstDay)) {
                CallPlan tomorrow = POLICY.plan(FACTS.get(i), NIGHT.plus(Duration.ofDays(1)));
                assertThat(tomorrow.changesSince(PLANS.get(i)).none()).isTrue();
                assertThat(tomorrow.closed()).isEqualTo(PLANS.get(i).closed());
            }
        }
    }

    @Test
    void measured() throws Exception {
        FollowUpPolicy shipped = POLICY;
        List<String> numbers = new ArrayList<>();
        JavaRDD<List<FollowUp>> objects =
                spark.range(0, SEARCHES, 1, PARTITIONS).toJavaRDD().map(id -> FACTS.get(id.intValue()));
        double planned = beside(
                numbers,
                "facts in memory, planned",
                PLANNING_ROUNDS,
                number -> see(shipped.plan(FACTS.get(number), NIGHT)),
                () -> objects.foreach(facts -> see(shipped.plan(facts, NIGHT))));
        for (FactsFormat format : FactsFormat.values()) {
            Dataset<Row> table = table(format);
            ThreadLocal<FactsFormat.Codec> codec = ThreadLocal.withInitial(
                    () -> format.open(spark.sparkContext().getConf()));
            List<byte[]> stored =
                    FACTS.stream().map(facts -> codec.get().write(facts)).toList();
            numbers.add("%s: %,d bytes a search"
                    .formatted(
                            format,
                            stored.stream().mapToLong(facts -> facts.length).sum() / SEARCHES));
            beside(
                    numbers,
                    format + ", read and planned",
                    ROUNDS,
                    number -> see(shipped.plan(codec.get().read(stored.get(number)), NIGHT)),
                    () -> run(new NightlyPlan(shipped, format).all(table, NIGHT)));
        }
        NightlyPlan nightly = new NightlyPlan(shipped, FactsFormat.JSON);
        Dataset<Row> evening = evening();
        Instant tomorrow = NIGHT.plus(Duration.ofDays(1)); // a Thursday
        long again = evening.toJavaRDD()
                .filter(row -> row.<Boolean>getAs("changed") || isBy(THURSDAY, row.getAs("first_day")))
                .count();
        Cost whole = Cost.NONE;
        Cost changes = Cost.NONE;
        for (int round = 0; round < ROUNDS; round++) {
            whole = whole.or(sparkCost(() -> run(nightly.all(evening, tomorrow))));
            changes = changes.or(sparkCost(() -> run(nightly.changed(evening, tomorrow))));
        }
        numbers.add(String.format(
                Locale.ROOT,
                "a day later, JSON: %.0f %% planned again, in %.2f of a whole night's core time, %.0f us a search",
                100.0 * again / SEARCHES,
                changes.cpu() / whole.cpu(),
                changes.cpu() / 1e3 / SEARCHES));
        Files.write(Path.of("target/numbers.txt"), numbers);
        numbers.forEach(System.out::println);
        assertThat(planned).isGreaterThan(0.8);
    }

    private static Dataset<Row> table(FactsFormat format) {
        return stored(
                format.name(),
                format,
                (number, codec) -> RowFactory.create(
                        Integer.toString(number), codec.write(Platform.search(number)), true, null, 0, 0));
    }

    /** What a night leaves, and what the day after brings: one search in twenty has sent something new. */
    private static Dataset<Row> evening() {
        FollowUpPolicy shipped = POLICY;
        return stored("evening", FactsFormat.JSON, (number, codec) -> {
            List<FollowUp> facts = Platform.search(number);
            boolean changed = number % 20 == 1;
            byte[] bytes = codec.write(changed ? Platform.later(facts) : facts);
            Row row = NightlyPlan.row(Integer.toString(number), bytes, shipped.plan(facts, NIGHT));
            return RowFactory.create(row.get(0), row.get(1), changed, row.get(3), row.get(4), row.get(5));
        });
    }

    private interface SearchRow extends Serializable {
        Row of(int number, FactsFormat.Codec codec);
    }

    /** A table in files, as a platform has it, written once. */
    private static Dataset<Row> stored(String name, FactsFormat format, SearchRow search) {
        String file = folder.resolve(name).toString();
        if (!Files.exists(folder.resolve(name))) {
            spark.range(0, SEARCHES, 1, PARTITIONS)
                    .mapPartitions(
                            (MapPartitionsFunction<Long, Row>) numbers -> {
                                FactsFormat.Codec codec =
                                        format.open(SparkEnv.get().conf());
                                List<Row> rows = new ArrayList<>();
                                numbers.forEachRemaining(number -> rows.add(search.of(number.intValue(), codec)));
                                return rows.iterator();
                            },
                            Encoders.row(NightlyPlan.SEARCH))
                    .write()
                    .parquet(file);
        }
        return spark.read().schema(NightlyPlan.SEARCH).parquet(file);
    }

    private static List<String> outcome(Dataset<Row> night) {
        return night.drop("facts", "changed").collectAsList().stream()
                .map(Row::toString)
                .sorted()
                .toList();
    }

    private static boolean isBy(LocalDate day, LocalDate firstDay) {
        return firstDay != null && !firstDay.isAfter(day);
    }

    /** Computes every row, and keeps none. */
    private static void run(Dataset<Row> night) {
        night.write().format("noop").mode("overwrite").save();
    }

    private static void see(CallPlan plan) {
        if (plan.closed().size() > 100) {
            throw new AssertionError("a plan of another search");
        }
    }

    /**
     * Writes down what a loop and Spark take, and how many plans Spark makes in the time in which the loop makes one: each in
     * its best round, in turn, so that what else runs on the machine slows neither more than the other.
     */
    private static double beside(List<String> numbers, String what, int rounds, IntConsumer loop, Runnable onSpark)
            throws Exception {
        Cost one = Cost.NONE;
        Cost other = Cost.NONE;
        for (int round = 0; round < rounds; round++) { // the first one warms up
            one = one.or(loopCost(loop));
            other = other.or(sparkCost(onSpark));
        }
        numbers.add(String.format(
                Locale.ROOT,
                "%s: a loop %.0f us, Spark %.0f us of a core a search: %.2f plans for each of the loop's, %.2f by the clock",
                what,
                one.cpu() / 1e3 / SEARCHES,
                other.cpu() / 1e3 / SEARCHES,
                one.cpu() / other.cpu(),
                one.clock() / other.clock()));
        return one.cpu() / other.cpu();
    }

    /** Nanoseconds: those of all cores in which they worked, and those that went by. */
    private record Cost(double cpu, double clock) {
        static final Cost NONE = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);

        Cost or(Cost other) {
            return new Cost(Math.min(cpu, other.cpu), Math.min(clock, other.clock));
        }
    }

    /** On as many threads as Spark has. */
    private static Cost loopCost(IntConsumer search) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        ExecutorService cores = Executors.newFixedThreadPool(CORES);
        long clock = System.nanoTime();
        List<Future<Long>> nanos = new ArrayList<>();
        for (int core = 0; core < CORES; core++) {
            int first = core;
            nanos.add(cores.submit(() -> {
                long start = threads.getCurrentThreadCpuTime();
                for (int number = first; number < SEARCHES; number += CORES) {
                    search.accept(number);
                }
                return threads.getCurrentThreadCpuTime() - start;
            }));
        }
        long cpu = 0;
        for (Future<Long> core : nanos) {
            cpu += core.get();
        }
        cores.shutdown();
        return new Cost(cpu, System.nanoTime() - clock);
    }

    private static Cost sparkCost(Runnable work) throws TimeoutException {
        long cpu = taskNanos();
        long clock = System.nanoTime();
        work.run();
        clock = System.nanoTime() - clock;
        return new Cost(taskNanos() - cpu, clock);
    }

    private static long taskNanos() throws TimeoutException {
        spark.sparkContext().listenerBus().waitUntilEmpty();
        return TASK_NANOS.get();
    }
}
