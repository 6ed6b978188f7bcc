package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.job.JobLock;
import org.stemma.seal.Chain;
import org.stemma.seal.Ledger;
import org.stemma.seal.Manifest;
import org.stemma.seal.Purge;
import org.stemma.seal.Removal;
import org.stemma.seal.Seal;
import org.stemma.seal.Verifier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code purge [BUNDLE…]}: texts that may be kept no longer leave the bundles; what was found stays. */
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        description = {
            "Takes the licensed texts out of sealed bundles, without bundles out of all of the ledger: those that may be kept no"
                    + " longer by the 'retention' that the bundle was sealed with, or by that of a job file, or all of weeks that"
                    + " were over before a day.",
            "Findings with their quotes, scores and every digest stay; verify says what was removed and when. It cannot be undone.",
            "Exit codes: 0 done, also if nothing was due · 2 a bundle couldn't be purged · 3 one isn't as it was sealed · 5 its job is"
                    + " being run"
        })
final class PurgeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BUNDLE", arity = "0..*", description = "bundle folders")
    private List<Path> bundles = new ArrayList<>();

    @ArgGroup
    private PurgeRule rule = new PurgeRule();

    @Option(
            names = "--because",
            paramLabel = "WORDS",
            description = "goes into the bundle and the report of verify, instead of what was agreed")
    private @Nullable String because;

    @Option(names = "--dry-run", description = "say what would be removed, and do nothing")
    private boolean dry;

    @Mixin
    private ReportsFolder reports = new ReportsFolder();

    private final Map<Ledger, Chain> chains = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        int code = Exit.DONE;
        List<String> told = new ArrayList<>();
        for (Path bundle : bundles.isEmpty() ? new Verifier(reports.path()).bundles() : bundles) {
            Ledger ledger = Ledger.in(Ledger.folderOf(bundle, reports.path()));
            code = Math.max(code, purge(bundle, ledger, told));
        }
        System.out.println(told.isEmpty() && code == Exit.DONE ? "nothing is due" : String.join("\n", told));
        return code;
    }

    private int purge(Path bundle, Ledger ledger, List<String> told) throws IOException {
        if (!Files.exists(bundle.resolve(Manifest.FILE))) {
            return refused(bundle + ": no sealed bundle", Exit.BAD_INPUT);
        }
        if (!chains.containsKey(ledger)) {
            chains.put(ledger, ledger.read());
        }
        Chain chain = Objects.requireNonNull(chains.get(ledger));
        Optional<String> refusal = Purge.refusal(bundle, ledger, chain);
        if (refusal.isPresent()) {
            return refused(refusal.get(), Exit.DIFFERS);
        }
        Optional<Purge.Reasons> reasons = rule.reasons(bundle, ledger, chain, because);
        Purge purge = new Purge(ledger, chain, reasons.orElse(path -> Optional.empty()));
        if (reasons.isEmpty() && !purge.isCutOff(bundle)) {
            return Exit.DONE;
        }
        List<Removal> due = purge.due(bundle, new Seal(Clock.systemUTC().instant(), Optional.empty()));
        List<Removal> removals = due.isEmpty() ? purge.gone(bundle) : due;
        told.add(bundle + ": " + (removals.isEmpty() ? "holds no texts" : Removal.words(removals))
                + (dry ? " (not yet: --dry-run)" : ""));
        return dry ? Exit.DONE : purge(bundle, ledger, purge.reasons());
    }

    /** With the ledger as it is once nobody else is at the job's bundles. */
    private static int purge(Path bundle, Ledger ledger, Purge.Reasons reasons) throws IOException {
        Seal seal = new Seal(Clock.systemUTC().instant(), Operator.key(ledger.folder()));
        try (JobLock lock = JobLock.take(bundle.toAbsolutePath().normalize().resolveSibling(""))) {
            new Purge(ledger, ledger.read(), reasons).purge(bundle, seal);
            return Exit.DONE;
        } catch (JobLock.HeldException e) {
            return refused(bundle + ": " + e.getMessage(), Exit.BUSY);
        }
    }

    private static int refused(String why, int code) {
        System.err.println("stemma: " + why + "; nothing removed");
        return code;
    }
}
