package dev.followup;

import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;
import java.util.List;

/** Whether to leave a message if nobody answers. */
final class Voicemails {
    private static final Reason FIRST = Reason.of(Code.FIRST_MESSAGE);
    private static final Reason AGREED = Reason.of(Code.AGREED_MESSAGE);
    private static final Reason LAST = Reason.of(Code.LAST_MESSAGE);
    private static final List<Reason> ON_THE_FIRST = List.of(FIRST);
    private static final List<Reason> ON_THE_FIRST_AND_LAST = List.of(FIRST, LAST);
    private static final List<Reason> ON_AN_AGREED = List.of(AGREED);
    private static final List<Reason> ON_AN_AGREED_AND_LAST = List.of(AGREED, LAST);
    private static final List<Reason> ON_THE_LAST = List.of(LAST);

    private Voicemails() {}

    /** Why a message may be left, that it is the last call among it, so that it promises no other; or that no more may. */
    static List<Reason> of(Cadence cadence, CallHistory history, boolean agreed, boolean last) {
        int left = history.messages();
        if (left < cadence.voicemails()) {
            if (left == 0) {
                return last ? ON_THE_FIRST_AND_LAST : ON_THE_FIRST;
            }
            if (agreed) {
                return last ? ON_AN_AGREED_AND_LAST : ON_AN_AGREED;
            }
            if (last) {
                return ON_THE_LAST;
            }
        }
        return List.of(Reason.of(Code.NO_MORE_MESSAGES, left));
    }
}
