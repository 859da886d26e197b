package desk;

import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who works at this desk.
 *
 * @param people by the name with which each signs in
 */
@ConfigurationProperties("desk")
public record DeskSettings(Map<String, Person> people) {

    /**
     * One job seeker.
     *
     * @param name said on the phone
     * @param password as Spring Security keeps it: {@code {bcrypt}...}; {@code {noop}...} to try it out
     * @param zone where the job seeker is
     * @param callsPerDay how many calls a day are possible
     */
    public record Person(String name, String password, ZoneId zone, int callsPerDay) {
        @Override
        public String toString() {
            return "Person[zone=" + zone + ", callsPerDay=" + callsPerDay + "]";
        }
    }
}
