package fleet;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Job searches of thirty submissions each, the same each time. Of five one is busy, with something to do each day; two wait,
 * with all that is open ahead; two rest, with nothing open.
 */
final class Platform {
    static final Instant NIGHT = Instant.parse("2026-11-25T02:00:00Z"); // a Wednesday, everywhere but in America
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25); // a Wednesday
    private static final int SUBMISSIONS = 30;

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/Chicago"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Australia/Sydney"),
            ZoneId.of("Europe/Berlin"));
    private static final List<Role> MANAGERS = List.of(
            Role.of("VP of Engineering"), Role.of("Project Supervisor"), Role.of("Head of Sales"), Role.of("Foreman"));
    private static final Role RECRUITER = Role.of("Talent Acquisition Partner");

    private Platform() {}

    static List<FollowUp> search(int number) {
        Random random = new Random(number);
        int most = number % 5 == 0 ? 15 : number % 5 < 3 ? 5 : 0;
        List<FollowUp> facts = new ArrayList<>(SUBMISSIONS);
        for (int i = 0; i < SUBMISSIONS; i++) {
            facts.add(i < most ? open(random, i, number % 5 == 0) : closed(random, i));
        }
        return facts;
    }

    /** What a day brings to one search: something new is sent. */
    static List<FollowUp> later(List<FollowUp> facts) {
        List<FollowUp> later = new ArrayList<>(facts);
        later.add(FollowUp.of(submission("new", 7, WEDNESDAY)));
        return later;
    }

    private static FollowUp open(Random random, int i, boolean busy) {
        Submission submission = submission("s" + i, random.nextInt(100), WEDNESDAY.minusDays(10 + random.nextInt(50)));
        return switch (random.nextInt(busy ? 6 : 3)) {
            case 0 -> FollowUp.of(submission.withCallOn(WEDNESDAY.plusDays(2 + random.nextInt(15))));
            case 1 ->
                FollowUp.of(submission.withSentOn(WEDNESDAY.minusDays(random.nextInt(2)))); // the first call is ahead
            case 2 -> called(submission, WEDNESDAY.minusDays(random.nextInt(4)), Outcome.UNDECIDED);
            case 3 -> called(submission, WEDNESDAY.minusDays(1 + random.nextInt(3)), Outcome.VOICEMAIL_LEFT);
            case 4 ->
                FollowUp.of(
                        submission.withContacts(List.of(submission.contacts().get(1)))); // no manager known
            default -> FollowUp.of(submission); // late
        };
    }

    private static FollowUp closed(Random random, int i) {
        Submission submission = submission("s" + i, random.nextInt(100), WEDNESDAY.minusDays(10 + random.nextInt(50)));
        return switch (random.nextInt(3)) {
            case 0 -> FollowUp.of(submission.withNews(News.DECLINED));
            case 1 -> FollowUp.of(submission.withNews(News.FILLED));
            default -> called(submission, WEDNESDAY.minusDays(3 + random.nextInt(6)), Outcome.NOT_INTERESTED);
        };
    }

    private static Submission submission(String id, int person, LocalDate sentOn) {
        ZoneId zone = ZONES.get(person % ZONES.size());
        return Submission.resume(id, "Employer " + person, "Sales Engineer", sentOn)
                .withOrigin(person % 5 == 0 ? Origin.REFERRAL : Origin.POSTING)
                .withContacts(
                        Contact.of("Dana Ruiz " + person, MANAGERS.get(person % MANAGERS.size()))
                                .withZone(zone)
                                .withPhone("+1 312 " + (5_550_000 + person)),
                        Contact.of("Sam Lee " + person, RECRUITER).withZone(zone));
    }

    private static FollowUp called(Submission submission, LocalDate on, Outcome outcome) {
        Instant at = on.atTime(1, 30).atZone(ZoneId.of("UTC")).toInstant();
        return FollowUp.of(
                submission,
                List.of(CallAttempt.of(
                        "a" + submission.id(),
                        submission.id(),
                        submission.contacts().get(0).name(),
                        at,
                        outcome)));
    }
}
