package reminders;

/** Brings a page to a person: an e-mail, a push message. */
public interface Courier {

    /**
     * Sends a page.
     *
     * @param key the same for the same page, also where it is sent again because nobody knows whether it went out: the
     *     Message-ID or idempotency key by which the other end drops the second one
     * @throws RuntimeException if it cannot be sent now
     */
    void send(String key, String person, String page);
}
