package org.stemma.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes licensed texts out of sealed bundles. What is to go is written down and sealed first, then it goes: cut off in between, the same
 * purge goes on.
 *
 * @param reports folder of the ledger
 * @param texts which files of a bundle hold texts, by path
 */
public record Purge(Path reports, Predicate<String> texts) {

    /** What a purge of the bundle takes out, or has. */
    public List<Removal> removals(Path bundle, String because, Seal seal) throws IOException {
        List<Removal> before = Removal.of(bundle);
        return before.isEmpty()
                ? Manifest.read(bundle).files().stream()
                        .filter(file -> texts.test(file.path()))
                        .map(file -> new Removal(
                                file.path(),
                                file.sha256(),
                                file.bytes(),
                                seal.at().truncatedTo(ChronoUnit.SECONDS),
                                because))
                        .toList()
                : before;
    }

    /** Takes the texts out; a bundle of which nothing is left to take stays as it is. */
    public void purge(Path bundle, String because, Seal seal) throws IOException {
        List<Removal> removals = removals(bundle, because, seal);
        if (!removals.isEmpty()) {
            Ledger ledger = Ledger.in(reports);
            String name = ledger.nameOf(bundle.resolve(Removal.FILE));
            ledger.append(name, Removal.write(bundle, removals), seal);
            for (Removal removal : removals) {
                Files.deleteIfExists(bundle.resolve(removal.path()));
            }
            Durable.forceAll(bundle);
        }
    }
}
