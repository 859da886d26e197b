package dev.followup;

import dev.followup.Settings.Caller;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.calendar.CallHours.Range;
import dev.followup.model.Contact;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When whom can be phoned; people of one zone, calendar and hours share one answer. */
final class Availabilities {
    private static final int FEW = 8;

    private final Settings settings;
    private final Instant now;
    private final List<Availability> few = new ArrayList<>();
    private final Map<Key, Availability> all = new HashMap<>();

    Availabilities(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    private record Key(ZoneId zone, BusinessCalendar calendar, CallHours hours) {}

    /** A zone that is not known is the caller's, the assumed one, or UTC. */
    ZoneId zone(@Nullable ZoneId known) {
        if (known != null) {
            return known;
        }
        Caller caller = settings.caller();
        ZoneId assumed = settings.assumedZone();
        return caller != null ? caller.zone() : assumed != null ? assumed : ZoneOffset.UTC;
    }

    /**
     * When a contact can be phoned; without one, when somebody where the caller is can, on weekdays.
     *
     * @throws DateTimeException if what is known of the contact leaves no hours of the policy's
     */
    Availability of(@Nullable Contact contact, @Nullable ZoneId known) {
        BusinessCalendar calendar = contact == null
                ? BusinessCalendar.weekdays()
                : Objects.requireNonNull(settings.calendars().of(contact), "the calendar of a contact");
        CallHours hours = contact == null
                ? Settings.OFFICE_HOURS
                : Objects.requireNonNull(settings.hours().of(contact), "the hours of a contact");
        if (contact != null && contact.callHours() != null) {
            hours = common(hours, contact.callHours());
        }
        return of(zone(known), calendar, hours);
    }

    /** When a contact can be phoned; where what is known of them leaves no hours, as without one. */
    Availability whereKnown(@Nullable Contact contact, @Nullable ZoneId known) {
        try {
            return of(contact, known);
        } catch (DateTimeException noHours) {
            return of(null, known);
        }
    }

    private Availability of(ZoneId zone, BusinessCalendar calendar, CallHours hours) {
        for (Availability availability : few) {
            if (availability.isFor(zone, calendar, hours)) {
                return availability;
            }
        }
        return all.computeIfAbsent(new Key(zone, calendar, hours), key -> {
            Availability availability =
                    new Availability(zone, calendar, hours, settings.caller(), settings.absences(), now);
            if (few.size() < FEW) {
                few.add(availability);
            }
            return availability;
        });
    }

    /** The hours that lie in both. */
    static CallHours common(CallHours one, CallHours other) {
        List<List<Range>> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Range> ranges = new ArrayList<>();
            for (Range range : one.on(day)) {
                for (Range known : other.on(day)) {
                    LocalTime opens = range.opens().isAfter(known.opens()) ? range.opens() : known.opens();
                    LocalTime closes = range.closes().isBefore(known.closes()) ? range.closes() : known.closes();
                    if (opens.isBefore(closes)) {
                        ranges.add(new Range(opens, closes));
                    }
                }
            }
            week.add(ranges);
        }
        if (week.stream().allMatch(List::isEmpty)) {
            throw new DateTimeException("the hours known of a contact leave none of the policy's");
        }
        return new CallHours(week);
    }
}
