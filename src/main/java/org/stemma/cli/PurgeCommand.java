package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.plan.Period;
import org.stemma.plan.Plan;
import org.stemma.seal.Ledger;
import org.stemma.seal.Manifest;
import org.stemma.seal.Purge;
import org.stemma.seal.Removal;
import org.stemma.seal.Seal;
import org.stemma.seal.Verifier;
import org.stemma.store.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code purge [BUNDLE…] --before DAY}: texts that may be kept no longer leave the bundles; what was found stays. */
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        description = {
            "Takes the licensed texts out of sealed bundles of weeks that were over before a day, without bundles out of all of the ledger.",
            "Findings with their quotes, scores and every digest stay; verify says what was removed and when. It cannot be undone."
        })
final class PurgeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BUNDLE", arity = "0..*", description = "bundle folders")
    private List<Path> bundles = new ArrayList<>();

    @Option(names = "--before", required = true, paramLabel = "2024-11-25", description = "the first day that is kept")
    private LocalDate before = LocalDate.MIN;

    @Option(
            names = "--because",
            paramLabel = "WORDS",
            description = "goes into the bundle and the report of verify; default: ${DEFAULT-VALUE}",
            defaultValue = "licence ended")
    private String because = "";

    @Option(names = "--dry-run", description = "say what would be removed, and do nothing")
    private boolean dry;

    @Mixin
    private ReportsFolder reports = new ReportsFolder();

    @Override
    public Integer call() throws IOException {
        int code = Exit.DONE;
        for (Path bundle : bundles.isEmpty() ? new Verifier(reports.path()).bundles() : bundles) {
            Path ledger = Ledger.folderOf(bundle, reports.path());
            if (!Files.exists(bundle.resolve(Manifest.FILE))) {
                System.err.println("stemma: " + bundle + ": no sealed bundle; nothing removed");
                code = Exit.BAD_INPUT;
            } else if (isOver(bundle, ledger)) {
                purge(bundle, ledger);
            }
        }
        return code;
    }

    private void purge(Path bundle, Path ledger) throws IOException {
        Seal seal = new Seal(Clock.systemUTC().instant(), Operator.key(ledger));
        Purge purge = new Purge(ledger, Bundle::holdsText);
        if (!dry) {
            purge.purge(bundle, because, seal);
        }
        List<Removal> removals = purge.removals(bundle, because, seal);
        System.out.println(bundle + ": " + (removals.isEmpty() ? "holds no texts" : Removal.words(removals))
                + (dry ? " (not yet: --dry-run)" : ""));
    }

    /** A run without a week is as old as its seal. */
    private boolean isOver(Path bundle, Path ledger) throws IOException {
        String period = Manifest.read(bundle).period();
        Optional<LocalDate> end =
                period.equals(Plan.ADHOC) ? sealed(bundle, ledger) : Optional.of(new Period(period).lastDay());
        if (end.isEmpty()) {
            System.err.println("stemma: " + bundle + ": the ledger doesn't say how old it is; nothing removed");
        }
        return end.filter(day -> day.isBefore(before)).isPresent();
    }

    private static Optional<LocalDate> sealed(Path bundle, Path ledger) throws IOException {
        String folder = String.valueOf(bundle.toAbsolutePath().normalize().getFileName());
        return Ledger.in(ledger).read().entries().stream()
                .filter(entry -> entry.name().endsWith("/" + folder))
                .flatMap(entry -> entry.at().stream())
                .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate())
                .findFirst();
    }
}
