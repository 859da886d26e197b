package dev.followup;

import dev.followup.model.BarredNumbers;
import dev.followup.model.Phone;
import dev.followup.spi.PhoneNumbers;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers found again under any spelling: with and without country code, and whichever the host's own comparison says are one. */
final class NumberSet {
    private final PhoneNumbers numbers;
    private final BarredNumbers any = new BarredNumbers();
    private final Set<String> hosts = new HashSet<>();

    NumberSet(PhoneNumbers numbers) {
        this.numbers = numbers;
    }

    void add(String phone, @Nullable String region) {
        any.add(Phone.canonical(phone));
        if (isHosts()) {
            hosts.add(numbers.canonical(phone, region));
        }
    }

    boolean contains(String phone, @Nullable String region) {
        return !any.isEmpty()
                && (any.contains(Phone.canonical(phone))
                        || (isHosts() && hosts.contains(numbers.canonical(phone, region))));
    }

    boolean isEmpty() {
        return any.isEmpty();
    }

    private boolean isHosts() {
        return numbers != PhoneNumbers.standard();
    }
}
