package dev.followup.spi;

import dev.followup.model.Contact;
import dev.followup.model.ResearchSource;
import dev.followup.model.Submission;
import java.util.List;
import java.util.Objects;

/** Finds people at an employer before anything is sent; a host implements it. */
@FunctionalInterface
public interface ContactSource {

    /**
     * {@return the people found for a draft, most promising first; empty if none}
     *
     * <p>May throw any exception when it cannot look: the next source is asked then.
     */
    List<Contact> find(Submission draft);

    /** {@return what kind of source this is, which decides when it is asked} */
    default ResearchSource kind() {
        return ResearchSource.RESEARCH_SERVICE;
    }

    /** {@return a source of the given kind} */
    static ContactSource of(ResearchSource kind, ContactSource source) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        return new ContactSource() {
            @Override
            public List<Contact> find(Submission draft) {
                return source.find(draft);
            }

            @Override
            public ResearchSource kind() {
                return kind;
            }
        };
    }
}
