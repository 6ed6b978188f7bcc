package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.encoder.Encoders;
import org.stemma.engine.Engine;
import org.stemma.job.AuditJob;
import org.stemma.job.JobLock;
import org.stemma.job.RunOutcome;
import org.stemma.job.RunRequest;
import org.stemma.plan.Backlog;
import org.stemma.plan.Period;
import org.stemma.plan.Plan;
import org.stemma.plan.PlanException;
import org.stemma.plan.Planner;
import org.stemma.report.Audit;
import org.stemma.signature.Signature;
import org.stemma.store.Bundle;

/** The weeks that jobs have still to do, and doing them: what {@code catch-up} does once and {@code schedule} at its hours. */
final class CatchUp {

    /** The first of these that any job or week ended with stands for all. */
    private static final List<Integer> GRAVEST = List.of(Exit.BAD_INPUT, Exit.BUSY, Exit.ABOVE_LIMIT, Exit.DONE);

    private final boolean dry;
    private final boolean quiet;
    private final Map<String, Object> properties;
    private final Map<String, Encoders> opened = new TreeMap<>();

    /**
     * @param dry only say what would be done
     * @param quiet print no progress
     * @param properties Spring properties over the defaults
     */
    CatchUp(boolean dry, boolean quiet, Map<String, String> properties) {
        this.dry = dry;
        this.quiet = quiet;
        this.properties = Map.copyOf(properties);
    }

    /** Runs what is left of one job; answers the exit code that stands for it. Problems are printed, nothing stops other jobs. */
    int job(Path file) throws IOException {
        try {
            Backlog before = planner().backlog(file);
            if (dry) {
                return weeks(file, before);
            }
            try (JobLock lock = JobLock.take(before.job())) {
                // asked once more: another process may have done some between the question and the lock
                return weeks(file, planner().backlog(file));
            }
        } catch (PlanException e) {
            System.err.println("stemma: " + e.getMessage());
            return Exit.BAD_INPUT;
        } catch (JobLock.HeldException e) {
            System.err.println("stemma: " + e.getMessage());
            return Exit.BUSY;
        }
    }

    private int weeks(Path file, Backlog backlog) throws IOException {
        String name = backlog.job().name();
        List<Integer> codes = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Period period : backlog.open()) {
            int code = week(file, period, name + " " + period + ": ");
            codes.add(code);
            if (code == Exit.BAD_INPUT) {
                left.add(period.name());
            }
        }
        System.out.println(name + ": weeks done before " + backlog.done() + (dry ? ", to be run " : ", run now ")
                + (codes.size() - left.size()) + (dry ? ", that cannot be run " : ", not run ") + left.size()
                + (left.isEmpty() ? "" : " (" + String.join(", ", left) + ")"));
        return gravest(codes);
    }

    private int week(Path file, Period period, String which) throws IOException {
        try {
            // planned only now: what was sealed a moment ago is this week's history
            Plan plan = planner().plan(file, new Planner.Overrides(Optional.of(period.name()), Optional.empty()));
            String inbox =
                    plan.inbox().items().size() + " files in " + plan.inbox().root();
            if (dry) {
                System.out.println(which + "would be run, " + inbox);
                return Exit.DONE;
            }
            return run(plan, which, inbox);
        } catch (PlanException e) {
            return notRun(which, e.getMessage().lines().collect(Collectors.joining("; ")));
        }
    }

    private int run(Plan plan, String which, String inbox) throws IOException {
        ConsoleProgress progress = new ConsoleProgress(quiet);
        progress.says(which + inbox);
        RunOutcome outcome = new AuditJob(RunCommand.var(), properties, progress)
                .run(new RunRequest(plan, 1, encoders(plan.job().encoder()), Operator.key(plan.reports())), false);
        return switch (outcome.state()) {
            case DONE, ALREADY_DONE -> done(plan, which, outcome.bundle());
            case STOPPED -> throw new Refusal(which + "stopped; the same command resumes it");
            case FAILED ->
                notRun(
                        which,
                        outcome.reason() + " (details in " + RunCommand.var().resolve("stemma.log") + ")");
        };
    }

    private static int done(Plan plan, String which, Path bundle) throws IOException {
        Headline headline = Headline.of(new Audit(Bundle.open(bundle).results()));
        System.out.println(which + headline.line() + "; " + bundle);
        plan.inbox().passedOverWords().ifPresent(words -> System.out.println(which + words));
        return headline.exceeds(plan.job().failOn()) ? Exit.ABOVE_LIMIT : Exit.DONE;
    }

    private static int notRun(String which, String reason) {
        System.out.println(which + "not run; " + reason);
        return Exit.BAD_INPUT;
    }

    /** Which code stands for several jobs or weeks. */
    static int gravest(List<Integer> codes) {
        return GRAVEST.stream().filter(codes::contains).findFirst().orElse(Exit.DONE);
    }

    private Planner planner() {
        return JobOptions.planner(job -> dry ? new Signature("") : Engine.signature(encoders(job.encoder())));
    }

    private Encoders encoders(String choice) {
        return opened.computeIfAbsent(choice, EncoderOptions::encoders);
    }
}
