package dev.followup.store;

import dev.followup.model.Submission;
import java.util.Objects;

/** The caller's mistakes that both stores refuse. */
final class Checks {
    /** The longest id of a job search, as of every fact. */
    static final int LONGEST_ID = 200;

    private Checks() {}

    static String jobSearch(String id) {
        if (Objects.requireNonNull(id, "jobSearchId").length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "jobSearchId has " + id.length() + " characters, more than " + LONGEST_ID);
        }
        return id;
    }

    static void sameId(Submission expected, Submission updated) {
        if (!expected.id().equals(updated.id())) {
            throw new IllegalArgumentException(
                    "updated is submission " + updated.id() + ", expected is submission " + expected.id());
        }
    }

    static void page(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most is " + most + ", less than 1");
        }
    }
}
