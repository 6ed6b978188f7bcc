package org.stemma.job;

import java.nio.file.Path;
import java.util.Optional;
import org.stemma.encoder.Encoders;
import org.stemma.plan.Plan;
import org.stemma.seal.SigningKey;

/**
 * What is to be run.
 *
 * @param attempt 1, or more if a finished run is to be done again
 * @param encoders those that the plan was made with
 * @param key the operator's, if the bundle is to be signed
 */
public record RunRequest(Plan plan, int attempt, Encoders encoders, Optional<SigningKey> key) {

    /** A run whose bundle isn't signed. */
    public RunRequest(Plan plan, int attempt, Encoders encoders) {
        this(plan, attempt, encoders, Optional.empty());
    }

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
        return new RunRequest(plan, attempt + 1, encoders, key);
    }
}
