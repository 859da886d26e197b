package dev.followup.model;

import dev.followup.calendar.CallHours;
import dev.followup.role.Role;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person at an employer, with a job title, phones and a time zone.
 *
 * <p>Immutable. {@code toString()} masks the name, the title and the numbers.
 *
 * @param id the host's id of the person: one id is one person under any name and at any employer, two ids are two people of
 *     one name; at most 200 characters; null for known by name
 * @param name the person's name, one line of at most 500 characters
 * @param role what the person's title makes of them; the title has at most 500 characters
 * @param zone the zone in which the person works, null if unknown; never guessed from a number
 * @param phones the person's numbers in the order in which they are tried, each once, at most 100 characters each
 * @param region where the person works, an ISO 3166-2 code such as {@code US-IL} or a country alone, {@code US}; null if
 *     unknown
 * @param callHours the hours, in the person's zone, in which the person can be reached, within those of the policy; null if
 *     nothing is known
 * @param source where the person was found, one line of at most 500 characters, null if the host did not say; the name of a
 *     {@link ResearchSource} is read in the job seeker's language
 */
public record Contact(
        @Nullable String id,
        String name,
        Role role,
        @Nullable ZoneId zone,
        List<String> phones,
        @Nullable String region,
        @Nullable CallHours callHours,
        @Nullable String source)
        implements Serializable {
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    /**
     * Makes a contact.
     *
     * @throws NullPointerException if the name, the role or the list of phones is null
     * @throws IllegalArgumentException if the name is blank, a text is too long or has characters that no line shows, a
     *     number is none or stands twice, or the region is not a code
     */
    public Contact {
        Text.optional("id", id, Text.ID);
        Text.required("name", name, Text.LINE);
        Text.line("title", Objects.requireNonNull(role, "role").title(), Text.LINE);
        phones = Numbers.of(phones);
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
        return new Contact(null, name, role, null, List.of(), null, null, null);
    }

    /** {@return this contact with the host's id of the person; null for known by name} */
    public Contact withId(@Nullable String newId) {
        return with(change -> change.id = newId);
    }

    /** {@return this contact under another name} */
    public Contact withName(String newName) {
        return with(change -> change.name = newName);
    }

    /** {@return this contact in another role} */
    public Contact withRole(Role newRole) {
        return with(change -> change.role = newRole);
    }

    /** {@return this contact in another zone; null for unknown} */
    public Contact withZone(@Nullable ZoneId newZone) {
        return with(change -> change.zone = newZone);
    }

    /** {@return this contact with one more number, to be tried after those it has; this one if it has that number} */
    public Contact withPhone(String phone) {
        return with(change -> change.phones = Numbers.of(phones).with(phone));
    }

    /** {@return the numbers as they are compared, in the order of {@link #phones()}: as {@link Phone#canonical} gives them} */
    public List<String> canonicalPhones() {
        return Numbers.of(phones).canonical();
    }

    /** {@return this contact in another region, an ISO 3166-2 code or a country alone; null for unknown} */
    public Contact withRegion(@Nullable String newRegion) {
        return with(change -> change.region = newRegion);
    }

    /** {@return this contact with the hours in which the person can be reached; null for unknown} */
    public Contact withCallHours(@Nullable CallHours newCallHours) {
        return with(change -> change.callHours = newCallHours);
    }

    /** {@return this contact with where it was found; null for unknown} */
    public Contact withSource(@Nullable String newSource) {
        return with(change -> change.source = newSource);
    }

    /** Masked: neither name, title nor numbers. */
    @Override
    public String toString() {
        return "Contact[name=***, role=" + role.kind() + ", zone=" + zone + ", phones=" + phones.size() + ", region="
                + region + "]";
    }

    private Contact with(Consumer<Change> edit) {
        Change change = new Change(this);
        edit.accept(change);
        Contact changed = change.done();
        return changed.equals(this) ? this : changed;
    }

    /** The components while a {@code with} method changes one. */
    private static final class Change {
        private @Nullable String id;
        private String name;
        private Role role;
        private @Nullable ZoneId zone;
        private List<String> phones;
        private @Nullable String region;
        private @Nullable CallHours callHours;
        private @Nullable String source;

        private Change(Contact from) {
            id = from.id;
            name = from.name;
            role = from.role;
            zone = from.zone;
            phones = from.phones;
            region = from.region;
            callHours = from.callHours;
            source = from.source;
        }

        private Contact done() {
            return new Contact(id, name, role, zone, phones, region, callHours, source);
        }
    }
}
