package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.KnownPerson;
import dev.followup.model.People;
import dev.followup.model.Submission;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.role.Role;
import dev.followup.role.Role.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a contact is for a follow-up, and everything that speaks against calling them about it. */
final class Eligibility {
    private final Facts facts;
    private final People people;
    private final Availabilities availabilities;

    /** Where nobody was ever called or barred, what speaks against calling a role. */
    private final Map<Role, List<Reason>> byRole = new HashMap<>();

    private final boolean nothingSaid;

    Eligibility(Facts facts, Availabilities availabilities) {
        this.facts = facts;
        this.availabilities = availabilities;
        people = facts.people();
        nothingSaid = !people.anyCalled() && facts.bars().isEmpty();
    }

    /** What a contact is for a follow-up: whom a manager named is taken for the one who hires. */
    Kind kind(int index, int place) {
        KnownPerson person = people.named(index, place);
        Role role = person.contact().role();
        boolean open = !role.declared() && (role.kind() == Kind.GATEKEEPER || role.kind() == Kind.OTHER);
        return open && facts.calls(index).namedByManager().containsKey(person) ? Kind.MANAGER : role.kind();
    }

    /** Who is not called about a follow-up. */
    List<Rejection> rejections(int index) {
        List<Rejection> rejections = new ArrayList<>(2);
        for (int i = 0; i < people.contacts(index).size(); i++) {
            // what closed it is said by the closing
            List<Reason> against = against(index, i).stream()
                    .filter(reason -> reason.code() != Code.REFUSED)
                    .toList();
            if (!against.isEmpty()) {
                rejections.add(rejection(index, i, against));
            }
        }
        return List.copyOf(rejections);
    }

    Rejection rejection(int index, int place, List<Reason> against) {
        return new Rejection(
                facts.followUp(index).submission().id(), people.contacts(index).get(place), against);
    }

    /** Everything that speaks against calling a contact about a follow-up, in the order of the rules. */
    List<Reason> against(int index, int place) {
        Role role = people.named(index, place).contact().role();
        if (!nothingSaid) {
            return against(index, place, role, kind(index, place));
        }
        return role.kind() == Kind.MANAGER
                ? List.of()
                : byRole.computeIfAbsent(role, any -> against(index, place, any, any.kind()));
    }

    private List<Reason> against(int index, int place, Role role, Kind kind) {
        List<Reason> reasons = new ArrayList<>(2);
        Submission submission = facts.followUp(index).submission();
        KnownPerson person = people.named(index, place);
        switch (kind) {
            case MANAGER -> {}
            case HUMAN_RESOURCES -> reasons.add(Reason.of(Code.HUMAN_RESOURCES, role.title(), role.declared()));
            case RECRUITER -> reasons.add(Reason.of(Code.RECRUITER, role.title(), role.declared()));
            case GATEKEEPER -> reasons.add(Reason.of(Code.GATEKEEPER, role.title(), role.declared()));
            case OTHER -> reasons.add(Reason.of(Code.NO_MANAGER, role.title(), role.declared()));
        }
        CallHistory history = facts.history(person);
        if (!person.attempts().isEmpty()) {
            ended(index, person, reasons);
        }
        if (!facts.bars().isEmpty()) {
            if (facts.bars().asked(submission, people.contacts(index).get(place), person)) {
                reasons.add(Reason.of(Code.ASKED_NOT_TO_BE_CALLED));
            }
            if (facts.bars().listed(person)) {
                reasons.add(Reason.of(Code.ON_DO_NOT_CALL_LIST));
            }
        }
        int limit = facts.settings().cadence().callsPerPerson();
        if (history.calls() >= limit && history.agreed() == null) {
            reasons.add(Reason.of(Code.PERSON_USED_UP, history.calls(), limit));
        }
        return List.copyOf(reasons);
    }

    /** Whether a person was ended by what was said: for this submission, or by leaving, for all at this employer. */
    private void ended(int index, KnownPerson person, List<Reason> reasons) {
        CallAttempt wrong = facts.calls(index).wrong().get(person);
        if (wrong != null) {
            reasons.add(Reason.of(Code.WRONG_PERSON, date(index, person, wrong.at())));
        }
        CallAttempt refused = facts.calls(index).refused().get(person);
        if (refused != null) {
            reasons.add(Reason.of(Code.REFUSED, date(index, person, refused.at())));
        }
        CallAttempt left = facts.leaving(index, person);
        if (left != null) {
            reasons.add(Reason.of(Code.NO_LONGER_THERE, date(index, person, left.at())));
        }
    }

    private LocalDate date(int index, KnownPerson person, Instant at) {
        ZoneId zone = person.contact().zone();
        return at.atZone(availabilities.zone(
                        zone != null ? zone : facts.followUp(index).submission().switchboardZone()))
                .toLocalDate();
    }

    /** Who may know the manager: everyone but managers, human resources, recruiters and who asked not to be called. */
    List<Contact> toAsk(int index) {
        List<Contact> toAsk = new ArrayList<>();
        for (int i = 0; i < people.contacts(index).size(); i++) {
            KnownPerson person = people.named(index, i);
            if (kind(index, i) != Kind.MANAGER && !isNeverCalled(index, i) && facts.leaving(index, person) == null) {
                toAsk.add(person.contact());
            }
        }
        return List.copyOf(toAsk);
    }

    /** Whether a contact is never called, about whatever: human resources, a recruiter, who asked not to be or is listed. */
    boolean isNeverCalled(int index, int place) {
        KnownPerson person = people.named(index, place);
        return person.contact().role().kind().isNeverCalled()
                || facts.bars()
                        .asked(
                                facts.followUp(index).submission(),
                                people.contacts(index).get(place),
                                person)
                || facts.bars().listed(person);
    }
}
