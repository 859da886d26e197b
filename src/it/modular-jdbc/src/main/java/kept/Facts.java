package kept;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.Submission;
import dev.followup.store.JdbcFollowUpStore;
import java.time.Clock;
import java.time.LocalDate;
import org.h2.jdbcx.JdbcDataSource;

/** What was sent is still known when the program starts again. */
public final class Facts {
    private Facts() {}

    public static void main(String[] args) {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:facts;DB_CLOSE_DELAY=-1");
        JdbcFollowUpStore.of(database).createSchema();
        search(database).sent(Submission.letter("b-1", "Borealis", "Engineer", LocalDate.of(2026, 11, 30))); // a Monday
        System.out.println(search(database).find("b-1").orElseThrow().submission());
    }

    private static JobSearch search(JdbcDataSource database) {
        return JobSearch.of("1", JdbcFollowUpStore.of(database), FollowUpPolicy.standard(), Clock.systemUTC());
    }
}
