package dev.followup.text;

import org.jspecify.annotations.Nullable;

/** What is said on a call of some kind. */
interface Lines {
    String opening(Words words, @Nullable String caller);

    String request(Words words);

    String toTheGatekeeper(Words words, @Nullable String caller);

    String ifSentToHr(Words words);

    String voicemail(Words words, @Nullable String caller);
}
