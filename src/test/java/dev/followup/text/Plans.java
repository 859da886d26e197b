package dev.followup.text;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.plan.Alternative;
import dev.followup.plan.CallPlan;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Closed;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Purpose;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans made by hand, on Monday, 30 November 2026, at eight in the morning in Los Angeles, where the caller is. */
final class Plans {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30); // a Monday
    static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1); // a Tuesday
    static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4); // a Friday
    static final LocalDate LAST_FRIDAY = LocalDate.of(2026, 11, 27); // a Friday
    static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    static final Instant NOW = MONDAY.atTime(8, 0).atZone(LOS_ANGELES).toInstant();

    private static final List<String> FIRST_NAMES =
            List.of("Ana", "Ben", "Cleo", "Dev", "Eve", "Finn", "Gil", "Hana", "Ivo", "June");
    private static final List<String> LAST_NAMES =
            List.of("Abel", "Brand", "Costa", "Doyle", "Ekman", "Fox", "Gray", "Hale", "Ito", "Jones", "Kaya");
    private static final List<String> EMPLOYERS =
            List.of("Argon", "Bismuth", "Cobalt", "Dysprosium", "Erbium", "Fermium", "Gallium", "Helium");

    private Plans() {}

    static CallPlan of(List<PlannedCall> calls, List<Research> research, List<Closed> closed, Reason... notes) {
        return new CallPlan(NOW, LOS_ANGELES, calls, research, closed, List.of(notes));
    }

    static CallPlan of(PlannedCall... calls) {
        return of(List.of(calls), List.of(), List.of());
    }

    /** Three employers to act on, and one where the interview is won. */
    static CallPlan three() {
        return of(List.of(late(), agreed()), List.of(nobodyKnown()), List.of(won()), Reason.of(Code.NO_HOLIDAYS_KNOWN));
    }

    /** Acme, by referral: agreed with Dana Ruiz on Friday. */
    static PlannedCall agreed() {
        Submission acme = Submission.resume("acme", "Acme", "Backend Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withReferredBy("Jo Marsh")
                .withContacts(
                        Contact.of("Dana Ruiz", "VP of Engineering", NEW_YORK)
                                .withPhone("+1 212 555 0100")
                                .withSource(ResearchSource.COMPANY_WEBSITE.name()),
                        Contact.of("Max Lind", "CTO", NEW_YORK).withPhone("+1 212 555 0101"),
                        Contact.of("Kim Moe", "HR Director"));
        Instant at = MONDAY.atTime(13, 30).atZone(NEW_YORK).toInstant();
        FollowUp followUp = FollowUp.of(
                acme,
                List.of(
                        CallAttempt.of("1", "acme", "Dana Ruiz", at("2026-11-25T19:00:00Z"), Outcome.NO_ANSWER),
                        CallAttempt.of("2", "acme", "Dana Ruiz", at("2026-11-27T15:05:00Z"), Outcome.CALL_BACK)
                                .withCallBackAt(at)
                                .withNote("Friendly. In meetings all morning,\nasked for the Kafka project.")));
        return new CallFixture("acme", followUp, acme.contacts().get(0))
                .purpose(Purpose.AGREED)
                .window(MONDAY, LocalTime.of(13, 30), LocalTime.of(17, 0), NEW_YORK)
                .attempt(3)
                .alternative(acme.contacts().get(1), Reason.of(Code.MANAGER, "CTO"))
                .rejected(acme.contacts().get(2), Reason.of(Code.HUMAN_RESOURCES, "HR Director", false))
                .because(
                        Reason.of(Code.AGREED, at, NEW_YORK),
                        Reason.of(Code.MANAGER, "VP of Engineering"),
                        Reason.of(Code.CHOSEN_BY_AGREEMENT, 2),
                        Reason.of(Code.BY_REFERRAL),
                        Reason.of(Code.ATTEMPT, 3, 5),
                        Reason.of(Code.AGREED_MESSAGE),
                        Reason.of(Code.INTERVIEW_THIS_WEEK, FRIDAY))
                .voicemail()
                .call();
    }

    /** Beta: at the switchboard, due on Friday. */
    static PlannedCall late() {
        Submission beta = Submission.letter("beta", "Beta", "Data Engineer", LocalDate.of(2026, 11, 24)) // a Tuesday
                .withSwitchboard("+1 312 555 0199", CHICAGO)
                .withContacts(Contact.of("Sam Poe", "Team Lead Data"), Contact.of("Pat Hall", "Receptionist"));
        return new CallFixture("beta", FollowUp.of(beta), beta.contacts().get(0))
                .phone("+1 312 555 0199")
                .due(LAST_FRIDAY)
                .closedDays(2)
                .window(MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), CHICAGO)
                .rejected(beta.contacts().get(1), Reason.of(Code.GATEKEEPER, "Receptionist", false))
                .because(
                        Reason.of(Code.FIRST_CALL, beta.document(), beta.sentOn(), LAST_FRIDAY),
                        Reason.of(Code.MANAGER, "Team Lead Data"),
                        Reason.of(Code.NO_OWN_NUMBER),
                        Reason.of(Code.SWITCHBOARD_ZONE, CHICAGO),
                        Reason.of(Code.LATE, LAST_FRIDAY, 3, 2),
                        Reason.of(Code.FIRST_MESSAGE),
                        Reason.of(Code.INTERVIEW_THIS_WEEK, FRIDAY))
                .voicemail()
                .call();
    }

    /** Gamma: nobody is known yet. */
    static Research nobodyKnown() {
        Submission gamma = Submission.resume("gamma", "Gamma", "QA Lead", LAST_FRIDAY)
                .withWebsite(URI.create("https://gamma.example"))
                .withSwitchboard("+1 415 555 0123", LOS_ANGELES);
        return research(
                gamma,
                Research.Why.NO_CONTACT,
                MONDAY,
                Reason.of(Code.NOBODY_KNOWN),
                Reason.of(Code.NEXT_SOURCE, ResearchSource.COMPANY_WEBSITE));
    }

    /** Delta: the interview is won. */
    static Closed won() {
        Submission delta = Submission.resume("delta", "Delta", "SRE", LocalDate.of(2026, 11, 16)) // a Monday
                .withContacts(Contact.of("Lee Chan", "Head of Platform"));
        return new Closed(
                List.of(FollowUp.of(delta)), Closed.Why.INTERVIEW_WON, List.of(Reason.of(Code.WON)), List.of());
    }

    /** So many employers, at one of eight nobody is known; so many calls a day. */
    static CallPlan many(int employers, int callsPerDay) {
        List<PlannedCall> calls = new ArrayList<>();
        List<Research> research = new ArrayList<>();
        for (int i = 0; i < employers; i++) {
            if (i % 8 == 7) {
                research.add(research(
                        Submission.resume("s" + i, employer(i), "Test Engineer", LAST_FRIDAY),
                        Research.Why.NO_CONTACT,
                        MONDAY,
                        Reason.of(Code.NOBODY_KNOWN)));
            } else {
                calls.add(ordinary(i, businessDay(calls.size() / callsPerDay)));
            }
        }
        return of(calls, research, List.of());
    }

    static Research research(Submission submission, Research.Why why, LocalDate by, Reason... reasons) {
        return new Research(
                submission.id() + "-research",
                List.of(FollowUp.of(submission)),
                why,
                null,
                by,
                by,
                List.of(
                        new Research.Step(ResearchSource.COMPANY_WEBSITE, null, null, submission.website()),
                        new Research.Step(ResearchSource.RECEPTIONIST, null, submission.switchboard(), null),
                        new Research.Step(ResearchSource.RESEARCH_SERVICE, null, null, null)),
                List.of(),
                1,
                List.of(reasons),
                List.of());
    }

    static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static LocalDate businessDay(int after) {
        return MONDAY.plusDays(after / 5 * 7L + after % 5);
    }

    private static PlannedCall ordinary(int i, LocalDate day) {
        String name = FIRST_NAMES.get(i % 10) + " " + LAST_NAMES.get(i / 10 % 11);
        ZoneId zone = i % 2 == 0 ? NEW_YORK : LOS_ANGELES;
        Contact contact = Contact.of(name, "Engineering Manager", zone).withPhone("+1 212 555 " + (1000 + i));
        Submission submission = Submission.resume(
                        "s" + i, employer(i), "Test Engineer", LocalDate.of(2026, 11, 25)) // a Wednesday
                .withContacts(contact);
        List<CallAttempt> attempts = i % 3 > 0
                ? List.of()
                : List.of(CallAttempt.of("c" + i, "s" + i, name, at("2026-11-27T18:00:00Z"), Outcome.NO_ANSWER));
        return new CallFixture("s" + i, FollowUp.of(submission, attempts), contact)
                .window(day, LocalTime.of(9, 0), LocalTime.of(17, 0), zone)
                .because(Reason.of(Code.FIRST_CALL, submission.document(), submission.sentOn(), MONDAY))
                .call();
    }

    private static String employer(int i) {
        return EMPLOYERS.get(i % 8) + (i < 8 ? "" : " " + (i / 8 + 1));
    }

    /** One call, part by part. */
    static final class CallFixture {
        private final String id;
        private final Contact contact;
        private final List<FollowUp> followUps = new ArrayList<>();
        private final List<Alternative> alternatives = new ArrayList<>();
        private final List<Reason> reasons = new ArrayList<>();
        private final List<Rejection> rejections = new ArrayList<>();
        private Purpose purpose = Purpose.FIRST_CALL;
        private String phone;
        private int attempt = 1;
        private CallWindow window;
        private @Nullable LocalDate due;
        private int closedDays;
        private boolean voicemail;

        CallFixture(String id, FollowUp followUp, Contact contact) {
            this.id = id;
            this.contact = contact;
            followUps.add(followUp);
            phone = contact.phones().isEmpty()
                    ? "+1 800 555 0000"
                    : contact.phones().get(0);
            window = window(MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), NEW_YORK).window;
        }

        CallFixture also(FollowUp followUp) {
            followUps.add(followUp);
            return this;
        }

        CallFixture purpose(Purpose newPurpose) {
            purpose = newPurpose;
            return this;
        }

        CallFixture phone(String newPhone) {
            phone = newPhone;
            return this;
        }

        CallFixture attempt(int number) {
            attempt = number;
            return this;
        }

        /** The caller is in Los Angeles; the interview is to be won by Friday. */
        CallFixture window(LocalDate date, LocalTime opens, LocalTime closes, ZoneId zone) {
            Instant opensAt = date.atTime(opens).atZone(zone).toInstant();
            int weekday = date.getDayOfWeek().getValue();
            window = new CallWindow(
                    date,
                    opensAt,
                    date.atTime(closes).atZone(zone).toInstant(),
                    zone,
                    opensAt.atZone(LOS_ANGELES).toLocalDate(),
                    date.plusDays(weekday < 5 ? 5 - weekday : 12 - weekday),
                    date.plusDays(weekday < 5 ? 4 - weekday : 11 - weekday));
            return this;
        }

        CallFixture due(LocalDate newDue) {
            due = newDue;
            return this;
        }

        CallFixture closedDays(int days) {
            closedDays = days;
            return this;
        }

        CallFixture voicemail() {
            voicemail = true;
            return this;
        }

        CallFixture alternative(Contact other, Reason... why) {
            String number = other.phones().isEmpty() ? null : other.phones().get(0);
            alternatives.add(new Alternative(id, other, number, List.of(why)));
            return this;
        }

        CallFixture rejected(Contact other, Reason... why) {
            rejections.add(new Rejection(id, other, List.of(why)));
            return this;
        }

        CallFixture because(Reason... why) {
            reasons.addAll(List.of(why));
            return this;
        }

        PlannedCall call() {
            return new PlannedCall(
                    id + "-" + attempt,
                    purpose,
                    followUps,
                    contact,
                    phone,
                    attempt,
                    window,
                    due == null ? window.date() : due,
                    window.date(),
                    closedDays,
                    1,
                    voicemail,
                    alternatives,
                    reasons,
                    rejections);
        }
    }
}
