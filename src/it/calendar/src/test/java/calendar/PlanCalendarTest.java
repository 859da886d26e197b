package calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.PlannedCall;
import dev.followup.store.InMemoryFollowUpStore;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCalendarTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30); // a Monday

    private Instant now = Instant.parse("2026-11-30T18:00:00Z");
    private final JobSearch search = JobSearch.of(
            "1",
            new InMemoryFollowUpStore(),
            FollowUpPolicy.builder().callsPerDay(2).build(),
            new Clock() {
                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            });

    @Test
    void aCallMovesAndIsCancelledUnderOneUid() throws Exception {
        search.sent(Submission.resume("acme", "Acme", "Backend Engineer", MONDAY)
                .withContacts(
                        Contact.of("Dana Ruiz", "VP of Engineering", CHICAGO).withPhone("+1 312 555 0100")));
        PlanCalendar calendar = new PlanCalendar(Locale.ENGLISH);
        calendar.show(search.plan());
        VEvent first = read(calendar.write()).values().iterator().next();
        assertThat(value(first, "DTSTART")).isEqualTo("20261203T150000Z"); // a Thursday, nine in Chicago
        assertThat(value(first, "SUMMARY")).isEqualTo("Dana Ruiz, Acme: +1 312 555 0100");
        assertThat(value(first, "SEQUENCE")).isEqualTo("0");

        search.update("acme", acme -> acme.withCallOn(LocalDate.of(2026, 12, 4))); // a Friday
        calendar.show(search.plan());
        VEvent moved = read(calendar.write()).get(value(first, "UID"));
        assertThat(value(moved, "DTSTART")).isEqualTo("20261204T150000Z");
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(value(moved, "STATUS")).isEqualTo("CONFIRMED");

        now = Instant.parse("2026-12-04T16:00:00Z");
        PlannedCall call = search.plan().calls().get(0);
        search.record(call.attempt("1", now, Outcome.INTERVIEW_WON));
        calendar.show(search.plan());
        Map<String, VEvent> after = read(calendar.write());
        assertThat(after).hasSize(1);
        assertThat(value(after.get(value(first, "UID")), "STATUS")).isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whateverHappensTheCalendarShowsTheLatestPlan(int seed) throws Exception {
        Random random = new Random(seed);
        PlanCalendar calendar = new PlanCalendar(Locale.GERMAN);
        for (int day = 0; day < 25; day++) {
            somethingHappens(random, day);
            now = now.plus(Duration.ofHours(random.nextInt(30)));
            calendar.show(search.plan());

            PlanCalendar fresh = new PlanCalendar(Locale.GERMAN);
            fresh.show(search.plan());
            assertThat(shown(calendar)).isEqualTo(shown(fresh));
        }
    }

    private void somethingHappens(Random random, int day) {
        List<PlannedCall> calls = search.plan().calls();
        if (random.nextBoolean() || calls.isEmpty()) {
            Submission submission = Submission.resume(
                            "s" + day,
                            "Employer " + random.nextInt(4),
                            "Engineer",
                            now.atZone(CHICAGO).toLocalDate())
                    .withSwitchboard("+1 312 555 0199", CHICAGO);
            search.sent(
                    random.nextInt(3) == 0
                            ? submission
                            : submission.withContacts(Contact.of("Dana Ruiz", "VP of Engineering")));
            return;
        }
        PlannedCall call = calls.get(random.nextInt(calls.size()));
        Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
        if (outcome != Outcome.REFERRED) {
            search.record(
                    call.attempt("a" + day, call.followUps().get(0).submission().id(), now, outcome));
        }
    }

    /** What a calendar shows: all that is not cancelled, however often it moved. */
    private static Map<String, String> shown(PlanCalendar calendar) throws Exception {
        Map<String, String> shown = new TreeMap<>();
        read(calendar.write()).forEach((uid, event) -> {
            if (!value(event, "STATUS").equals("CANCELLED")) {
                shown.put(
                        uid,
                        value(event, "DTSTART") + " " + value(event, "DTEND") + " " + value(event, "SUMMARY") + " "
                                + value(event, "DESCRIPTION"));
            }
        });
        return shown;
    }

    private static Map<String, VEvent> read(String file) throws Exception {
        if (!file.contains("BEGIN:VEVENT")) {
            return Map.of(); // as yet there is nothing to show, and RFC 5545 knows no empty calendar
        }
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.validate().getEntries()).isEmpty();
        Map<String, VEvent> events = new TreeMap<>();
        for (Object component : calendar.getComponents()) {
            VEvent event = (VEvent) component;
            assertThat(events.put(value(event, "UID"), event)).isNull();
        }
        return events;
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
