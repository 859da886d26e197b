package modular;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Readiness;
import dev.followup.store.InMemoryFollowUpStore;
import dev.followup.text.Agenda;
import dev.followup.text.Script;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** One search from the draft to the second call, in an image of its own. */
public final class Callees {
    private Callees() {}

    public static void main(String[] args) {
        var berlin = ZoneId.of("Europe/Berlin");
        var clock = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), berlin);
        var search = JobSearch.of("1", new InMemoryFollowUpStore(), FollowUpPolicy.standard(), clock);
        var draft = Submission.letter("b-1", "Borealis GmbH", "Entwickler", LocalDate.of(2026, 11, 26)) // a Thursday
                .withContacts(
                        Contact.of("Jana Wolf", "Leiterin Entwicklung", berlin).withPhone("+49 30 5550100"));

        Readiness readiness = search.readiness(draft);
        System.out.println(readiness.reasons().get(0).rule());
        if (search.sent(draft) instanceof PlannedCall call) {
            System.out.println(Script.of(call).in(Locale.GERMAN).opening());
            search.record(call.attempt("1", clock.instant(), Outcome.NO_ANSWER));
        }
        System.out.print(Agenda.of(search.plan()).in(Locale.GERMAN).today());
        System.out.println(ModuleLayer.boot().findModule("java.sql").isPresent() ? "with java.sql" : "no java.sql");
    }
}
