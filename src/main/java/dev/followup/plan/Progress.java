package dev.followup.plan;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contacts;
import dev.followup.model.Document;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Outcome.AnsweredBy;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.role.Role.Kind;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a job search has come to: what was recorded, never what was only planned.
 *
 * <p>Immutable. The log names people; {@code toString()} masks them.
 *
 * @param total everything
 * @param byOrigin by how the submissions came about, those that have any
 * @param byWeek by week, the first one first, those in which anything happened; an interview that is known by news alone, which
 *     have no date, is in none
 * @param log the work-search log: everything sent, called and received, by date, then employer, submission and way
 */
public record Progress(Counts total, Map<Origin, Counts> byOrigin, List<Week> byWeek, List<Entry> log)
        implements Serializable {

    /**
     * Makes a progress.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public Progress {
        Objects.requireNonNull(total, "total");
        Map<Origin, Counts> copy = new EnumMap<>(Origin.class);
        Objects.requireNonNull(byOrigin, "byOrigin")
                .forEach((origin, counts) -> copy.put(origin, Objects.requireNonNull(counts, "byOrigin")));
        byOrigin = Collections.unmodifiableMap(copy);
        byWeek = List.copyOf(Objects.requireNonNull(byWeek, "byWeek"));
        log = List.copyOf(Objects.requireNonNull(log, "log"));
    }

    /**
     * How many of each.
     *
     * @param sent resumes and letters sent
     * @param inquiries calls placed to the reception, or to people who are asked for the manager
     * @param called other calls placed
     * @param conversations calls, placed or received, on which the person called was spoken to
     * @param interviews submissions for which an interview was won
     */
    public record Counts(int sent, int inquiries, int called, int conversations, int interviews)
            implements Serializable {
        private static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        /**
         * Makes counts.
         *
         * @throws IllegalArgumentException if one is less than 0
         */
        public Counts {
            if (Math.min(Math.min(sent, inquiries), Math.min(Math.min(called, conversations), interviews)) < 0) {
                throw new IllegalArgumentException("a count is less than 0");
            }
        }

        private Counts plus(Counts more) {
            return new Counts(
                    sent + more.sent,
                    inquiries + more.inquiries,
                    called + more.called,
                    conversations + more.conversations,
                    interviews + more.interviews);
        }
    }

    /**
     * One week.
     *
     * @param monday on which it begins
     * @param counts what happened in it
     */
    public record Week(LocalDate monday, Counts counts) implements Serializable {

        /**
         * Makes a week.
         *
         * @throws NullPointerException if an argument is null
         */
        public Week {
            Objects.requireNonNull(monday, "monday");
            Objects.requireNonNull(counts, "counts");
        }
    }

    /** By what way the job seeker and an employer were in touch. */
    public enum Way {
        /** A resume. */
        RESUME,
        /** An introductory letter. */
        INTRODUCTORY_LETTER,
        /** A call. */
        CALL,
        /** An e-mail. */
        EMAIL,
        /** A message. */
        MESSAGE,
        /** A letter or a card. */
        LETTER,
        /** A meeting. */
        MEETING
    }

    /**
     * One row of the work-search log that public employment offices ask for. {@code toString()} masks the person.
     *
     * @param date where the log is kept; of a submission the day of sending
     * @param submissionId about which submission
     * @param employer the employer's name
     * @param position what was applied for
     * @param person with whom, null if nobody in particular
     * @param way by what way
     * @param incoming whether it came from the employer
     * @param result how a call ended, null for anything else
     */
    public record Entry(
            LocalDate date,
            String submissionId,
            String employer,
            String position,
            @Nullable String person,
            Way way,
            boolean incoming,
            @Nullable Outcome result)
            implements Serializable {

        /**
         * Makes a row.
         *
         * @throws NullPointerException if an argument that is not nullable is null
         */
        public Entry {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(submissionId, "submissionId");
            Objects.requireNonNull(employer, "employer");
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(way, "way");
        }

        @Override
        public String toString() {
            return "Entry[date=" + date + ", submissionId=" + submissionId + ", employer=" + employer + ", person="
                    + (person == null ? "null" : "***") + ", way=" + way + ", incoming=" + incoming + ", result="
                    + result + "]";
        }
    }

    /**
     * {@return what was recorded}
     *
     * @param followUps the facts of one job search, in any order
     * @param zone that of the dates, usually the job seeker's
     * @throws NullPointerException if an argument is null
     */
    public static Progress of(Collection<FollowUp> followUps, ZoneId zone) {
        Objects.requireNonNull(followUps, "followUps");
        Objects.requireNonNull(zone, "zone");
        Counts total = Counts.NONE;
        Map<Origin, Counts> byOrigin = new EnumMap<>(Origin.class);
        Map<LocalDate, Counts> byWeek = new TreeMap<>();
        List<Entry> log = new ArrayList<>();
        for (FollowUp followUp : followUps) {
            Counts here = counts(followUp, zone, byWeek);
            total = total.plus(here);
            byOrigin.merge(followUp.submission().origin(), here, Counts::plus);
            log(followUp, zone, log);
        }
        log.sort(Comparator.comparing(Entry::date)
                .thenComparing(Entry::employer)
                .thenComparing(Entry::submissionId)
                .thenComparing(Entry::way));
        List<Week> weeks = new ArrayList<>();
        byWeek.forEach((monday, counts) -> weeks.add(new Week(monday, counts)));
        return new Progress(total, byOrigin, weeks, log);
    }

    private static Counts counts(FollowUp followUp, ZoneId zone, Map<LocalDate, Counts> byWeek) {
        Counts sent = new Counts(1, 0, 0, 0, 0);
        byWeek.merge(monday(followUp.submission().sentOn()), sent, Counts::plus);
        Counts here = sent;
        boolean won = false;
        for (CallAttempt attempt : followUp.attempts()) {
            boolean wins = !won && attempt.outcome() == Outcome.INTERVIEW_WON;
            won |= wins;
            boolean inquiry = isInquiry(followUp, attempt);
            Counts call = new Counts(
                    0,
                    inquiry && !attempt.incoming() ? 1 : 0,
                    !inquiry && !attempt.incoming() ? 1 : 0,
                    !inquiry && attempt.outcome().answeredBy() == AnsweredBy.PERSON ? 1 : 0,
                    wins ? 1 : 0);
            here = here.plus(call);
            byWeek.merge(monday(attempt.at().atZone(zone).toLocalDate()), call, Counts::plus);
        }
        boolean known = !won && followUp.submission().news() == News.INTERVIEW;
        return known ? here.plus(new Counts(0, 0, 0, 0, 1)) : here;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static boolean isInquiry(FollowUp followUp, CallAttempt attempt) {
        if (attempt.contactName() == null) {
            return true;
        }
        int place = Contacts.placeOf(followUp.contacts(), attempt.contactId(), attempt.contactName());
        Kind kind =
                place < 0 ? Kind.MANAGER : followUp.contacts().get(place).role().kind();
        return kind == Kind.GATEKEEPER || kind == Kind.OTHER;
    }

    private static void log(FollowUp followUp, ZoneId zone, List<Entry> log) {
        Submission submission = followUp.submission();
        Way document = submission.document() == Document.RESUME ? Way.RESUME : Way.INTRODUCTORY_LETTER;
        log.add(entry(submission, submission.sentOn(), null, document, false, null));
        for (CallAttempt attempt : followUp.attempts()) {
            LocalDate date = attempt.at().atZone(zone).toLocalDate();
            log.add(entry(submission, date, attempt.contactName(), Way.CALL, attempt.incoming(), attempt.outcome()));
        }
        for (Touch touch : followUp.touches()) {
            LocalDate date = touch.at().atZone(zone).toLocalDate();
            Way way = Way.valueOf(touch.channel().name());
            log.add(entry(submission, date, touch.contactName(), way, touch.incoming(), null));
        }
    }

    private static Entry entry(
            Submission submission,
            LocalDate date,
            @Nullable String person,
            Way way,
            boolean incoming,
            @Nullable Outcome result) {
        return new Entry(
                date, submission.id(), submission.employer(), submission.position(), person, way, incoming, result);
    }
}
