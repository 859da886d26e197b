package dev.followup;

import dev.followup.model.FollowUp;
import dev.followup.plan.Alternative;
import dev.followup.plan.CallWindow;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Purpose;
import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import dev.followup.plan.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts together what was decided about a call. */
final class CallBuilder {
    private static final Reason BY_REFERRAL = Reason.of(Code.BY_REFERRAL);
    private static final Reason AGREEMENT_WAIVES = Reason.of(Code.AGREEMENT_WAIVES);

    private final Facts facts;
    private final CallTimes times;
    private final StepIds ids = new StepIds();
    private final IdentityHashMap<CallWindow, Reason> aims = new IdentityHashMap<>(); // most calls share theirs
    private final Map<Late, Reason> late = new HashMap<>();

    /** Those of the call that is being built. */
    private final List<Reason> reasons = new ArrayList<>();

    CallBuilder(Facts facts, CallTimes times) {
        this.facts = facts;
        this.times = times;
    }

    private record Late(LocalDate due, int days, int closed) {
        Reason reason() {
            return Reason.of(Code.LATE, due, days, closed);
        }
    }

    PlannedCall build(PendingCall pending) {
        CallWindow window = pending.given();
        CallHistory history = facts.history(pending.person);
        CallTime time = pending.settled();
        Cadence cadence = facts.settings().cadence();
        int attemptNumber = history.calls() + pending.callsBefore + 1;
        boolean agreed = time.agreed() != null;
        boolean last =
                attemptNumber >= cadence.callsPerPerson() || pending.callsAbout + 1 >= cadence.callsPerSubmission();
        List<Reason> message = Voicemails.of(cadence, history, agreed, last);
        List<FollowUp> followUps = pending.followUps();
        int closed = pending.availability.shared().daysClosedForCaller(time.due(), window.date());
        return new PlannedCall(
                ids.of(pending.person.hash(), attemptNumber),
                purpose(pending, attemptNumber),
                followUps,
                pending.person.contact(),
                Objects.requireNonNull(
                        Objects.requireNonNull(pending.choice.number()).phone()),
                attemptNumber,
                window,
                time.due(),
                time.first().date(),
                closed,
                pending.value,
                message.get(0).code() != Code.NO_MORE_MESSAGES,
                alternatives(pending),
                reasons(pending, followUps, attemptNumber, closed, message),
                rejections(pending));
    }

    private static Purpose purpose(PendingCall pending, int attemptNumber) {
        AgreedCall agreed = pending.settled().agreed();
        if (agreed != null && pending.given().opens().equals(agreed.at())) {
            return Purpose.AGREED;
        }
        if (agreed != null || attemptNumber > 1) {
            return Purpose.NEXT_TRY;
        }
        if (pending.choice.referred()) {
            return Purpose.REFERRED;
        }
        return pending.callsAbout > 0 ? Purpose.NEXT_TRY : Purpose.FIRST_CALL;
    }

    private List<Reason> reasons(
            PendingCall pending, List<FollowUp> followUps, int attemptNumber, int closed, List<Reason> message) {
        CallWindow window = pending.given();
        CallTime time = pending.settled();
        reasons.clear();
        add(time.reasons());
        times.addHours(pending, window, reasons);
        add(pending.choice.reasons());
        if (followUps.size() > 1) {
            joined(pending, followUps.size(), window.date());
        }
        if (pending.worthByReferral) {
            reasons.add(BY_REFERRAL);
        }
        if (pending.waits != null) {
            reasons.add(pending.waits);
        }
        if (window.date().isAfter(time.due())) {
            int days = (int) (window.date().toEpochDay() - time.due().toEpochDay());
            reasons.add(late.computeIfAbsent(new Late(time.due(), days, closed), Late::reason));
        }
        int limit = facts.settings().cadence().callsPerPerson();
        if (attemptNumber > 1 && attemptNumber <= limit) {
            reasons.add(Reason.of(Code.ATTEMPT, attemptNumber, limit));
        }
        if (pending.isWaived()) {
            reasons.add(AGREEMENT_WAIVES);
        }
        add(message);
        if (isToBeWon(followUps)) {
            reasons.add(aim(window, pending.availability));
        }
        return List.copyOf(reasons);
    }

    private void add(List<Reason> more) {
        for (int i = 0; i < more.size(); i++) {
            reasons.add(more.get(i));
        }
    }

    private static boolean isToBeWon(List<FollowUp> followUps) {
        for (FollowUp followUp : followUps) {
            if (!followUp.interviewWon()) {
                return true;
            }
        }
        return false;
    }

    private Reason aim(CallWindow window, Availability availability) {
        Reason aim = aims.get(window);
        if (aim == null) {
            aim = InterviewAim.of(window.date(), window.interviewBy(), availability.calendar());
            aims.put(window, aim);
        }
        return aim;
    }

    /** One call about several submissions, among them some about which a call alone would be due later. */
    private void joined(PendingCall pending, int submissions, LocalDate date) {
        reasons.add(Reason.of(Code.ONE_CALL, submissions));
        List<Reason> early = new ArrayList<>();
        for (PendingCall other : pending.others()) {
            if (other.due.date().isAfter(date)) {
                early.add(
                        Reason.of(Code.JOINED_EARLY, other.followUp.submission().id(), other.due.date()));
            }
        }
        early.sort(
                Comparator.comparing(reason -> String.valueOf(reason.details().get("submission"))));
        reasons.addAll(early);
    }

    private static List<Alternative> alternatives(PendingCall pending) {
        if (pending.others().isEmpty()) {
            return pending.choice.others();
        }
        List<Alternative> all = new ArrayList<>(pending.choice.others());
        pending.others().forEach(other -> all.addAll(other.choice.others()));
        all.sort(Comparator.comparing(Alternative::submissionId));
        return List.copyOf(all);
    }

    private static List<Rejection> rejections(PendingCall pending) {
        List<Rejection> own = pending.choice.rejections();
        if (pending.others().isEmpty()) {
            return own;
        }
        List<Rejection> all = new ArrayList<>(own);
        pending.others().forEach(other -> all.addAll(other.choice.rejections()));
        all.sort(Comparator.comparing(Rejection::submissionId));
        return List.copyOf(all);
    }
}
