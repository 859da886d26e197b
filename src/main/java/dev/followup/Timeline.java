package dev.followup;

import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.plan.CallWindow;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Research;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** In what order: a timeline of the day. */
final class Timeline {
    private static final Comparator<FollowUp> SUBMISSION = Comparator.comparing(
            FollowUp::submission,
            Comparator.comparing(Submission::sentOn)
                    .thenComparing(Submission::employer)
                    .thenComparing(Submission::id));

    /** By date, greater value, then earlier sending, employer, id. */
    static final Comparator<Research> RESEARCH = Comparator.comparing(Research::by)
            .thenComparing(Research::value, Comparator.reverseOrder())
            .thenComparing(Research::due)
            .thenComparing(research -> research.followUps().get(0), SUBMISSION);

    /** By employer, then id. */
    static final Comparator<FollowUp> BY_EMPLOYER = Comparator.comparing(
            FollowUp::submission, Comparator.comparing(Submission::employer).thenComparing(Submission::id));

    private static final int FEW = 16;
    private static final int CHARS = Long.SIZE / Character.SIZE;
    private static final long NO_CHARS = Long.MIN_VALUE;

    private final List<PlannedCall> calls;

    /** By place; those of each are taken when it is added, while its facts are at hand. */
    private final long[] opens;

    private final long[] opensNano;
    private final long[] lasts;
    private final long[] lastsNano;
    private final long[] worth;
    private final long[] due;
    private final long[] sent;
    private final Submission[] firsts;

    /** For so many calls at most. */
    Timeline(int most) {
        calls = new ArrayList<>(most);
        opens = new long[most];
        opensNano = new long[most];
        lasts = new long[most];
        lastsNano = new long[most];
        worth = new long[most];
        due = new long[most];
        sent = new long[most];
        firsts = new Submission[most];
    }

    void add(PlannedCall call) {
        int i = calls.size();
        CallWindow window = call.window();
        opens[i] = window.opens().getEpochSecond();
        opensNano[i] = nano(window.opens());
        lasts[i] = window.closes().getEpochSecond() - opens[i];
        lastsNano[i] = nano(window.closes());
        worth[i] = ~call.value();
        due[i] = inOrder(call.due());
        firsts[i] = call.followUps().get(0).submission();
        sent[i] = inOrder(firsts[i].sentOn());
        calls.add(call);
    }

    /** By opening, closing, greater value, earlier due date, then of the first submission earlier sending, employer, id. */
    List<PlannedCall> inOrder() {
        int count = calls.size();
        RadixOrder order = RadixOrder.of(count, opens, opensNano, lasts, lastsNano, worth, due, sent);
        int[] places = order.places();
        for (int from = 0, to; from < count; from = to) {
            to = order.endOfEqual(from);
            sortByEmployer(firsts, places, from, to);
        }
        PlannedCall[] timeline = new PlannedCall[count];
        for (int i = 0; i < count; i++) {
            timeline[i] = calls.get(places[i]);
        }
        return List.of(timeline);
    }

    /** A few by comparison; many by the characters that follow what all their employers begin with. */
    private static void sortByEmployer(Submission[] firsts, int[] places, int from, int to) {
        if (to - from <= FEW) {
            sortFew(firsts, places, from, to);
            return;
        }
        int count = to - from;
        int common = commonBeginning(firsts, places, from, to);
        long[] next = new long[count];
        for (int i = 0; i < count; i++) {
            next[i] = charsAt(common, firsts[places[from + i]].employer());
        }
        int[] unsorted = Arrays.copyOfRange(places, from, to);
        RadixOrder order = RadixOrder.of(count, next);
        for (int i = 0; i < count; i++) {
            places[from + i] = unsorted[order.place(i)];
        }
        for (int start = 0, end; start < count; start = end) {
            end = order.endOfEqual(start);
            if (next[order.place(start)] == NO_CHARS) {
                sortById(firsts, places, from + start, from + end);
            } else {
                sortByEmployer(firsts, places, from + start, from + end);
            }
        }
    }

    private static void sortFew(Submission[] firsts, int[] places, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int place = places[i];
            int before = i;
            while (before > from && byEmployer(firsts[places[before - 1]], firsts[place]) > 0) {
                places[before] = places[before - 1];
                before--;
            }
            places[before] = place;
        }
    }

    private static void sortById(Submission[] firsts, int[] places, int from, int to) {
        int[] sorted = Arrays.stream(places, from, to)
                .boxed()
                .sorted((one, other) -> byEmployer(firsts[one], firsts[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, places, from, sorted.length);
    }

    private static int byEmployer(Submission one, Submission other) {
        int employers = one.employer().compareTo(other.employer());
        return employers != 0 ? employers : one.id().compareTo(other.id());
    }

    @SuppressWarnings("JavaInstantGetSecondsGetNano") // the seconds are ordered by before
    private static int nano(Instant instant) {
        return instant.getNano();
    }

    /** A number that grows with the date. */
    private static long inOrder(LocalDate date) {
        return (date.getYear() * 12L + date.getMonthValue()) * 31 + date.getDayOfMonth();
    }

    private static int commonBeginning(Submission[] firsts, int[] places, int from, int to) {
        String first = firsts[places[from]].employer();
        int common = first.length();
        for (int i = from + 1; i < to; i++) {
            String other = firsts[places[i]].employer();
            common = Math.min(common, other.length());
            int same = 0;
            while (same < common && first.charAt(same) == other.charAt(same)) {
                same++;
            }
            common = same;
        }
        return common;
    }

    /** The next characters as a number; one that is missing comes before all others. */
    private static long charsAt(int start, String text) {
        long chars = 0;
        for (int i = start; i < start + CHARS; i++) {
            chars = chars << Character.SIZE | (i < text.length() ? text.charAt(i) : 0);
        }
        return chars ^ Long.MIN_VALUE;
    }
}
