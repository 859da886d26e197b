package dev.followup.model;

import dev.followup.role.Role;
import dev.followup.role.Role.Kind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One person, as all facts of a job search together know them; made by {@link People}. */
public final class KnownPerson {
    private static final Comparator<Entry> BY_SUBMISSION =
            Comparator.comparing(entry -> entry.submission().id());

    private final long hash;
    private final int number;

    /** As whoever was met first spells them. */
    private final String employer;

    private final String name;

    private @Nullable Entry first;
    private List<Entry> further = List.of();
    private List<KnownPerson> mayBe = List.of();
    private List<CallAttempt> attempts = List.of();
    private @Nullable Contact contact;

    KnownPerson(long hash, int number, String employer, String name) {
        this.hash = hash;
        this.number = number;
        this.employer = employer;
        this.name = name;
    }

    /** Whether an employer and a name, which has the hash of this one's, are this one's. */
    boolean is(String otherEmployer, String otherName) {
        return (name.equals(otherName) || Spelling.name(name).equals(Spelling.name(otherName)))
                && (employer.equals(otherEmployer)
                        || Spelling.employer(employer).equals(Spelling.employer(otherEmployer)));
    }

    String employer() {
        return employer;
    }

    String name() {
        return name;
    }

    /** What one submission says of the person. */
    record Entry(Submission submission, Contact contact) {}

    /** {@return the number of this person among all of the job search, from 0} */
    public int number() {
        return number;
    }

    /** {@return a hash that is the same for the same person in any plan} */
    public long hash() {
        return hash;
    }

    /** {@return the calls with this person about any submission, by instant, then gravity of the outcome, then id} */
    public List<CallAttempt> attempts() {
        return attempts;
    }

    /** {@return whether any submission names the person, not only a call} */
    public boolean named() {
        return first != null;
    }

    /** {@return the ids of the submissions that name the person, in order} */
    public List<String> submissions() {
        return entries().stream()
                .map(entry -> entry.submission().id())
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * {@return what is known of the person: where submissions differ, what the one with the least id says; the numbers of all;
     * a declared role before any recognised one, of those one that is never called before others, and one that says something
     * before one that says nothing; for who may be one of several, a role of theirs that is never called}
     */
    public Contact contact() {
        Contact known = contact;
        if (known == null) {
            Contact one = Objects.requireNonNull(first, "a contact").contact();
            known = further.isEmpty() ? one : together(one);
            known = mayBe.isEmpty() ? known : known.withRole(gravest(known.role()));
            contact = known;
        }
        return known;
    }

    /** {@return whether submissions give the person titles of different kinds} */
    public boolean titlesDiffer() {
        return !further.isEmpty()
                && differ(entry -> {
                    Role role = entry.contact().role();
                    return role.declared() || role.kind() != Kind.OTHER ? role.kind() : null;
                });
    }

    /** {@return whether submissions give the person different time zones} */
    public boolean zonesDiffer() {
        return !further.isEmpty() && differ(entry -> entry.contact().zone());
    }

    private boolean differ(Function<Entry, @Nullable Object> what) {
        Object known = null;
        for (Entry entry : entries()) {
            Object here = what.apply(entry);
            if (known != null && here != null && !known.equals(here)) {
                return true;
            }
            known = known == null ? here : known;
        }
        return false;
    }

    /** {@return where the person is: in their own zone, else that of a switchboard; null if nobody says} */
    public @Nullable ZoneId zone() {
        ZoneId own = named() ? contact().zone() : null;
        return own != null
                ? own
                : entries().stream()
                        .sorted(BY_SUBMISSION)
                        .map(entry -> entry.submission().switchboardZone())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** {@return whether one submission names the person, and once} */
    public boolean isNamedOnce() {
        return first != null && further.isEmpty();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(further.size() + 1);
        if (first != null) {
            entries.add(first);
            entries.addAll(further);
        }
        return entries;
    }

    void add(Submission submission, Contact named) {
        Entry entry = new Entry(submission, named);
        if (first == null) {
            first = entry;
        } else {
            further = further.isEmpty() ? new ArrayList<>() : further;
            further.add(entry);
        }
    }

    void keep(List<Entry> fewer) {
        first = fewer.get(0);
        further = fewer.subList(1, fewer.size());
    }

    /** Those of several ids of whom this one, who has none, may be any. */
    List<KnownPerson> mayBe() {
        return mayBe;
    }

    void mayBe(List<KnownPerson> people) {
        mayBe = people;
    }

    private Role gravest(Role own) {
        return mayBe.stream()
                .map(one -> one.contact().role())
                .filter(role -> !own.declared()
                        && !own.kind().isNeverCalled()
                        && role.kind().isNeverCalled())
                .findFirst()
                .orElse(own);
    }

    void add(CallAttempt attempt) {
        if (attempts.isEmpty()) {
            attempts = new ArrayList<>();
        }
        attempts.add(attempt);
    }

    void sortAttempts() {
        if (attempts.size() > 1) {
            attempts.sort(CallAttempt.CHRONOLOGY);
        }
    }

    private Contact together(Contact one) {
        if (further.stream().allMatch(entry -> entry.contact().equals(one))) {
            return one;
        }
        List<Entry> inOrder = entries();
        inOrder.sort(BY_SUBMISSION);
        Contact whole = inOrder.get(0).contact();
        Role role = whole.role();
        for (Entry entry : inOrder.subList(1, inOrder.size())) {
            Contact other = entry.contact();
            role = weight(other.role()) > weight(role) ? other.role() : role;
            whole = Contacts.completed(whole, other);
        }
        return whole.withRole(role);
    }

    private static int weight(Role role) {
        if (role.declared()) {
            return 3;
        }
        return switch (role.kind()) {
            case HUMAN_RESOURCES, RECRUITER -> 2;
            case MANAGER, GATEKEEPER -> 1;
            case OTHER -> 0;
        };
    }
}
