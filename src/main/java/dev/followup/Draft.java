package dev.followup;

import dev.followup.History.Past;
import dev.followup.Life.Due;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call in the making: one person and every open follow-up for which that person is the one to call. */
final class Draft {
    private static final Comparator<Draft> EARLIEST = Comparator.comparing((Draft draft) -> draft.dueDate)
            .thenComparing(draft -> draft.followUp.submission().id());

    private final FollowUp followUp;
    private final Contact contact;
    private final String phone;
    private final Place place;
    private final LocalDate dueDate;
    private final @Nullable Past past;

    /** The others about the same person; null if there are none. */
    private @Nullable List<Draft> others;

    private LocalDate due;
    private @Nullable Window firstWindow;
    private Half half = Half.ANY;
    private long value;
    private int attemptNumber = 1;
    private boolean promised;

    Draft(FollowUp followUp, Contact contact, String phone, Place place, Due due, @Nullable Past past) {
        this.followUp = followUp;
        this.contact = contact;
        this.phone = phone;
        this.place = place;
        this.dueDate = due.date();
        this.past = past;
        this.due = due.date();
    }

    void add(Draft other) {
        if (others == null) {
            others = new ArrayList<>();
        }
        others.add(other);
    }

    /** The draft that speaks for all about this person, the one due first. */
    Draft speaker() {
        if (others == null) {
            return this;
        }
        others.add(this);
        List<Draft> all = others;
        all.sort(EARLIEST);
        Draft speaker = all.get(0);
        others = null;
        speaker.others = all;
        return speaker;
    }

    /** Finds the first window, what the call is worth and which call to this person it is. */
    void settle(Life life, FollowUpValue values, Instant now) {
        LocalDate from = later(dueDate, notBefore());
        if (past != null) {
            attemptNumber = past.calls() + 1;
            Promise promise = past.promise();
            promised = promise != null;
            if (promise != null) {
                from = Life.date(promise.at(), place.zone());
                due = from;
                Window agreed = place.promised(promise.at());
                if (agreed.closes().isAfter(now)) {
                    firstWindow = agreed;
                } else {
                    from = later(from, nextDay(past));
                }
            } else {
                half = life.half(past, place.zone());
                from = later(from, nextDay(past));
            }
        }
        if (!promised) {
            due = place.rolled(from);
        }
        if (firstWindow == null) {
            firstWindow = place.first(from, half);
        }
        value = value(this, values);
        if (others != null) {
            for (Draft other : others) {
                value = Math.max(value, value(other, values));
            }
        }
    }

    private long value(Draft one, FollowUpValue values) {
        LocalDate since = one == this ? due : place.rolled(later(one.dueDate, due));
        long worth = values.of(one.followUp, place.weeksSince(since));
        if (worth < 0) {
            throw new IllegalArgumentException(
                    "value of submission " + one.followUp.submission().id() + " is " + worth + ", less than 0");
        }
        return worth;
    }

    private LocalDate nextDay(Past past) {
        return Life.date(past.lastAt(), place.zone()).plusDays(1);
    }

    private @Nullable LocalDate notBefore() {
        LocalDate latest = Life.notBefore(followUp.attempts());
        if (past != null) {
            latest = latest(latest, Life.notBefore(past.attempts()));
        }
        if (others != null) {
            for (Draft other : others) {
                latest = latest(latest, Life.notBefore(other.followUp.attempts()));
            }
        }
        return latest;
    }

    FollowUp followUp() {
        return followUp;
    }

    /** All follow-ups by id; null if there is only one. */
    @Nullable List<FollowUp> followUps() {
        return others == null
                ? null
                : others.stream()
                        .map(draft -> draft.followUp)
                        .sorted(Comparator.comparing(one -> one.submission().id()))
                        .toList();
    }

    Person person() {
        return new Person(followUp.submission().employer(), contact.name());
    }

    Contact contact() {
        return contact;
    }

    String phone() {
        return phone;
    }

    Place place() {
        return place;
    }

    Half half() {
        return half;
    }

    LocalDate due() {
        return due;
    }

    Window firstWindow() {
        return Objects.requireNonNull(firstWindow);
    }

    long value() {
        return value;
    }

    int attemptNumber() {
        return attemptNumber;
    }

    boolean promised() {
        return promised;
    }

    int daysClosedForCaller(Window window) {
        return place.daysClosedForCaller(due, window.date());
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : later(one, other);
    }
}
