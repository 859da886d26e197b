package dev.followup;

import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** In what order: a timeline of the day. */
final class Order {
    private static final Comparator<FollowUp> SUBMISSION = Comparator.comparing(
            FollowUp::submission,
            Comparator.comparing(Submission::sentOn)
                    .thenComparing(Submission::employer)
                    .thenComparing(Submission::id));

    /** By date, greater value, then earlier sending, employer, id. */
    static final Comparator<Research> RESEARCH = Comparator.comparing(Research::by)
            .thenComparing(Research::value, Comparator.reverseOrder())
            .thenComparing(Research::due)
            .thenComparing(Research::followUp, SUBMISSION);

    /** By employer, then id. */
    static final Comparator<FollowUp> BY_EMPLOYER = Comparator.comparing(
            FollowUp::submission, Comparator.comparing(Submission::employer).thenComparing(Submission::id));

    private static final int FEW = 16;
    private static final int CHARS = Long.SIZE / Character.SIZE;
    private static final long NO_CHARS = Long.MIN_VALUE;

    private Order() {}

    /** By opening, closing, greater value, earlier due date, then of the first submission earlier sending, employer, id. */
    static List<PlannedCall> timeline(List<PlannedCall> calls) {
        int count = calls.size();
        long[] opens = new long[count];
        long[] opensNano = new long[count];
        long[] lasts = new long[count];
        long[] lastsNano = new long[count];
        long[] worth = new long[count];
        long[] due = new long[count];
        long[] sent = new long[count];
        for (int i = 0; i < count; i++) {
            PlannedCall call = calls.get(i);
            Window window = call.window();
            opens[i] = window.opens().getEpochSecond();
            opensNano[i] = window.opensAt().getNano();
            lasts[i] = window.closes().getEpochSecond() - opens[i];
            lastsNano[i] = window.closesAt().getNano();
            worth[i] = ~call.value();
            due[i] = inOrder(call.due());
            sent[i] = inOrder(call.firstFollowUp().submission().sentOn());
        }
        RadixOrder order = RadixOrder.of(count, opens, opensNano, lasts, lastsNano, worth, due, sent);
        PlannedCall[] timeline = new PlannedCall[count];
        for (int i = 0; i < count; i++) {
            timeline[i] = calls.get(order.place(i));
        }
        for (int from = 0, to; from < count; from = to) {
            to = order.endOfEqual(from);
            sortByEmployer(timeline, from, to);
        }
        return Arrays.asList(timeline);
    }

    /** A few by comparison; many by the characters that follow what all their employers begin with. */
    private static void sortByEmployer(PlannedCall[] calls, int from, int to) {
        int count = to - from;
        if (count <= FEW) {
            if (count > 1) {
                Arrays.sort(calls, from, to, Order::byEmployer);
            }
            return;
        }
        int common = commonBeginning(calls, from, to);
        long[] next = new long[count];
        for (int i = 0; i < count; i++) {
            next[i] = charsAt(common, employer(calls[from + i]));
        }
        PlannedCall[] unsorted = Arrays.copyOfRange(calls, from, to);
        RadixOrder order = RadixOrder.of(count, next);
        for (int i = 0; i < count; i++) {
            calls[from + i] = unsorted[order.place(i)];
        }
        for (int start = 0, end; start < count; start = end) {
            end = order.endOfEqual(start);
            if (next[order.place(start)] == NO_CHARS) {
                Arrays.sort(calls, from + start, from + end, Order::byEmployer);
            } else {
                sortByEmployer(calls, from + start, from + end);
            }
        }
    }

    private static int byEmployer(PlannedCall one, PlannedCall other) {
        int employers = employer(one).compareTo(employer(other));
        return employers != 0
                ? employers
                : one.firstFollowUp()
                        .submission()
                        .id()
                        .compareTo(other.firstFollowUp().submission().id());
    }

    /** A number that grows with the date. */
    private static long inOrder(LocalDate date) {
        return (date.getYear() * 12L + date.getMonthValue()) * 31 + date.getDayOfMonth();
    }

    private static int commonBeginning(PlannedCall[] calls, int from, int to) {
        String first = employer(calls[from]);
        int common = first.length();
        for (int i = from + 1; i < to; i++) {
            String other = employer(calls[i]);
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

    private static String employer(PlannedCall call) {
        return call.firstFollowUp().submission().employer();
    }
}
