package dev.followup;

import dev.followup.spi.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/** Numbers found again under any spelling, as in {@link NumberMap}. */
final class NumberSet {
    private final NumberMap<Boolean> numbers;

    NumberSet(PhoneNumbers numbers) {
        this.numbers = new NumberMap<>(numbers, (one, other) -> one);
    }

    void add(String phone, @Nullable String region) {
        numbers.add(phone, region, true);
    }

    boolean contains(String phone, @Nullable String region) {
        return numbers.get(phone, region) != null;
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }
}
