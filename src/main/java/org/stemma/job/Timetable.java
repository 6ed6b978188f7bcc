package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.scheduling.support.CronExpression;
import org.stemma.plan.JobFile;
import org.stemma.plan.PlanException;
import org.stemma.plan.Planner;
import org.stemma.signature.Digest;

/**
 * When jobs are due. Looks at the clock on the wall each time it is asked, so a machine that slept, or whose clock was set, is not
 * late; and at the job files, so that a changed one counts at once, or is rejected with a message and counts as it did before.
 *
 * <p>Spring's cron says which hours on the wall; an hour that daylight saving leaps over is made up for as much later as the leap is
 * long (where Spring itself passes it over), one that comes twice counts the first time.
 */
public final class Timetable {

    /** How soon a job that another process is running is looked at again. */
    private static final Duration BUSY = Duration.ofMinutes(5);

    private final Planner planner;
    private final Clock clock;
    private final Consumer<String> says;
    private final List<Entry> entries = new ArrayList<>();

    /** Does a job, and answers whether another process is at it. */
    public interface Body {
        boolean isBusy(Path file) throws IOException;
    }

    private static final class Entry {
        private final Path file;
        private Optional<Digest> seen = Optional.empty();
        private Optional<JobFile> job = Optional.empty();
        private Optional<ZonedDateTime> due = Optional.empty();

        Entry(Path file) {
            this.file = file;
        }
    }

    /**
     * @param files of jobs with a schedule
     * @param says where a line about each change goes
     */
    public Timetable(List<Path> files, Planner planner, Clock clock, Consumer<String> says) {
        files.forEach(file -> entries.add(new Entry(file)));
        this.planner = planner;
        this.clock = clock;
        this.says = says;
    }

    /** Takes in job files that are new or were changed, and does those jobs that are due, one behind the other. */
    public void look(Body body) throws IOException {
        for (Entry entry : entries) {
            read(entry);
            if (entry.due.filter(due -> !due.isAfter(now(entry))).isPresent()) {
                boolean busy = body.isBusy(entry.file);
                ZonedDateTime now = now(entry);
                entry.due = busy ? Optional.of(now.plus(BUSY)) : entry.job.flatMap(job -> next(job, now));
                says.accept(name(entry) + ": next at "
                        + entry.due.map(Timetable::words).orElse("no time: its schedule never comes"));
            }
        }
    }

    /** The first moment behind {@code after} that the job's schedule names, in its zone. */
    static Optional<ZonedDateTime> next(JobFile job, ZonedDateTime after) {
        Optional<CronExpression> cron = job.schedule().map(CronExpression::parse);
        LocalDateTime local = after.toLocalDateTime();
        while (cron.isPresent()) {
            local = cron.get().next(local);
            if (local == null) {
                return Optional.empty();
            }
            ZonedDateTime moment = local.atZone(after.getZone());
            if (moment.isAfter(after)) {
                return Optional.of(moment);
            }
        }
        return Optional.empty();
    }

    private void read(Entry entry) throws IOException {
        Digest now = Files.isRegularFile(entry.file) ? Digest.ofFile(entry.file) : Digest.of("");
        if (!Optional.of(now).equals(entry.seen)) {
            entry.seen = Optional.of(now);
            try {
                JobFile job = planner.backlog(entry.file).job();
                job.schedule().ifPresent(CronExpression::parse);
                entry.job = Optional.of(job);
                entry.due = Optional.of(now(entry));
                says.accept(name(entry) + ": taken in");
            } catch (PlanException | IllegalArgumentException e) {
                says.accept(entry.file + ": rejected; "
                        + entry.due
                                .map(due -> "next at " + words(due) + " as before")
                                .orElse("not run until it is mended")
                        + "\n" + e.getMessage());
            }
        }
    }

    private ZonedDateTime now(Entry entry) {
        ZoneId zone = entry.job.flatMap(JobFile::zone).map(ZoneId::of).orElse(clock.getZone());
        return ZonedDateTime.now(clock.withZone(zone));
    }

    private static String name(Entry entry) {
        return entry.job.map(JobFile::name).orElse(entry.file.toString());
    }

    private static String words(ZonedDateTime moment) {
        return moment.toLocalDate() + " " + moment.toLocalTime().withNano(0) + " " + moment.getZone();
    }
}
