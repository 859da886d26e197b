package dev.followup;

import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.KnownPerson;
import dev.followup.model.People;
import dev.followup.model.Submission;
import dev.followup.plan.Alternative;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import dev.followup.plan.Research;
import dev.followup.role.Role;
import dev.followup.role.Role.Kind;
import dev.followup.role.Work;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom to phone about a follow-up, at which number, and who else may be phoned. */
final class CalleeSelection {
    /** So many business days an unreachable person is looked for before anybody else is called. */
    private static final int DAYS_TO_FIND_THE_REFERRED = 5;

    private final Facts facts;
    private final People people;
    private final Availabilities availabilities;
    private final Map<String, Work> works = new HashMap<>();
    private final Map<TitleAndPosition, List<String>> sharedWords = new HashMap<>();

    /** What makes a role the one to call, where nothing else does. */
    private final Map<Role, List<Reason>> byRole = new HashMap<>();

    private final Eligibility eligibility;
    private final NobodyToCall nobodyToCall;

    CalleeSelection(Facts facts, Availabilities availabilities, Eligibility eligibility) {
        this.facts = facts;
        this.availabilities = availabilities;
        this.eligibility = eligibility;
        people = facts.people();
        nobodyToCall = new NobodyToCall(people, eligibility);
    }

    /**
     * The answer for one follow-up.
     *
     * @param person the manager, also if something is missing to call them; null if none is known
     * @param number at which to call them, null if nobody is to be called
     * @param zone where the person is, null if unknown
     * @param availability when the person can be phoned, null if something is missing to call them
     * @param missing what must be found out first, null if nothing
     * @param reasons why this person, or what is missing
     * @param others the other managers who may be called, in order
     * @param rejections who is not called about the follow-up
     * @param referred whether the last referral pointed to the person
     */
    record Choice(
            @Nullable KnownPerson person,
            PhoneChoice.@Nullable Dialled number,
            @Nullable ZoneId zone,
            @Nullable Availability availability,
            Research.@Nullable Why missing,
            List<Reason> reasons,
            List<Alternative> others,
            List<Rejection> rejections,
            boolean referred) {}

    /** What ranks the eligible, the best first; the constants stand in order. */
    private enum Rank {
        AGREED,
        REFERRED,
        DECLARED,
        SHARED_WORK,
        LISTED
    }

    /** One who may be called. */
    private record Eligible(
            int place,
            KnownPerson person,
            Contact contact,
            Rank rank,
            PhoneChoice.Dialled number,
            @Nullable ZoneId zone,
            Research.@Nullable Why missing,
            boolean waitedFor,
            @Nullable Instant agreed) {

        /** The order: who can be reached or is waited for before others. */
        static int compare(Eligible one, Eligible other) {
            return one.goesFirst() == other.goesFirst() ? byRank(one, other) : one.goesFirst() ? -1 : 1;
        }

        /** The order if all could be reached. */
        static int byRank(Eligible one, Eligible other) {
            int ranks = one.rank.compareTo(other.rank);
            if (ranks == 0 && one.agreed != null && other.agreed != null) {
                ranks = one.agreed.compareTo(other.agreed);
            }
            return ranks != 0 ? ranks : Integer.compare(one.place, other.place);
        }

        private boolean goesFirst() {
            return missing == null || waitedFor;
        }

        Eligible withoutDay(boolean nowWaitedFor) {
            return new Eligible(place, person, contact, rank, number, zone, Research.Why.NO_DAY, nowWaitedFor, agreed);
        }
    }

    private record TitleAndPosition(String title, String position) {}

    Choice choose(int index) {
        List<Contact> contacts = people.contacts(index);
        List<Rejection> rejections = List.of();
        int first = -1;
        int count = 0;
        for (int i = 0; i < contacts.size(); i++) {
            List<Reason> against = eligibility.against(index, i);
            if (against.isEmpty()) {
                first = count == 0 ? i : first;
                count++;
            } else {
                rejections = rejections.isEmpty() ? new ArrayList<>(contacts.size()) : rejections;
                rejections.add(eligibility.rejection(index, i, against));
            }
        }
        rejections = List.copyOf(rejections);
        if (count == 0) {
            Research.Why why = nobodyToCall.why(index);
            return new Choice(
                    null, null, null, null, why, nobodyToCall.reasons(index, why), List.of(), rejections, false);
        }
        Eligible one = eligible(index, first, count > 1);
        if (count > 1) {
            return best(index, one, rejections);
        }
        Availability availability = availability(one);
        one = isWithoutDay(one, availability) ? one.withoutDay(false) : one;
        return new Choice(
                one.person,
                one.number,
                one.zone,
                availability,
                one.missing,
                who(index, one),
                List.of(),
                rejections,
                isReferred(index, one.person));
    }

    private Choice best(int index, Eligible first, List<Rejection> rejections) {
        List<Eligible> eligible = new ArrayList<>(List.of(first));
        for (int i = first.place + 1; i < people.contacts(index).size(); i++) {
            if (eligibility.against(index, i).isEmpty()) {
                eligible.add(eligible(index, i, true));
            }
        }
        eligible.replaceAll(one ->
                isWithoutDay(one, availability(one)) ? one.withoutDay(isWaitedFor(index, one.rank, one.zone)) : one);
        eligible.sort(Eligible::compare);
        Eligible best = eligible.get(0);
        Eligible next = eligible.get(1);
        List<Alternative> others = new ArrayList<>(eligible.size() - 1);
        for (Eligible other : eligible.subList(1, eligible.size())) {
            others.add(new Alternative(
                    facts.followUp(index).submission().id(), other.contact, other.number.phone(), who(index, other)));
            next = Eligible.byRank(other, next) < 0 ? other : next;
        }
        return new Choice(
                best.person,
                best.number,
                best.zone,
                availability(best),
                best.missing,
                who(index, best, choice(index, best, eligible.size(), next), isReachable(eligible)),
                List.copyOf(others),
                rejections,
                isReferred(index, best.person));
    }

    /** The answer where the employer is hidden: nobody. */
    Choice hidden(int index) {
        return new Choice(
                null,
                null,
                null,
                null,
                Research.Why.HIDDEN_EMPLOYER,
                List.of(Reason.of(Code.HIDDEN_EMPLOYER)),
                List.of(),
                eligibility.rejections(index),
                false);
    }

    private Eligible eligible(int index, int place, boolean ranked) {
        Submission submission = facts.followUp(index).submission();
        KnownPerson person = people.named(index, place);
        Contact contact = person.contact();
        CallHistory history = facts.history(person);
        PhoneChoice.Dialled number = PhoneChoice.of(submission, contact, history, facts.bars(), facts.settings());
        ZoneId zone = contact.zone() != null
                ? contact.zone()
                : submission.switchboardZone() != null
                        ? submission.switchboardZone()
                        : facts.settings().assumedZone();
        AgreedCall promise = zone == null ? facts.agreed(index, person) : null;
        boolean needsNoZone = promise != null && promise.isAhead(facts.now());
        Research.Why missing = number.phone() == null
                ? Research.Why.NO_PHONE
                : zone == null && !needsNoZone ? Research.Why.NO_ZONE : null;
        Rank rank = ranked ? rank(index, person, contact, history) : Rank.LISTED;
        boolean waitedFor = missing != null && isWaitedFor(index, rank, zone);
        return new Eligible(
                place,
                person,
                contact,
                rank,
                number,
                zone,
                missing,
                waitedFor,
                rank == Rank.AGREED ? agreed(history) : null);
    }

    /** For when a call is agreed; one that was missed comes after all that are to come. */
    private @Nullable Instant agreed(CallHistory history) {
        AgreedCall agreed = history.agreed();
        return agreed == null ? null : agreed.isAhead(facts.now()) ? agreed.at() : Instant.MAX;
    }

    private boolean isWaitedFor(int index, Rank rank, @Nullable ZoneId zone) {
        return rank == Rank.AGREED || (rank == Rank.REFERRED && facts.now().isBefore(foundBy(index, zone)));
    }

    /** When somebody can be phoned; null if they cannot, or their own calendar and hours leave no day. */
    private @Nullable Availability availability(Eligible one) {
        if (one.missing != null) {
            return null;
        }
        try {
            Availability availability = availabilities.of(one.contact, one.zone);
            availability.first(availability.today(), null);
            return availability;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static boolean isWithoutDay(Eligible one, @Nullable Availability availability) {
        return one.missing == null && availability == null;
    }

    private Rank rank(int index, KnownPerson person, Contact contact, CallHistory history) {
        AgreedCall agreed = history.agreed();
        if (agreed != null
                && agreed.submissionId()
                        .equals(facts.followUp(index).submission().id())) {
            return Rank.AGREED;
        }
        if (isReferred(index, person)) {
            return Rank.REFERRED;
        }
        if (contact.role().declared()) {
            return Rank.DECLARED;
        }
        return sharedWords(index, contact).isEmpty() ? Rank.LISTED : Rank.SHARED_WORK;
    }

    /** The words of work that a title shares with the position. */
    private List<String> sharedWords(int index, Contact contact) {
        return sharedWords.computeIfAbsent(
                new TitleAndPosition(
                        contact.role().title(),
                        facts.followUp(index).submission().position()),
                both -> work(both.title).sharedWith(work(both.position)));
    }

    /** Why this person is one to call. */
    private List<Reason> who(int index, Eligible one) {
        boolean byRoleAlone = one.missing == null
                && one.number.reasons().isEmpty()
                && one.contact.role().kind() == Kind.MANAGER;
        if (!byRoleAlone) {
            return who(index, one, null, false);
        }
        List<Reason> reasons = byRole.get(one.contact.role());
        if (reasons == null) {
            reasons = List.of(manager(index, one));
            byRole.put(one.contact.role(), reasons);
        }
        return reasons;
    }

    private static boolean isReachable(List<Eligible> some) {
        for (Eligible one : some) {
            if (one.missing == null) {
                return true;
            }
        }
        return false;
    }

    /** Why this person, and before others by what; whether one who can be reached waits meanwhile. */
    private List<Reason> who(int index, Eligible one, @Nullable Reason choice, boolean othersWait) {
        List<Reason> reasons = new ArrayList<>(4);
        if (one.missing == Research.Why.NO_DAY) {
            reasons.add(Reason.of(Code.NO_DAY));
        }
        reasons.add(manager(index, one));
        if (choice != null) {
            reasons.add(choice);
        }
        if (one.waitedFor && one.rank == Rank.REFERRED && othersWait) {
            reasons.add(Reason.of(
                    Code.REFERRED_FIRST, availabilities.of(null, one.zone).date(foundBy(index, one.zone))));
        }
        if (one.missing == Research.Why.NO_ZONE) {
            reasons.add(Reason.of(Code.NO_ZONE));
        } else if (one.missing != Research.Why.NO_DAY) {
            reasons.addAll(one.number.reasons());
        }
        if (one.missing == Research.Why.NO_PHONE) {
            reasons.add(Reason.of(Code.NO_NUMBER));
        }
        return List.copyOf(reasons);
    }

    private Work work(String text) {
        return works.computeIfAbsent(text, Work::of);
    }

    private Reason manager(int index, Eligible one) {
        Role role = one.contact.role();
        if (role.declared()) {
            return Reason.of(Code.DECLARED_MANAGER, role.title());
        }
        if (role.kind() == Kind.MANAGER) {
            return Reason.of(Code.MANAGER, role.title());
        }
        CallAttempt naming = facts.calls(index).namedByManager().get(one.person);
        Instant at = naming == null ? facts.now() : naming.at();
        return Reason.of(
                Code.NAMED_BY_MANAGER,
                role.title(),
                at.atZone(availabilities.zone(one.zone)).toLocalDate());
    }

    /** What decided between the best and the next one. */
    private Reason choice(int index, Eligible best, int among, Eligible next) {
        if (Eligible.byRank(next, best) < 0) {
            return Reason.of(Code.CHOSEN_AS_REACHABLE, among);
        }
        if (best.rank == next.rank && best.rank != Rank.AGREED) {
            return Reason.of(Code.CHOSEN_BY_LIST, among);
        }
        return switch (best.rank) {
            case AGREED -> Reason.of(Code.CHOSEN_BY_AGREEMENT, among);
            case REFERRED -> Reason.of(Code.CHOSEN_BY_REFERRAL, among);
            case DECLARED -> Reason.of(Code.CHOSEN_AS_DECLARED, among);
            case SHARED_WORK -> Reason.of(Code.CHOSEN_BY_WORK, among, sharedWords(index, best.contact));
            case LISTED -> Reason.of(Code.CHOSEN_BY_LIST, among);
        };
    }

    /** Whether the last referral of a follow-up pointed to a person. */
    private boolean isReferred(int index, KnownPerson person) {
        return facts.calls(index).referred() == person;
    }

    /** Until when whom the last referral pointed to is looked for before anybody else is called. */
    private Instant foundBy(int index, @Nullable ZoneId zone) {
        CallAttempt referral = facts.calls(index).referral();
        Availability there = availabilities.of(null, zone);
        return referral == null
                ? Instant.MIN
                : there.calendar()
                        .plus(there.date(referral.at()), DAYS_TO_FIND_THE_REFERRED)
                        .atStartOfDay(there.zone())
                        .toInstant();
    }
}
