package dev.followup;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contact who is not called about a submission. Immutable; {@code toString()} masks the person. */
public final class Rejection extends Explained implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FollowUp followUp;
    private final Contact contact;
    private final int rules;

    Rejection(FollowUp followUp, Contact contact, int rules, Reasons explains) {
        super(explains);
        this.followUp = followUp;
        this.contact = contact;
        this.rules = rules;
    }

    /** {@return the follow-up in which the contact is named} */
    public FollowUp followUp() {
        return followUp;
    }

    /** {@return who is not called} */
    public Contact contact() {
        return contact;
    }

    /** {@return every rule that speaks against calling the contact} */
    public Set<Rule> rules() {
        EnumSet<Rule> against = EnumSet.noneOf(Rule.class);
        for (Rule rule : Rule.values()) {
            if ((rules & 1 << rule.ordinal()) != 0) {
                against.add(rule);
            }
        }
        return against;
    }

    @Override
    List<Reason> explain(Reasons reasons) {
        return reasons.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rejection that
                && rules == that.rules
                && contact.equals(that.contact)
                && followUp.equals(that.followUp);
    }

    @Override
    public int hashCode() {
        return Objects.hash(followUp, contact, rules);
    }

    @Override
    public String toString() {
        return "Rejection[submission=" + followUp.submission().id() + ", contact=" + contact + ", rules=" + rules()
                + "]";
    }
}
