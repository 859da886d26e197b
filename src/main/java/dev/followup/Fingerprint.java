package dev.followup;

import dev.followup.Settings.Caller;
import dev.followup.spi.DailyCapacity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A short text for the settings of a policy. */
final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    static Optional<String> of(Settings settings) {
        List<String> functions = List.of(
                name(settings.callsPerDay()),
                name(settings.researchPerDay()),
                settings.value().name(),
                settings.calendars().name(),
                settings.hours().name(),
                settings.doNotCall().name(),
                settings.phoneNumbers().name(),
                name(settings.caller()));
        if (functions.contains("")) {
            return Optional.empty();
        }
        String all = functions + "\n" + settings.firstCallAfter() + "\n" + settings.cadence() + "\n"
                + settings.usefulDays() + "\n" + settings.assumedZone() + "\n"
                + settings.absences();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return Optional.of(HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }

    private static String name(@Nullable Caller caller) {
        if (caller == null) {
            return "nobody";
        }
        String calendar = caller.calendar().name();
        return calendar.isEmpty() ? "" : caller.zone() + " " + calendar + " " + caller.hours();
    }

    private static String name(@Nullable DailyCapacity capacity) {
        return capacity == null ? "no limit" : capacity.name();
    }
}
