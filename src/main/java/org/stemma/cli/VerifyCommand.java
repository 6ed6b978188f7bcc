package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.job.Quotes;
import org.stemma.notation.NotationException;
import org.stemma.plan.Plan;
import org.stemma.seal.Chain;
import org.stemma.seal.Ledger;
import org.stemma.seal.Notes;
import org.stemma.seal.Verifier;
import org.stemma.seal.VerifyingKey;
import org.stemma.store.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ReportsFolder reports = new ReportsFolder();

    @Option(
            names = "--key",
            paramLabel = "PUBLIC.pem",
            description = "the operator's public key: everything must be signed by its owner")
    private @Nullable Path key;

    @Option(
            names = "--holds",
            paramLabel = "SEAL",
            description = "a seal that was noted earlier: the ledger must still have that line")
    private @Nullable String seal;

    @Override
    public Integer call() throws IOException {
        Set<Path> verified = new LinkedHashSet<>(bundles);
        List<String> problems = bundles.isEmpty() ? all(verified) : given();
        problems.forEach(System.out::println);
        System.out.println(
                problems.isEmpty() ? "intact: " + counted(verified.size()) : problems.size() + " differences");
        return problems.isEmpty() ? Exit.DONE : Exit.DIFFERS;
    }

    private List<String> all(Set<Path> verified) throws IOException {
        Verifier verifier = new Verifier(reports.path(), key());
        verified.addAll(verifier.bundles());
        List<String> problems = new ArrayList<>(verifier.verifyAll());
        problems.addAll(verifier.strangers(reviews()));
        for (Path bundle : verified) {
            problems.addAll(Files.isDirectory(bundle) ? quotes(bundle) : List.of());
            note(bundle, Ledger.in(reports.path()), verifier.chain());
        }
        problems.addAll(seal == null ? List.of() : verifier.holds(seal));
        Notes.of(Ledger.in(reports.path()), verifier.chain(), key != null).forEach(System.out::println);
        return problems;
    }

    private List<String> given() throws IOException {
        Map<Path, Verifier> verifiers = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (Path bundle : bundles) {
            if (!Files.isDirectory(bundle)) {
                throw new Refusal(bundle + ": no such bundle");
            }
            Path ledger = Ledger.folderOf(bundle, reports.path());
            if (!verifiers.containsKey(ledger)) {
                verifiers.put(ledger, new Verifier(ledger, key()));
            }
            Verifier verifier = Objects.requireNonNull(verifiers.get(ledger));
            problems.addAll(verifier.verify(bundle));
            problems.addAll(quotes(bundle));
            note(bundle, Ledger.in(ledger), verifier.chain());
        }
        return problems;
    }

    private static void note(Path bundle, Ledger ledger, Chain chain) throws IOException {
        Notes.of(bundle, ledger, chain, LocalDate.now(ZoneId.systemDefault())).forEach(System.out::println);
    }

    private Optional<VerifyingKey> key() {
        try {
            return key == null ? Optional.empty() : Optional.of(VerifyingKey.read(key));
        } catch (IOException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    private static String counted(int count) {
        return count + (count == 1 ? " bundle" : " bundles");
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
        if (Files.isDirectory(reports.path())) {
            try (Stream<Path> jobs = Files.list(reports.path())) {
                for (Path job : jobs.sorted().toList()) {
                    files.addAll(Decisions.files(Plan.reviews(reports.path(), String.valueOf(job.getFileName()))));
                }
            }
        }
        return files;
    }
}
