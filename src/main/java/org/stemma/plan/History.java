package org.stemma.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.notation.NotationException;
import org.stemma.seal.Manifest;
import org.stemma.signature.Digest;

/**
 * The sealed bundles of earlier periods that drift over time looks back on. They are inputs with a digest, so that a
 * rerun of March does not see April.
 *
 * @param bundles one per period, oldest first
 * @param digest of their manifests
 */
public record History(List<Path> bundles, Digest digest) {

    public static final History NONE = new History(List.of(), Digest.of(""));

    public History {
        bundles = List.copyOf(bundles);
    }

    /** The folder's bundles of periods before {@code period}; the last attempt of each. A missing folder is no history. */
    static History before(String period, Path folder) throws IOException {
        if (period.equals(Plan.ADHOC) || !Files.isDirectory(folder)) {
            return NONE;
        }
        Map<String, Path> byPeriod = new TreeMap<>();
        Map<String, String> digests = new TreeMap<>();
        for (Path bundle : folders(folder)) {
            try {
                Manifest manifest = Manifest.read(bundle);
                if (!manifest.period().equals(Plan.ADHOC) && manifest.period().compareTo(period) < 0) {
                    byPeriod.put(manifest.period(), bundle);
                    digests.put(manifest.period(), manifest.essence().sha256());
                }
            } catch (IOException | NotationException e) {
                // a folder without a readable manifest is no sealed bundle, and only those count
            }
        }
        List<Path> bundles = new ArrayList<>(byPeriod.values());
        return new History(
                bundles,
                Digest.of(digests.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining("\n"))));
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
