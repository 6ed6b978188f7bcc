package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.plan.Planner;
import org.stemma.signature.Signature;

/** Jobs are done at their hour of their zone, once, and changed files count at once or are rejected with a message. */
class TimetableTest {

    @TempDir
    Path folder;

    private final WallClock clock = new WallClock();
    private final List<String> said = new ArrayList<>();
    private final List<Instant> done = new ArrayList<>();
    private boolean busy;
    private Path job = Path.of("");

    @BeforeEach
    void aJob() throws IOException {
        job = write("0 30 2 * * *", "Europe/Berlin");
    }

    @Test
    void anHourThatIsLeaptOverIsMadeUpForAndOneThatComesTwiceCountsOnce() throws Exception {
        // 29 March 2026: Berlin goes from 02:00 to 03:00 at 01:00 UTC; 25 October 2026: back from 03:00 to 02:00
        assertThat(hours("2026-03-28T12:00:00Z", 48))
                .containsExactly("2026-03-28T12:00", "2026-03-29T01:30", "2026-03-30T00:30");
        assertThat(hours("2026-10-24T12:00:00Z", 48))
                .containsExactly("2026-10-24T12:00", "2026-10-25T00:30", "2026-10-26T01:30");
    }

    @Test
    void theZoneIsTheJobs() throws Exception {
        write("0 0 5 * * MON", "America/New_York");
        assertThat(hours("2026-11-25T00:00:00Z", 24 * 8)).containsExactly("2026-11-25T00:00", "2026-11-30T10:00");
    }

    @Test
    void aChangedFileCountsAtOnceAndABadOneIsRejected() throws Exception {
        Timetable timetable = timetable();
        at(timetable, "2026-06-01T12:00:00Z");
        at(timetable, "2026-06-01T12:00:01Z");
        assertThat(done).hasSize(1);
        assertThat(said).containsExactly("ferry: taken in", "ferry: next at 2026-06-02 02:30 Europe/Berlin");

        String good = Files.readString(job);
        for (String bad : List.of(
                good.replace("reports", "report"),
                good.replace("0 30 2 * * *", "0 99 2 * * *"),
                good.replace("{period}", "here"),
                "\u0000",
                "")) {
            said.clear();
            Files.writeString(job, bad);
            at(timetable, "2026-06-01T13:00:00Z");
            assertThat(said)
                    .singleElement()
                    .asString()
                    .contains("ferry.yaml: rejected; next at 2026-06-02 02:30 Europe/Berlin as before\n");
        }
        Files.delete(job);
        at(timetable, "2026-06-02T00:30:00Z");
        assertThat(done)
                .as("its hour has come; the body itself says what is wrong with the file")
                .hasSize(2);
        write("0 0 4 * * *", "UTC");
        at(timetable, "2026-06-02T01:00:00Z");
        at(timetable, "2026-06-02T04:00:00Z");
        assertThat(done).endsWith(Instant.parse("2026-06-02T01:00:00Z"), Instant.parse("2026-06-02T04:00:00Z"));
        assertThat(said).contains("ferry: next at 2026-06-02 04:00 UTC");
    }

    @Test
    void aBusyJobIsLookedAtAgainSoonAndAClockThatIsSetBackDoesNothingTwice() throws Exception {
        busy = true;
        Timetable timetable = timetable();
        at(timetable, "2026-06-01T12:00:00Z");
        at(timetable, "2026-06-01T12:04:59Z");
        busy = false;
        at(timetable, "2026-06-01T12:05:00Z");
        at(timetable, "2026-06-01T09:00:00Z");
        at(timetable, "2026-06-02T00:31:00Z");
        assertThat(done).hasSize(3);
    }

    /** The moments at which the job was done, looked at every half hour, in UTC. */
    private List<String> hours(String from, int hours) throws IOException {
        done.clear();
        Timetable timetable = timetable();
        Instant start = Instant.parse(from);
        for (int half = 0; half <= 2 * hours; half++) {
            at(timetable, start.plusSeconds(1800L * half).toString());
        }
        return done.stream().map(moment -> moment.toString().substring(0, 16)).toList();
    }

    private void at(Timetable timetable, String moment) throws IOException {
        clock.now = Instant.parse(moment);
        timetable.look(file -> {
            done.add(clock.now);
            return busy;
        });
    }

    private Timetable timetable() {
        return new Timetable(List.of(job), new Planner(any -> new Signature(""), clock), clock, said::add);
    }

    private Path write(String cron, String zone) throws IOException {
        return Files.writeString(
                folder.resolve("ferry.yaml"),
                "schedule: \"" + cron + "\"\nzone: " + zone + "\ninbox: " + folder.resolve("inbox")
                        + "/{period}\nreports: " + folder.resolve("reports") + "\n");
    }

    private static final class WallClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            WallClock other = this;
            return new Clock() {
                @Override
                public Instant instant() {
                    return other.now;
                }

                @Override
                public ZoneId getZone() {
                    return zone;
                }

                @Override
                public Clock withZone(ZoneId another) {
                    return other.withZone(another);
                }
            };
        }
    }
}
