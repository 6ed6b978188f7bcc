package org.stemma.job;

import java.nio.file.Path;
import org.stemma.encoder.Encoders;
import org.stemma.plan.Plan;

/**
 * What is to be run.
 *
 * @param attempt 1, or more if a finished run is to be done again
 * @param encoders those that the plan was made with
 */
public record RunRequest(Plan plan, int attempt, Encoders encoders) {

    public String run() {
        return plan.identity(attempt).sha256();
    }

    /** Where the bundle will lie. */
    public Path bundle() {
        return plan.reports().resolve(plan.bundleName(attempt));
    }

    /** Where the bundle grows until it is sealed: beside its place, so that the last move is atomic. */
    Path staging() {
        Path place = bundle();
        return place.resolveSibling("." + place.getFileName() + ".part");
    }

    RunRequest again() {
        return new RunRequest(plan, attempt + 1, encoders);
    }
}
