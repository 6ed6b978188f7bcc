package org.stemma.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stemma.notation.NotationException;

/** What an auditor may want to know of bundles and a ledger that are intact; nothing of it is a problem. */
public final class Notes {

    private Notes() {}

    /**
     * Of the ledger itself; its newest seal last.
     *
     * @param asked whether its signature was asked for
     */
    public static List<String> of(Ledger ledger, Chain chain, boolean asked) {
        List<String> notes = new ArrayList<>();
        if (!asked && ledger.isSigned()) {
            notes.add(ledger.file().getFileName() + " is signed; --key PUBLIC.pem says whether by the right hand");
        }
        Instant before = Instant.MIN;
        for (Entry entry : chain.entries()) {
            Instant at = entry.at().orElse(before);
            if (at.isBefore(before)) {
                notes.add(entry.name() + " was sealed at " + at + ", the line above it at " + before
                        + ": the clock had been set back, or was wrong before");
            }
            before = at;
        }
        chain.newest().ifPresent(line -> notes.add("newest seal: " + words(line)));
        return notes;
    }

    /** Every ledger of an older build begins with the same. */
    private static String words(Entry line) {
        return line.at().isPresent()
                ? line.seal()
                : "none yet; an older build wrote the last line, and only the next one will hold on to it";
    }

    /** What was taken out of one bundle, and what is to go; nothing where that can't be read, which is a problem and no note. */
    public static List<String> of(Path bundle, Ledger ledger, Chain chain, LocalDate today) throws IOException {
        List<String> notes = new ArrayList<>();
        List<Removal> removals = removals(bundle);
        if (!removals.isEmpty()) {
            notes.add(bundle + ": " + Removal.words(removals)
                    + "; their digests stand, their quotes cannot be read again");
        }
        long left = removals.stream()
                .filter(removal -> Files.exists(bundle.resolve(removal.path())))
                .count();
        if (left > 0) {
            notes.add(bundle + ": " + left
                    + " of the removed files are still there; the removal was cut off, purge ends it");
        }
        Holding overdue = Holding.of(bundle, ledger, chain).overdue(today);
        overdue.words(today).ifPresent(words -> notes.add(bundle + ": " + words));
        return notes;
    }

    private static List<Removal> removals(Path bundle) throws IOException {
        try {
            return Removal.of(bundle);
        } catch (NotationException e) {
            return List.of();
        }
    }
}
