package org.stemma.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.notation.Json;
import org.stemma.signature.Digest;

/**
 * One file that was taken out of a sealed bundle because its text may be kept no longer: a line of {@code removed.jsonl} beside the
 * manifest, which the ledger seals. The manifest stays as it is, so the digest of what was there still stands.
 *
 * @param at when, UTC, to the second
 * @param because why, in words
 */
public record Removal(String path, String sha256, long bytes, Instant at, String because) {

    /** The file's name in a bundle. */
    public static final String FILE = "removed.jsonl";

    /**
     * What was taken out of a bundle, in path order; nothing of most.
     *
     * @throws org.stemma.notation.NotationException if the file isn't readable
     */
    public static List<Removal> of(Path bundle) throws IOException {
        Path file = bundle.resolve(FILE);
        List<Removal> removals = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                removals.add(Json.read(line, Removal.class, file.toString()));
            }
        }
        return removals;
    }

    /** Writes them down in the bundle and answers the digest for the ledger. */
    static Digest write(Path bundle, List<Removal> removals) throws IOException {
        String lines = removals.stream().map(Json::write).collect(Collectors.joining("\n", "", "\n"));
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        Durable.write(bundle.resolve(FILE), bytes);
        return Digest.of(bytes);
    }

    /** {@code 25 files with 2,310,554 bytes of text were removed on 2026-11-25: licence ended}; of one bundle's removals. */
    public static String words(List<Removal> removals) {
        Removal first = removals.get(0);
        return removals.size() + " files with " + String.format(java.util.Locale.ROOT, "%,d", bytes(removals))
                + " bytes of text were removed on " + first.at().toString().substring(0, 10) + ": " + first.because();
    }

    private static long bytes(List<Removal> removals) {
        return removals.stream().mapToLong(Removal::bytes).sum();
    }
}
