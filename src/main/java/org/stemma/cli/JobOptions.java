package org.stemma.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.encoder.Encoders;
import org.stemma.engine.Engine;
import org.stemma.plan.JobFile;
import org.stemma.plan.Plan;
import org.stemma.plan.PlanException;
import org.stemma.plan.Planner;
import org.stemma.signature.Signature;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which job, and what the command line says over its file. */
final class JobOptions {

    @Parameters(paramLabel = "JOB", description = "job file, such as jobs/weekly-wsj.yaml")
    private Path file = Path.of("");

    @Option(
            names = "--period",
            paramLabel = "2023-W08",
            description = "the ISO week to audit; default: the last completed one")
    private @Nullable String period;

    @Option(names = "--inbox", paramLabel = "DIR", description = "audit these articles instead of the job's inbox")
    private @Nullable Path inbox;

    private @Nullable Encoders encoders;

    /** The encoders of that choice, opened once. */
    Encoders encoders(String choice) {
        Encoders opened = encoders == null ? EncoderOptions.encoders(choice) : encoders;
        encoders = opened;
        return opened;
    }

    /** Plans by this machine's clock. */
    static Planner planner(Function<JobFile, Signature> engine) {
        return new Planner(engine, Clock.system(ZoneId.systemDefault()));
    }

    /**
     * @throws Refusal with every problem on a line of its own
     */
    Plan plan() {
        try {
            return planner(job -> Engine.signature(encoders(job.encoder())))
                    .plan(file, new Planner.Overrides(Optional.ofNullable(period), Optional.ofNullable(inbox)));
        } catch (PlanException e) {
            throw new Refusal(e.getMessage());
        }
    }
}
