package org.stemma.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.signature.Digest;

/**
 * Takes licensed texts out of sealed bundles, all at once or one after the other as their days come. What is to go is written down and
 * sealed first, then it goes: cut off in between, the same purge goes on.
 *
 * @param chain the ledger's lines
 * @param reasons which files go, and why
 */
public record Purge(Ledger ledger, Chain chain, Reasons reasons) {

    /** Why a file of a bundle is to go, by its path; nothing if it stays. */
    public interface Reasons extends Function<String, Optional<String>> {}

    /** Why nothing may be taken out of the bundle: what says when its texts are due isn't what was sealed. */
    public static Optional<String> refusal(Path bundle, Ledger ledger, Chain chain) throws IOException {
        if (!chain.holds(ledger.nameOf(bundle), Manifest.digestOf(bundle))) {
            return Optional.of(bundle + ": " + ledger.file().getFileName() + " has no line for this " + Manifest.FILE);
        }
        Path leases = bundle.resolve(Lease.FILE);
        Optional<String> found =
                Files.exists(leases) ? Optional.of(Digest.ofFile(leases).sha256()) : Optional.empty();
        Optional<String> sealed = Manifest.read(bundle).files().stream()
                .filter(file -> file.path().equals(Lease.FILE))
                .map(Manifest.Sealed::sha256)
                .findFirst();
        return found.equals(sealed) ? Optional.empty() : Optional.of(leases + ": isn't as it was sealed");
    }

    /** What is to go now and hadn't gone before. */
    public List<Removal> due(Path bundle, Seal seal) throws IOException {
        Set<String> gone = gone(bundle).stream().map(Removal::path).collect(Collectors.toSet());
        return Manifest.read(bundle).files().stream()
                .filter(file -> !gone.contains(file.path()))
                .flatMap(file -> reasons.apply(file.path()).map(why -> removal(file, why, seal)).stream())
                .toList();
    }

    /** What was sealed as gone. */
    public List<Removal> gone(Path bundle) throws IOException {
        return Removal.sealed(bundle, name(bundle), chain);
    }

    /** Whether an earlier purge was cut off before all that it had sealed as gone was gone. */
    public boolean isCutOff(Path bundle) throws IOException {
        return gone(bundle).stream().anyMatch(removal -> Files.exists(bundle.resolve(removal.path())));
    }

    /** Takes the texts out; a bundle of which nothing is to go stays as it is. */
    public void purge(Path bundle, Seal seal) throws IOException {
        List<Removal> due = due(bundle, seal);
        List<Removal> all = Stream.concat(gone(bundle).stream(), due.stream()).toList();
        if (!due.isEmpty()) {
            ledger.append(name(bundle), Removal.write(bundle, all), seal);
        }
        for (Removal removal : all) {
            Files.deleteIfExists(bundle.resolve(removal.path()));
        }
        Durable.forceAll(bundle);
    }

    private String name(Path bundle) {
        return ledger.nameOf(bundle.resolve(Removal.FILE));
    }

    private static Removal removal(Manifest.Sealed file, String why, Seal seal) {
        return new Removal(file.path(), file.sha256(), file.bytes(), seal.at().truncatedTo(ChronoUnit.SECONDS), why);
    }
}
