package calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.model.Contact;
import dev.followup.spi.Calendars;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The public holidays of each contact's region, from the first to the last year; Mondays to Fridays where the region is not
 * known. Plans say so where they reach beyond the last year.
 */
public record HolidayCalendars(int firstYear, int lastYear) implements Calendars {
    /** One calendar for one place, whoever asks: planning compares them by identity first. */
    private static final Map<List<Object>, BusinessCalendar> KNOWN = new ConcurrentHashMap<>();

    private static final Set<String> COUNTRIES = new TreeSet<>(HolidayManager.getSupportedCalendarCodes());

    @Override
    public BusinessCalendar of(Contact contact) {
        return contact.region() == null
                ? BusinessCalendar.weekdays()
                : KNOWN.computeIfAbsent(List.of(contact.region(), this), key -> in(contact.region()));
    }

    @Override
    public String name() {
        return "jollyday " + firstYear + "-" + lastYear;
    }

    private BusinessCalendar in(String region) {
        String country = region.substring(0, 2);
        if (!COUNTRIES.contains(country)) {
            return BusinessCalendar.weekdays();
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        String part = region.substring(Math.min(region.length(), 3)).toLowerCase(Locale.ROOT);
        boolean known = manager.getCalendarHierarchy().getChildren().containsKey(part);
        String[] state = known ? new String[] {part} : new String[0];
        Stream<LocalDate> closed = IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, state))
                .flatMap(Set::stream)
                .map(Holiday::getDate);
        return BusinessCalendar.weekdays().without(closed.toArray(LocalDate[]::new));
    }
}
