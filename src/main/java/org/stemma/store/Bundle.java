package org.stemma.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * One run's folder: {@code job.yaml}, {@code captures/} and {@code origins/} by digest,
 * {@code inputs.json} with their names, {@code results/*.jsonl}, {@code audit.xlsx} and other
 * documents made from them, {@code manifest.json}; {@code retention.jsonl} says until when texts may be kept, {@code removed.jsonl} which
 * are gone. The sealed bundle is the record; everything else can be made again.
 */
public record Bundle(Path folder) {

    private static final List<String> TEXTS = List.of(
            "captures/",
            "origins/",
            "results/articles.jsonl",
            "results/alignments.jsonl",
            "results/units.jsonl",
            "results/archetypes.jsonl",
            "alignment.tmx",
            "audit.");

    /**
     * @throws NoSuchFileException if there is no bundle there
     */
    public static Bundle open(Path folder) throws IOException {
        if (!Files.isDirectory(folder.resolve("results"))) {
            throw new NoSuchFileException(folder + " (no bundle: it has no results folder)");
        }
        return new Bundle(folder);
    }

    /** Where a shelf keeps the file of that digest. */
    public static Path kept(Path shelf, String sha256) {
        return shelf.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /**
     * Whether the file of that path holds texts as they were published, and not only what was found in them. {@code PurgeTest} reads
     * what is left.
     */
    public static boolean holdsText(String path) {
        return TEXTS.stream().anyMatch(path::startsWith);
    }

    public Results results() throws IOException {
        return Results.read(folder.resolve("results"));
    }

    public Path workbook() {
        return folder.resolve("audit.xlsx");
    }

    public Path page() {
        return folder.resolve("audit.html");
    }
}
