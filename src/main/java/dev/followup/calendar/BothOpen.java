package dev.followup.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

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
    public String toString() {
        return first + ", and " + second;
    }
}
