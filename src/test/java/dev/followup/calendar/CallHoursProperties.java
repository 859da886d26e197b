package dev.followup.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.calendar.CallHours.Range;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CallHoursProperties {
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2031-01-01T00:00:00Z");
    private static final CallHours OFFICE = CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0));

    /** Half past each hour, so that ranges start and end in clock changes of an hour and of half an hour. */
    private static final List<LocalTime> TIMES = times();

    private static List<LocalTime> times() {
        List<LocalTime> times = new ArrayList<>();
        for (int minute = 0; minute < 24 * 60; minute += 30) {
            times.add(LocalTime.ofSecondOfDay(minute * 60L));
        }
        times.add(LocalTime.of(23, 59, 59));
        return times;
    }

    @Example
    void onEveryClockChangeOfEveryZoneARangeIsAsJavaTimeHasItOrVanishes() {
        int changes = 0;
        int vanished = 0;
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            ZoneId zone = ZoneId.of(id);
            for (ZoneOffsetTransition change = zone.getRules().nextTransition(FROM);
                    change != null && change.getInstant().isBefore(TO);
                    change = zone.getRules().nextTransition(change.getInstant())) {
                changes++;
                LocalDate date = change.getDateTimeBefore().toLocalDate();
                for (int i = 0; i < TIMES.size(); i += 3) {
                    for (int j = i + 1; j < TIMES.size(); j += 2) {
                        Range range = new Range(TIMES.get(i), TIMES.get(j));
                        ZonedDateTime opensAt = range.opensAt(date, zone);
                        ZonedDateTime closesAt = range.closesAt(date, zone);
                        assertThat(opensAt.toInstant()).isEqualTo(instant(date.atTime(range.opens()), zone.getRules()));
                        assertThat(closesAt.toInstant())
                                .isEqualTo(instant(date.atTime(range.closes()), zone.getRules()));
                        if (range.vanishes(date, zone)) {
                            vanished++;
                            assertThat(change.isGap()).isTrue();
                        } else {
                            assertThat(opensAt).isBefore(closesAt);
                            assertThat(opensAt.toLocalDate()).isEqualTo(date);
                            assertThat(Duration.between(opensAt, closesAt))
                                    .isBetween(
                                            length(range)
                                                    .minus(change.getDuration().abs()),
                                            length(range)
                                                    .plus(change.getDuration().abs()));
                        }
                    }
                }
            }
        }
        assertThat(changes).isGreaterThan(3_000);
        assertThat(vanished).isPositive();
    }

    @Property
    void onADayWithoutAClockChangeARangeIsWhatClocksShow(
            @ForAll("zones") ZoneId zone, @ForAll("days") LocalDate date, @ForAll("ranges") Range range) {
        ZoneOffset offset = ZonedDateTime.of(date, LocalTime.MIN, zone).getOffset();
        ZoneOffsetTransition change = zone.getRules()
                .nextTransition(date.atStartOfDay(zone).toInstant().minusSeconds(90_000));
        if (change == null
                || change.getInstant()
                        .isAfter(date.plusDays(1).atStartOfDay(zone).toInstant())) {
            assertThat(range.opensAt(date, zone).toLocalDateTime()).isEqualTo(date.atTime(range.opens()));
            assertThat(range.closesAt(date, zone).getOffset()).isEqualTo(offset);
            assertThat(Duration.between(range.opensAt(date, zone), range.closesAt(date, zone)))
                    .isEqualTo(length(range));
            assertThat(range.vanishes(date, zone)).isFalse();
        }
    }

    @Property
    void theRangesOfADayLieInOrderAndApartAndCoverWhatWasGiven(@ForAll("separate ranges") List<Range> given) {
        CallHours hours = OFFICE.with(TUESDAY, given.toArray(Range[]::new));
        List<Range> ranges = hours.on(TUESDAY);
        for (int i = 1; i < ranges.size(); i++) {
            assertThat(ranges.get(i).opens()).isAfter(ranges.get(i - 1).closes());
        }
        for (LocalTime time : TIMES) {
            assertThat(isOpen(ranges, time)).isEqualTo(isOpen(given, time));
        }
        assertThat(hours.on(MONDAY)).isEqualTo(OFFICE.on(MONDAY));
    }

    @Example
    void aRangeThatTheClocksSkipIsCalledWhenTheyGoOnOrNotAtAll() {
        ZoneId newYork = ZoneId.of("America/New_York");
        LocalDate spring = LocalDate.of(2027, 3, 14); // a Sunday: 02:00 becomes 03:00
        Range early = new Range(LocalTime.of(2, 15), LocalTime.of(2, 45));
        assertThat(early.opensAt(spring, newYork)).hasToString("2027-03-14T03:15-04:00[America/New_York]");
        assertThat(early.closesAt(spring, newYork)).hasToString("2027-03-14T03:45-04:00[America/New_York]");
        Range inside = new Range(LocalTime.of(2, 0), LocalTime.of(3, 0));
        assertThat(inside.vanishes(spring, newYork)).isTrue();
        LocalDate autumn = LocalDate.of(2026, 11, 1); // a Sunday: 02:00 becomes 01:00
        Range night = new Range(LocalTime.of(0, 30), LocalTime.of(2, 30));
        assertThat(Duration.between(night.opensAt(autumn, newYork), night.closesAt(autumn, newYork)))
                .hasHours(3);
    }

    @Example
    void halfAnHourIsSkippedOnLordHoweAndAWholeDayWasInSamoa() {
        Range night = new Range(LocalTime.of(1, 45), LocalTime.of(3, 0));
        LocalDate spring = LocalDate.of(2026, 10, 4); // a Sunday: 02:00 becomes 02:30
        ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");
        assertThat(Duration.between(night.opensAt(spring, lordHowe), night.closesAt(spring, lordHowe)))
                .hasMinutes(45);
        ZoneId apia = ZoneId.of("Pacific/Apia");
        LocalDate skipped = LocalDate.of(2011, 12, 30); // a Friday that Samoa did not have
        assertThat(OFFICE.on(FRIDAY).get(0).vanishes(skipped, apia)).isTrue();
        assertThat(OFFICE.on(FRIDAY).get(0).vanishes(skipped.plusDays(1), apia)).isFalse();
    }

    @Example
    void lunchAndShortFridaysAreSaidInOneLine() {
        CallHours hours = CallHours.between(LocalTime.of(9, 0), LocalTime.of(12, 0))
                .and(LocalTime.of(13, 0), LocalTime.of(17, 0))
                .with(FRIDAY, new Range(LocalTime.of(9, 0), LocalTime.of(12, 0)))
                .closedOn(SATURDAY, SUNDAY);
        assertThat(hours).hasToString("Mon-Thu 09:00-12:00 13:00-17:00, Fri 09:00-12:00");
        assertThat(OFFICE).hasToString("09:00-17:00");
        assertThat(hours.on(SATURDAY)).isEmpty();
        assertThat(hours.and(LocalTime.of(18, 0), LocalTime.of(19, 0)).on(SATURDAY))
                .isEmpty();
    }

    @Example
    void hoursAreEqualWhenEveryDayIs() throws IOException, ClassNotFoundException {
        Range morning = new Range(LocalTime.of(9, 0), LocalTime.of(13, 0));
        Range afternoon = new Range(LocalTime.of(13, 0), LocalTime.of(17, 0));
        assertThat(OFFICE.with(FRIDAY, afternoon, morning)).isEqualTo(OFFICE).hasSameHashCodeAs(OFFICE);
        assertThat(OFFICE.with(FRIDAY, morning)).isNotEqualTo(OFFICE).doesNotHaveSameHashCodeAs(OFFICE);
        assertThat(OFFICE.closedOn(FRIDAY)).isEqualTo(OFFICE.with(FRIDAY)).isNotEqualTo("09:00-17:00");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(OFFICE.closedOn(FRIDAY));
        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(OFFICE.closedOn(FRIDAY));
    }

    @Example
    void impossibleHoursAreRefused() {
        LocalTime nine = LocalTime.of(9, 0);
        assertThatThrownBy(() -> CallHours.between(nine, nine))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("opens at 09:00, not before it closes at 09:00");
        assertThatThrownBy(() -> OFFICE.and(LocalTime.of(16, 59), LocalTime.of(18, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ranges 09:00-17:00 and 16:59-18:00 overlap");
        assertThatThrownBy(() -> OFFICE.closedOn(DayOfWeek.values()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no hours on any day of the week");
    }

    private static Duration length(Range range) {
        return Duration.between(range.opens(), range.closes());
    }

    private static boolean isOpen(List<Range> ranges, LocalTime time) {
        return ranges.stream().anyMatch(range -> !time.isBefore(range.opens()) && time.isBefore(range.closes()));
    }

    /** The first instant at which clocks show a time; of a time that they skip, as long after the change as it was skipped. */
    private static Instant instant(LocalDateTime time, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        return offsets.isEmpty()
                ? time.toInstant(rules.getTransition(time).getOffsetBefore())
                : time.toInstant(offsets.get(0));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(new TreeSet<>(ZoneId.getAvailableZoneIds())).map(ZoneId::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2020, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Range> ranges() {
        return Combinators.combine(Arbitraries.of(TIMES), Arbitraries.of(TIMES))
                .filter((one, other) -> !one.equals(other))
                .as((one, other) -> one.isBefore(other) ? new Range(one, other) : new Range(other, one));
    }

    @Provide("separate ranges")
    Arbitrary<List<Range>> separateRanges() {
        return Arbitraries.of(TIMES).set().ofMinSize(2).ofMaxSize(9).flatMap(chosen -> {
            List<LocalTime> times = new ArrayList<>(new TreeSet<>(chosen));
            List<Range> all = new ArrayList<>();
            for (int i = 1; i < times.size(); i++) {
                all.add(new Range(times.get(i - 1), times.get(i)));
            }
            return Arbitraries.of(all).set().ofMinSize(1).map(ArrayList::new);
        });
    }
}
