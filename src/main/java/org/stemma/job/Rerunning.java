package org.stemma.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;
import org.stemma.encoder.EncoderException;
import org.stemma.encoder.Encoders;
import org.stemma.engine.Engine;
import org.stemma.job.Rerun.State;
import org.stemma.notation.NotationException;
import org.stemma.plan.JobFile;
import org.stemma.plan.Plan;
import org.stemma.plan.PlanException;
import org.stemma.plan.Rebuilding;
import org.stemma.plan.Recorded;
import org.stemma.seal.Manifest;
import org.stemma.seal.Removal;
import org.stemma.seal.Verifier;

/** Runs sealed bundles again from nothing but themselves, one after the other, and says what differs. */
public final class Rerunning {

    private final Function<String, Encoders> encoders;
    private final Progress progress;
    private final Optional<Path> reports;
    private final Map<String, Encoders> opened = new TreeMap<>();

    /**
     * @param encoders opens a job file's choice; each choice is opened once
     * @param reports where the new bundles are kept; without it they are thrown away
     */
    public Rerunning(Function<String, Encoders> encoders, Progress progress, Optional<Path> reports) {
        this.encoders = encoders;
        this.progress = progress;
        this.reports = reports;
    }

    /** A bundle that cannot be rerun is told so; it is no failure of the others. */
    public Rerun rerun(Path bundle) throws IOException {
        long began = System.nanoTime();
        Path folder = Files.createTempDirectory("stemma-rerun");
        try {
            return rerun(bundle, folder).took((System.nanoTime() - began) / 1_000_000);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Rerun rerun(Path bundle, Path folder) {
        List<String> changes = new ArrayList<>();
        try {
            if (!Files.isRegularFile(bundle.resolve(Manifest.FILE))) {
                return Rerun.not(bundle, List.of("no sealed bundle; it has no " + Manifest.FILE));
            }
            if (!Files.isRegularFile(bundle.resolve(Recorded.FILE))) {
                return Rerun.not(
                        bundle,
                        List.of(
                                bundle + ": has no " + Recorded.FILE
                                        + ": the build that made it didn't keep the origin register, so it"
                                        + " cannot be rerun from itself alone; run its job again over the inbox and the register of then"));
            }
            List<Removal> removals = Removal.of(bundle);
            if (!removals.isEmpty()) {
                return Rerun.not(bundle, List.of(Removal.words(removals) + "; without them nothing can be rerun"));
            }
            changes.addAll(Verifier.changes(bundle));
            return sealed(bundle, folder, changes);
        } catch (PlanException | IOException | NotationException | EncoderException | IllegalArgumentException e) {
            changes.add(String.valueOf(e.getMessage()).strip());
            return Rerun.not(bundle, changes);
        }
    }

    private Rerun sealed(Path bundle, Path folder, List<String> changes) throws IOException, PlanException {
        Rebuilding rebuilding = new Rebuilding(bundle, folder);
        Plan plan = rebuilding.plan(job -> Engine.signature(encoders(job)), reports.orElse(folder.resolve("reports")));
        RunRequest request = new RunRequest(plan, Recorded.read(bundle).attempt(), encoders(plan.job()));
        if (!rebuilding.lacks().isEmpty()) {
            rebuilding.lacks().forEach(lack -> changes.add("not rerun, an input is not there: " + lack));
            return Rerun.not(bundle, changes);
        }
        if (Files.exists(request.bundle())) {
            // another copy of the bundle was rerun before: the same run
            return compared(bundle, request.bundle(), changes);
        }
        RunOutcome outcome = new AuditJob(folder.resolve("var"), Map.of(), progress).run(request, false);
        if (outcome.state() != RunOutcome.State.DONE) {
            changes.add("the rerun didn't get to its end: " + outcome.reason());
            return Rerun.not(bundle, changes);
        }
        return compared(bundle, outcome.bundle(), changes);
    }

    private Rerun compared(Path bundle, Path made, List<String> changes) throws IOException {
        Comparison comparison = new Comparison(bundle, made);
        Comparison.Differences differences = comparison.differences();
        changes.addAll(differences.words());
        return new Rerun(
                bundle,
                changes.isEmpty() ? State.IDENTICAL : State.DIFFERS,
                differences.files(),
                differences.rows(),
                differences.methods(),
                changes,
                comparison.builds(),
                reports.map(kept -> made),
                0);
    }

    private Encoders encoders(JobFile job) {
        return opened.computeIfAbsent(job.encoder(), encoders);
    }
}
