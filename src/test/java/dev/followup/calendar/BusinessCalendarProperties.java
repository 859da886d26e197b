package dev.followup.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BusinessCalendarProperties {
    private static final LocalDate MIDDLE = LocalDate.of(2026, 7, 1); // a Wednesday

    /** A calendar that is asked day by day: the same facts, none of the arithmetic. */
    private record Naive(Set<DayOfWeek> weekend, Set<LocalDate> holidays) implements BusinessCalendar {
        @Override
        public boolean isBusinessDay(LocalDate date) {
            return !weekend.contains(date.getDayOfWeek()) && !holidays.contains(date);
        }

        @Override
        public DayOfWeek firstDayOfWeek() {
            DayOfWeek first = DayOfWeek.MONDAY;
            for (int length = 1; length < 7; length++) {
                for (int day = 7; day >= 1; day--) {
                    if (isClosedBefore(DayOfWeek.of(day), length)) {
                        first = DayOfWeek.of(day);
                    }
                }
            }
            return first;
        }

        private boolean isClosedBefore(DayOfWeek day, int length) {
            return !weekend.contains(day)
                    && IntStream.rangeClosed(1, length).allMatch(back -> weekend.contains(day.minus(back)));
        }
    }

    @Property(tries = 500)
    void aBuiltCalendarAnswersAsOneThatIsAskedDayByDay(
            @ForAll @Size(max = 6) Set<DayOfWeek> weekend,
            @ForAll @Size(max = 40) Set<@IntRange(min = -200, max = 200) Integer> holidays,
            @ForAll @IntRange(min = -900, max = 900) int from,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        Set<LocalDate> closed = holidays.stream().map(MIDDLE::plusDays).collect(Collectors.toSet());
        assertSameAnswers(BusinessCalendar.of(weekend, closed), new Naive(weekend, closed), MIDDLE.plusDays(from), n);
    }

    @Property(tries = 300)
    void farFromItsHolidaysAndFromOurDaysItAnswersAlike(
            @ForAll @Size(min = 1, max = 3) Set<DayOfWeek> weekend,
            @ForAll @Size(max = 10) Set<@IntRange(min = 1900, max = 2200) Integer> years,
            @ForAll @IntRange(min = 1890, max = 2210) int year,
            @ForAll @IntRange(min = 1, max = 365) int day,
            @ForAll @IntRange(min = -900, max = 900) int n) {
        Set<LocalDate> closed = years.stream()
                .flatMap(each -> Stream.of(LocalDate.of(each, 1, 1), LocalDate.of(each, 12, 31)))
                .collect(Collectors.toSet());
        assertSameAnswers(
                BusinessCalendar.of(weekend, closed), new Naive(weekend, closed), LocalDate.ofYearDay(year, day), n);
    }

    @Property(tries = 200)
    void aCalendarClosedForMonthsAnswersAlikeOrGivesUpAlike(
            @ForAll @Size(max = 3) Set<DayOfWeek> weekend,
            @ForAll @IntRange(min = 300, max = 400) int days,
            @ForAll @IntRange(min = -500, max = 500) int from,
            @ForAll @IntRange(min = -3, max = 3) int n) {
        Set<LocalDate> closed = MIDDLE.datesUntil(MIDDLE.plusDays(days)).collect(Collectors.toSet());
        BusinessCalendar built = BusinessCalendar.of(weekend, closed);
        BusinessCalendar naive = new Naive(weekend, closed);
        LocalDate date = MIDDLE.plusDays(from);
        assertThat(answer(() -> built.plus(date, n))).isEqualTo(answer(() -> naive.plus(date, n)));
        assertThat(answer(() -> built.nextOrSame(date))).isEqualTo(answer(() -> naive.nextOrSame(date)));
        assertThat(answer(() -> built.lastInWeekAfter(date))).isEqualTo(answer(() -> naive.lastInWeekAfter(date)));
        assertThat(built.daysBetween(date, MIDDLE)).isEqualTo(naive.daysBetween(date, MIDDLE));
    }

    @Property(tries = 300)
    void bothOpenIsOpenWhenEachIs(
            @ForAll @Size(max = 3) Set<DayOfWeek> weekend,
            @ForAll @Size(max = 3) Set<DayOfWeek> otherWeekend,
            @ForAll @Size(max = 20) Set<@IntRange(min = -60, max = 60) Integer> holidays,
            @ForAll @IntRange(min = -100, max = 100) int from) {
        Set<LocalDate> closed = holidays.stream().map(MIDDLE::plusDays).collect(Collectors.toSet());
        BusinessCalendar one = BusinessCalendar.of(weekend, Set.of());
        BusinessCalendar other = BusinessCalendar.of(otherWeekend, closed);
        LocalDate date = MIDDLE.plusDays(from);
        for (BusinessCalendar both : List.of(
                one.and(other), one.and(new Naive(otherWeekend, closed)), new Naive(weekend, Set.of()).and(other))) {
            assertThat(both.isBusinessDay(date)).isEqualTo(one.isBusinessDay(date) && other.isBusinessDay(date));
            assertThat(both.firstDayOfWeek()).isEqualTo(one.firstDayOfWeek());
        }
        assertThat(one.without(closed.toArray(LocalDate[]::new)))
                .isEqualTo(BusinessCalendar.of(weekend, closed))
                .hasSameHashCodeAs(BusinessCalendar.of(weekend, closed));
    }

    private static void assertSameAnswers(BusinessCalendar built, BusinessCalendar naive, LocalDate date, int n) {
        assertThat(built.isBusinessDay(date)).isEqualTo(naive.isBusinessDay(date));
        assertThat(built.nextOrSame(date)).isEqualTo(naive.nextOrSame(date));
        assertThat(built.next(date)).isEqualTo(naive.next(date));
        assertThat(built.previous(date)).isEqualTo(naive.previous(date));
        assertThat(built.plus(date, n)).isEqualTo(naive.plus(date, n));
        assertThat(built.daysBetween(date, date.plusDays(n))).isEqualTo(naive.daysBetween(date, date.plusDays(n)));
        assertThat(built.firstDayOfWeek()).isEqualTo(naive.firstDayOfWeek());
        assertThat(built.lastInWeekAfter(date)).isEqualTo(naive.lastInWeekAfter(date));
    }

    private static Object answer(Supplier<LocalDate> question) {
        try {
            return question.get();
        } catch (DateTimeException givenUp) {
            return "given up";
        }
    }

    @Example
    void theWeekStartsAfterTheWeekendWhateverItIs() {
        assertThat(BusinessCalendar.weekdays().firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(BusinessCalendar.of(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of())
                        .firstDayOfWeek())
                .isEqualTo(DayOfWeek.SUNDAY);
        assertThat(BusinessCalendar.of(Set.of(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY), Set.of())
                        .firstDayOfWeek())
                .isEqualTo(DayOfWeek.MONDAY);
        assertThat(BusinessCalendar.of(Set.of(), Set.of()).firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        BusinessCalendar asked = date -> true;
        assertThat(asked.firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Example
    void equalCalendarsAreEqualAfterSerializationToo() throws IOException, ClassNotFoundException {
        BusinessCalendar christmas = BusinessCalendar.weekdays().without(LocalDate.of(2026, 12, 25)); // a Friday
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(List.of(christmas, BusinessCalendar.weekdays()));
        }
        List<?> read = (List<?>) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(read).isEqualTo(List.of(christmas, BusinessCalendar.weekdays()));
        assertThat(((BusinessCalendar) read.get(0)).next(LocalDate.of(2026, 12, 24)))
                .isEqualTo("2026-12-28");
        assertThat(read.get(1)).isSameAs(BusinessCalendar.weekdays());
        assertThat(christmas)
                .isNotEqualTo(BusinessCalendar.weekdays())
                .doesNotHaveSameHashCodeAs(BusinessCalendar.weekdays())
                .isNotEqualTo(BusinessCalendar.of(Set.of(DayOfWeek.SUNDAY), Set.of(LocalDate.of(2026, 12, 25))))
                .isNotEqualTo("Christmas");
        assertThat(BusinessCalendar.of(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of())
                        .and(BusinessCalendar.weekdays()))
                .as("open on the same days, weeks that start alike or not")
                .isNotEqualTo(BusinessCalendar.weekdays()
                        .and(BusinessCalendar.of(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of())));
    }

    @Example
    void aCalendarSaysWhatItCloses() {
        LocalDate christmas = LocalDate.of(2026, 12, 25); // a Friday
        assertThat(BusinessCalendar.weekdays()).hasToString("closed on Saturday, Sunday; no holidays known");
        assertThat(BusinessCalendar.weekdays().without(christmas))
                .hasToString("closed on Saturday, Sunday; closed on 2026-12-25");
        assertThat(BusinessCalendar.of(Set.of(), List.of(christmas, christmas.plusYears(1))))
                .hasToString("open all week; 2 holidays from 2026-12-25 to 2027-12-25");
        assertThat(BusinessCalendar.weekdays().and(new Naive(Set.of(), Set.of())))
                .hasToString("closed on Saturday, Sunday; no holidays known, and Naive[weekend=[], holidays=[]]");
    }

    @Example
    void aCalendarThatIsNeverOpenIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessCalendar.of(Set.of(DayOfWeek.values()), Set.of()))
                .withMessage("weekend closes all seven days of the week");
        BusinessCalendar sunday = BusinessCalendar.of(EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)), Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessCalendar.weekdays().and(sunday))
                .withMessageStartingWith("other shares no open day of the week");
        assertThatNullPointerException()
                .isThrownBy(() -> BusinessCalendar.weekdays().and(null));
    }

    @Example
    void theSearchReaches366DaysAndNoFarther() {
        LocalDate open = MIDDLE.plusDays(366);
        BusinessCalendar once = date -> date.equals(open);

        assertThat(once.next(MIDDLE)).isEqualTo(open);
        assertThat(once.nextOrSame(MIDDLE)).isEqualTo(open);
        assertThat(once.previous(open.plusDays(366))).isEqualTo(open);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> once.next(MIDDLE.minusDays(1)))
                .withMessage("no business day within 366 days after 2026-06-30 in this calendar");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> once.previous(open.plusDays(367)))
                .withMessage("no business day within 366 days before 2028-07-03 in this calendar");
    }

    @Example
    void theDayAfterThe31stIsInTheNextMonth() {
        BusinessCalendar calendar = BusinessCalendar.weekdays().without(LocalDate.of(2026, 12, 25)); // a Friday

        for (LocalDate date = LocalDate.of(1960, 1, 1); date.getYear() < 2110; date = date.plusDays(1)) {
            assertThat(calendar.next(date)).isAfter(date).isBefore(date.plusDays(5));
        }
    }

    @Example
    void fromASaturdayOneOnIsMondayAndNoneIsSaturday() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);

        assertThat(BusinessCalendar.weekdays().plus(saturday, 1)).isEqualTo("2026-11-30");
        assertThat(BusinessCalendar.weekdays().plus(saturday, 0)).isEqualTo(saturday);
        assertThat(BusinessCalendar.weekdays().plus(saturday, -1)).isEqualTo("2026-11-27");
    }

    @Property(tries = 200)
    void holidaysAreKnownUntilTheEndOfTheLastOnesYearAndOfTwoCalendarsUntilTheEarlierOne(
            @ForAll @Size(max = 5) Set<@IntRange(min = -2000, max = 2000) Integer> some,
            @ForAll @Size(max = 5) Set<@IntRange(min = -2000, max = 2000) Integer> others) {
        List<LocalDate> holidays = some.stream().map(MIDDLE::plusDays).toList();
        Optional<LocalDate> last = holidays.stream()
                .filter(BusinessCalendar.weekdays()::isBusinessDay)
                .max(Comparator.naturalOrder())
                .map(day -> LocalDate.of(day.getYear(), 12, 31));
        BusinessCalendar listed = BusinessCalendar.weekdays().without(holidays.toArray(LocalDate[]::new));
        LocalDate stated =
                MIDDLE.plusDays(others.stream().mapToInt(each -> each).sum());

        assertThat(listed.knownUntil()).isEqualTo(last);
        assertThat(listed.and(new Stated(stated)).knownUntil())
                .hasValue(last.filter(day -> day.isBefore(stated)).orElse(stated));
        assertThat(new Stated(stated).and(listed).knownUntil())
                .isEqualTo(listed.and(new Stated(stated)).knownUntil());
        assertThat(listed.and(date -> true).knownUntil()).isEqualTo(last);
    }

    @Property(tries = 200)
    void calendarsThatCloseTheSameDaysHaveOneNameAndOthersAnother(
            @ForAll @Size(max = 6) Set<DayOfWeek> weekend,
            @ForAll @Size(max = 6) Set<DayOfWeek> otherWeekend,
            @ForAll @Size(max = 5) Set<@IntRange(min = -200, max = 200) Integer> holidays) {
        Set<LocalDate> closed = holidays.stream().map(MIDDLE::plusDays).collect(Collectors.toSet());
        BusinessCalendar calendar = BusinessCalendar.of(weekend, closed);
        BusinessCalendar other = BusinessCalendar.of(otherWeekend, closed);

        assertThat(calendar.name()).isNotEmpty();
        assertThat(calendar.name().equals(other.name())).isEqualTo(calendar.equals(other));
        assertThat(calendar.and(new Stated(MIDDLE)).name()).contains(calendar.name(), "stated");
        assertThat(calendar.and(date -> true).name()).isEmpty();
        BusinessCalendar unnamed = date -> true;
        assertThat(unnamed.and(calendar).name()).isEmpty();
    }

    /** A host's own calendar, which says until when it knows. */
    private record Stated(LocalDate until) implements BusinessCalendar {
        @Override
        public boolean isBusinessDay(LocalDate date) {
            return true;
        }

        @Override
        public Optional<LocalDate> knownUntil() {
            return Optional.of(until);
        }

        @Override
        public String name() {
            return "stated";
        }
    }
}
