package dev.followup;

import dev.followup.DueDates.Due;
import dev.followup.model.FollowUp;
import dev.followup.model.KnownPerson;
import dev.followup.model.Submission;
import dev.followup.plan.CallWindow;
import dev.followup.plan.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call in the making: one person and every open follow-up for which that person is the one to call. */
final class PendingCall implements DayCapacity.Candidate {
    final int index;
    final FollowUp followUp;
    final KnownPerson person;
    final CalleeSelection.Choice choice;
    final Availability availability;
    final Due due;
    private final boolean waived;
    final int callsAbout;

    /** The others about the same person; empty if there are none. */
    private List<PendingCall> others = List.of();

    /** How many calls to the person are planned before this one. */
    int callsBefore;

    /** What {@link CallTimes} finds. */
    @Nullable CallTime time;

    long value;

    /** Whether the call would be worth less if no submission had come about by referral. */
    boolean worthByReferral;

    /** The window in which there is room. */
    @Nullable CallWindow window;

    /** Why it waits for a day with room, null if it does not. */
    @Nullable Reason waits;

    PendingCall(
            int index,
            FollowUp followUp,
            KnownPerson person,
            CalleeSelection.Choice choice,
            Availability availability,
            Due due,
            boolean waived,
            int callsAbout) {
        this.index = index;
        this.followUp = followUp;
        this.person = person;
        this.choice = choice;
        this.availability = availability;
        this.due = due;
        this.waived = waived;
        this.callsAbout = callsAbout;
    }

    void join(PendingCall other) {
        others = others.isEmpty() ? new ArrayList<>() : others;
        others.add(other);
    }

    /** First the one that speaks for all about a person: due first, then of the least submission id. */
    private static int compare(PendingCall one, PendingCall other) {
        int dates = one.due.date().compareTo(other.due.date());
        return dates != 0 ? dates : byId(one.followUp, other.followUp);
    }

    private static int byId(FollowUp one, FollowUp other) {
        return one.submission().id().compareTo(other.submission().id());
    }

    /** This one and those that joined it, each alone again, by who is due first. */
    List<PendingCall> apart() {
        List<PendingCall> apart = new ArrayList<>(others);
        apart.add(this);
        apart.sort(PendingCall::compare);
        others = List.of();
        return apart;
    }

    /** Whether an agreement about any of its follow-ups waives that the posting declines calls. */
    boolean isWaived() {
        boolean any = waived;
        for (int i = 0; i < others.size() && !any; i++) {
            any = others.get(i).waived;
        }
        return any;
    }

    List<PendingCall> others() {
        return others;
    }

    /** All follow-ups, by submission id. */
    List<FollowUp> followUps() {
        if (others.isEmpty()) {
            return List.of(followUp);
        }
        List<FollowUp> all = new ArrayList<>(others.size() + 1);
        all.add(followUp);
        others.forEach(other -> all.add(other.followUp));
        all.sort(PendingCall::byId);
        return List.copyOf(all);
    }

    @Override
    public CallWindow first() {
        return settled().first();
    }

    @Override
    public Availability availability() {
        return availability;
    }

    @Override
    public @Nullable PartOfDay part() {
        return settled().part();
    }

    @Override
    public boolean fixed() {
        return settled().agreed() != null;
    }

    @Override
    public boolean chosen() {
        return settled().chosen();
    }

    @Override
    public long value() {
        return value;
    }

    @Override
    public LocalDate due() {
        return settled().due();
    }

    @Override
    public Submission submission() {
        return followUp.submission();
    }

    CallWindow given() {
        return Objects.requireNonNull(window);
    }

    CallTime settled() {
        return Objects.requireNonNull(time);
    }
}
