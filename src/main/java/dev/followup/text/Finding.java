package dev.followup.text;

import dev.followup.model.Contact;
import dev.followup.model.Submission;
import dev.followup.plan.Research;

/** What is to be found out, and how, in words. */
final class Finding {
    private Finding() {}

    /** The question as the job seeker reads it. */
    static String question(Words words, Research research) {
        return ask(words, Keys.question(research.why()), research);
    }

    /** The question as it is put to somebody. */
    static String spoken(Words words, Research research) {
        return ask(words, Keys.spoken(research.why()), research);
    }

    /** What to do at a source. */
    static String step(Words words, Research.Step step, Research research) {
        return words.sayKey(
                Keys.step(step.source(), research.why() == Research.Why.HIDDEN_EMPLOYER),
                submission(research).employer(),
                step.whom(),
                step.phone(),
                step.website() == null ? null : step.website().toString());
    }

    static Submission submission(Research research) {
        return research.followUps().get(0).submission();
    }

    private static String ask(Words words, String key, Research research) {
        Contact manager = research.manager();
        return words.sayKey(
                key,
                submission(research).employer(),
                submission(research).position(),
                manager == null ? null : manager.name());
    }
}
