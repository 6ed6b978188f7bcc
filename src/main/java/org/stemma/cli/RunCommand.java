package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.job.AuditJob;
import org.stemma.job.JobLock;
import org.stemma.job.RunOutcome;
import org.stemma.job.RunRequest;
import org.stemma.notation.Json;
import org.stemma.plan.Plan;
import org.stemma.report.Audit;
import org.stemma.report.Letter;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run JOB}: one batch, from where an earlier run was cut off. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Audits one batch; resumes it if it was interrupted.")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private JobOptions job = new JobOptions();

    @Option(names = "--again", description = "do a finished run once more, as a new attempt")
    private boolean again;

    @Option(names = "--quiet", description = "print nothing but the last lines")
    private boolean quiet;

    @Option(names = "--json", description = "print the outcome as one JSON line")
    private boolean json;

    @Option(
            names = "--spring",
            paramLabel = "KEY=VALUE",
            description = "a Spring property, such as spring.profiles.active=postgres")
    private Map<String, String> properties = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        Plan plan = job.plan();
        try (JobLock lock = JobLock.take(plan.job())) {
            return run(plan);
        } catch (JobLock.HeldException e) {
            System.err.println("stemma: " + e.getMessage());
            return Exit.BUSY;
        }
    }

    private int run(Plan plan) throws IOException {
        ConsoleProgress progress = new ConsoleProgress(quiet || json);
        progress.says(plan.job().name() + " " + plan.period() + ": "
                + plan.inbox().items().size() + " files in " + plan.inbox().root());
        RunOutcome outcome = new AuditJob(var(), Map.copyOf(properties), progress)
                .run(new RunRequest(plan, 1, job.encoders(plan.job().encoder()), Operator.key(plan.reports())), again);
        progress.sumsUp();
        return switch (outcome.state()) {
            case DONE, ALREADY_DONE -> done(outcome, plan);
            case STOPPED -> throw new Refusal("stopped; the same command resumes it");
            case FAILED ->
                throw new Refusal(outcome.reason() + "\n(details in " + var().resolve("stemma.log")
                        + "; the same command resumes the run)");
        };
    }

    private int done(RunOutcome outcome, Plan plan) throws IOException {
        Bundle bundle = Bundle.open(outcome.bundle());
        Results results = bundle.results();
        Audit audit = new Audit(results);
        Headline headline = Headline.of(audit);
        if (json) {
            System.out.println(Json.write(headline.at(outcome.bundle().toString())));
        } else {
            if (outcome.state() == RunOutcome.State.ALREADY_DONE) {
                System.out.println("already done; --again makes a new attempt");
            }
            Letter.lines(audit).forEach(System.out::println);
            headline.lines().forEach(System.out::println);
            results.deliveries().stream()
                    .filter(delivery -> !delivery.passedOver().isEmpty())
                    .forEach(delivery -> System.out.println(delivery.words()));
            plan.inbox().passedOverWords().ifPresent(System.out::println);
            System.out.println("workbook: " + bundle.workbook());
            System.out.println("page:     " + bundle.page());
        }
        return headline.exceeds(plan.job().failOn()) ? Exit.ABOVE_LIMIT : Exit.DONE;
    }

    /** State lives in var/; STEMMA_VAR moves it. */
    static Path var() {
        return Path.of(Optional.ofNullable(System.getenv("STEMMA_VAR"))
                .filter(v -> !v.isBlank())
                .orElse("var"));
    }
}
