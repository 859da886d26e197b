package desk;

import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A job search in full swing. */
final class Sample {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Sample() {}

    static void fill(JobSearch search) {
        search.sent(Submission.resume("acme", "Acme Robotics", "Backend Engineer", november(27)) // a Friday
                .withReferredBy("Ana Costa")
                .withPriority(Priority.TOP)
                .withContacts(
                        Contact.of("Dana Ruiz", "VP of Engineering", NEW_YORK).withPhone("+1 212 555 0100"),
                        Contact.of("Sam Lee", "Talent Acquisition Partner", NEW_YORK)
                                .withPhone("+1 212 555 0101")));
        search.sent(Submission.letter("globex", "Globex", "Platform Engineer", november(19)) // a Thursday
                .withContacts(Contact.of("Noor Haddad", "Engineering Manager", CHICAGO)
                        .withPhone("+1 312 555 0142 ext. 7")));
        search.record(CallAttempt.of(
                        "globex-1",
                        "globex",
                        "Noor Haddad",
                        Instant.parse("2026-11-23T16:00:00Z"),
                        Outcome.VOICEMAIL_LEFT)
                .withNote("Her assistant is Kim; mornings are better."));
        search.sent(Submission.resume("initech", "Initech", "Site Reliability Engineer", november(25)) // a Wednesday
                .withSwitchboard("+1 312 555 0199", CHICAGO)
                .withContacts(Contact.of("Bill Lumbergh", "Director of Operations", CHICAGO)));
        search.sent(Submission.resume("hooli", "Hooli", "Staff Engineer", november(30)) // a Monday
                .withContacts(Contact.of("Jana Kessler", "Leiterin Entwicklung", BERLIN)
                        .withPhone("+49 30 555 0100")));
        search.sent(Submission.resume("umbrella", "Umbrella", "Data Engineer", november(27))
                .withWebsite(URI.create("https://umbrella.example"))
                .withSwitchboard("+1 312 555 0170", CHICAGO)
                .withContacts(Contact.of("Pat Moore", "Human Resources Manager", CHICAGO)));
        search.sent(Submission.letter("stark", "Stark Industries", "Engineer", november(26)));
        search.sent(Submission.resume("wayne", "Wayne Enterprises", "Developer", november(16)) // a Monday
                .withContacts(Contact.of("Lucius Fox", "Head of Applied Sciences", NEW_YORK)
                        .withPhone("+1 212 555 0177")));
        search.record(CallAttempt.of(
                "wayne-1", "wayne", "Lucius Fox", Instant.parse("2026-11-19T16:00:00Z"), Outcome.INTERVIEW_WON));
        for (int more = 1; more <= 9; more++) {
            search.sent(Submission.resume("more-" + more, "Company " + more, "Engineer", november(24 + more % 6))
                    .withContacts(Contact.of("Manager " + (char) ('A' + more), "Engineering Manager", CHICAGO)
                            .withPhone("+1 312 555 02" + (10 + more))));
        }
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
