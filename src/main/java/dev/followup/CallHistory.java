package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.KnownPerson;
import dev.followup.model.Outcome;
import dev.followup.spi.PhoneNumbers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the calls with one person say, about whatever submission. */
final class CallHistory {
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    /** Who was never called. */
    static final CallHistory NONE =
            new CallHistory(List.of(), List.of(), new NumberSet(PhoneNumbers.standard()), Cadence.standard());

    private final List<CallAttempt> attempts;
    private final int calls;
    private final int messages;
    private final @Nullable AgreedCall agreed;
    private final @Nullable CallAttempt notBefore;
    private final NumberSet wrongNumbers;

    /** Those that closed nothing, in order. */
    private final List<CallAttempt> open;

    private final Instant[] openCalls;
    private final Map<Cadence.Next, Instant[]> openByNext = new HashMap<>();

    private CallHistory(List<CallAttempt> all, List<CallAttempt> dated, NumberSet wrongNumbers, Cadence cadence) {
        attempts = dated;
        calls = instants(all, false).length;
        messages = (int) all.stream()
                .filter(attempt -> attempt.outcome() == Outcome.VOICEMAIL_LEFT)
                .map(CallAttempt::at)
                .distinct()
                .count();
        agreed = AgreedCall.pending(dated, attempt -> true);
        notBefore = latestNotBefore(null, dated);
        this.wrongNumbers = wrongNumbers;
        open = dated.stream()
                .filter(attempt -> !cadence.closes(attempt.outcome()))
                .toList();
        openCalls = instants(open, false);
        Map<Cadence.Next, List<CallAttempt>> byNext = new HashMap<>();
        for (CallAttempt attempt : open) {
            byNext.computeIfAbsent(cadence.after(attempt.outcome()), next -> new ArrayList<>())
                    .add(attempt);
        }
        byNext.forEach((next, some) -> openByNext.put(next, instants(some, true)));
    }

    static CallHistory of(KnownPerson person, Settings settings, Instant now) {
        List<CallAttempt> all = person.attempts();
        if (all.isEmpty()) {
            return NONE;
        }
        NumberSet wrong = new NumberSet(settings.phoneNumbers());
        String region = person.named() ? person.contact().region() : null;
        for (CallAttempt attempt : all) {
            if (attempt.outcome() == Outcome.WRONG_NUMBER && attempt.dialled() != null) {
                wrong.add(attempt.dialled(), region);
            }
        }
        return new CallHistory(all, dated(all, now), wrong, settings.cadence());
    }

    /** Whether an instant lies so far ahead that no difference of clocks explains it. */
    static boolean isAhead(Instant at, Instant now) {
        return at.isAfter(now.plus(CLOCKS_DIFFER));
    }

    /** An instant that counts as now if it lies a little ahead. */
    static Instant atMost(Instant at, Instant now) {
        return at.isAfter(now) ? now : at;
    }

    /** Those of the attempts that are not ahead of the clock. */
    static List<CallAttempt> dated(List<CallAttempt> attempts, Instant now) {
        if (attempts.isEmpty() || !isAhead(attempts.get(attempts.size() - 1).at(), now)) {
            return attempts;
        }
        return attempts.stream().filter(one -> !isAhead(one.at(), now)).toList();
    }

    /** The attempt that says "not before" the latest day, of one known and of others; null if none does. */
    static @Nullable CallAttempt latestNotBefore(@Nullable CallAttempt known, List<CallAttempt> attempts) {
        CallAttempt latest = known;
        for (CallAttempt attempt : attempts) {
            if (attempt.notBefore() != null
                    && (latest == null
                            || latest.notBefore() == null
                            || attempt.notBefore().isAfter(latest.notBefore()))) {
                latest = attempt;
            }
        }
        return latest;
    }

    /** Those that are not ahead of the clock, in order. */
    List<CallAttempt> attempts() {
        return attempts;
    }

    /** How many calls of the job seeker's there were: attempts at one instant are one. */
    int calls() {
        return calls;
    }

    /** How many messages were left. */
    int messages() {
        return messages;
    }

    /** The last agreed call that was not made yet, null if there is none. */
    @Nullable AgreedCall agreed() {
        return agreed;
    }

    /** The attempt that says "not before" the latest day, null if none does. */
    @Nullable CallAttempt notBefore() {
        return notBefore;
    }

    /** The numbers that were dialled and are not the person's. */
    NumberSet wrongNumbers() {
        return wrongNumbers;
    }

    /** The last of them, null if there is none. */
    @Nullable CallAttempt last() {
        return attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
    }

    /** The last that closed nothing, if it was made at an instant or later; else null. */
    @Nullable CallAttempt lastOpenSince(Instant start) {
        CallAttempt last = open.isEmpty() ? null : open.get(open.size() - 1);
        return last == null || last.at().isBefore(start) ? null : last;
    }

    /** How many calls since an instant closed nothing. */
    int openCallsSince(Instant start) {
        return openCalls.length - place(openCalls, start);
    }

    /** Whether a call at an instant, since another, closed nothing. */
    boolean isOpenCall(Instant at, Instant start) {
        return !at.isBefore(start) && Arrays.binarySearch(openCalls, at) >= 0;
    }

    /** How often since an instant a call was followed by that. */
    int timesSince(Cadence.Next next, Instant start) {
        Instant[] times = openByNext.get(next);
        return times == null ? 0 : times.length - place(times, start);
    }

    /** The instants of attempts, each once, in order. */
    private static Instant[] instants(List<CallAttempt> attempts, boolean incomingToo) {
        return attempts.stream()
                .filter(attempt -> incomingToo || !attempt.incoming())
                .map(CallAttempt::at)
                .distinct()
                .sorted()
                .toArray(Instant[]::new);
    }

    /** How many of them lie before an instant. */
    private static int place(Instant[] instants, Instant start) {
        int found = Arrays.binarySearch(instants, start);
        return found >= 0 ? found : -found - 1;
    }
}
