package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stemma.job.Quotes;
import org.stemma.notation.NotationException;
import org.stemma.plan.Plan;
import org.stemma.seal.Ledger;
import org.stemma.seal.Verifier;
import org.stemma.store.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify [BUNDLE…]}: is everything as it was sealed? */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Says whether bundles are as they were sealed and every quote stands in its capture; without a bundle, all"
                        + " of the ledger and its chain.")
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BUNDLE", arity = "0..*", description = "bundle folders")
    private List<Path> bundles = new ArrayList<>();

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "folder of the ledger; default: ${DEFAULT-VALUE}",
            defaultValue = "reports")
    private Path reports = Path.of("reports");

    @Override
    public Integer call() throws IOException {
        List<String> problems = new ArrayList<>();
        int count = bundles.size();
        if (bundles.isEmpty()) {
            Verifier verifier = new Verifier(reports);
            count = verifier.bundles();
            problems.addAll(verifier.verifyAll());
            problems.addAll(verifier.strangers(reviews()));
            for (Ledger.Entry entry : Ledger.in(reports).entries()) {
                problems.addAll(entry.isFile() ? List.of() : quotes(reports.resolve(entry.bundle())));
            }
        }
        for (Path bundle : bundles) {
            if (!Files.isDirectory(bundle)) {
                throw new Refusal(bundle + ": no such bundle");
            }
            problems.addAll(new Verifier(Ledger.folderOf(bundle, reports)).verify(bundle));
            problems.addAll(quotes(bundle));
        }
        problems.forEach(System.out::println);
        System.out.println(
                problems.isEmpty()
                        ? "intact: " + count + (count == 1 ? " bundle" : " bundles")
                        : problems.size() + " differences");
        return problems.isEmpty() ? Exit.DONE : Exit.DIFFERS;
    }

    private static List<String> quotes(Path bundle) throws IOException {
        try {
            return new Quotes(bundle).missing();
        } catch (NotationException e) {
            return List.of(bundle + ": its results cannot be read: " + e.getMessage());
        }
    }

    private List<Path> reviews() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(reports)) {
            try (Stream<Path> jobs = Files.list(reports)) {
                for (Path job : jobs.sorted().toList()) {
                    files.addAll(Decisions.files(Plan.reviews(reports, String.valueOf(job.getFileName()))));
                }
            }
        }
        return files;
    }
}
