package desk;

import desk.DeskSettings.Person;
import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.calendar.BusinessCalendar;
import dev.followup.calendar.CallHours;
import dev.followup.spi.FollowUpStore;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** The job search of whoever is signed in, and of nobody else: the name is the key. */
@Component
public class Searches {
    private static final CallHours WAKING = CallHours.between(LocalTime.of(7, 0), LocalTime.of(20, 0));

    private final DeskSettings settings;
    private final FollowUpStore store;
    private final Clock clock;

    Searches(DeskSettings settings, FollowUpStore store, Clock clock) {
        this.settings = settings;
        this.store = store;
        this.clock = clock;
    }

    public JobSearch of(Principal who) {
        return JobSearch.of(who.getName(), store, policy(person(who)), clock);
    }

    public Person person(Principal who) {
        return settings.people().get(who.getName());
    }

    /** The date where the job seeker is. */
    public LocalDate today(Principal who) {
        return LocalDate.ofInstant(clock.instant(), person(who).zone());
    }

    private static FollowUpPolicy policy(Person person) {
        return FollowUpPolicy.builder()
                .caller(person.zone(), BusinessCalendar.weekdays(), WAKING)
                .callsPerDay(person.callsPerDay())
                .build();
    }
}
