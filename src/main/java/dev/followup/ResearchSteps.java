package dev.followup;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import dev.followup.role.Role.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to do to find the hiring manager, or how to reach them; in the order of {@link Rule#RESEARCH_SOURCES}. */
final class ResearchSteps {
    private ResearchSteps() {}

    /**
     * The steps.
     *
     * @param manager whose number or zone is missing, null if nobody is known
     * @param toAsk who else may know
     */
    static List<Research.Step> of(FollowUp followUp, Research.Why why, @Nullable Contact manager, List<Contact> toAsk) {
        Submission submission = followUp.submission();
        String sought = manager == null
                ? "who manages the " + submission.position() + " job"
                        + (why == Research.Why.ANOTHER_MANAGER ? " beside those you know" : "")
                : why == Research.Why.NO_ZONE
                        ? "in which city " + manager.name() + " works"
                        : "the direct number of " + manager.name();
        return List.of(website(submission, sought), reception(submission, sought, toAsk), service(submission, sought));
    }

    private static Research.Step website(Submission submission, String sought) {
        String where = submission.website() == null
                ? "the website of " + submission.employer()
                : submission.website().toString();
        return new Research.Step(
                ResearchSource.COMPANY_WEBSITE,
                "Read the About Us and management team pages of " + where + ": " + sought + "?",
                null);
    }

    private static Research.Step reception(Submission submission, String sought, List<Contact> toAsk) {
        String phone = submission.switchboard();
        for (Contact contact : toAsk) {
            if (phone == null
                    && contact.role().kind() == Kind.GATEKEEPER
                    && !contact.phones().isEmpty()) {
                phone = contact.phones().get(0);
            }
        }
        String known = toAsk.stream()
                .map(contact -> contact.name()
                        + (contact.role().title().isBlank()
                                ? ""
                                : " (" + contact.role().title() + ")"))
                .collect(Collectors.joining(" or "));
        String whom = known.isEmpty() ? "the receptionist of " + submission.employer() : known;
        return new Research.Step(
                ResearchSource.RECEPTIONIST,
                "Call " + whom + " and ask: \"Could you tell me " + sought + "?\" Do not let them put you through to"
                        + " human resources.",
                phone);
    }

    private static Research.Step service(Submission submission, String sought) {
        return new Research.Step(
                ResearchSource.RESEARCH_SERVICE,
                "Look up " + submission.employer() + " in a research service such as Hoovers, ThomasNet or Lead411: "
                        + sought + "?",
                null);
    }
}
