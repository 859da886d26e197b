package dev.followup.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** A zone by its city, never by its id. */
final class Zones {
    private Zones() {}

    /** The city, as the language has it, else as the id of the zone ends: "Los Angeles". */
    static String city(ZoneId zone, Map<String, String> own) {
        String id = zone.getId();
        String name = own.get(Keys.CITY + id);
        if (name != null) {
            return name;
        }
        if (zone.getRules().isFixedOffset()) { // of Etc/GMT+5 the id says the contrary
            ZoneOffset offset = zone.getRules().getOffset(Instant.EPOCH);
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        }
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
