package calendar;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.followup.spi.PhoneNumbers;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Which numbers are one, by libphonenumber: national ones are those of the callee's country. */
public enum GoogleNumbers implements PhoneNumbers {
    NUMBERS;

    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

    @Override
    public String canonical(String phone, String region) {
        try {
            PhoneNumber number = UTIL.parse(phone, country(region));
            String digits = UTIL.format(number, PhoneNumberFormat.E164);
            return number.hasExtension() ? digits + "x" + number.getExtension() : digits;
        } catch (NumberParseException tooShortOrWithoutCountry) {
            return PhoneNumbers.standard().canonical(phone, region);
        }
    }

    /**
     * The zone that a number lies in, where it lies in one only. A proposal, to be shown to a person: a mobile phone travels,
     * and a number is kept when its owner moves.
     */
    public static Optional<ZoneId> proposedZone(String phone, String region) {
        try {
            PhoneNumber number = UTIL.parse(phone, country(region));
            List<String> zones = PhoneNumberToTimeZonesMapper.getInstance().getTimeZonesForNumber(number);
            return zones.size() == 1 && ZoneId.getAvailableZoneIds().contains(zones.get(0))
                    ? Optional.of(ZoneId.of(zones.get(0)))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    private static String country(String region) {
        return region == null ? null : region.substring(0, 2);
    }
}
