package org.stemma.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.notation.Json;
import org.stemma.signature.Digest;

/**
 * One file that was taken out of a sealed bundle because its text may be kept no longer: a line of {@code removed.jsonl} beside the
 * manifest. The file grows with each removal, and the ledger seals it each time; the manifest stays as it is, so the digest of what was
 * there still stands.
 *
 * @param at when, UTC, to the second
 * @param because why, in words
 */
public record Removal(String path, String sha256, long bytes, Instant at, String because) {

    /** The file's name in a bundle. */
    public static final String FILE = "removed.jsonl";

    /**
     * What was taken out of a bundle, oldest first; nothing of most.
     *
     * @throws org.stemma.notation.NotationException if the file isn't readable
     */
    public static List<Removal> of(Path bundle) throws IOException {
        return read(bundle, content(bundle));
    }

    /** Those alone that the ledger has a line for: a purge that was cut off before it had taken anything out may have left others. */
    static List<Removal> sealed(Path bundle, String name, Chain chain) throws IOException {
        String content = content(bundle);
        List<Digest> stages = stages(bundle);
        int lines = stages.size();
        while (lines > 0 && !chain.holds(name, stages.get(lines - 1))) {
            lines--;
        }
        return read(bundle, content.lines().limit(lines).collect(Collectors.joining("\n")));
    }

    /** The digests that the file had, line by line, as it grew. */
    static List<Digest> stages(Path bundle) throws IOException {
        return Digest.ofEachLine(content(bundle).getBytes(StandardCharsets.UTF_8));
    }

    private static String content(Path bundle) throws IOException {
        Path file = bundle.resolve(FILE);
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }

    private static List<Removal> read(Path bundle, String lines) {
        return Json.readLines(lines, Removal.class, bundle.resolve(FILE).toString());
    }

    /** Writes them down in the bundle and answers the digest for the ledger. */
    static Digest write(Path bundle, List<Removal> removals) throws IOException {
        String lines = removals.stream().map(Json::write).collect(Collectors.joining("\n", "", "\n"));
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        Durable.write(bundle.resolve(FILE), bytes);
        return Digest.of(bytes);
    }

    /** {@code 25 files with 2,310,554 bytes of text were removed on 2026-11-25: licence ended}; each day and reason for itself. */
    public static String words(List<Removal> removals) {
        Map<String, List<Removal>> together = new LinkedHashMap<>();
        for (Removal removal : removals) {
            String when = removal.at().toString().substring(0, 10) + ": " + removal.because();
            together.computeIfAbsent(when, any -> new java.util.ArrayList<>()).add(removal);
        }
        return together.entrySet().stream()
                .map(each -> counted(each.getValue()) + " removed on " + each.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String counted(List<Removal> removals) {
        long bytes = removals.stream().mapToLong(Removal::bytes).sum();
        return removals.size()
                + (removals.size() == 1 ? " file" : " files")
                + String.format(Locale.ROOT, " with %,d bytes of text ", bytes)
                + (removals.size() == 1 ? "was" : "were");
    }
}
