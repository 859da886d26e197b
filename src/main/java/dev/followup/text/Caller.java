package dev.followup.text;

import dev.followup.model.Contact;
import dev.followup.model.Phone;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the callee is told of who calls. */
record Caller(@Nullable String name, @Nullable String phone) {
    static final Caller UNKNOWN = new Caller(null, null);

    Caller named(String callersName) {
        if (Objects.requireNonNull(callersName, "callersName").isBlank()) {
            throw new IllegalArgumentException("callersName is blank");
        }
        Contact.of(callersName, ""); // it stands in the same lines as the names of others
        return new Caller(callersName.strip(), phone);
    }

    Caller reachableAt(String callersPhone) {
        Phone.canonical(Objects.requireNonNull(callersPhone, "phone"));
        return new Caller(name, callersPhone.strip());
    }
}
