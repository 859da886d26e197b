package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The tables and digits behind the plan, compared with what the JDK does the plain way. */
class OrderProperties {
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

    @Property
    void everyThingIsFoundAgainByItsHash(@ForAll @Size(max = 300) List<@IntRange(max = 400) Integer> things) {
        ByHash numbers = new ByHash(things.size());
        List<Integer> found = new ArrayList<>();
        Map<Integer, Integer> model = new HashMap<>();
        for (int thing : things) {
            int hash = thing % 5 == 0 ? 0 : thing % 50 * 0x10001;
            int slot = numbers.first(hash);
            while (numbers.number(slot) >= 0 && found.get(numbers.number(slot)) != thing) {
                slot = numbers.next(slot, hash);
            }
            Integer known = model.putIfAbsent(thing, model.size());
            assertThat(numbers.number(slot)).isEqualTo(known == null ? -1 : known);
            if (known == null) {
                numbers.add(slot, hash);
                found.add(thing);
            }
        }
    }

    @Provide
    Arbitrary<List<long[]>> rows() {
        Arbitrary<Long> number = Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-2, 2),
                Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L));
        return number.array(long[].class).ofSize(3).list().ofMaxSize(60);
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
