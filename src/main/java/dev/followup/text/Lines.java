package dev.followup.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is said on a call of some kind. */
interface Lines {

    /** As it is said at an instant, where that matters. */
    default Lines at(Instant now) {
        return this;
    }

    String opening(Words words, @Nullable String caller);

    String request(Words words);

    String toTheGatekeeper(Words words, @Nullable String caller);

    String ifSentToHr(Words words);

    String voicemail(Words words, @Nullable String caller);
}
