package org.stemma.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.check.Finding;
import org.stemma.check.Severity;
import org.stemma.language.Words;
import org.stemma.notation.Json;
import org.stemma.score.Mqm;
import org.stemma.score.Scorecard;
import org.stemma.signature.Digest;
import org.stemma.store.Rows.DecisionRow;
import org.stemma.store.Rows.FindingRow;

/**
 * What reviewers decided about a job's findings. Kept by what a finding says, never by its row: the same words found again, in a later
 * run or in another article, are decided already. Of two decisions on one thing the later one holds.
 *
 * @param rows in the order in which they were made
 */
public record Decisions(List<DecisionRow> rows) {

    public static final Decisions NONE = new Decisions(List.of());

    /** A finding that costs what it costs. */
    public static final String OPEN = "open";

    public static final String ACCEPTED = "accepted";
    public static final String REJECTED = "rejected";

    public Decisions {
        rows = List.copyOf(rows);
    }

    /**
     * All of a folder's {@code *.jsonl}, in the order of their names; none where there is no such folder.
     *
     * @throws org.stemma.notation.NotationException if a line is no decision, with file and line
     */
    public static Decisions read(Path folder) throws IOException {
        List<DecisionRow> rows = new ArrayList<>();
        for (Path file : files(folder)) {
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                rows.add(Json.read(line, DecisionRow.class, file.getFileName() + ":" + number));
            }
        }
        return new Decisions(rows);
    }

    /** The files that hold decisions, oldest first. */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    /** One JSON line a decision. */
    public String lines() {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(Json.write(row)).append('\n'));
        return lines.toString();
    }

    /** What the decisions say, so that a run with others is another run. */
    public Digest digest() {
        return Digest.of(lines());
    }

    /** The last decision on each thing, by key; one that was taken back is none. */
    public Map<String, DecisionRow> standing() {
        Map<String, DecisionRow> last = new TreeMap<>();
        rows.forEach(row -> last.put(row.key(), row));
        last.values().removeIf(row -> row.decision().equals(OPEN));
        return last;
    }

    /** What a finding says: check, type, and the article's words, or of an omission the reference's. */
    public static String key(FindingRow finding) {
        return key(
                finding.check(),
                finding.type(),
                finding.sentence(),
                finding.quote().isEmpty() ? "lacks " + finding.referenceQuote() : finding.quote());
    }

    /** The same of a finding that isn't a row yet. */
    public static String key(Finding finding) {
        return key(
                finding.check(),
                finding.divergence().type(),
                finding.sentence(),
                finding.quote().isEmpty() ? "lacks " + finding.referenceQuote() : finding.quote());
    }

    private static String key(String check, String type, String sentence, String words) {
        String about = String.join(
                "\n", check, type, String.join(" ", Words.folded(sentence)), String.join(" ", Words.folded(words)));
        return "D-" + Digest.of(about).brief(16);
    }

    /**
     * The findings as the reviewers left them: those rejected are gone, severities are theirs.
     *
     * @param standing as {@link #standing()} gives them
     */
    public static List<Finding> applied(Collection<Finding> findings, Map<String, DecisionRow> standing) {
        return findings.stream()
                .flatMap(finding -> on(finding, standing)
                        .map(decision -> applied(finding, decision))
                        .orElseGet(() -> Stream.of(finding)))
                .toList();
    }

    /** The decision on a finding; where nothing was decided, nobody asks for its key. */
    public static Optional<DecisionRow> on(Finding finding, Map<String, DecisionRow> standing) {
        return standing.isEmpty() ? Optional.empty() : Optional.ofNullable(standing.get(key(finding)));
    }

    private static Stream<Finding> applied(Finding finding, DecisionRow decision) {
        return decision.decision().equals(REJECTED)
                ? Stream.empty()
                : Stream.of(severity(decision)
                        .map(severity -> finding.as(finding.divergence().weighing(severity)))
                        .orElse(finding));
    }

    /** The severity that a decision gives, if it gives one. */
    private static Optional<Severity> severity(DecisionRow decision) {
        return decision.severity()
                .flatMap(id -> Stream.of(Severity.values())
                        .filter(severity -> severity.id().equals(id))
                        .findFirst());
    }

    /** The article's scorecard after review, if a decision changed what its findings cost; else as it was. */
    public static Scorecard applied(Scorecard card, List<Finding> found, List<Finding> applied) {
        if (applied.equals(found)) {
            return card;
        }
        double penalty = Mqm.penalty(
                applied.stream().map(each -> each.divergence().severity()).toList());
        return card.costing(penalty, Mqm.score(penalty, card.referenceWords()));
    }

    /** The row with what was decided about it. */
    public static FindingRow decided(FindingRow row, Optional<DecisionRow> decision) {
        return decision.map(row::decided).orElse(row);
    }
}
