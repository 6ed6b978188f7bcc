package org.stemma.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.encoder.EncoderException;
import org.stemma.notation.NotationException;
import org.stemma.signature.Signature;
import org.stemma.store.Decisions;

/** Turns a job file into a {@link Plan}, or says everything that is wrong with it. */
public final class Planner {

    private final Function<JobFile, Signature> engine;
    private final Clock clock;

    /**
     * @param engine signature of the methods that will run
     * @param clock says which week was completed last, in the job's zone or else the clock's own, where neither job nor
     *     command names one
     */
    public Planner(Function<JobFile, Signature> engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** What the command line may say over the job file. */
    public record Overrides(Optional<String> period, Optional<Path> inbox) {
        public static final Overrides NONE = new Overrides(Optional.empty(), Optional.empty());
    }

    /**
     * @throws PlanException with all problems of the job file, or all problems of its inputs
     */
    public Plan plan(Path file, Overrides overrides) throws PlanException {
        String source = source(file);
        JobFile job = read(file, source);
        List<Problem> problems = new ArrayList<>();
        String period = period(job, overrides, problems);
        Path inbox = overrides.inbox().orElseGet(() -> Path.of(job.inbox().replace("{period}", period)));
        Plan plan = new Plan(
                file,
                source,
                job,
                period,
                inputs(inbox, overrides.inbox().isPresent() ? "--inbox" : file + ": inbox", problems),
                job.origins()
                        .map(place -> inputs(Path.of(place.replace("{period}", period)), file + ": origins", problems))
                        .orElseGet(Inputs::none),
                history(job, period, file, problems),
                decisions(job, problems),
                Path.of(job.reports()),
                engine(job, file, problems));
        if (problems.isEmpty() && plan.inbox().items().isEmpty()) {
            String others =
                    plan.inbox().passedOverWords().map(words -> "; " + words).orElse("");
            problems.add(new Problem(
                    inbox.toString(), 0, "the inbox is empty: put the articles of " + period + " there" + others));
        }
        if (!problems.isEmpty()) {
            throw new PlanException(problems);
        }
        return plan;
    }

    /**
     * The weeks that the job has still to do.
     *
     * @throws PlanException with all problems of the job file, or with why there is nothing to catch up with
     */
    public Backlog backlog(Path file) throws PlanException {
        JobFile job = job(file);
        try {
            return Backlog.of(file, job, lastCompleted(job));
        } catch (IOException e) {
            throw new PlanException(List.of(new Problem(job.reports(), 0, "cannot be read: " + e.getMessage())));
        }
    }

    /**
     * The job as its file says it, without a look at its inputs.
     *
     * @throws PlanException with all problems of the job file
     */
    public static JobFile job(Path file) throws PlanException {
        return read(file, source(file));
    }

    private static JobFile read(Path file, String source) throws PlanException {
        return new JobFileReader(file.toString()).read(name(file), source);
    }

    private Period lastCompleted(JobFile job) {
        ZoneId zone = job.zone().map(ZoneId::of).orElse(clock.getZone());
        return Period.lastCompleted(LocalDate.now(clock.withZone(zone)));
    }

    private Signature engine(JobFile job, Path file, List<Problem> problems) {
        try {
            return engine.apply(job);
        } catch (EncoderException e) {
            problems.add(new Problem(file + ": encoder", 0, e.getMessage()));
            return new Signature("");
        }
    }

    private static String source(Path file) throws PlanException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new PlanException(List.of(new Problem(file.toString(), 0, "is not UTF-8 text; a job file is YAML")));
        } catch (IOException e) {
            String why = Files.isDirectory(file) ? "is a folder; name the job file in it" : "no such job file";
            throw new PlanException(List.of(new Problem(file.toString(), 0, why)));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    private String period(JobFile job, Overrides overrides, List<Problem> problems) {
        Optional<String> named = overrides.period().or(job::period);
        try {
            named.ifPresent(Period::new);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem("--period", 0, String.valueOf(e.getMessage())));
        }
        return named.orElseGet(
                () -> job.schedule().isPresent() ? lastCompleted(job).name() : Plan.ADHOC);
    }

    private static History history(JobFile job, String period, Path file, List<Problem> problems) {
        try {
            return job.history().isEmpty()
                    ? History.NONE
                    : History.before(period, Path.of(job.history().get()));
        } catch (IOException e) {
            problems.add(new Problem(file + ": history", 0, "cannot be read (" + e.getMessage() + ")"));
            return History.NONE;
        }
    }

    private static Decisions decisions(JobFile job, List<Problem> problems) {
        Path folder = Plan.reviews(Path.of(job.reports()), job.name());
        try {
            return Decisions.read(folder);
        } catch (IOException | NotationException e) {
            problems.add(new Problem(folder.toString(), 0, "cannot be read: " + e.getMessage()));
            return Decisions.NONE;
        }
    }

    private static Inputs inputs(Path place, String what, List<Problem> problems) {
        try {
            if (!Files.exists(place)) {
                problems.add(new Problem(what, 0, "no such file or folder: " + place));
                return Inputs.none();
            }
            return Inputs.of(place);
        } catch (IOException | java.io.UncheckedIOException e) {
            problems.add(new Problem(what, 0, "cannot be read: " + place + " (" + e.getMessage() + ")"));
            return Inputs.none();
        }
    }
}
