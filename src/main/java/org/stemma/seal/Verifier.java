package org.stemma.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.notation.NotationException;
import org.stemma.signature.Digest;

/** Says whether bundles are as they were sealed, and whether any is missing. Reads files only. */
public final class Verifier {

    private final Path reports;
    private final Ledger ledger;

    public Verifier(Path reports) {
        this.reports = reports;
        this.ledger = Ledger.in(reports);
    }

    /** All that the ledger knows of, and the chain itself; each problem in words, none if all is intact. */
    public List<String> verifyAll() throws IOException {
        List<String> problems = new ArrayList<>(ledger.breaks());
        for (Ledger.Entry entry : ledger.entries()) {
            Path sealed = reports.resolve(entry.bundle());
            problems.addAll(entry.isFile() ? verifyFile(sealed, entry) : verify(sealed));
        }
        return problems;
    }

    public int bundles() throws IOException {
        return (int) ledger.entries().stream().filter(entry -> !entry.isFile()).count();
    }

    /** What is not as it was sealed in one bundle, in words. */
    public List<String> verify(Path bundle) throws IOException {
        if (!Files.isDirectory(bundle)) {
            return List.of(bundle + ": the bundle is missing");
        }
        List<String> problems = new ArrayList<>();
        try {
            compare(bundle, Manifest.read(bundle), problems);
            inLedger(bundle, problems);
        } catch (IOException | NotationException e) {
            problems.add(bundle + ": no readable " + Manifest.FILE + "; the seal is gone");
        }
        return problems;
    }

    /** What a bundle's manifest says otherwise than its files, wherever the bundle lies; no ledger is asked. */
    public static List<String> changes(Path bundle) throws IOException {
        List<String> problems = new ArrayList<>();
        compare(bundle, Manifest.read(bundle), problems);
        return problems;
    }

    private static List<String> verifyFile(Path file, Ledger.Entry entry) throws IOException {
        if (!Files.exists(file)) {
            return List.of(file + ": is missing");
        }
        boolean same = Digest.of(Files.readAllBytes(file)).sha256().equals(entry.manifest());
        return same ? List.of() : List.of(file + ": was changed after it was sealed");
    }

    /** Files of decisions in a folder that no line seals: they were put there by somebody else. */
    public List<String> strangers(List<Path> files) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            if (!ledger.holds(name(file), Digest.of(Files.readAllBytes(file)))) {
                problems.add(file + ": " + ledger.file().getFileName() + " has no line for it");
            }
        }
        return problems;
    }

    private String name(Path sealed) {
        return reports.toAbsolutePath()
                .normalize()
                .relativize(sealed.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    private void inLedger(Path bundle, List<String> problems) throws IOException {
        String name = name(bundle);
        String digest = Manifest.digestOf(bundle).sha256();
        boolean sealed =
                ledger.entry(name).map(e -> e.manifest().equals(digest)).orElse(false);
        if (!sealed) {
            problems.add(bundle + ": " + ledger.file().getFileName() + " has no line for this " + Manifest.FILE);
        }
    }

    private static void compare(Path bundle, Manifest sealed, List<String> problems) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        Manifest.filesOf(bundle).forEach(file -> found.put(file.path(), file.sha256()));
        for (Manifest.Sealed file : sealed.files()) {
            String digest = found.remove(file.path());
            if (digest == null) {
                problems.add(bundle.resolve(file.path()) + ": is missing");
            } else if (!digest.equals(file.sha256())) {
                problems.add(bundle.resolve(file.path()) + ": was changed after it was sealed");
            }
        }
        found.keySet().forEach(path -> problems.add(bundle.resolve(path) + ": was added after it was sealed"));
    }
}
