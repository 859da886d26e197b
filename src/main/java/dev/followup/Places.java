package dev.followup;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.model.Contact;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The places of one plan; contacts in equal ones share one. */
final class Places {
    private static final int FEW = 8;

    private final FollowUpPolicy policy;
    private final Instant now;
    private final List<Place> few = new ArrayList<>();
    private final Map<Key, Place> all = new HashMap<>();

    Places(FollowUpPolicy policy, Instant now) {
        this.policy = policy;
        this.now = now;
    }

    private record Key(ZoneId zone, BusinessCalendar calendar, CallHours hours) {}

    ZoneId zone(@Nullable ZoneId known) {
        if (known != null) {
            return known;
        }
        FollowUpPolicy.Caller caller = policy.caller();
        return caller != null ? caller.zone() : policy.assumedZone() != null ? policy.assumedZone() : ZoneOffset.UTC;
    }

    /** Where a contact is; without one, where the caller is, on weekdays. */
    Place of(@Nullable Contact contact, @Nullable ZoneId known) {
        ZoneId zone = zone(known);
        BusinessCalendar calendar = contact == null
                ? BusinessCalendar.weekdays()
                : Objects.requireNonNull(policy.calendars().of(contact), "the calendar of a contact");
        CallHours hours = contact == null
                ? FollowUpPolicy.OFFICE_HOURS
                : Objects.requireNonNull(policy.hours().of(contact), "the hours of a contact");
        for (Place place : few) {
            if (place.isFor(zone, calendar, hours)) {
                return place;
            }
        }
        return all.computeIfAbsent(new Key(zone, calendar, hours), key -> {
            Place place = new Place(zone, calendar, hours, policy.caller(), now);
            if (few.size() < FEW) {
                few.add(place);
            }
            return place;
        });
    }
}
