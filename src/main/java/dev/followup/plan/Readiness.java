package dev.followup.plan;

import java.io.Serializable;
import java.util.List;

/** Whether a draft may be sent: only when a hiring manager is known, says rule {@link Rule#FIND_THE_MANAGER_FIRST}. */
public sealed interface Readiness extends Serializable permits Ready, NotReady {

    /** {@return why, most important first} */
    List<Reason> reasons();
}
