package dev.followup;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.Delay;
import dev.followup.model.Contact;
import dev.followup.model.Document;
import dev.followup.model.Origin;
import dev.followup.model.Submission;
import dev.followup.spi.Calendars;
import dev.followup.spi.DailyCapacity;
import dev.followup.spi.DoNotCallList;
import dev.followup.spi.FollowUpValue;
import dev.followup.spi.Hours;
import dev.followup.spi.PhoneNumbers;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a policy sets and the engine goes by. */
record Settings(
        Map<Document, Map<Origin, Delay>> firstCallAfter,
        Cadence cadence,
        @Nullable DailyCapacity callsPerDay,
        @Nullable DailyCapacity researchPerDay,
        int usefulDays,
        FollowUpValue value,
        Calendars calendars,
        Hours hours,
        @Nullable Caller caller,
        @Nullable ZoneId assumedZone,
        DoNotCallList doNotCall,
        PhoneNumbers phoneNumbers,
        List<Absence> absences)
        implements Serializable {

    static final CallHours OFFICE_HOURS = CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private static final int MOST_USEFUL_DAYS = 366;

    Settings {
        firstCallAfter = complete(firstCallAfter);
        Objects.requireNonNull(cadence, "cadence");
        requireSome("callsPerDay", callsPerDay);
        requireSome("researchPerDay", researchPerDay);
        if (usefulDays < 1 || usefulDays > MOST_USEFUL_DAYS) {
            throw new IllegalArgumentException("usefulDays is " + usefulDays + ", not 1 to " + MOST_USEFUL_DAYS);
        }
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(calendars, "calendars");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(doNotCall, "doNotCall");
        Objects.requireNonNull(phoneNumbers, "phoneNumbers");
        absences = apart(absences);
    }

    /** Who phones, from where, on which days and in which hours. */
    record Caller(ZoneId zone, BusinessCalendar calendar, CallHours hours) implements Serializable {
        Caller {
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(calendar, "calendar");
            Objects.requireNonNull(hours, "callHours");
        }
    }

    /** Days on which the caller phones nobody, both included. */
    record Absence(LocalDate from, LocalDate to) implements Serializable {
        private static final int LONGEST = 366;

        Absence {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            if (to.isBefore(from) || to.toEpochDay() - from.toEpochDay() >= LONGEST) {
                throw new IllegalArgumentException(
                        "away from " + from + " to " + to + ": not 1 to " + LONGEST + " days");
            }
        }

        boolean covers(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    /** As many on every day. */
    record EveryDay(int most) implements DailyCapacity {
        @Override
        public int on(LocalDate date) {
            return most;
        }

        @Override
        public String name() {
            return most + " a day";
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** The same for every contact; equal when what it gives is. */
    record SameForAll(BusinessCalendar calendar) implements Calendars {
        SameForAll {
            Objects.requireNonNull(calendar, "calendar");
        }

        @Override
        public BusinessCalendar of(Contact contact) {
            return calendar;
        }

        @Override
        public String name() {
            return calendar.name();
        }
    }

    /** The same for every contact; equal when what it gives is. */
    record SameHoursForAll(CallHours callHours) implements Hours {
        SameHoursForAll {
            Objects.requireNonNull(callHours, "callHours");
        }

        @Override
        public CallHours of(Contact contact) {
            return callHours;
        }

        @Override
        public String name() {
            return callHours.toString();
        }
    }

    /** Bars nobody. */
    enum NobodyBarred implements DoNotCallList {
        LIST;

        @Override
        public boolean bars(Submission submission, Contact contact) {
            return false;
        }
    }

    Delay firstCallAfter(Submission submission) {
        return Objects.requireNonNull(Objects.requireNonNull(firstCallAfter.get(submission.document()))
                .get(submission.origin()));
    }

    boolean knowsNoHolidays() {
        return calendars.equals(new SameForAll(BusinessCalendar.weekdays()));
    }

    private static Map<Document, Map<Origin, Delay>> complete(Map<Document, Map<Origin, Delay>> waits) {
        Map<Document, Map<Origin, Delay>> complete = new EnumMap<>(Document.class);
        for (Document document : Document.values()) {
            Map<Origin, Delay> byOrigin = new EnumMap<>(Origin.class);
            for (Origin origin : Origin.values()) {
                Map<Origin, Delay> known = Objects.requireNonNull(waits.get(document), "firstCallAfter");
                byOrigin.put(origin, Objects.requireNonNull(known.get(origin), "firstCallAfter"));
            }
            complete.put(document, byOrigin);
        }
        return complete;
    }

    /** In order; those that overlap or touch become one, so that each matters by itself. */
    private static List<Absence> apart(List<Absence> absences) {
        List<Absence> sorted = new ArrayList<>(absences);
        sorted.sort(Comparator.comparing(Absence::from).thenComparing(Absence::to));
        List<Absence> apart = new ArrayList<>(sorted.size());
        for (Absence absence : sorted) {
            Absence last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && !absence.from().isAfter(last.to().plusDays(1))) {
                apart.set(
                        apart.size() - 1,
                        new Absence(last.from(), absence.to().isAfter(last.to()) ? absence.to() : last.to()));
            } else {
                apart.add(absence);
            }
        }
        return List.copyOf(apart);
    }

    private static void requireSome(String name, @Nullable DailyCapacity capacity) {
        if (capacity instanceof EveryDay everyDay && everyDay.most() < 1) {
            throw new IllegalArgumentException(name + " is " + everyDay.most() + ": none would ever be made");
        }
    }
}
