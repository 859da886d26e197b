package dev.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.FollowUpPolicy;
import dev.followup.JobSearch;
import dev.followup.model.CallAttempt;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Outcome;
import dev.followup.model.Submission;
import java.io.BufferedReader;
import java.nio.file.Path;
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
        Submission sent = Submission.resume("acme", "Acme", "Engineer", LocalDate.of(2026, 11, 23)) // a Monday
                .withContacts(Contact.of("Dana Ruiz", "VP of Engineering"));
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
        assertThat(found.submission().contacts()).hasSize(9);
        assertThat(devices.get(0).plan()).isEqualTo(devices.get(1).plan());
    }

    @ParameterizedTest
    @MethodSource("dev.followup.store.Database#ofSeveralProcesses")
    void twoProcessesAtOnceLoseNothingAndCountNothingTwice(Database database) throws Exception {
        String url = database.freshUrl() + (database == Embedded.H2 ? ";AUTO_SERVER=TRUE" : "");
        DataSource dataSource = Connections.to(url);
        JdbcFollowUpStore.of(dataSource).createSchema();
        Device here = new Device("here", dataSource);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Device.class.getName(),
                        "there",
                        url)
                .redirectErrorStream(true)
                .start();
        int first;
        try (BufferedReader lines = process.inputReader()) {
            // each round begins here when it begins there
            for (int round = 0; round < Device.ROUNDS; round++) {
                assertThat(lines.readLine()).isEqualTo("round " + round);
                here.work(round);
            }
            first = Integer.parseInt(lines.readLine());
        } finally {
            process.destroyForcibly();
        }
        List<String> people = new ArrayList<>(List.of("Dana Ruiz"));
        List<String> calls = new ArrayList<>();
        for (int round = 0; round < Device.ROUNDS; round++) {
            people.addAll(List.of("here " + round, "there " + round));
            calls.addAll(List.of("here " + round, "there " + round, "both " + round));
        }
        FollowUp found = JdbcFollowUpStore.of(dataSource).find("s", "acme").orElseThrow();
        assertThat(found.attempts()).extracting(CallAttempt::id).containsExactlyInAnyOrderElementsOf(calls);
        assertThat(found.submission().contacts()).extracting(Contact::name).containsExactlyInAnyOrderElementsOf(people);
        assertThat(here.first() + first).isEqualTo(Device.ROUNDS);
        System.out.println(database + ": of " + Device.ROUNDS + " calls that both recorded, " + here.first()
                + " came first from here, " + first + " from there");
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
