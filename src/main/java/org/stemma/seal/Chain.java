package org.stemma.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.signature.Digest;

/** The lines of a {@link Ledger} as they stood there when it was read: asked once for each bundle, the file is read once for all. */
public final class Chain {

    private final String file;
    private final List<String> lines;
    private final boolean torn;
    private final List<Entry> entries;
    private final Map<String, List<Entry>> byName = new LinkedHashMap<>();

    /** With line ends in view: bytes that are no UTF-8 and blank lines stay, so that they are seen as changes. */
    private Chain(String file, String content) {
        List<String> all = List.of(content.split("\n", -1));
        this.file = file;
        this.torn = !all.get(all.size() - 1).isEmpty();
        this.lines = torn ? all : all.subList(0, all.size() - 1);
        this.entries =
                lines.stream().flatMap(line -> Entry.parse(line).stream()).toList();
        entries.forEach(entry ->
                byName.computeIfAbsent(entry.name(), name -> new ArrayList<>()).add(entry));
    }

    static Chain read(Path file) throws IOException {
        String content = Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        return new Chain(String.valueOf(file.getFileName()), content);
    }

    /** The lines that don't hold on to what stands before them, as problems in words. */
    List<String> breaks() {
        List<String> broken = new ArrayList<>();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String above = before;
            if (Entry.parse(line).filter(entry -> entry.follows(above)).isEmpty()) {
                broken.add(file + ":" + (i + 1)
                        + ": the chain is broken; this line or one before it was changed, removed or put in");
            }
            before = line;
        }
        if (torn) {
            broken.add(file + ":" + lines.size() + ": the line is cut off; the next seal takes its place");
        }
        return broken;
    }

    /** The line that would stand behind the last one. */
    Entry following(Digest digest, Instant at, String name) {
        return Entry.following(lines.isEmpty() ? "" : lines.get(lines.size() - 1), digest, at, name);
    }

    /** The newest line. Its seal, noted elsewhere, shows later that no line up to it was changed. */
    public Optional<Entry> newest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** Whether there is a line for the very bytes of a file. */
    boolean holds(String name, Digest digest) {
        return entries(name).stream().anyMatch(entry -> entry.digest().equals(digest.sha256()));
    }

    /** The lines about one name, oldest first; more than one if other bytes were sealed under it later. */
    public List<Entry> entries(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /** The day on which a name was sealed first, in Greenwich, if its line says. */
    public Optional<LocalDate> sealed(String name) {
        return entries(name).stream()
                .flatMap(entry -> entry.at().stream())
                .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate())
                .findFirst();
    }

    /** Every line that can be read, oldest first. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whatever is sealed, each name once, in the order of its first line. */
    List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
