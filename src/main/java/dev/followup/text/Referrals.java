package dev.followup.text;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Contacts;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Spelling;
import dev.followup.model.Touch;
import dev.followup.plan.PlannedCall;
import dev.followup.role.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By whom the job seeker comes to a person: who referred them, and who named the person on a call. */
final class Referrals {
    private Referrals() {}

    /**
     * Who referred the job seeker, each once; not the person who is called.
     *
     * @param named who is named already, null for nobody
     */
    static List<String> referrers(PlannedCall call, @Nullable String named) {
        Map<String, String> referrers = new LinkedHashMap<>();
        for (FollowUp followUp : call.followUps()) {
            String referrer = followUp.submission().referredBy();
            if (referrer != null && !Contacts.isSame(null, referrer, call.contact())) {
                referrers.putIfAbsent(Spelling.name(referrer), referrer);
            }
        }
        if (named != null) {
            referrers.remove(Spelling.name(named));
        }
        return List.copyOf(referrers.values());
    }

    /** The last call of somebody else that pointed to this person, null if none did. */
    static @Nullable CallAttempt pointed(PlannedCall call) {
        CallAttempt last = null;
        for (FollowUp followUp : call.followUps()) {
            for (CallAttempt attempt : followUp.attempts()) {
                Contact named = attempt.referredTo();
                if (named != null
                        && Contacts.isSame(named.id(), named.name(), call.contact())
                        && !isBy(attempt, call.contact())
                        && (last == null || !attempt.at().isBefore(last.at()))) {
                    last = attempt;
                }
            }
        }
        return last;
    }

    /** Who pointed to this person, null if nobody did, or if it was who answers the phone: they need not be told. */
    static @Nullable String colleague(PlannedCall call) {
        CallAttempt pointed = pointed(call);
        return pointed == null || !isSpokenWith(pointed) || isGatekeepers(call, pointed) ? null : pointed.contactName();
    }

    /**
     * Whether the person called was spoken with, so that it was that person who said something: where anyone may have
     * answered, only if what was said is what one says of oneself.
     */
    static boolean isSpokenWith(CallAttempt attempt) {
        return attempt.contactName() != null
                && switch (attempt.outcome().answeredBy()) {
                    case PERSON -> true;
                    case ANYONE -> attempt.outcome() == Outcome.REFERRED || attempt.outcome() == Outcome.WRONG_PERSON;
                    case GATEKEEPER, NOBODY -> false;
                };
    }

    private static boolean isGatekeepers(PlannedCall call, CallAttempt attempt) {
        return call.followUps().stream()
                .flatMap(followUp -> followUp.submission().contacts().stream())
                .anyMatch(contact -> contact.role().kind() == Role.Kind.GATEKEEPER && isBy(attempt, contact));
    }

    /** Whether a call was one with this person. */
    static boolean isBy(CallAttempt attempt, Contact contact) {
        return attempt.contactName() != null && Contacts.isSame(attempt.contactId(), attempt.contactName(), contact);
    }

    /** Whether an e-mail, a message or a meeting was one with this person. */
    static boolean isWith(Touch touch, Contact contact) {
        return touch.contactName() != null && Contacts.isSame(null, touch.contactName(), contact);
    }
}
