package dev.followup;

import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.role.Role.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;

/** Rejects human resources and recruiters, and dates the first call of each manager: no choice, no hours, no order. */
public final class RejectAndDate {
    /** A manager and when the first call can be placed. */
    public record Dated(FollowUp followUp, Contact contact, ZonedDateTime at) {}

    /** A person judged about a submission. */
    public record Candidate(FollowUp followUp, Contact contact) {
        /** {@return what the title makes of the person} */
        public Kind getKind() {
            return contact.role().kind();
        }
    }

    /** What became of the candidates. */
    public static final class Answer {
        private final List<Dated> dated = new ArrayList<>();
        private int rejected;

        /** Counts a person who is not called. */
        public void reject() {
            rejected++;
        }

        /** Dates the first call to a manager. */
        public void date(Candidate candidate) {
            date(candidate.followUp(), candidate.contact());
        }

        private void date(FollowUp followUp, Contact contact) {
            LocalDate due = followUp.submission().sentOn().plusDays(3);
            ZonedDateTime at = StreamPipeline.rolled(due).atTime(NINE).atZone(contact.zone());
            dated.add(new Dated(followUp, contact, at));
        }

        List<Dated> dated() {
            return dated;
        }

        int rejected() {
            return rejected;
        }
    }

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private static final String RULES = """
            package dev.followup.rules;
            import dev.followup.RejectAndDate.Candidate;
            import dev.followup.role.Role.Kind;
            global dev.followup.RejectAndDate.Answer answer;
            rule "never human resources" when Candidate(kind == Kind.HUMAN_RESOURCES) then answer.reject(); end
            rule "never recruiters" when Candidate(kind == Kind.RECRUITER) then answer.reject(); end
            rule "three days later" when $manager : Candidate(kind == Kind.MANAGER) then answer.date($manager); end
            """;

    private RejectAndDate() {}

    /** As one writes it by hand. */
    static Answer loop(List<FollowUp> followUps) {
        Answer answer = new Answer();
        for (FollowUp followUp : followUps) {
            for (Contact contact : followUp.submission().contacts()) {
                Kind kind = contact.role().kind();
                if (kind == Kind.HUMAN_RESOURCES || kind == Kind.RECRUITER) {
                    answer.reject();
                } else if (kind == Kind.MANAGER) {
                    answer.date(followUp, contact);
                }
            }
        }
        return answer;
    }

    static KieBase rules() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/rules.drl", RULES);
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    static Answer drools(KieBase rules, List<FollowUp> followUps) {
        KieSession session = rules.newKieSession();
        try {
            Answer answer = new Answer();
            session.setGlobal("answer", answer);
            for (FollowUp followUp : followUps) {
                for (Contact contact : followUp.submission().contacts()) {
                    session.insert(new Candidate(followUp, contact));
                }
            }
            session.fireAllRules();
            return answer;
        } finally {
            session.dispose();
        }
    }
}
