package dev.followup;

import dev.followup.History.Past;
import dev.followup.Research.Why;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Person;
import dev.followup.model.Submission;
import dev.followup.role.Role;
import dev.followup.role.Role.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom to phone about a follow-up, at which number, or what is missing. */
final class Who {
    private static final int HUMAN_RESOURCES = bit(Rule.NEVER_HUMAN_RESOURCES);
    private static final int RECRUITER = bit(Rule.NEVER_RECRUITERS);
    private static final int NO_MANAGER = bit(Rule.CALL_THE_HIRING_MANAGER);
    private static final int DECLINED = bit(Rule.DO_NOT_CALL);
    private static final int USED_UP = bit(Rule.ATTEMPT_LIMIT);

    private static final int LAST_PRECEDENCE = 4;

    private final Cadence cadence;
    private final @Nullable ZoneId assumedZone;
    private final History history;

    Who(FollowUpPolicy policy, History history) {
        cadence = policy.cadence();
        assumedZone = policy.assumedZone();
        this.history = history;
    }

    /**
     * The answer for one follow-up.
     *
     * @param target the manager, also if something is missing to call them; null if none is known
     * @param phone the number to dial, null if none is known
     * @param zone where the target is, null if unknown
     * @param missing what must be found out first, null if nothing
     * @param past what is known of calls to the target, null if there were none
     */
    record Answer(
            @Nullable Contact target,
            @Nullable String phone,
            @Nullable ZoneId zone,
            @Nullable Why missing,
            @Nullable Past past) {}

    /** Everyone named in a follow-up: the submission's contacts, then whom the calls pointed to. */
    static List<Contact> contacts(FollowUp followUp) {
        if (followUp.attempts().isEmpty()) {
            return followUp.submission().contacts();
        }
        List<Contact> referred = List.of();
        for (CallAttempt attempt : followUp.attempts()) {
            if (attempt.referredTo() != null) {
                referred = referred.isEmpty() ? new ArrayList<>() : referred;
                referred.add(attempt.referredTo());
            }
        }
        List<Contact> contacts = followUp.submission().contacts();
        return referred.isEmpty() ? contacts : merged(contacts, referred);
    }

    /** The known people, completed by what was found of them, then those found new. */
    static List<Contact> merged(List<Contact> known, List<Contact> found) {
        List<Contact> merged = new ArrayList<>(known);
        for (Contact contact : found) {
            int place = indexOf(merged, contact.name());
            if (place < 0) {
                merged.add(contact);
            } else {
                merged.set(place, completed(merged.get(place), contact));
            }
        }
        return merged;
    }

    Answer answer(FollowUp followUp) {
        List<Contact> contacts = contacts(followUp);
        Contact only = null;
        Past pastOfOnly = null;
        int eligible = 0;
        for (int i = 0, count = contacts.size(); i < count; i++) {
            Contact contact = contacts.get(i);
            if (contact.role().kind() == Kind.MANAGER) {
                Past past = past(followUp, contact);
                if (past == null || against(followUp, contact, past) == 0) {
                    only = contact;
                    pastOfOnly = past;
                    eligible++;
                }
            }
        }
        if (only == null) {
            return new Answer(null, null, null, nobody(contacts), null);
        }
        return eligible == 1 ? reach(followUp.submission(), only, pastOfOnly) : best(followUp, contacts);
    }

    /** The first who can be called, or if there is none the first of all. */
    private Answer best(FollowUp followUp, List<Contact> contacts) {
        String referred = lastReferredTo(followUp);
        Answer best = null;
        int least = Integer.MAX_VALUE;
        for (Contact contact : contacts) {
            Past past = past(followUp, contact);
            if (contact.role().kind() == Kind.MANAGER && (past == null || against(followUp, contact, past) == 0)) {
                Answer answer = reach(followUp.submission(), contact, past);
                int precedence = precedence(followUp, contact, past, referred);
                int order = answer.missing() == null ? precedence : precedence + LAST_PRECEDENCE + 1;
                if (order < least) {
                    best = answer;
                    least = order;
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    /** Every rule that speaks against calling a contact about a follow-up, a bit for each. */
    int against(FollowUp followUp, Contact contact) {
        int rules = switch (contact.role().kind()) {
            case MANAGER -> 0;
            case HUMAN_RESOURCES -> HUMAN_RESOURCES;
            case RECRUITER -> RECRUITER;
            case GATEKEEPER, OTHER -> NO_MANAGER;
        };
        Past past = past(followUp, contact);
        return past == null ? rules : rules | against(followUp, contact, past);
    }

    private int against(FollowUp followUp, Contact contact, Past past) {
        int rules = past.doNotCall() ? DECLINED : 0;
        if (past.calls() >= cadence.callsPerPerson() && past.promise() == null) {
            rules |= USED_UP;
        }
        return isWrongPerson(followUp, contact) ? rules | NO_MANAGER : rules;
    }

    private @Nullable Past past(FollowUp followUp, Contact contact) {
        return history.of(followUp.submission().employer(), contact.name());
    }

    static Readiness readiness(FollowUpPolicy policy, FollowUp draft, History history) {
        Answer answer = new Who(policy, history).answer(draft);
        Contact target = answer.target();
        Reasons reasons = new Reasons(policy, history, Instant.EPOCH);
        if (target != null) {
            return new Ready(target, reasons.ofReady(draft, answer));
        }
        Why missing = Objects.requireNonNull(answer.missing());
        List<Contact> toAsk = new Who(policy, history).toAsk(draft);
        LocalDate sentOn = draft.submission().sentOn();
        long value = policy.value().of(draft, 0);
        return new NotReady(
                new Research(draft, null, toAsk, missing, sentOn, Rule.FIND_THE_MANAGER_FIRST, sentOn, value, reasons));
    }

    /** Who may know the manager: everyone but human resources, recruiters and who asked not to be called. */
    List<Contact> toAsk(FollowUp followUp) {
        List<Contact> toAsk = new ArrayList<>();
        for (Contact contact : contacts(followUp)) {
            if ((against(followUp, contact) & (HUMAN_RESOURCES | RECRUITER | DECLINED)) == 0
                    && contact.role().kind() != Kind.MANAGER) {
                toAsk.add(contact);
            }
        }
        return List.copyOf(toAsk);
    }

    boolean isWrongPerson(FollowUp followUp, Contact contact) {
        for (CallAttempt attempt : followUp.attempts()) {
            if (cadence.after(attempt.outcome()) instanceof Cadence.Next.AnotherPerson
                    && Person.same(attempt.contactName(), contact.name())) {
                return true;
            }
        }
        return false;
    }

    private Answer reach(Submission submission, Contact contact, @Nullable Past past) {
        ZoneId zone = contact.zone();
        if (zone == null) {
            zone = submission.switchboardZone();
        }
        if (zone == null) {
            zone = assumedZone;
        }
        String phone = phone(submission, contact, past);
        return new Answer(contact, phone, zone, phone == null ? Why.NO_PHONE : zone == null ? Why.NO_ZONE : null, past);
    }

    private @Nullable String phone(Submission submission, Contact contact, @Nullable Past past) {
        List<String> phones = contact.phones();
        for (int i = 0, count = phones.size(); i < count; i++) {
            String phone = phones.get(i);
            if (history.isEmpty()) {
                return phone;
            }
            String digits = Contact.digits(phone);
            if (!history.isNotToBeCalled(digits) && (past == null || !past.isWrongNumber(digits))) {
                return phone;
            }
        }
        String switchboard = submission.switchboard();
        boolean barred = switchboard != null && past != null && past.isWrongNumber(Contact.digits(switchboard));
        return barred ? null : switchboard;
    }

    private int precedence(FollowUp followUp, Contact contact, @Nullable Past past, @Nullable String referred) {
        Promise promise = past == null ? null : past.promise();
        if (promise != null
                && promise.submissionId().equals(followUp.submission().id())) {
            return 0;
        }
        if (referred != null && Person.same(referred, contact.name())) {
            return 1;
        }
        if (contact.role().declared()) {
            return 2;
        }
        return SharedStem.of(contact.role().title(), followUp.submission().position()) ? 3 : LAST_PRECEDENCE;
    }

    private Why nobody(List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return Why.NO_CONTACT;
        }
        boolean onlyGatekeepers = true;
        boolean onlyHrOrRecruiters = true;
        for (Contact contact : contacts) {
            Kind kind = contact.role().kind();
            if (kind == Kind.MANAGER) {
                return Why.ANOTHER_MANAGER;
            }
            onlyGatekeepers &= kind == Kind.GATEKEEPER;
            onlyHrOrRecruiters &= kind == Kind.HUMAN_RESOURCES || kind == Kind.RECRUITER;
        }
        return onlyGatekeepers
                ? Why.ONLY_GATEKEEPERS
                : onlyHrOrRecruiters ? Why.ONLY_HR_OR_RECRUITERS : Why.NO_MANAGER_AMONG_CONTACTS;
    }

    private static @Nullable String lastReferredTo(FollowUp followUp) {
        List<CallAttempt> attempts = followUp.attempts();
        for (int i = attempts.size() - 1; i >= 0; i--) {
            Contact referred = attempts.get(i).referredTo();
            if (referred != null) {
                return referred.name();
            }
        }
        return null;
    }

    /** What is known stands; what was missing is taken from what was found. */
    private static Contact completed(Contact known, Contact found) {
        Role role = known.role();
        Contact completed = role.kind() == Kind.OTHER && !role.declared() ? known.withRole(found.role()) : known;
        if (completed.zone() == null) {
            completed = completed.withZone(found.zone());
        }
        for (String phone : found.phones()) {
            completed = completed.withPhone(phone);
        }
        return completed;
    }

    private static int indexOf(List<Contact> contacts, String name) {
        for (int i = 0; i < contacts.size(); i++) {
            if (Person.same(contacts.get(i).name(), name)) {
                return i;
            }
        }
        return -1;
    }

    private static int bit(Rule rule) {
        return 1 << rule.ordinal();
    }
}
