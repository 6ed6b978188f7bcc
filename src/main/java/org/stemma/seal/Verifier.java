package org.stemma.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.notation.NotationException;
import org.stemma.signature.Digest;

/** Says whether bundles are as they were sealed, and whether any is missing. Reads files only. */
public final class Verifier {

    private final Path reports;
    private final Ledger ledger;
    private final Chain chain;
    private final Optional<VerifyingKey> key;
    private final List<String> ledgerSignature;

    /** No signature is asked for. */
    public Verifier(Path reports) throws IOException {
        this(reports, Optional.empty());
    }

    /**
     * @param reports folder of the ledger, which is read now
     * @param key if signatures are to be there, and to be its owner's
     */
    public Verifier(Path reports, Optional<VerifyingKey> key) throws IOException {
        this.reports = reports;
        this.ledger = Ledger.in(reports);
        this.chain = ledger.read();
        this.key = key;
        this.ledgerSignature = signature(ledger.file());
    }

    /** The ledger's lines that everything is held against. */
    public Chain chain() {
        return chain;
    }

    /** All that the ledger knows of, the chain itself, and what lies beside it; each problem in words, none if all is intact. */
    public List<String> verifyAll() throws IOException {
        List<String> problems = new ArrayList<>(chain.breaks());
        problems.addAll(ledgerSignature);
        for (String name : chain.names()) {
            problems.addAll(resealed(name));
            problems.addAll(verify(name));
        }
        problems.addAll(unsealed());
        return problems;
    }

    private List<String> verify(String name) throws IOException {
        Path sealed = reports.resolve(name);
        return Entry.namesFile(name) ? verifyFile(sealed, name) : verifyBundle(sealed);
    }

    /** Every bundle that the ledger names, in its order. */
    public List<Path> bundles() {
        return chain.names().stream()
                .filter(name -> !Entry.namesFile(name))
                .map(reports::resolve)
                .toList();
    }

    /** Whether a line has that seal: then all up to it is as it was when the seal was noted. */
    public List<String> holds(String seal) {
        return chain.entries().stream().anyMatch(entry -> entry.seal().equals(seal))
                ? List.of()
                : List.of(ledger.file().getFileName() + ": has no line " + seal + " any more");
    }

    /** What is not as it was sealed in one bundle, in words. */
    public List<String> verify(Path bundle) throws IOException {
        List<String> problems = new ArrayList<>(verifyBundle(bundle));
        boolean bySignedLedger = ledger.isSigned() && ledgerSignature.isEmpty();
        Path manifest = bundle.resolve(Manifest.FILE);
        if (Files.isDirectory(bundle) && !bySignedLedger && !Files.exists(Seal.signatureOf(manifest))) {
            problems.addAll(signature(manifest));
        }
        return problems;
    }

    private List<String> verifyBundle(Path bundle) throws IOException {
        if (!Files.isDirectory(bundle)) {
            return List.of(bundle + ": the bundle is missing");
        }
        List<String> problems = new ArrayList<>();
        try {
            problems.addAll(Manifest.read(bundle).differences(bundle));
            inLedger(bundle, problems);
        } catch (IOException | NotationException e) {
            problems.add(bundle + ": no readable " + Manifest.FILE + "; the seal is gone");
        }
        if (key.isPresent() && Files.exists(Seal.signatureOf(bundle.resolve(Manifest.FILE)))) {
            problems.addAll(signature(bundle.resolve(Manifest.FILE)));
        }
        return problems;
    }

    /** What a bundle's manifest says otherwise than its files, wherever the bundle lies; no ledger is asked. */
    public static List<String> changes(Path bundle) throws IOException {
        return Manifest.read(bundle).differences(bundle);
    }

    private List<String> verifyFile(Path file, String name) throws IOException {
        if (!Files.exists(file)) {
            return List.of(file + ": is missing");
        }
        return chain.holds(name, Digest.ofFile(file)) ? List.of() : List.of(file + ": was changed after it was sealed");
    }

    /** Files of decisions in a folder that no line seals: they were put there by somebody else. */
    public List<String> strangers(List<Path> files) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            if (!chain.holds(ledger.nameOf(file), Digest.ofFile(file))) {
                problems.add(file + ": " + ledger.file().getFileName() + " has no line for it");
            }
        }
        return problems;
    }

    /** Who can seal anew can hide a change; the older line still stands there. What says which texts were removed may grow. */
    private List<String> resealed(String name) throws IOException {
        Path sealed = reports.resolve(name);
        Set<String> digests = new LinkedHashSet<>();
        chain.entries(name).forEach(entry -> digests.add(entry.digest()));
        boolean grown = sealed.endsWith(Removal.FILE)
                && Removal.stages(sealed.resolveSibling("")).stream()
                        .map(Digest::sha256)
                        .collect(Collectors.toSet())
                        .containsAll(digests);
        return grown || digests.size() < 2
                ? List.of()
                : List.of(sealed + ": was sealed " + digests.size() + " times, each time with other bytes");
    }

    /** Bundles in the folders of jobs that the ledger knows nothing of. */
    private List<String> unsealed() throws IOException {
        List<String> problems = new ArrayList<>();
        if (Files.isDirectory(reports)) {
            try (Stream<Path> manifests = Files.find(reports, 3, (path, kind) -> path.endsWith(Manifest.FILE))) {
                for (Path manifest : manifests.sorted().toList()) {
                    Path bundle = manifest.resolveSibling("").normalize();
                    if (isVisible(bundle)
                            && chain.entries(ledger.nameOf(bundle)).isEmpty()) {
                        problems.add(bundle + ": " + ledger.file().getFileName() + " has no line for it");
                    }
                }
            }
        }
        return problems;
    }

    /** A bundle that still grows is hidden. */
    private static boolean isVisible(Path bundle) {
        return !String.valueOf(bundle.getFileName()).startsWith(".");
    }

    private List<String> signature(Path file) throws IOException {
        Path signature = Seal.signatureOf(file);
        if (key.isEmpty() || !Files.exists(file)) {
            return List.of();
        }
        if (!Files.exists(signature)) {
            return List.of(file + ": isn't signed");
        }
        return key.get().verifies(Files.readAllBytes(file), Files.readAllBytes(signature))
                ? List.of()
                : List.of(file + ": its signature is not by this key, or not of these bytes");
    }

    private void inLedger(Path bundle, List<String> problems) throws IOException {
        Path removals = bundle.resolve(Removal.FILE);
        if (Files.exists(removals) && !chain.holds(ledger.nameOf(removals), Digest.ofFile(removals))) {
            problems.add(removals + ": " + ledger.file().getFileName() + " has no line for it");
        }
        if (!Files.exists(ledger.file())) {
            problems.add(bundle + ": no " + ledger.file() + ", so nobody can say whether it is the sealed one; name the"
                    + " ledger's folder with --reports DIR");
        } else if (!chain.holds(ledger.nameOf(bundle), Manifest.digestOf(bundle))) {
            problems.add(bundle + ": " + ledger.file().getFileName() + " has no line for this " + Manifest.FILE);
        }
    }
}
