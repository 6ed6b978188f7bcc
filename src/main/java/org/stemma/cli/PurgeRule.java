package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.plan.JobFile;
import org.stemma.plan.Plan;
import org.stemma.plan.PlanException;
import org.stemma.plan.Planner;
import org.stemma.plan.Recorded;
import org.stemma.seal.Chain;
import org.stemma.seal.Holding;
import org.stemma.seal.Lease;
import org.stemma.seal.Ledger;
import org.stemma.seal.Manifest;
import org.stemma.seal.Purge;
import org.stemma.seal.Retention;
import org.stemma.store.Bundle;
import picocli.CommandLine.Option;

/** By what is decided which texts go: what was agreed when they were sealed, what a job file says today, or a day. */
final class PurgeRule {

    @Option(
            names = "--before",
            paramLabel = "2024-11-25",
            description = "all texts of weeks that were over before this day, whatever was agreed")
    private @Nullable LocalDate before;

    @Option(
            names = "--terms",
            paramLabel = "JOB",
            description =
                    "go by the retention of this job file, for its bundles, and not by what they were sealed with")
    private @Nullable Path terms;

    private @Nullable JobFile job;

    /** Why files of the bundle are to go now; nothing if none is. */
    Optional<Purge.Reasons> reasons(Path bundle, Ledger ledger, Chain chain, @Nullable String because)
            throws IOException {
        Manifest manifest = Manifest.read(bundle);
        if (before != null) {
            String why = Objects.requireNonNullElse(because, "licence ended");
            return isOver(manifest, chain.sealed(ledger.nameOf(bundle)), bundle)
                    ? Optional.of(path -> Optional.of(why).filter(any -> Bundle.holdsText(path)))
                    : Optional.empty();
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Map<String, LocalDate> overdue = Holding.of(leases(bundle, manifest), bundle, ledger, chain)
                .overdue(today)
                .lastDays();
        return overdue.isEmpty()
                ? Optional.empty()
                : Optional.of(path -> Optional.ofNullable(overdue.get(path))
                        .map(day -> Objects.requireNonNullElse(because, agreed() + day)));
    }

    private String agreed() {
        return terms == null ? "agreed until " : "by " + terms.getFileName() + " until ";
    }

    private List<Lease> leases(Path bundle, Manifest manifest) throws IOException {
        List<Lease> sealed = Lease.of(bundle);
        if (terms == null) {
            return sealed;
        }
        JobFile named = job(terms);
        if (!named.name().equals(manifest.job())) {
            return List.of();
        }
        List<Lease> owned = sealed.isEmpty() ? unowned(manifest) : sealed;
        return owned.stream()
                .map(lease -> named.retention().lease(lease.path(), lease.owners(), Plan.lastDay(manifest.period())))
                .toList();
    }

    /** Of a bundle for which nothing was agreed nobody noted whose texts are in which file. */
    private static List<Lease> unowned(Manifest manifest) {
        return manifest.files().stream()
                .map(Manifest.Sealed::path)
                .filter(Bundle::holdsText)
                .map(path -> new Lease(path, List.of(owner(path)), List.of(), Optional.empty()))
                .toList();
    }

    private static List<String> owner(String path) {
        return path.startsWith(Recorded.ORIGINS + "/") ? List.of(Retention.ORIGINS) : List.of();
    }

    private JobFile job(Path file) {
        try {
            JobFile read = job == null ? Planner.job(file) : job;
            job = read;
            if (read.retention().isNone()) {
                throw new Refusal(file + ": names no 'retention'");
            }
            return read;
        } catch (PlanException e) {
            throw new Refusal(e.getMessage());
        }
    }

    /** A run without a week is as old as its seal. */
    private boolean isOver(Manifest manifest, Optional<LocalDate> sealed, Path bundle) {
        Optional<LocalDate> end = Plan.lastDay(manifest.period()).or(() -> sealed);
        if (end.isEmpty()) {
            System.err.println("stemma: " + bundle + ": the ledger doesn't say how old it is; nothing removed");
        }
        return end.filter(day -> before != null && day.isBefore(before)).isPresent();
    }
}
