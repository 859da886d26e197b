package dev.followup.spi;

import dev.followup.model.Phone;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Knows which phone numbers are one; a host may plug in a library. It only compares: which texts a fact accepts as a number
 * it does not decide.
 */
@FunctionalInterface
public interface PhoneNumbers extends Serializable {

    /**
     * {@return the number as it is compared: equal texts are one number}
     *
     * @param phone a number as a fact has it
     * @param region where the callee is, an ISO 3166-2 code or a country alone, null if unknown
     */
    String canonical(String phone, @Nullable String region);

    /** {@return a short stable name for the fingerprint of a policy, empty if the host gives none} */
    default String name() {
        return "";
    }

    /** {@return the library's own comparison, {@link Phone#canonical}} */
    static PhoneNumbers standard() {
        return Standard.DIGITS;
    }

    /** The library's own comparison. */
    enum Standard implements PhoneNumbers {
        /** The only one. */
        DIGITS;

        @Override
        public String canonical(String phone, @Nullable String region) {
            return Phone.canonical(phone);
        }
    }
}
