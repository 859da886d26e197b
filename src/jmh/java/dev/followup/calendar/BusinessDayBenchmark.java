package dev.followup.calendar;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to count n business days from a date that no branch predictor has seen coming. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BusinessDayBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1); // a Wednesday
    private static final LocalDate END = FIRST.plusYears(10);

    @Param({"0", "1", "3", "10", "250"})
    int n;

    private final LocalDate[] starts = new LocalDate[1 << 12];
    private final Set<LocalDate> holidays = new HashSet<>();
    private BusinessCalendar ours;
    private HolidayCalendar strata;
    private int at;

    /** Makes the same calendar three times, eleven holidays a year, and the dates to start from. */
    @Setup
    public void setup() {
        Random random = new Random(1);
        for (int year = FIRST.getYear() - 1; year <= END.getYear() + 1; year++) {
            for (int i = 0; i < 11; i++) {
                holidays.add(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
            }
        }
        List<LocalDate> days = FIRST.datesUntil(END).toList();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = days.get(random.nextInt(days.size()));
        }
        Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        ours = BusinessCalendar.of(weekend, holidays);
        strata = ImmutableHolidayCalendar.of(HolidayCalendarId.of("Bench"), holidays, weekend);
        Stream.of(starts)
                .filter(date -> !ours.plus(date, n).equals(strata.shift(date, n))
                        || !ours.plus(date, n).equals(loop(date)))
                .findFirst()
                .ifPresent(date -> {
                    throw new IllegalStateException("the three disagree at " + date);
                });
    }

    private LocalDate start() {
        return starts[at++ & starts.length - 1];
    }

    private LocalDate loop(LocalDate date) {
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day)) {
                left--;
            }
        }
        return day;
    }

    /** {@return the date by this library} */
    @Benchmark
    public LocalDate ours() {
        return ours.plus(start(), n);
    }

    /** {@return the date by Strata} */
    @Benchmark
    public LocalDate strata() {
        return strata.shift(start(), n);
    }

    /** {@return the date by walking, with the holidays in a set} */
    @Benchmark
    public LocalDate hashSetLoop() {
        return loop(start());
    }
}
