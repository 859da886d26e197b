package dev.followup;

import dev.followup.plan.Reason;
import dev.followup.plan.Reason.Code;

/** Whether to leave a message if nobody answers. */
final class Voicemails {
    private static final Reason FIRST = Reason.of(Code.FIRST_MESSAGE);
    private static final Reason AGREED = Reason.of(Code.AGREED_MESSAGE);
    private static final Reason LAST = Reason.of(Code.LAST_MESSAGE);

    private Voicemails() {}

    /** Why a message may be left, or that no more may. */
    static Reason of(Cadence cadence, CallHistory history, boolean agreed, boolean last) {
        int left = history.messages();
        if (left < cadence.voicemails()) {
            if (left == 0) {
                return FIRST;
            }
            if (agreed) {
                return AGREED;
            }
            if (last) {
                return LAST;
            }
        }
        return Reason.of(Code.NO_MORE_MESSAGES, left);
    }
}
