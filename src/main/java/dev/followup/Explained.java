package dev.followup;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something whose reasons are made when they are asked for, or written. */
abstract class Explained implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient @Nullable Reasons explains;
    private @Nullable List<Reason> reasons;

    Explained(Reasons explains) {
        this.explains = explains;
    }

    /** Two threads may make them at once; they make the same. */
    public final List<Reason> reasons() {
        List<Reason> known = reasons;
        if (known == null) {
            known = explains == null ? List.of() : explain(explains);
            reasons = known;
        }
        return known;
    }

    abstract List<Reason> explain(Reasons reasons);

    private void writeObject(ObjectOutputStream out) throws IOException {
        reasons();
        out.defaultWriteObject();
    }
}
