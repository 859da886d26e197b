package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharedJobSearchTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-27T15:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#all")
    void twoDevicesThatRepeatEachCallLoseNothingAndCountNothingTwice(Database database) throws Exception {
        DataSource dataSource = database.fresh();
        JdbcFollowUpStore.of(dataSource).createSchema();
        List<JobSearch> devices = List.of(device(dataSource), device(dataSource));
        Submission sent = Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)); // a Monday
        devices.get(0).sent(sent);
        devices.get(1).sent(sent);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> work = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            JobSearch device = devices.get(thread % 2);
            int number = thread;
            work.add(threads.submit(() -> {
                for (int i = 0; i < 4; i++) {
                    // each call is recorded by two devices, and twice by each
                    CallAttempt call = CallAttempt.of(
                            number / 2 + "." + i, "acme", "Dana Ruiz", FRIDAY.instant(), Outcome.UNDECIDED);
                    device.record(call);
                    device.record(call);
                }
                device.update("acme", known -> known.withContacts(more(known.contacts(), "Person " + number)));
            }));
        }
        for (Future<?> done : work) {
            done.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        var found = JdbcFollowUpStore.of(dataSource).find("s", "acme").orElseThrow();
        assertThat(found.attempts()).hasSize(16).doesNotHaveDuplicates();
        assertThat(found.submission().contacts()).hasSize(8);
        assertThat(devices.get(0).plan()).isEqualTo(devices.get(1).plan());
    }

    private static JobSearch device(DataSource dataSource) {
        return JobSearch.of("s", JdbcFollowUpStore.of(dataSource), FollowUpPolicy.standard(), FRIDAY);
    }

    private static Contact[] more(List<Contact> known, String name) {
        List<Contact> more = new ArrayList<>(known);
        more.add(Contact.of(name, "VP of Engineering"));
        return more.toArray(Contact[]::new);
    }
}
