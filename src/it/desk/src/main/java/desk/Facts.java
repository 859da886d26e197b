package desk;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Priority;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** The facts that forms stand for. */
final class Facts {
    private static final Pattern WEB = Pattern.compile("https?://[\\p{L}\\d.-]+\\.\\p{L}{2,}(:\\d+)?(/\\S*)?");

    private Facts() {}

    static Submission submission(Form form, LocalDate today) {
        String id = form.id();
        Submission read = form.typed("document").equals("LETTER")
                ? Submission.letter(id, "?", "?", today)
                : Submission.resume(id, "?", "?", today);
        read = form.require("employer", read, Submission::withEmployer);
        read = form.require("position", read, Submission::withPosition);
        read = form.read("sentOn", read, (known, day) -> known.withSentOn(LocalDate.parse(day)));
        read = form.read("referredBy", read, Submission::withReferredBy);
        read = form.read("website", read, (known, website) -> known.withWebsite(website(website)));
        read = form.read("switchboard", read, (known, phone) -> known.withSwitchboard(phone, null));
        read = form.read("priority", read, (known, name) -> known.withPriority(Priority.valueOf(name)));
        read = read.withCallsDeclined(form.has("callsDeclined"));
        return form.has("name") || form.has("title") || form.has("phone") ? read.withContacts(contact(form)) : read;
    }

    static Contact contact(Form form) {
        Contact read = form.require("name", Contact.of("?", ""), Contact::withName);
        read = form.read("title", read, (known, title) -> known.withRole(Role.of(title)));
        read = form.read("phone", read, Contact::withPhone);
        return form.read("zone", read, (known, zone) -> known.withZone(ZoneId.of(zone)));
    }

    /** What came of a call: times as the job seeker's clock says them. */
    static CallAttempt attempt(Form form, CallAttempt made, ZoneId callerZone) {
        CallAttempt read = form.read("note", made, CallAttempt::withNote);
        read = form.read(
                "callBackAt",
                read,
                (known, time) -> known.withCallBackAt(
                        LocalDateTime.parse(time).atZone(callerZone).toInstant()));
        if (form.has("name") || made.outcome() == Outcome.REFERRED) {
            read = read.withReferredTo(contact(form));
        }
        return read;
    }

    private static URI website(String typed) {
        String website = typed.contains("://") ? typed : "https://" + typed;
        if (!WEB.matcher(website).matches()) {
            throw new IllegalArgumentException("website is none");
        }
        return URI.create(website);
    }
}
