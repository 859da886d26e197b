package dev.followup;

import java.io.Serializable;
import java.util.List;

/** Whether a draft may be sent; {@link Rule#FIND_THE_MANAGER_FIRST}. */
public sealed interface Readiness extends Serializable permits Ready, NotReady {

    /** {@return why} */
    List<Reason> reasons();
}
