package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.News;
import dev.followup.model.Origin;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.model.Touch;
import dev.followup.plan.Progress;
import dev.followup.plan.Progress.Counts;
import dev.followup.plan.Progress.Entry;
import dev.followup.plan.Progress.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Progress counts what was recorded. */
class ProgressProperties {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30); // a Monday

    @Example
    void twoWeeksOfAJobSearchInNumbersAndAsALog() {
        Submission acme = Submission.resume("acme", "Acme", "Welder", MONDAY)
                .withReferredBy("Jo Marsh")
                .withContacts(Contact.of("Dana Ruiz", "Operations Manager"), Contact.of("Max Bauer", "Receptionist"));
        Submission beta =
                Submission.letter("beta", "Beta", "Fitter", MONDAY.plusDays(1)).withNews(News.INTERVIEW);
        FollowUp followed = FollowUp.of(
                acme,
                List.of(
                        CallAttempt.reception("1", "acme", at(3), Outcome.NO_ANSWER),
                        CallAttempt.of("2", "acme", "Max Bauer", at(4), Outcome.MESSAGE_TAKEN),
                        CallAttempt.of("3", "acme", "Dana Ruiz", at(7), Outcome.VOICEMAIL_LEFT),
                        CallAttempt.of("4", "acme", "Dana Ruiz", at(8), Outcome.INTERVIEW_WON)
                                .withIncoming(true)),
                List.of(Touch.sent("5", "acme", at(7), Touch.Channel.EMAIL)));

        Progress progress = Progress.of(List.of(followed, FollowUp.of(beta)), ZoneOffset.UTC);

        assertThat(progress.total()).isEqualTo(new Counts(2, 2, 1, 1, 2));
        assertThat(progress.byOrigin())
                .containsEntry(Origin.REFERRAL, new Counts(1, 2, 1, 1, 1))
                .containsEntry(Origin.DIRECT, new Counts(1, 0, 0, 0, 1));
        assertThat(progress.byWeek())
                .containsExactly(
                        new Progress.Week(MONDAY, new Counts(2, 2, 0, 0, 0)),
                        new Progress.Week(MONDAY.plusDays(7), new Counts(0, 0, 1, 1, 1)));
        assertThat(progress.log().stream().map(Entry::way))
                .containsExactly(
                        Way.RESUME, Way.INTRODUCTORY_LETTER, Way.CALL, Way.CALL, Way.CALL, Way.EMAIL, Way.CALL);
        assertThat(progress.log().get(6))
                .isEqualTo(new Entry(
                        MONDAY.plusDays(8),
                        "acme",
                        "Acme",
                        "Welder",
                        "Dana Ruiz",
                        Way.CALL,
                        true,
                        Outcome.INTERVIEW_WON));
        assertThat(progress.toString()).doesNotContain("Dana").doesNotContain("Max");
    }

    private static Instant at(int day) {
        return MONDAY.plusDays(day).atTime(15, 0).toInstant(ZoneOffset.UTC);
    }

    @Property(tries = 200)
    void everythingRecordedIsInTheLogOnceAndInTheSums(@ForAll @IntRange(max = 3_000) int search) {
        List<FollowUp> facts = Situations.of(search).facts();
        Progress progress = Progress.of(facts, ZoneOffset.UTC);
        int recorded = facts.stream()
                .mapToInt(followUp ->
                        1 + followUp.attempts().size() + followUp.touches().size())
                .sum();
        long placed = facts.stream()
                .flatMap(followUp -> followUp.attempts().stream())
                .filter(attempt -> !attempt.incoming())
                .count();

        assertThat(progress.log()).hasSize(recorded);
        assertThat(progress.total().sent()).isEqualTo(facts.size());
        assertThat(progress.total().called() + progress.total().inquiries()).isEqualTo((int) placed);
        assertThat(progress.byOrigin().values().stream()
                        .mapToInt(Counts::called)
                        .sum())
                .isEqualTo(progress.total().called());
        assertThat(progress.byWeek().stream()
                        .mapToInt(week -> week.counts().conversations())
                        .sum())
                .isEqualTo(progress.total().conversations());
    }

    @Property(tries = 100)
    void theOrderOfTheFactsDoesNotMatter(@ForAll @IntRange(max = 3_000) int search) {
        List<FollowUp> facts = Situations.of(search).facts();
        List<FollowUp> reversed = new ArrayList<>(facts);
        Collections.reverse(reversed);

        assertThat(Progress.of(reversed, ZoneOffset.UTC)).isEqualTo(Progress.of(facts, ZoneOffset.UTC));
    }
}
