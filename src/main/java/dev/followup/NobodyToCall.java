package dev.followup;

import dev.followup.model.People;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Research;
import dev.followup.role.Role.Kind;
import java.util.ArrayList;
import java.util.List;

/** What must be found out about a follow-up of whose contacts none may be called, by who they are. */
final class NobodyToCall {
    private final People people;
    private final Eligibility eligibility;

    NobodyToCall(People people, Eligibility eligibility) {
        this.people = people;
        this.eligibility = eligibility;
    }

    /** What must be found out first. */
    Research.Why why(int index) {
        int count = people.contacts(index).size();
        if (count == 0) {
            return Research.Why.NO_CONTACT;
        }
        boolean onlyGatekeepers = true;
        boolean onlyNever = true;
        for (int i = 0; i < count; i++) {
            Kind kind = eligibility.kind(index, i);
            if (kind == Kind.MANAGER) {
                return Research.Why.ANOTHER_MANAGER;
            }
            onlyGatekeepers &= kind == Kind.GATEKEEPER;
            onlyNever &= kind.isNeverCalled();
        }
        return onlyGatekeepers
                ? Research.Why.ONLY_GATEKEEPERS
                : onlyNever ? Research.Why.ONLY_HR_OR_RECRUITERS : Research.Why.NO_MANAGER_AMONG_CONTACTS;
    }

    /** The reasons that go with what must be found out. */
    List<Reason> reasons(int index, Research.Why why) {
        return switch (why) {
            case NO_CONTACT -> List.of(Reason.of(Code.NOBODY_KNOWN));
            case ONLY_GATEKEEPERS -> List.of(Reason.of(Code.ONLY_GATEKEEPERS));
            case ONLY_HR_OR_RECRUITERS -> onlyNever(index);
            case ANOTHER_MANAGER -> List.of(Reason.of(Code.NO_MANAGER_LEFT, managers(index)));
            default -> List.of(Reason.of(Code.NO_MANAGER_KNOWN));
        };
    }

    private List<Reason> onlyNever(int index) {
        boolean humanResources = false;
        boolean recruiters = false;
        for (int i = 0; i < people.contacts(index).size(); i++) {
            humanResources |= eligibility.kind(index, i) == Kind.HUMAN_RESOURCES;
            recruiters |= eligibility.kind(index, i) == Kind.RECRUITER;
        }
        List<Reason> reasons = new ArrayList<>(2);
        if (humanResources) {
            reasons.add(Reason.of(Code.ONLY_HUMAN_RESOURCES));
        }
        if (recruiters) {
            reasons.add(Reason.of(Code.ONLY_RECRUITERS));
        }
        return List.copyOf(reasons);
    }

    private int managers(int index) {
        int managers = 0;
        for (int i = 0; i < people.contacts(index).size(); i++) {
            managers += eligibility.kind(index, i) == Kind.MANAGER ? 1 : 0;
        }
        return managers;
    }
}
