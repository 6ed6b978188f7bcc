package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code catch-up JOB…}: every week that has no sealed run yet, oldest first. The body of every schedule. */
@Command(
        name = "catch-up",
        mixinStandardHelpOptions = true,
        description = {
            "Runs every week of scheduled jobs that has no sealed run yet, oldest first, up to the last completed one.",
            "Weeks are ISO weeks; which one is completed is judged in the job's zone. Asked again, it does what is left.",
            "Exit codes: 0 nothing is left · 1 a week is above a limit of fail-on · 2 a week could not be run"
                    + " · 5 another process is running the job"
        })
final class CatchUpCommand implements Callable<Integer> {

    @Parameters(paramLabel = "JOB", arity = "1..*", description = "job files with a schedule")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--dry-run", description = "say what would be done, and do nothing")
    private boolean dry;

    @Option(names = "--quiet", description = "print no progress")
    private boolean quiet;

    @Option(
            names = "--spring",
            paramLabel = "KEY=VALUE",
            description = "a Spring property, such as spring.profiles.active=postgres")
    private Map<String, String> properties = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        CatchUp body = new CatchUp(dry, quiet, properties);
        List<Integer> codes = new ArrayList<>();
        for (Path file : files) {
            codes.add(body.job(file));
        }
        return CatchUp.gravest(codes);
    }
}
