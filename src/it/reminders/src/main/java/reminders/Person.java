package reminders;

import java.time.ZoneId;
import java.util.Locale;

/** Who looks for a job; the id is that of the job search too. */
public record Person(String id, String name, ZoneId zone, Locale language) {}
