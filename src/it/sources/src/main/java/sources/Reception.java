package sources;

import dev.followup.model.Contact;
import dev.followup.model.Submission;
import dev.followup.plan.Research;
import dev.followup.text.Script;
import java.util.Locale;

/** The call to the receptionist: what to ask, and what the answer makes of the draft. */
public final class Reception {
    private Reception() {}

    public static String question(Research research, String callersName, Locale locale) {
        return Script.of(research).in(locale).from(callersName).toTheGatekeeper();
    }

    /** The draft with who was named; the library judges whether that is a manager. */
    public static Submission answered(Submission draft, String name, String title) {
        return draft.withContact(
                Contact.of(name, title).withZone(draft.switchboardZone()).withSource("RECEPTIONIST"));
    }
}
