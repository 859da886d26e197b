package dev.followup.tck;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One promise of a store, and how to see whether it is kept. */
public final class StoreRule {
    private final String id;
    private final String statement;
    private final Verification verification;

    StoreRule(String id, String statement, Verification verification) {
        this.id = id;
        this.statement = statement;
        this.verification = verification;
    }

    /** {@return the short name of the rule, which never changes its meaning: {@code RECORD-2}} */
    public String id() {
        return id;
    }

    /** {@return what a store promises, in a sentence} */
    public String statement() {
        return statement;
    }

    /**
     * Sees whether a fresh store keeps the promise, within seconds, and returns if it does.
     *
     * @throws AssertionError if it does not; the message begins with the id, the cause is what the store threw, if it did
     */
    public void verify() {
        try {
            verification.run();
        } catch (Broken broken) {
            throw new AssertionError(id + ": " + statement + "; but " + broken.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(id + ": " + statement + "; but the thread was interrupted", interrupted);
        } catch (Exception thrown) {
            throw new AssertionError(
                    id + ": " + statement + "; but the store threw "
                            + thrown.getClass().getName(),
                    thrown);
        }
    }

    /** The id and the statement. */
    @Override
    public String toString() {
        return id + ": " + statement;
    }

    /** What a rule does to a fresh store. */
    @FunctionalInterface
    interface Verification {
        void run() throws Exception;
    }

    /** A promise that was not kept. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String what) {
            super(what);
        }
    }

    static void require(boolean kept, String otherwise) throws Broken {
        if (!kept) {
            throw new Broken(otherwise);
        }
    }

    static void same(Object expected, @Nullable Object actual, String what) throws Broken {
        require(Objects.equals(expected, actual), what);
    }
}
