package org.stemma.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Passage;
import org.stemma.check.Wording;
import org.stemma.encoder.Encoder;
import org.stemma.encoder.Encoders;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Words;
import org.stemma.signature.Catalogue;
import org.stemma.signature.Signed;

/**
 * How faithful one text is to another of the same language, without article or story: the {@code score} filter.
 *
 * <p>The score is a rank, not a mark (an article's scorecard holds the MQM score alone): {@code quality · stated · shared^0.33 ·
 * similarity^0.07}, 0–100. Quality is MQM's formula over findings that count with their confidence and with weights of their own (minor
 * 0.3, major 6, critical 8: that a sentence is broken tells more than how badly, and a minor finding tells little). Stated is the share of
 * the reference's meaning that the text has, shared that of the side that fares worse ({@link MeaningKept}): what is left out counts
 * twice, what is added once. Similarity is the mean of chrF++ and of 1 − TER, 0–1. Without an encoder it is {@code quality ·
 * similarity^0.3}. Equal texts without a finding get 100, a text that has nothing in common with its reference nearly 0.
 *
 * @param checks asked in their order
 * @param metrics measured in one language only
 * @param encoders that hear what words mean
 */
public record PairScorer(Catalogue<Check> checks, Catalogue<Metric> metrics, Encoders encoders, Settings settings)
        implements Signed {

    /** Our own, on the development pairs. */
    record Settings(
            double minor,
            double major,
            double critical,
            double sharedExponent,
            double similarityExponent,
            double similarityExponentAlone) {

        double weight(Divergence divergence) {
            return divergence.confidence()
                    * switch (divergence.severity()) {
                        case NEUTRAL -> 0;
                        case MINOR -> minor;
                        case MAJOR -> major;
                        case CRITICAL -> critical;
                    };
        }
    }

    public PairScorer(Catalogue<Check> checks, Catalogue<Metric> metrics, Encoders encoders) {
        this(checks, metrics, encoders, new Settings(0.3, 6, 8, 0.33, 0.07, 0.3));
    }

    /**
     * A divergence and the check that saw it.
     *
     * @param check its id
     */
    public record Seen(String check, Divergence divergence) {}

    /**
     * An answer.
     *
     * @param score 0–100, 4 decimals
     * @param findings by check, then in text order
     * @param metrics by id, 4 decimals; {@code meaning} among them, 0–100, where an encoder heard it: what both sides share
     */
    public record PairScore(double score, List<Seen> findings, SortedMap<String, Double> metrics) {

        public PairScore {
            findings = List.copyOf(findings);
        }
    }

    @Override
    public String id() {
        return "pair-score";
    }

    @Override
    public int version() {
        return 3;
    }

    public PairScore score(String reference, String hypothesis, LanguageProfile language) {
        Optional<Encoder> encoder = encoders.between(language.tag(), language.tag());
        Passage passage = Passage.alone(
                        new Wording(reference, language, Optional.empty()),
                        new Wording(hypothesis, language, Optional.empty()))
                .with(encoder);
        List<Seen> findings = inspect(passage);
        SortedMap<String, Double> measured = new TreeMap<>();
        metrics.all().forEach(metric -> measured.put(metric.id(), metric.score(hypothesis, reference)));
        double penalty = findings.stream()
                .mapToDouble(seen -> settings.weight(seen.divergence()))
                .sum();
        double quality = Mqm.score(penalty, Words.count(reference));
        Optional<MeaningKept> meaning = encoder.flatMap(heard -> MeaningKept.of(heard, reference, hypothesis));
        double likeness = reference.equals(hypothesis) ? 1 : likeness(meaning, similarity(measured));
        meaning.ifPresent(kept -> measured.put("meaning", 100 * kept.shared()));
        measured.replaceAll((id, value) -> Scorer.rounded(value));
        return new PairScore(Scorer.rounded(quality * likeness), findings, measured);
    }

    private double likeness(Optional<MeaningKept> meaning, double similarity) {
        return meaning.map(kept -> kept.stated()
                        * StrictMath.pow(kept.shared(), settings.sharedExponent())
                        * StrictMath.pow(similarity, settings.similarityExponent()))
                .orElseGet(() -> StrictMath.pow(similarity, settings.similarityExponentAlone()));
    }

    /** All divergences of a passage, check by check. */
    public List<Seen> inspect(Passage passage) {
        List<Seen> seen = new ArrayList<>();
        for (Check check : checks.all()) {
            check.inspect(passage).stream()
                    .filter(divergence -> !divergence.isSuspicion())
                    .forEach(divergence -> seen.add(new Seen(check.id(), divergence)));
        }
        return seen;
    }

    private static double similarity(SortedMap<String, Double> measured) {
        double characters = measured.getOrDefault("chrfpp", 0.0) / 100;
        double edits = 1 - Math.min(100, measured.getOrDefault("ter", 100.0)) / 100;
        return (characters + edits) / 2;
    }
}
