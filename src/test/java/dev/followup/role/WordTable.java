package dev.followup.role;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Words for laws that hold in all languages, a language a line: {@code en: CFO, Director / HR, Payroll}. */
final class WordTable {
    private WordTable() {}

    /** {@return the columns of a line, each its words} */
    static List<List<String>> columns(String line) {
        return Stream.of(line.substring(line.indexOf(": ") + 2).split(" / "))
                .map(column -> List.of(column.split(", ")))
                .toList();
    }

    /** {@return titles of one language's words, one of each of the columns, set together by one of the formats} */
    static Arbitrary<String> titles(String table, List<String> formats, int... columns) {
        return Arbitraries.of(table.lines().map(WordTable::columns).toList())
                .flatMap(line -> Combinators.combine(IntStream.of(columns)
                                .mapToObj(column -> Arbitraries.of(line.get(column)))
                                .toList())
                        .flatAs(words -> Arbitraries.of(formats).map(format -> format.formatted(words.toArray()))));
    }
}
