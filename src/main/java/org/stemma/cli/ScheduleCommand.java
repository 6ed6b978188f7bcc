package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.stemma.job.Timetable;
import org.stemma.signature.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schedule JOB…}: stays up and catches up at the hours that the jobs name. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = {
            "Stays up: catches up with each job now, at the hours of its schedule, and whenever its file was changed.",
            "SIGTERM or Ctrl-C ends it, in the middle of a run at the end of the chunk; the next start goes on there."
        })
final class ScheduleCommand implements Callable<Integer> {

    private static final long LOOK_EVERY_MILLISECONDS = 1_000;

    @Parameters(paramLabel = "JOB", arity = "1..*", description = "job files with a schedule")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--quiet", description = "print no progress")
    private boolean quiet;

    @Option(
            names = "--spring",
            paramLabel = "KEY=VALUE",
            description = "a Spring property, such as spring.profiles.active=postgres")
    private Map<String, String> properties = new LinkedHashMap<>();

    private final AtomicBoolean ending = new AtomicBoolean();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.set(true)));
        CatchUp body = new CatchUp(false, quiet, properties);
        Timetable timetable = new Timetable(
                files,
                JobOptions.planner(job -> new Signature("")),
                Clock.system(ZoneId.systemDefault()),
                ScheduleCommand::say);
        while (!ending.get()) {
            timetable.look(file -> catchUp(body, file));
            Thread.sleep(LOOK_EVERY_MILLISECONDS);
        }
        return Exit.DONE;
    }

    /** Whatever goes wrong with one job is told, and neither ends the others nor keeps it from its next hour. */
    private boolean catchUp(CatchUp body, Path file) {
        try {
            return !ending.get() && body.job(file) == Exit.BUSY;
        } catch (IOException | RuntimeException e) {
            System.err.println("stemma: " + Refusal.words(e));
            return false;
        }
    }

    private static void say(String words) {
        System.out.println(words);
        System.out.flush();
    }
}
