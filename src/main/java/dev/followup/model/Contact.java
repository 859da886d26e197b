package dev.followup.model;

import dev.followup.role.Role;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person at an employer, with a job title, phones and a time zone.
 *
 * <p>Immutable. {@code toString()} masks the name and the numbers.
 *
 * @param name the person's name, one line of at most 500 characters
 * @param role what the person's title makes of them; the title has at most 500 characters
 * @param zone the zone in which the person works, null if unknown; never guessed from a number
 * @param phones the person's numbers in the order in which they are tried, each once, at most 100 characters each
 * @param region where the person works, an ISO 3166-2 code such as {@code US-IL} or a country alone, {@code US}; null if
 *     unknown
 * @param source where the person was found, one line of at most 500 characters, null if the host did not say
 */
public record Contact(
        String name,
        Role role,
        @Nullable ZoneId zone,
        List<String> phones,
        @Nullable String region,
        @Nullable String source)
        implements Serializable {
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    /**
     * Makes a contact.
     *
     * @throws NullPointerException if the name, the role or the list of phones is null
     * @throws IllegalArgumentException if the name is blank, a text is too long or has control characters, a number has no
     *     digit or stands twice, or the region is not a code
     */
    public Contact {
        Text.required("name", name, Text.LINE);
        Text.line("title", Objects.requireNonNull(role, "role").title(), Text.LINE);
        phones = List.copyOf(phones);
        phones.forEach(phone -> requirePhone("phone", phone));
        if (phones.size() > 1 && phones.stream().map(Contact::digits).distinct().count() < phones.size()) {
            throw new IllegalArgumentException("phones names a number twice");
        }
        if (region != null && !REGION.matcher(region).matches()) {
            throw new IllegalArgumentException("region is not an ISO 3166-2 code such as US-IL");
        }
        Text.optional("source", source, Text.LINE);
    }

    /** {@return a contact with the role recognised from a title, which may be empty} */
    public static Contact of(String name, String title) {
        return of(name, Role.of(title));
    }

    /** {@return a contact with the role recognised from a title, and the zone in which the person works} */
    public static Contact of(String name, String title, ZoneId zone) {
        return of(name, title).withZone(zone);
    }

    /** {@return a contact with a role, for instance one that the host declared} */
    public static Contact of(String name, Role role) {
        return new Contact(name, role, null, List.of(), null, null);
    }

    /** {@return the digits of a phone number, by which two numbers are compared} */
    public static String digits(String phone) {
        StringBuilder digits = new StringBuilder(phone.length());
        phone.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }

    static void requirePhone(String parameter, String phone) {
        Text.required(parameter, phone, Text.PHONE);
        if (phone.codePoints().noneMatch(Character::isDigit)) {
            throw new IllegalArgumentException(parameter + " has no digit");
        }
    }

    /** {@return this contact in another zone; null for unknown} */
    public Contact withZone(@Nullable ZoneId newZone) {
        return Objects.equals(zone, newZone) ? this : new Contact(name, role, newZone, phones, region, source);
    }

    /** {@return this contact with one more number, to be tried after those it has; this one if it has that number} */
    public Contact withPhone(String phone) {
        requirePhone("phone", phone);
        String digits = digits(phone);
        if (phones.stream().anyMatch(known -> digits(known).equals(digits))) {
            return this;
        }
        List<String> more = new ArrayList<>(phones);
        more.add(phone);
        return new Contact(name, role, zone, more, region, source);
    }

    /** {@return this contact in another region, an ISO 3166-2 code or a country alone; null for unknown} */
    public Contact withRegion(@Nullable String newRegion) {
        return Objects.equals(region, newRegion) ? this : new Contact(name, role, zone, phones, newRegion, source);
    }

    /** {@return this contact in another role} */
    public Contact withRole(Role newRole) {
        return role.equals(newRole) ? this : new Contact(name, newRole, zone, phones, region, source);
    }

    /** {@return this contact with where it was found; null for unknown} */
    public Contact withSource(@Nullable String newSource) {
        return Objects.equals(source, newSource) ? this : new Contact(name, role, zone, phones, region, newSource);
    }

    /** Masked: neither name nor numbers. */
    @Override
    public String toString() {
        return "Contact[name=***, role=" + role.kind() + ", zone=" + zone + ", phones=" + phones.size() + ", region="
                + region + "]";
    }
}
