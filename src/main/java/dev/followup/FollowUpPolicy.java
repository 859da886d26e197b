package dev.followup;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.Delay;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides whom a job seeker phones, when, and in what order; {@link #standard()} is the article's strategy.
 *
 * <p>A policy is a pure function: it reads no clock, no default zone, no locale, and gives equal plans for the same facts
 * in any order. That nobody in human resources and no recruiter is ever called holds for every policy. Immutable,
 * thread-safe as long as what the host plugs in is, and equal to a policy with equal settings.
 */
public final class FollowUpPolicy implements Serializable {
    private static final long serialVersionUID = 1L;

    static final CallHours OFFICE_HOURS = CallHours.between(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private static final int MOST_USEFUL_DAYS = 366;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private static final FollowUpPolicy STANDARD = new Builder().build();

    private final Delay firstCallAfter;
    private final Cadence cadence;
    private final @Nullable DailyCapacity capacity;
    private final int usefulDays;
    private final FollowUpValue value;
    private final Calendars calendars;
    private final Hours hours;
    private final @Nullable Caller caller;
    private final @Nullable ZoneId assumedZone;

    private FollowUpPolicy(Builder builder) {
        firstCallAfter = builder.firstCallAfter;
        cadence = builder.cadence;
        capacity = builder.capacity;
        usefulDays = builder.usefulDays;
        value = builder.value;
        calendars = builder.calendars;
        hours = builder.hours;
        caller = builder.caller;
        assumedZone = builder.assumedZone;
    }

    /** Who phones, from where, on which days and in which hours. */
    record Caller(ZoneId zone, BusinessCalendar calendar, CallHours hours) implements Serializable {}

    /** As many calls on every day. */
    record EveryDay(int calls) implements DailyCapacity {
        @Override
        public int on(LocalDate date) {
            return calls;
        }

        @Override
        public String toString() {
            return calls + " calls a day";
        }
    }

    /** The same for every contact; equal when what it gives is. */
    record SameForAll(BusinessCalendar calendar) implements Calendars {
        @Override
        public BusinessCalendar of(Contact contact) {
            return calendar;
        }
    }

    /** The same for every contact; equal when what it gives is. */
    record SameHoursForAll(CallHours callHours) implements Hours {
        @Override
        public CallHours of(Contact contact) {
            return callHours;
        }
    }

    /**
     * {@return the article's policy: the first call three days after sending, Monday to Friday from 9:00 to 17:00 where the
     * callee is, no holidays known, no limit of calls a day}
     */
    public static FollowUpPolicy standard() {
        return STANDARD;
    }

    /** {@return a builder that starts from the standard policy} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this policy} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * {@return the next step of every follow-up, in order}
     *
     * @param followUps the facts of one job search, in any order
     * @param now the instant at which the plan is made, in the years 1 to 9999 (UTC): nothing is planned before it
     * @throws NullPointerException if an argument or a follow-up is null
     * @throws IllegalArgumentException if two follow-ups have one submission id, the host's value is negative, or now is out
     *     of range
     * @throws DateTimeException if a calendar or the capacity leaves no day for a call within 366 days
     */
    public CallPlan plan(Collection<FollowUp> followUps, Instant now) {
        if (now.isBefore(EARLIEST) || now.isAfter(LATEST)) {
            throw new IllegalArgumentException("now is not in the years 1 to 9999 (UTC): " + now);
        }
        return new Planner(this, List.copyOf(followUps), now).plan();
    }

    /**
     * {@return whether a hiring manager is known, so that the draft may be sent, or what to find out first; rule {@link
     * Rule#FIND_THE_MANAGER_FIRST}}
     *
     * <p>The research is due on the day of sending. A manager is enough: a number or a time zone that is still missing
     * holds nothing back, but the reasons say so.
     *
     * @throws NullPointerException if the argument is null
     */
    public Readiness readiness(Submission draft) {
        return readiness(draft, List.of());
    }

    /** Readiness in the light of what is known from other follow-ups: who was called too often, or asked not to be. */
    Readiness readiness(Submission draft, List<FollowUp> known) {
        return Who.readiness(this, FollowUp.of(draft), History.of(known, cadence));
    }

    Delay firstCallAfter() {
        return firstCallAfter;
    }

    Cadence cadence() {
        return cadence;
    }

    @Nullable DailyCapacity capacity() {
        return capacity;
    }

    int usefulDays() {
        return usefulDays;
    }

    FollowUpValue value() {
        return value;
    }

    Calendars calendars() {
        return calendars;
    }

    Hours hours() {
        return hours;
    }

    @Nullable Caller caller() {
        return caller;
    }

    @Nullable ZoneId assumedZone() {
        return assumedZone;
    }

    boolean knowsNoHolidays() {
        return calendars.equals(new SameForAll(BusinessCalendar.weekdays()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FollowUpPolicy that && settings().equals(that.settings());
    }

    @Override
    public int hashCode() {
        return settings().hashCode();
    }

    private List<Object> settings() {
        return List.of(
                firstCallAfter,
                cadence,
                capacity == null ? "no limit" : capacity,
                usefulDays,
                value,
                calendars,
                hours,
                caller == null ? "anywhere" : caller,
                assumedZone == null ? "none" : assumedZone);
    }

    @Override
    public String toString() {
        return "first call " + firstCallAfter + ", " + (capacity == null ? "any number of calls a day" : capacity)
                + ", " + usefulDays + " useful days; " + cadence;
    }

    /** Settings of a policy; everything starts as in {@link #standard()} or as in the policy it was made from. */
    public static final class Builder {
        private Delay firstCallAfter = Delay.days(3);
        private Cadence cadence = Cadence.standard();
        private @Nullable DailyCapacity capacity;
        private int usefulDays = 4;
        private FollowUpValue value = FollowUpValue.standard();
        private Calendars calendars = new SameForAll(BusinessCalendar.weekdays());
        private Hours hours = new SameHoursForAll(OFFICE_HOURS);
        private @Nullable Caller caller;
        private @Nullable ZoneId assumedZone;

        private Builder() {}

        private Builder(FollowUpPolicy policy) {
            firstCallAfter = policy.firstCallAfter;
            cadence = policy.cadence;
            capacity = policy.capacity;
            usefulDays = policy.usefulDays;
            value = policy.value;
            calendars = policy.calendars;
            hours = policy.hours;
            caller = policy.caller;
            assumedZone = policy.assumedZone;
        }

        /** {@return this builder, with the wait from sending to the first call} */
        public Builder firstCallAfter(Delay newFirstCallAfter) {
            firstCallAfter = Objects.requireNonNull(newFirstCallAfter, "firstCallAfter");
            return this;
        }

        /** {@return this builder, with the waits and limits between calls} */
        public Builder cadence(Cadence newCadence) {
            cadence = Objects.requireNonNull(newCadence, "cadence");
            return this;
        }

        /** {@return this builder, with how many calls the job seeker makes on each day, at least 1} */
        public Builder callsPerDay(int calls) {
            return callsPerDay(new EveryDay(calls));
        }

        /** {@return this builder, with how many calls the job seeker makes on a day} */
        public Builder callsPerDay(DailyCapacity newCapacity) {
            capacity = Objects.requireNonNull(newCapacity, "capacity");
            return this;
        }

        /**
         * {@return this builder, with on how many days, 1 to 366, a call does the most good: the first on which it can be
         * made and those that follow}
         */
        public Builder usefulDays(int days) {
            usefulDays = days;
            return this;
        }

        /** {@return this builder, with what a call is worth where not all fit into a day} */
        public Builder value(FollowUpValue newValue) {
            value = Objects.requireNonNull(newValue, "value");
            return this;
        }

        /** {@return this builder, with the calendar of each contact} */
        public Builder calendars(Calendars newCalendars) {
            calendars = Objects.requireNonNull(newCalendars, "calendars");
            return this;
        }

        /** {@return this builder, with the call hours of each contact} */
        public Builder hours(Hours newHours) {
            hours = Objects.requireNonNull(newHours, "hours");
            return this;
        }

        /**
         * {@return this builder, with where, on which days and in which hours the job seeker phones}
         *
         * <p>Calls are planned when both can; where for a week the hours of the two do not meet, the callee's stand, on a day
         * of both, and the reasons say so.
         */
        public Builder caller(ZoneId zone, BusinessCalendar calendar, CallHours callHours) {
            caller = new Caller(
                    Objects.requireNonNull(zone, "zone"),
                    Objects.requireNonNull(calendar, "calendar"),
                    Objects.requireNonNull(callHours, "callHours"));
            return this;
        }

        /** {@return this builder, with the zone of contacts for whom neither they nor their switchboard names one} */
        public Builder assumeZone(ZoneId zone) {
            assumedZone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * {@return the policy}
         *
         * @throws IllegalArgumentException if calls a day are less than 1, or useful days not 1 to 366
         */
        public FollowUpPolicy build() {
            if (capacity instanceof EveryDay everyDay && everyDay.calls() < 1) {
                throw new IllegalArgumentException(
                        "callsPerDay is " + everyDay.calls() + ": no call would ever be made");
            }
            if (usefulDays < 1 || usefulDays > MOST_USEFUL_DAYS) {
                throw new IllegalArgumentException("usefulDays is " + usefulDays + ", not 1 to " + MOST_USEFUL_DAYS);
            }
            return new FollowUpPolicy(this);
        }
    }
}
