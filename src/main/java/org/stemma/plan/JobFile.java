package org.stemma.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.article.container.Columns;
import org.stemma.seal.Retention;

/**
 * A job as its file says it, paths still as written.
 *
 * @param name the file's name without its ending
 * @param schedule Spring cron; with one, a run belongs to a period
 * @param zone of the schedule
 * @param period pins the job to one week, for samples and experiments
 * @param since the first week that {@code catch-up} sees to
 * @param inbox file or folder, {@code {period}} is replaced
 * @param origins register: file or folder
 * @param columns how the columns of monitoring suites' exports are called, and their dates written
 * @param publishers whose reports are traced; empty means all
 * @param languages that the audit claims to understand; empty means all with a profile
 * @param encoder standard, none or the folder of an ONNX model
 * @param history folder of sealed bundles for drift over time
 * @param reports where bundles go
 * @param retention how long texts may be kept
 * @param failOn limits at which the exit code becomes 1
 */
public record JobFile(
        String name,
        Optional<String> schedule,
        Optional<String> zone,
        Optional<String> period,
        Optional<String> since,
        String inbox,
        Optional<String> origins,
        Columns columns,
        List<String> publishers,
        List<String> languages,
        String encoder,
        Optional<String> history,
        String reports,
        Retention retention,
        FailOn failOn) {

    /** Counts of findings by severity, and of quarantined items, at or above which a run exits with 1. */
    public record FailOn(OptionalInt critical, OptionalInt major, OptionalInt minor, OptionalInt quarantined) {}
}
