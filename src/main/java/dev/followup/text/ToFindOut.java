package dev.followup.text;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.plan.Reason;
import dev.followup.plan.Research;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing to find out, for one submission or for several: one question about one employer or person, asked in one way.
 *
 * @param all for what, in the order of the plan: the first is to be found out first
 */
record ToFindOut(List<Research> all) {

    /** What makes things to find out one; of two hidden employers nothing says that they are one. */
    private record Question(
            @Nullable String hidden,
            String employer,
            String question,
            @Nullable Contact manager,
            Research.Step next,
            Optional<Instant> agreedFor) {

        static Question of(Research research, Words words) {
            Submission submission = Finding.submission(research);
            String id = submission.employerId();
            return new Question(
                    research.why() == Research.Why.HIDDEN_EMPLOYER ? submission.id() : null,
                    id != null ? "id " + id : Spelling.employer(submission.employer()),
                    Finding.question(words, research),
                    research.manager(),
                    research.steps().get(0),
                    research.agreedFor());
        }
    }

    static Collection<ToFindOut> of(List<Research> research, Words words) {
        Map<Question, ToFindOut> questions = new LinkedHashMap<>();
        for (Research one : research) {
            questions
                    .computeIfAbsent(Question.of(one, words), any -> new ToFindOut(new ArrayList<>()))
                    .all
                    .add(one);
        }
        return questions.values();
    }

    Research first() {
        return all.get(0);
    }

    LocalDate by() {
        return first().by();
    }

    List<FollowUp> followUps() {
        return all.stream().flatMap(one -> one.followUps().stream()).toList();
    }

    /** Why, for the first; that it is asked together with the others is no reason more. */
    List<Reason> reasons(Moment moment) {
        List<String> ids =
                followUps().stream().map(followUp -> followUp.submission().id()).toList();
        return first().reasons().stream()
                .filter(reason -> !Why.isToCome(reason, moment))
                .filter(reason -> reason.code() != Reason.Code.ASKED_TOGETHER
                        || !ids.contains(String.valueOf(reason.details().get("submission"))))
                .toList();
    }

    /** When whoever answered said to call, in words; null if nobody did. */
    @Nullable String agreed(Moment moment) {
        return first().reasons().stream()
                .filter(reason -> reason.code() == Reason.Code.AGREED)
                .map(reason -> Hours.of(reason, moment))
                .findFirst()
                .orElse(null);
    }

    /** The first day missed, null if none was. */
    @Nullable LocalDate missed(Moment moment) {
        return all.stream()
                .filter(one -> one.daysLate() > 0 && one.due().isBefore(moment.today()))
                .map(Research::due)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
