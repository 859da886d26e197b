package dev.followup;

import dev.followup.model.NumbersForBars;
import dev.followup.model.Phone;
import dev.followup.spi.PhoneNumbers;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known by numbers, found under any spelling: with and without country code, and whichever the host's own comparison
 * says are one.
 */
final class NumberMap<T> {
    private final PhoneNumbers numbers;
    private final BinaryOperator<T> both;
    private final NumbersForBars<T> any;
    private final Map<String, T> hosts = new HashMap<>();

    /** With what makes one of two that are known of one number. */
    NumberMap(PhoneNumbers numbers, BinaryOperator<T> both) {
        this.numbers = numbers;
        this.both = both;
        any = new NumbersForBars<>(both);
    }

    void add(String phone, @Nullable String region, T known) {
        any.add(Phone.canonical(phone), known);
        if (isHosts()) {
            hosts.merge(numbers.canonical(phone, region), known, both);
        }
    }

    @Nullable T get(String phone, @Nullable String region) {
        if (any.isEmpty()) {
            return null;
        }
        T known = any.get(Phone.canonical(phone));
        T theirs = isHosts() ? hosts.get(numbers.canonical(phone, region)) : null;
        return known == null ? theirs : theirs == null ? known : both.apply(known, theirs);
    }

    boolean isEmpty() {
        return any.isEmpty();
    }

    private boolean isHosts() {
        return numbers != PhoneNumbers.standard();
    }
}
