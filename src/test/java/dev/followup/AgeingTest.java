package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.calendar.BusinessCalendar;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Origin;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.plan.PlannedCall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgeingTest {
    private static final int CALLS_PER_DAY = 4;
    private static final int BACKLOG = 110;
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Submission ANY =
            Submission.resume("any", "any", "Nurse", LocalDate.of(2026, 1, 2)); // a Friday
    private static final BusinessCalendar WEEKDAYS = BusinessCalendar.weekdays();

    /** Newcomers of one kind for a year, then of all kinds in three random orders. */
    static Stream<Supplier<Submission>> newcomers() {
        List<Submission> kinds = Stream.of(Priority.values())
                .flatMap(priority -> Stream.of(Origin.POSTING, Origin.REFERRAL)
                        .map(origin -> ANY.withPriority(priority).withOrigin(origin)))
                .toList();
        Stream<Supplier<Submission>> alike = kinds.stream().map(kind -> () -> kind);
        return Stream.concat(
                alike,
                IntStream.range(0, 3)
                        .mapToObj(Random::new)
                        .map(random -> () -> kinds.get(random.nextInt(kinds.size()))));
    }

    @ParameterizedTest
    @MethodSource("newcomers")
    void noCallWaitsForEverWhileNoMoreNewOnesComeThanCanBeMade(Supplier<Submission> newcomers) {
        FollowUpPolicy policy =
                FollowUpPolicy.builder().callsPerDay(CALLS_PER_DAY).build();
        LocalDate start = LocalDate.of(2026, 1, 5); // a Monday
        Map<String, FollowUp> open = new LinkedHashMap<>();
        for (int i = 0; i < BACKLOG; i++) {
            Priority priority = Priority.values()[i % Priority.values().length];
            send(open, "old" + i, start.minusDays(3), ANY.withPriority(priority));
        }
        long longest = 0;
        LocalDate today = start;
        for (int day = 0; day < 250; day++, today = WEEKDAYS.next(today)) {
            for (int i = 0; i < CALLS_PER_DAY; i++) {
                send(open, "new" + day + "-" + i, today.minusDays(3), newcomers.get());
            }
            Instant now = today.atTime(9, 0).atZone(CHICAGO).toInstant();
            List<PlannedCall> calls =
                    policy.plan(new ArrayList<>(open.values()), now).callsOn(today);
            assertThat(calls).hasSize(CALLS_PER_DAY);
            for (PlannedCall call : calls) {
                longest = Math.max(longest, WEEKDAYS.daysBetween(call.due(), today));
                open.remove(call.followUps().get(0).submission().id());
            }
        }

        for (FollowUp stillOpen : open.values()) {
            LocalDate due = WEEKDAYS.nextOrSame(stillOpen.submission().sentOn().plusDays(3));
            longest = Math.max(longest, WEEKDAYS.daysBetween(due, today));
        }
        assertThat(longest).isBetween(10L, 33L);
    }

    private static void send(Map<String, FollowUp> open, String id, LocalDate sentOn, Submission like) {
        open.put(
                id,
                FollowUp.of(Submission.resume(id, id, "Nurse", sentOn)
                        .withPriority(like.priority())
                        .withOrigin(like.origin())
                        .withContacts(Contact.of("Dana", "Owner", CHICAGO).withPhone("1"))));
    }
}
