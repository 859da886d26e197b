package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.plan.PlannedCall;
import dev.followup.role.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The digits behind the plan, compared with what the JDK does the plain way. */
class OrderProperties {
    private static final Comparator<PlannedCall> TIMELINE = Comparator.comparing(
                    (PlannedCall call) -> call.opensAt().toInstant())
            .thenComparing(call -> call.closesAt().toInstant())
            .thenComparing(PlannedCall::value, Comparator.reverseOrder())
            .thenComparing(PlannedCall::due)
            .thenComparing(call -> call.followUps().get(0).submission().sentOn())
            .thenComparing(call -> call.followUps().get(0).submission().employer())
            .thenComparing(call -> call.followUps().get(0).submission().id());

    @Property
    void digitsGiveTheOrderThatComparingGives(@ForAll("rows") List<long[]> rows) {
        check(rows);
    }

    @Example
    void soTheyDoForThousands() {
        List<long[]> rows = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rows.add(new long[] {i * 7919L % 13, ~(i * 104_729L % 1_000_003), Long.reverse(i % 101)});
        }
        check(rows);
    }

    @Property(tries = 200)
    void callsAreATimelineHoweverManyFallTogether(@ForAll("submissions") List<Submission> submissions) {
        Instant now = Instant.parse("2026-11-30T18:00:00Z"); // a Monday
        List<PlannedCall> calls = FollowUpPolicy.standard()
                .plan(submissions.stream().map(FollowUp::of).toList(), now)
                .calls();
        assertThat(calls).hasSameSizeAs(submissions).isSortedAccordingTo(TIMELINE);
        Statistics.label("many fall together")
                .collect(calls.stream().map(PlannedCall::due).distinct().count() * 16 < calls.size())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Provide
    Arbitrary<List<long[]>> rows() {
        Arbitrary<Long> number = Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-2, 2),
                Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L));
        return number.array(long[].class).ofSize(3).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Submission>> submissions() {
        Arbitrary<String> employer = Arbitraries.strings()
                .withChars('a', 'B', '\uffee')
                .ofMinLength(1)
                .ofMaxLength(11);
        Arbitrary<LocalDate> sentOn = Arbitraries.of(
                LocalDate.of(2026, 11, 25), // a Wednesday
                LocalDate.of(2026, 11, 26)); // a Thursday
        Arbitrary<Map.Entry<String, LocalDate>> sent =
                Combinators.combine(employer, sentOn).as(Map::entry);
        return Arbitraries.oneOf(
                        sent.list().ofMaxSize(20), sent.list().ofMinSize(40).ofMaxSize(80))
                .map(sendings -> {
                    List<Submission> submissions = new ArrayList<>();
                    for (Map.Entry<String, LocalDate> one : sendings) {
                        int number = submissions.size();
                        submissions.add(Submission.resume("s" + number, one.getKey(), "Engineer", one.getValue())
                                .withContacts(Contact.of("Person " + number, Role.hiringManager("VP"))
                                        .withZone(ZoneId.of("America/Chicago"))
                                        .withPhone("+1 312 555 0100")));
                    }
                    return submissions;
                });
    }

    private static void check(List<long[]> rows) {
        long[][] columns = new long[3][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < 3; column++) {
                columns[column][row] = rows.get(row)[column];
            }
        }
        RadixOrder order = RadixOrder.of(rows.size(), columns);
        List<Integer> compared = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(rows::get, Arrays::compare))
                .toList();
        assertThat(IntStream.range(0, rows.size()).boxed().map(order::place).toList())
                .isEqualTo(compared);
        for (int i = 0, end; i < rows.size(); i = end) {
            end = order.endOfEqual(i);
            for (int j = i + 1; j <= Math.min(end, rows.size() - 1); j++) {
                assertThat(Arrays.equals(rows.get(order.place(i)), rows.get(order.place(j))))
                        .isEqualTo(j < end);
            }
        }
    }
}
