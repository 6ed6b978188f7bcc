package org.stemma.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.signature.Digest;

/**
 * {@code reports/ledger.txt}: one line per sealed bundle, {@code <digest of the line before> <digest of the manifest>
 * <bundle>}, and one per file of reviewers' decisions, with the file's own digest. Each line seals the one before, so a deleted or
 * changed bundle is noticed.
 */
public record Ledger(Path file) {

    /** One line. */
    public record Entry(String before, String manifest, String bundle) {

        static Optional<Entry> parse(String line) {
            String[] parts = line.split(" ", 3);
            return parts.length == 3 ? Optional.of(new Entry(parts[0], parts[1], parts[2])) : Optional.empty();
        }

        /** Whether it seals a single file and no bundle. */
        public boolean isFile() {
            return bundle.endsWith(".jsonl");
        }

        String line() {
            return before + " " + manifest + " " + bundle;
        }
    }

    private static final String FILE = "ledger.txt";
    private static final String FIRST = "0".repeat(64);

    public static Ledger in(Path reports) {
        return new Ledger(reports.resolve(FILE));
    }

    /** The folder of the ledger that a bundle belongs to, two above it ({@code reports/job/bundle}); else {@code otherwise}. */
    public static Path folderOf(Path bundle, Path otherwise) {
        Path job = bundle.toAbsolutePath().normalize().getParent();
        Path folder = job == null ? null : job.getParent();
        return folder != null && Files.exists(folder.resolve(FILE)) ? folder : otherwise;
    }

    /** Appends the bundle's line; sealing the same bundle twice leaves one line. */
    public synchronized void append(String bundle, Digest manifest) throws IOException {
        List<String> lines = lines();
        if (lines.stream()
                .flatMap(line -> Entry.parse(line).stream())
                .anyMatch(e -> e.bundle().equals(bundle) && e.manifest().equals(manifest.sha256()))) {
            return;
        }
        String before =
                lines.isEmpty() ? FIRST : Digest.of(lines.get(lines.size() - 1)).sha256();
        String line = new Entry(before, manifest.sha256(), bundle).line() + "\n";
        Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The lines that don't hold on to the line before them, as problems in words. */
    List<String> breaks() throws IOException {
        List<String> broken = new ArrayList<>();
        String before = FIRST;
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Entry> entry = Entry.parse(lines.get(i));
            if (entry.isEmpty() || !entry.get().before().equals(before)) {
                broken.add(file.getFileName() + ":" + (i + 1)
                        + ": the chain is broken; a line before it was changed or removed");
            }
            before = Digest.of(lines.get(i)).sha256();
        }
        return broken;
    }

    /** Whether the ledger has a line for the very bytes of a file. */
    boolean holds(String name, Digest digest) throws IOException {
        return entry(name).filter(e -> e.manifest().equals(digest.sha256())).isPresent();
    }

    /** The newest entry of the bundle. */
    Optional<Entry> entry(String bundle) throws IOException {
        return entries().stream().filter(e -> e.bundle().equals(bundle)).reduce((first, second) -> second);
    }

    /** Every line, oldest first. */
    public List<Entry> entries() throws IOException {
        return lines().stream().flatMap(line -> Entry.parse(line).stream()).toList();
    }

    private List<String> lines() throws IOException {
        return Files.exists(file)
                ? Files.readString(file, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList()
                : List.of();
    }
}
