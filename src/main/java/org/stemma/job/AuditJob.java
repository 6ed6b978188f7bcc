package org.stemma.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.stemma.engine.Engine;
import org.stemma.job.RunOutcome.State;
import org.stemma.store.Private;

/** Starts, resumes or refuses one run. Everything above knows only this class of Spring. */
public final class AuditJob {

    static final String NAME = "audit";

    private final Path var;
    private final Map<String, Object> properties;
    private final Progress progress;

    /**
     * @param var folder of the workbench's database and of the log
     * @param properties Spring properties over the defaults, such as another data source
     */
    public AuditJob(Path var, Map<String, Object> properties, Progress progress) {
        this.var = var;
        this.properties = Map.copyOf(properties);
        this.progress = progress;
    }

    /**
     * Runs the job to its end, from where an earlier run of the same identity was cut off.
     *
     * @param again whether a finished run is done anew, as a further attempt with a bundle of its own
     */
    public RunOutcome run(RunRequest request, boolean again) {
        try (ConfigurableApplicationContext context = start(request)) {
            JobRepository repository = context.getBean(JobRepository.class);
            if (again && status(repository, request) == BatchStatus.COMPLETED) {
                context.close();
                return run(request.again(), true);
            }
            return run(request, repository, context.getBean(JobOperator.class), context.getBean(Job.class));
        } catch (RuntimeException e) {
            return new RunOutcome(State.FAILED, request.bundle(), readable(e));
        }
    }

    private RunOutcome run(RunRequest request, JobRepository repository, JobOperator operator, Job job) {
        JobParameters parameters = parameters(request);
        JobExecution last = repository.getLastJobExecution(NAME, parameters);
        if (last != null && last.getStatus() == BatchStatus.COMPLETED && Files.isDirectory(request.bundle())) {
            return new RunOutcome(State.ALREADY_DONE, request.bundle(), "");
        }
        if (last != null && last.getStatus() == BatchStatus.COMPLETED) {
            return new RunOutcome(
                    State.FAILED,
                    request.bundle(),
                    request.bundle() + " was finished, but its bundle is gone; run with --again to make it anew");
        }
        if (last != null) {
            progress.says("resuming the run that was cut off");
        }
        if (last != null && looksAlive(last)) {
            operator.recover(last);
        }
        return outcome(request, start(operator, job, parameters));
    }

    /** A killed run still says that it is running; a stopped one may have a partition that does. Neither may be started. */
    private static boolean looksAlive(JobExecution execution) {
        return execution.isRunning()
                || execution.getStepExecutions().stream()
                        .anyMatch(step -> step.getStatus().isRunning());
    }

    private static JobExecution start(JobOperator operator, Job job, JobParameters parameters) {
        try {
            return operator.start(job, parameters);
        } catch (JobExecutionException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static RunOutcome outcome(RunRequest request, JobExecution execution) {
        return switch (execution.getStatus()) {
            case COMPLETED -> new RunOutcome(State.DONE, request.bundle(), "");
            case STOPPED, STOPPING -> new RunOutcome(State.STOPPED, request.bundle(), "stopped on request");
            default ->
                new RunOutcome(
                        State.FAILED,
                        request.bundle(),
                        execution.getAllFailureExceptions().stream()
                                .map(AuditJob::readable)
                                .findFirst()
                                .orElse("the run ended as " + execution.getStatus()));
        };
    }

    private static BatchStatus status(JobRepository repository, RunRequest request) {
        JobExecution last = repository.getLastJobExecution(NAME, parameters(request));
        return last == null ? BatchStatus.UNKNOWN : last.getStatus();
    }

    /** What makes a run this run: the same parameters again resume it or are refused. */
    private static JobParameters parameters(RunRequest request) {
        return new JobParametersBuilder()
                .addString("job", request.plan().job().name())
                .addString("period", request.plan().period())
                .addString("run", request.run())
                .toJobParameters();
    }

    private static void own(Path var) {
        try {
            if (!Files.exists(var.resolve("stemma.log"))) {
                Private.take(Private.folder(var));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of Stemma's state cannot be made: " + e.getMessage(), e);
        }
    }

    private ConfigurableApplicationContext start(RunRequest request) {
        own(var);
        List<String> arguments = new ArrayList<>();
        arguments.add("--stemma.var=" + var.toAbsolutePath());
        properties.forEach((key, value) -> arguments.add("--" + key + "=" + value));
        return new SpringApplicationBuilder(AuditConfiguration.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> {
                    var beans = (org.springframework.context.support.GenericApplicationContext) context;
                    beans.registerBean(RunRequest.class, () -> request);
                    beans.registerBean(Progress.class, () -> progress);
                    beans.registerBean(
                            Engine.class, () -> Engines.forPlan(request.plan(), request.encoders(), progress));
                })
                .run(arguments.toArray(String[]::new));
    }

    /** The innermost reason in one line; the whole story is in the log. */
    private static String readable(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        if (message.contains("already in use") || message.contains("file is locked")) {
            return "another run is using this workbench; wait for it, or set STEMMA_VAR to another folder";
        }
        return cause instanceof IllegalStateException || cause instanceof IllegalArgumentException
                ? message
                : cause.getClass().getSimpleName() + ": " + message;
    }
}
