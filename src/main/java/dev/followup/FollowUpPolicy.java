package dev.followup;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.Delay;
import dev.followup.model.Document;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Readiness;
import dev.followup.plan.Rule;
import dev.followup.spi.Calendars;
import dev.followup.spi.DailyCapacity;
import dev.followup.spi.DoNotCallList;
import dev.followup.spi.FollowUpValue;
import dev.followup.spi.Hours;
import dev.followup.spi.PhoneNumbers;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private static final FollowUpPolicy STANDARD = new Builder().build();

    private final Settings settings;

    private FollowUpPolicy(Settings settings) {
        this.settings = settings;
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
        return new Builder(settings);
    }

    /**
     * {@return the next step of every follow-up, in order}
     *
     * @param followUps the facts of one job search, in any order
     * @param now the instant at which the plan is made, in the years 1 to 9999 (UTC): nothing is planned before it
     * @throws NullPointerException if an argument or a follow-up is null
     * @throws IllegalArgumentException if two follow-ups have one submission id, the host's value is negative, or now is out
     *     of range
     * @throws DateTimeException if the capacity leaves no day for a call within 366 days
     */
    public CallPlan plan(Collection<FollowUp> followUps, Instant now) {
        Objects.requireNonNull(followUps, "followUps");
        if (Objects.requireNonNull(now, "now").isBefore(EARLIEST) || now.isAfter(LATEST)) {
            throw new IllegalArgumentException("now is not in the years 1 to 9999 (UTC): " + now);
        }
        return new Planner(settings, List.copyOf(followUps), now).plan();
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
        Objects.requireNonNull(draft, "draft");
        return readiness(
                draft, List.of(), draft.sentOn().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Readiness in the light of what is known from other follow-ups: who was called too often, or asked not to be. */
    Readiness readiness(Submission draft, List<FollowUp> known, Instant now) {
        return Planner.readiness(settings, draft, known, now);
    }

    /** {@return the wait from sending to the first call, by what was sent and how it came about} */
    public Delay firstCallAfter(Document document, Origin origin) {
        return Objects.requireNonNull(
                Objects.requireNonNull(settings.firstCallAfter().get(document)).get(origin));
    }

    /** {@return the waits and limits between calls} */
    public Cadence cadence() {
        return settings.cadence();
    }

    /** {@return how many calls the job seeker makes on a day, empty for no limit} */
    public Optional<DailyCapacity> callsPerDay() {
        return Optional.ofNullable(settings.callsPerDay());
    }

    /** {@return how many things the job seeker finds out on a day, empty for no limit} */
    public Optional<DailyCapacity> researchPerDay() {
        return Optional.ofNullable(settings.researchPerDay());
    }

    /** {@return on how many days a call does the most good, 1 to 366} */
    public int usefulDays() {
        return settings.usefulDays();
    }

    /** {@return what a call is worth where not all fit into a day} */
    public FollowUpValue value() {
        return settings.value();
    }

    /** {@return the calendar of each contact} */
    public Calendars calendars() {
        return settings.calendars();
    }

    /** {@return the call hours of each contact} */
    public Hours hours() {
        return settings.hours();
    }

    /** {@return where the job seeker phones from, empty if that is not said} */
    public Optional<ZoneId> callerZone() {
        return Optional.ofNullable(settings.caller()).map(Settings.Caller::zone);
    }

    /** {@return the days on which the job seeker phones, empty if that is not said} */
    public Optional<BusinessCalendar> callerCalendar() {
        return Optional.ofNullable(settings.caller()).map(Settings.Caller::calendar);
    }

    /** {@return the hours in which the job seeker phones, empty if that is not said} */
    public Optional<CallHours> callerHours() {
        return Optional.ofNullable(settings.caller()).map(Settings.Caller::hours);
    }

    /** {@return the zone of contacts for whom nobody names one, empty if none is assumed} */
    public Optional<ZoneId> assumedZone() {
        return Optional.ofNullable(settings.assumedZone());
    }

    /** {@return the host's own list of who must not be phoned} */
    public DoNotCallList doNotCall() {
        return settings.doNotCall();
    }

    /** {@return which phone numbers are one} */
    public PhoneNumbers phoneNumbers() {
        return settings.phoneNumbers();
    }

    /** {@return the job seeker's absences, as pairs of their first and last day} */
    public List<List<LocalDate>> absences() {
        return settings.absences().stream()
                .map(absence -> List.of(absence.from(), absence.to()))
                .toList();
    }

    /**
     * {@return a short text that is the same for policies that decide alike, to be stored beside what a plan showed; empty if
     * a function of the host's gives itself no name}
     */
    public Optional<String> fingerprint() {
        return Fingerprint.of(settings);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FollowUpPolicy that && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return settings.hashCode();
    }

    @Override
    public String toString() {
        DailyCapacity calls = settings.callsPerDay();
        return "first call " + firstCallAfter(Document.RESUME, Origin.POSTING) + ", "
                + (calls == null ? "any number of calls a day" : "calls a day: " + calls) + ", "
                + settings.usefulDays() + " useful days; " + settings.cadence();
    }

    private Object writeReplace() {
        return new Stored(settings);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a policy is made again from its settings");
    }

    private record Stored(Settings settings) implements Serializable {
        private Object readResolve() {
            return new FollowUpPolicy(Objects.requireNonNull(settings, "settings"));
        }
    }

    /** Settings of a policy; everything starts as in {@link #standard()} or as in the policy it was made from. */
    public static final class Builder {
        private final Map<Document, Map<Origin, Delay>> firstCallAfter = new EnumMap<>(Document.class);
        private Cadence cadence = Cadence.standard();
        private @Nullable DailyCapacity callsPerDay;
        private @Nullable DailyCapacity researchPerDay;
        private int usefulDays = 4;
        private FollowUpValue value = FollowUpValue.standard();
        private Calendars calendars = new Settings.SameForAll(BusinessCalendar.weekdays());
        private Hours hours = new Settings.SameHoursForAll(Settings.OFFICE_HOURS);
        private Settings.@Nullable Caller caller;
        private @Nullable ZoneId assumedZone;
        private DoNotCallList doNotCall = Settings.NobodyBarred.LIST;
        private PhoneNumbers phoneNumbers = PhoneNumbers.standard();
        private final List<Settings.Absence> absences = new ArrayList<>();

        private Builder() {
            firstCallAfter(Delay.days(3));
        }

        private Builder(Settings from) {
            from.firstCallAfter()
                    .forEach((document, byOrigin) -> firstCallAfter.put(document, new EnumMap<>(byOrigin)));
            cadence = from.cadence();
            callsPerDay = from.callsPerDay();
            researchPerDay = from.researchPerDay();
            usefulDays = from.usefulDays();
            value = from.value();
            calendars = from.calendars();
            hours = from.hours();
            caller = from.caller();
            assumedZone = from.assumedZone();
            doNotCall = from.doNotCall();
            phoneNumbers = from.phoneNumbers();
            absences.addAll(from.absences());
        }

        /** {@return this builder, with the wait from sending to the first call, whatever was sent} */
        public Builder firstCallAfter(Delay wait) {
            for (Document document : Document.values()) {
                for (Origin origin : Origin.values()) {
                    firstCallAfter(document, origin, wait);
                }
            }
            return this;
        }

        /** {@return this builder, with the wait from sending such a document, come about so, to the first call} */
        public Builder firstCallAfter(Document document, Origin origin, Delay wait) {
            firstCallAfter
                    .computeIfAbsent(Objects.requireNonNull(document, "document"), any -> new EnumMap<>(Origin.class))
                    .put(Objects.requireNonNull(origin, "origin"), Objects.requireNonNull(wait, "firstCallAfter"));
            return this;
        }

        /** {@return this builder, with the waits and limits between calls} */
        public Builder cadence(Cadence newCadence) {
            cadence = Objects.requireNonNull(newCadence, "cadence");
            return this;
        }

        /** {@return this builder, with how many calls the job seeker makes on each day, at least 1} */
        public Builder callsPerDay(int calls) {
            return callsPerDay(new Settings.EveryDay(calls));
        }

        /** {@return this builder, with how many calls the job seeker makes on a day} */
        public Builder callsPerDay(DailyCapacity calls) {
            callsPerDay = Objects.requireNonNull(calls, "callsPerDay");
            return this;
        }

        /** {@return this builder, with how many things the job seeker finds out on each day, at least 1} */
        public Builder researchPerDay(int research) {
            return researchPerDay(new Settings.EveryDay(research));
        }

        /** {@return this builder, with how many things the job seeker finds out on a day} */
        public Builder researchPerDay(DailyCapacity research) {
            researchPerDay = Objects.requireNonNull(research, "researchPerDay");
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

        /** {@return this builder, with one calendar for every contact} */
        public Builder calendar(BusinessCalendar calendar) {
            return calendars(new Settings.SameForAll(calendar));
        }

        /** {@return this builder, with the call hours of each contact} */
        public Builder hours(Hours newHours) {
            hours = Objects.requireNonNull(newHours, "hours");
            return this;
        }

        /** {@return this builder, with the same call hours for every contact} */
        public Builder hours(CallHours callHours) {
            return hours(new Settings.SameHoursForAll(callHours));
        }

        /**
         * {@return this builder, with where, on which days and in which hours the job seeker phones}
         *
         * <p>Calls are planned when both can; where for a week the hours of the two do not meet, the callee's stand, on a day
         * of both, and the reasons say so.
         */
        public Builder caller(ZoneId zone, BusinessCalendar calendar, CallHours callHours) {
            caller = new Settings.Caller(zone, calendar, callHours);
            return this;
        }

        /** {@return this builder, with the zone of contacts for whom neither they nor their switchboard names one} */
        public Builder assumeZone(ZoneId zone) {
            assumedZone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /** {@return this builder, with the host's own list of who must not be phoned} */
        public Builder doNotCall(DoNotCallList list) {
            doNotCall = Objects.requireNonNull(list, "doNotCall");
            return this;
        }

        /** {@return this builder, with which phone numbers are one} */
        public Builder phoneNumbers(PhoneNumbers numbers) {
            phoneNumbers = Objects.requireNonNull(numbers, "phoneNumbers");
            return this;
        }

        /**
         * {@return this builder, with one more absence of the job seeker's, both days included: no calls but the agreed ones,
         * and its days count in no wait}
         *
         * @throws IllegalArgumentException if it ends before it begins, or lasts longer than 366 days
         */
        public Builder away(LocalDate from, LocalDate to) {
            absences.add(new Settings.Absence(from, to));
            return this;
        }

        /** {@return this builder, without the absences given so far} */
        public Builder notAway() {
            absences.clear();
            return this;
        }

        /**
         * {@return the policy}
         *
         * @throws IllegalArgumentException if calls or research a day are less than 1, or useful days not 1 to 366
         */
        public FollowUpPolicy build() {
            return new FollowUpPolicy(new Settings(
                    firstCallAfter,
                    cadence,
                    callsPerDay,
                    researchPerDay,
                    usefulDays,
                    value,
                    calendars,
                    hours,
                    caller,
                    assumedZone,
                    doNotCall,
                    phoneNumbers,
                    absences));
        }
    }
}
