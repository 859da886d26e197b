package dev.followup.text;

import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Progress;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a job seeker reads it.
 *
 * <pre>{@code
 * Agenda.of(plan).in(Locale.GERMAN).today()
 * }</pre>
 *
 * <p>In English unless {@link #in(Locale)} says otherwise. Each page is lines of plain text, every line ended by a line feed;
 * times stand where the callee is and, if clocks differ, where the caller is, by the zone that the plan names; days carry
 * their year where it is not the plan's. Immutable and thread-safe.
 */
public final class Agenda {
    private final CallPlan plan;
    private final Wording wording;
    private final Caller caller;
    private final @Nullable Progress progress;

    private Agenda(CallPlan plan, Wording wording, Caller caller, @Nullable Progress progress) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.wording = Objects.requireNonNull(wording, "wording");
        this.caller = caller;
        this.progress = progress;
    }

    /** {@return the agenda of a plan, in English} */
    public static Agenda of(CallPlan plan) {
        return new Agenda(plan, Wording.in(Locale.ENGLISH), Caller.UNKNOWN, null);
    }

    /** {@return this agenda in the words of a locale's language, English where it is unknown} */
    public Agenda in(Locale locale) {
        return in(Wording.in(locale));
    }

    /** {@return this agenda in other words} */
    public Agenda in(Wording newWording) {
        return new Agenda(plan, newWording, caller, progress);
    }

    /**
     * {@return this agenda with the caller's name, which what to say then gives}
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Agenda from(String callersName) {
        return new Agenda(plan, wording, caller.named(callersName), progress);
    }

    /**
     * {@return this agenda with the number at which the caller can be called back, which messages then give}
     *
     * @throws IllegalArgumentException if it is no phone number
     */
    public Agenda reachableAt(String phone) {
        return new Agenda(plan, wording, caller.reachableAt(phone), progress);
    }

    /** {@return this agenda with what the job search has come to, which {@link #today()} then tells in a sentence} */
    public Agenda with(Progress newProgress) {
        return new Agenda(plan, wording, caller, Objects.requireNonNull(newProgress, "progress"));
    }

    /**
     * {@return today on one screen: the agreed calls at their time, late ones, the others; what to find out; a line for each
     * of the days ahead}
     *
     * <p>The second line cheers with what was recorded, if {@link #with(Progress)} gave it and anything was. Twelve calls
     * stand in three lines each, twelve more on a line each, the rest as a count; so do ten things to find out. Up to twelve
     * calls a day it has 60 lines at most.
     */
    public String today() {
        Moment moment = moment();
        return DayPage.today(Days.of(plan, moment), progress, moment);
    }

    /** {@return all that is to be done on a day of the caller's, of the callee's if the plan knows no caller} */
    public String day(LocalDate date) {
        Moment moment = moment();
        return DayPage.of(Objects.requireNonNull(date, "date"), Days.of(plan, moment), moment);
    }

    /** {@return seven days from today on, a line for each call and each thing to find out} */
    public String week() {
        Moment moment = moment();
        return WeekPage.of(Days.of(plan, moment), moment);
    }

    /**
     * {@return the whole plan: every step with its reasons, of one question for several submissions those of the first; every
     * manager, who is not called, what is closed, notes}
     */
    public String whole() {
        return WholePage.of(plan, moment());
    }

    /** {@return all that is needed for one call of this plan, on one screen} */
    public String call(PlannedCall call) {
        return CallPage.of(Objects.requireNonNull(call, "call"), caller, wording, moment());
    }

    private Moment moment() {
        return Moment.of(plan, wording.words());
    }
}
