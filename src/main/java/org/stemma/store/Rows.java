package org.stemma.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.stemma.text.Span;

/**
 * The lines of a bundle's {@code results/*.jsonl}: the contract with the report, with scripts and with next year's
 * auditor. Keys may be added, never renamed. Every span counts UTF-16 units of the decoded capture.
 */
public final class Rows {

    private Rows() {}

    /** {@code articles.jsonl}: one audited article. */
    public record ArticleRow(
            String article,
            String outlet,
            String title,
            Optional<LocalDate> published,
            String language,
            Optional<String> publisher,
            Optional<String> relay,
            Optional<LocalDate> reported,
            Optional<String> story,
            String verdict,
            double confidence,
            String explanation,
            Optional<String> carrierOf,
            Optional<Double> coverage,
            Optional<Double> checkability,
            Optional<Double> score,
            String capture,
            int sentences,
            int words,
            List<EvidenceRow> evidence,
            List<ParagraphRow> paragraphs,
            List<LinkRow> links) {}

    /**
     * One story that an article tells, the main one first; what the article's row says of a story is said of that one.
     *
     * @param paragraphs numbers of the body paragraphs that tell it among the row's paragraphs
     */
    public record LinkRow(
            Optional<String> story,
            String verdict,
            Optional<String> publisher,
            Optional<String> relay,
            Optional<LocalDate> reported,
            Optional<String> origin,
            double confidence,
            String explanation,
            List<Integer> paragraphs) {}

    /** Why an article was traced as it was. */
    public record EvidenceRow(String kind, String words, Span span, double weight) {}

    /** One paragraph and what it was taken for; {@code reason} says why it was set aside. */
    public record ParagraphRow(String text, String kind, String reason, int start, int end) {}

    /**
     * {@code attributions.jsonl}: one attributing phrase, or with {@code rejected} a mention that is none.
     *
     * @param verb the words that make it a source, if there are such
     * @param polarity {@code affirmed}; of a rejected mention {@code denied} or {@code none}
     */
    public record AttributionRow(
            String article,
            String publisher,
            Optional<String> relay,
            Optional<LocalDate> reported,
            Optional<String> reportedWords,
            Optional<String> verb,
            boolean hedged,
            String polarity,
            String quote,
            int start,
            int end,
            Optional<String> rejected) {

        public AttributionRow {
            // bundles sealed before there was a polarity have none
            polarity = polarity.isEmpty() ? (rejected.isPresent() ? "none" : "affirmed") : polarity;
        }
    }

    /** {@code stories.jsonl}: one story; the reference is the origin's text or an archetype of so many witnesses. */
    public record StoryRow(
            String story,
            String label,
            Optional<String> publisher,
            Optional<LocalDate> reported,
            Optional<String> origin,
            String reference,
            int statements,
            double attestation,
            List<String> articles,
            List<CarrierRow> carriers) {}

    /** A copy of a witness. */
    public record CarrierRow(String article, String witness, String reason) {}

    /** {@code alignments.jsonl}: one article against the origin (or archetype) or against another article. */
    public record AlignmentRow(
            String story, String article, String against, List<BeadRow> beads, List<FoldedRow> paragraphs) {}

    /** Paragraphs that answer each other, by their numbers in {@code articles.jsonl}, those set aside counted too. */
    public record FoldedRow(List<Integer> article, List<Integer> against, double confidence) {}

    /** Sentences that answer each other; an empty side is an addition or an omission. */
    public record BeadRow(List<String> article, List<String> against, double confidence, double likeness) {}

    /** {@code units.jsonl}: one variation unit. */
    public record UnitRow(String story, String unit, String verdict, List<ReadingRow> readings) {}

    /** One wording and the articles that have it. */
    public record ReadingRow(String text, List<String> witnesses) {}

    /** {@code archetypes.jsonl}: the reference text of a story. */
    public record ArchetypeRow(
            String story,
            boolean isOrigin,
            String language,
            List<String> articles,
            String text,
            List<StatementRow> statements) {}

    /** One statement of the reference and how well it is attested. */
    public record StatementRow(String text, String source, int attestation, List<String> support) {}

    /** {@code stemma.jsonl}: how one article derives. */
    public record StemmaRow(
            String story,
            String article,
            String parent,
            Optional<String> pivot,
            Optional<String> relay,
            List<String> contaminatedBy,
            double confidence,
            List<String> evidence) {}

    /**
     * {@code findings.jsonl}: one divergence with the words of both sides.
     *
     * @param severity the reviewer's, if there is a review that says so
     * @param decision {@code open}, {@code accepted} or {@code rejected}; a rejected finding costs nothing
     */
    public record FindingRow(
            String id,
            String story,
            String article,
            String outlet,
            String type,
            String severity,
            String check,
            String quote,
            String referenceQuote,
            Optional<Span> span,
            String sentence,
            String referenceSentence,
            String referenceSource,
            String stated,
            String found,
            List<String> support,
            String introducedAt,
            List<String> heirs,
            double confidence,
            String decision,
            Optional<DecisionRow> review) {

        /** The same after review. */
        FindingRow decided(DecisionRow by) {
            return new FindingRow(
                    id,
                    story,
                    article,
                    outlet,
                    type,
                    by.severity().orElse(severity),
                    check,
                    quote,
                    referenceQuote,
                    span,
                    sentence,
                    referenceSentence,
                    referenceSource,
                    stated,
                    found,
                    support,
                    introducedAt,
                    heirs,
                    confidence,
                    by.decision(),
                    Optional.of(by));
        }

        /** Whether it counts: a reviewer hasn't rejected it. */
        public boolean stands() {
            return !decision.equals(Decisions.REJECTED);
        }
    }

    /**
     * {@code decisions.jsonl}: what a reviewer decided about a finding, whichever run it was found in.
     *
     * @param key what the finding says, as {@link Decisions#key} reckons it: the same words have the same key in every run
     * @param decision {@code accepted}, {@code rejected} or {@code open} (taken back)
     * @param severity the reviewer's, if it isn't the check's
     * @param decided instant in UTC
     * @param run the run whose workbook it was read from
     * @param finding its id there
     */
    public record DecisionRow(
            String key,
            String decision,
            Optional<String> severity,
            String reviewer,
            String note,
            String decided,
            String run,
            String finding,
            String article,
            String check,
            String type,
            String quote,
            String referenceQuote) {}

    /** {@code scores.jsonl}: one scorecard. */
    public record ScoreRow(
            String story,
            String article,
            String outlet,
            String against,
            double score,
            double coverage,
            double checkability,
            double attestation,
            int referenceWords,
            double penalty,
            int neutral,
            int minor,
            int major,
            int critical,
            SortedMap<String, Double> metrics) {}

    /**
     * {@code drift.jsonl}: along the chain ({@code axis} = {@code edge}: one edge of a stemma) or over time ({@code axis}
     * = {@code outlet}, {@code relay} or {@code pivot}: one series' point of this period).
     */
    public record DriftRow(
            String axis,
            String subject,
            Optional<String> story,
            Optional<String> parent,
            Optional<String> pivot,
            int articles,
            int introduced,
            int inherited,
            Optional<Double> penaltyPerThousand,
            Optional<Double> score,
            Optional<Double> expected,
            Optional<Double> limit,
            int history,
            String signal) {

        /** Whether the chart says that the figure has changed. */
        public boolean isAlarm() {
            return signal.equals("up") || signal.equals("down");
        }
    }

    /**
     * {@code history.jsonl}: one period of one series and what its control chart says, the newest period first. The bundle's
     * own period is what later bundles read.
     *
     * @param axis {@code outlet}, {@code relay}, {@code pivot}, or {@code all} for the whole batch
     * @param articles that were compared
     * @param passed those that are sound
     * @param words reference words that were compared
     * @param score mean score, 0–100, weighted by words
     * @param penalties sum of severity weights by type of finding
     * @param expected usual score before this period; nothing in the first
     * @param average weighted mean of the scores (EWMA), with its limits {@code lower} and {@code upper}
     * @param rising sum of rises (CUSUM), in standard deviations; {@code falling} the sum of falls
     * @param signal {@code none}, {@code up}, {@code down}, {@code too-short} or {@code too-small}
     * @param since period in which the change of a signal began
     * @param drivers of a signal, as they were found in the run of that period
     */
    public record HistoryRow(
            String axis,
            String subject,
            String period,
            int articles,
            int passed,
            int words,
            double score,
            SortedMap<String, Double> penalties,
            Optional<Double> expected,
            Optional<Double> average,
            Optional<Double> lower,
            Optional<Double> upper,
            Optional<Double> rising,
            Optional<Double> falling,
            String signal,
            Optional<String> since,
            List<DriverRow> drivers) {

        /** Whether the chart says that the score has changed. */
        public boolean isAlarm() {
            return signal.equals("up") || signal.equals("down");
        }
    }

    /**
     * What moved a series: an article or a type of finding.
     *
     * @param kind {@code article} or {@code type}
     * @param penalty severity weights per thousand reference words of the series
     * @param usual the same before the change began; of an article, what is usual for as many words
     */
    public record DriverRow(String kind, String name, double penalty, double usual) {}

    /** {@code quarantine.jsonl}: one item that could not be audited, and why. */
    public record QuarantineRow(String article, String reason, String place, long bytes) {}

    /**
     * {@code captures.jsonl}: the text that an article's spans point into, and where it came from. {@code capture} lies in
     * {@code captures/} by its digest, and so does the {@code delivery} as it was delivered; a plain file is both.
     */
    public record CaptureRow(
            String article,
            String capture,
            long bytes,
            String delivery,
            String delivered,
            String place,
            Optional<String> url,
            Optional<LocalDate> seen) {}

    /** {@code deliveries.jsonl}: one file that held captures, and how many of what. */
    public record DeliveryRow(
            String delivery,
            String sha256,
            long bytes,
            String container,
            int captures,
            int broken,
            SortedMap<String, Integer> passedOver) {

        /** In words: {@code crawl.warc.gz: 12 articles; passed over: 30 image/png, 2 revisit record}. */
        public String words() {
            String others = passedOver.entrySet().stream()
                    .map(each -> each.getValue() + " " + each.getKey())
                    .collect(Collectors.joining(", "));
            int articles = captures + broken;
            return delivery + ": " + articles + (articles == 1 ? " article" : " articles")
                    + (others.isEmpty() ? "" : "; passed over: " + others);
        }
    }

    /** {@code run.jsonl}: one line, what was run; holds no clock time. */
    public record RunRow(
            String job,
            String period,
            String run,
            String signature,
            int items,
            int audited,
            int quarantined,
            List<String> methods,
            List<String> limits) {}
}
