package dev.followup.spi;

/**
 * A store could not do what it was asked; nothing was changed, or the host cannot know.
 *
 * <p>The message names the operation and never a person's data; the cause is what the storage said.
 */
public sealed class StoreException extends RuntimeException permits UnreadableFactException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param operation what the store was doing, without data
     * @param cause what the storage said
     */
    public StoreException(String operation, Throwable cause) {
        super(operation, cause);
    }

    /**
     * Makes an exception without a cause.
     *
     * @param message what is wrong with the storage, without data
     */
    public StoreException(String message) {
        super(message);
    }
}
