package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.stemma.job.RunOutcome.State;
import org.stemma.seal.Code;
import org.stemma.seal.Ledger;
import org.stemma.store.Workbench;
import org.stemma.store.WorkbenchFile;

/** Starts, resumes or refuses one run. Everything above knows only this class of Spring. */
public final class AuditJob {

    static final String NAME = "audit";

    private static final String BUILD = "build";

    private final Path var;
    private final Progress progress;
    private final AuditApplication application;

    /**
     * @param var folder of the workbench's database and of the log
     * @param properties Spring properties over the defaults, such as another data source
     */
    public AuditJob(Path var, Map<String, Object> properties, Progress progress) {
        this.var = var;
        this.progress = progress;
        this.application = new AuditApplication(var, properties, progress);
    }

    /**
     * Runs the job to its end, from where an earlier run of the same identity was cut off.
     *
     * @param again whether a finished run is done anew, as a further attempt with a bundle of its own
     */
    public RunOutcome run(RunRequest request, boolean again) {
        try {
            if (isSealed(request)) {
                return again ? run(request.again(), true) : new RunOutcome(State.ALREADY_DONE, request.bundle(), "");
            }
            Optional<String> lack = lack(request, Stream.empty());
            return lack.isPresent() ? failed(request, lack.get()) : run(request, again, true);
        } catch (IOException e) {
            return failed(request, Reasons.words(e));
        }
    }

    /** The bundle and its line are the record; what the workbench remembers is not. */
    private static boolean isSealed(RunRequest request) throws IOException {
        String name = request.plan().bundleName(request.attempt());
        return Files.isDirectory(request.bundle())
                && Ledger.in(request.plan().reports()).read().entries().stream()
                        .anyMatch(entry -> entry.name().equals(name));
    }

    private RunOutcome run(RunRequest request, boolean again, boolean mayBeginAnew) throws IOException {
        try (ConfigurableApplicationContext context = application.start(request)) {
            new Staging(request).tidy();
            return unlessStopped(request, again, context);
        } catch (RuntimeException | OutOfMemoryError e) {
            return afterwards(request, e, mayBeginAnew ? Optional.of(again) : Optional.empty());
        }
    }

    /** Whatever fails while the machine takes the program down is nobody's fault. */
    private RunOutcome unlessStopped(RunRequest request, boolean again, ConfigurableApplicationContext context)
            throws IOException {
        try {
            return run(request, again, context);
        } catch (RuntimeException e) {
            if (context.isActive()) {
                throw e;
            }
            return new RunOutcome(State.STOPPED, request.bundle(), "stopped on request");
        }
    }

    /** @param again nothing if the run was begun anew already */
    private RunOutcome afterwards(RunRequest request, Throwable failure, Optional<Boolean> again) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
        Optional<String> lack = lack(request, Stream.of(temporary));
        if (lack.isPresent()) {
            return failed(request, lack.get());
        }
        WorkbenchFile file = new WorkbenchFile(var);
        boolean damaged = application.isEmbedded()
                && Files.exists(file.place())
                && Reasons.chain(failure).stream().anyMatch(WorkbenchFile::isAtFault);
        if (damaged && again.isPresent()) {
            progress.warns(file.place() + " is damaged; it is set aside as "
                    + file.setAside().getFileName() + ", and the run begins anew from its inputs");
            return run(request, again.get(), false);
        }
        return failed(request, Reasons.words(failure));
    }

    /** The first of the places that a run writes to that it cannot write to. */
    private Optional<String> lack(RunRequest request, Stream<Path> more) {
        Path reports = request.bundle().resolveSibling("");
        return Stream.concat(Stream.of(var, new WorkbenchFile(var).place(), reports), more)
                .map(Path::toAbsolutePath)
                .filter(place -> Files.exists(place) || !place.endsWith(WorkbenchFile.NAME))
                .flatMap(place -> new Room(place).lacks().stream())
                .findFirst();
    }

    private static RunOutcome failed(RunRequest request, String reason) {
        return new RunOutcome(State.FAILED, request.bundle(), reason);
    }

    private RunOutcome run(RunRequest request, boolean again, ConfigurableApplicationContext context)
            throws IOException {
        JobRepository repository = context.getBean(JobRepository.class);
        JobExecution last = repository.getLastJobExecution(NAME, parameters(request));
        if (last != null && last.getStatus() == BatchStatus.COMPLETED) {
            return completed(request, again, context);
        }
        if (Files.isDirectory(request.bundle())) {
            context.getBean(Bundling.class).seal();
            new Staging(request).drop();
            return new RunOutcome(State.DONE, request.bundle(), "");
        }
        if (last != null && !isOfThisBuild(last)) {
            progress.says("the run that was cut off is of another build of Stemma; it begins anew");
            repository.deleteJobInstance(last.getJobInstance());
            context.getBean(Workbench.class).clear();
            new Staging(request).drop();
            last = null;
        }
        JobOperator operator = context.getBean(JobOperator.class);
        if (last != null) {
            progress.says("resuming the run that was cut off");
            context.getBean(Pipeline.class).mend(new Staging(request));
        }
        if (last != null && looksAlive(last)) {
            operator.recover(last);
        }
        return outcome(request, start(operator, context.getBean(Job.class), parameters(request)));
    }

    /** The workbench says that it was finished, but it isn't sealed any more. */
    private RunOutcome completed(RunRequest request, boolean again, ConfigurableApplicationContext context) {
        context.close();
        if (again) {
            return run(request.again(), true);
        }
        return Files.isDirectory(request.bundle())
                ? new RunOutcome(State.ALREADY_DONE, request.bundle(), "")
                : failed(
                        request,
                        request.bundle() + " was finished, but its bundle is gone; run with --again to make it anew");
    }

    /** A killed run still says that it is running; a stopped one may have a partition that does. Neither may be started. */
    private static boolean looksAlive(JobExecution execution) {
        return execution.isRunning()
                || execution.getStepExecutions().stream()
                        .anyMatch(step -> step.getStatus().isRunning());
    }

    /** Two builds with one signature should answer alike, but no bundle is made by two. */
    private static boolean isOfThisBuild(JobExecution execution) {
        return Code.digest().sha256().equals(execution.getJobParameters().getString(BUILD));
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
                throw new IllegalStateException(Reasons.chief(
                        execution.getAllFailureExceptions().stream(), "the run ended as " + execution.getStatus()));
        };
    }

    /** What makes a run this run: the same parameters again resume it or are refused. */
    private static JobParameters parameters(RunRequest request) {
        return new JobParametersBuilder()
                .addString("job", request.plan().job().name())
                .addString("period", request.plan().period())
                .addString("run", request.run())
                .addString(BUILD, Code.digest().sha256(), false)
                .toJobParameters();
    }
}
