package dev.followup.text;

import dev.followup.model.ResearchSource;
import dev.followup.plan.Research;
import org.jspecify.annotations.Nullable;

/** What is said to find something out. */
final class ResearchLines implements Lines {
    private final Research research;

    ResearchLines(Research research) {
        this.research = research;
    }

    @Override
    public String opening(Words words, @Nullable String caller) {
        Research.Step first = research.steps().get(0);
        return first.source() == ResearchSource.REFERRER && first.whom() != null
                ? words.say(
                        Phrase.RESEARCH_REFERRER,
                        first.whom(),
                        caller,
                        research.why() == Research.Why.HIDDEN_EMPLOYER
                                ? null
                                : Finding.submission(research).employer())
                : words.say(Phrase.RESEARCH_HELLO, caller);
    }

    @Override
    public String request(Words words) {
        return Finding.spoken(words, research);
    }

    @Override
    public String toTheGatekeeper(Words words, @Nullable String caller) {
        return words.say(Phrase.RESEARCH_HELLO, caller) + ' ' + request(words);
    }

    @Override
    public String ifSentToHr(Words words) {
        return words.say(Phrase.RESEARCH_IF_HR, request(words));
    }

    @Override
    public String voicemail(Words words, @Nullable String caller) {
        return "";
    }
}
