package dev.followup.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Two calendars of which at least one was not built here, so that they can only be asked one after the other. */
record BothOpen(BusinessCalendar first, BusinessCalendar second) implements BusinessCalendar {

    BothOpen {
        if (first == null || second == null) {
            throw new NullPointerException("calendar");
        }
    }

    @Override
    public boolean isBusinessDay(LocalDate date) {
        return first.isBusinessDay(date) && second.isBusinessDay(date);
    }

    @Override
    public DayOfWeek firstDayOfWeek() {
        return first.firstDayOfWeek();
    }

    @Override
    public Optional<LocalDate> knownUntil() {
        return Stream.of(first, second)
                .flatMap(calendar -> calendar.knownUntil().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public String name() {
        return first.name().isEmpty() || second.name().isEmpty() ? "" : first.name() + ", and " + second.name();
    }

    @Override
    public String toString() {
        return first + ", and " + second;
    }
}
