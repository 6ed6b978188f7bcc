package org.stemma.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.signature.Digest;
import org.stemma.signature.Signature;
import org.stemma.store.Decisions;

/**
 * A job resolved: every name checked, every input counted, one signature.
 *
 * @param file the job file as given
 * @param source its content
 * @param period the week of a scheduled job, {@code adhoc} for any other
 * @param inbox the articles to audit
 * @param origins the register's files
 * @param history sealed bundles of earlier runs
 * @param decisions what reviewers decided about the job's earlier findings
 * @param reports where the bundle goes
 * @param engine signature of everything that can change a result
 */
public record Plan(
        Path file,
        String source,
        JobFile job,
        String period,
        Inputs inbox,
        Inputs origins,
        History history,
        Decisions decisions,
        Path reports,
        Signature engine) {

    /** Period of a job without a schedule. */
    public static final String ADHOC = "adhoc";

    /** The last day of a run's week; nothing of a run without one. */
    public static Optional<LocalDate> lastDay(String period) {
        return Optional.of(period).filter(name -> !name.equals(ADHOC)).map(name -> new Period(name).lastDay());
    }

    /**
     * The run's identity: the same job, period, inputs, settings and methods are the same run. Paths don't count, so a
     * batch may be rerun anywhere.
     */
    public Digest identity(int attempt) {
        return Digest.of(String.join(
                        "\n",
                        List.of(
                                job.name(),
                                period,
                                inbox.digest().sha256(),
                                origins.digest().sha256(),
                                history.digest().sha256(),
                                String.join(",", job.publishers()),
                                String.join(",", job.languages()),
                                job.columns().toString(),
                                engine.value(),
                                String.valueOf(attempt)))
                + (decisions.rows().isEmpty() ? "" : "\n" + decisions.digest().sha256()));
    }

    /** Where a job's reviews lie, one file each time a workbook was read back. */
    public static Path reviews(Path reports, String job) {
        return reports.resolve(job).resolve("reviews");
    }

    /** The bundle's folder below the reports folder: {@code weekly-wsj/2023-W08-3f9a1c}. */
    public String bundleName(int attempt) {
        String again = attempt == 1 ? "" : "." + attempt;
        return job.name() + "/" + period + "-" + identity(1).brief(6) + again;
    }
}
