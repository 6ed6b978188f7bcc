package org.stemma.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
 * <p>The score is the MQM quality score, lowered by how little the wordings have in common, so that texts with the same
 * findings can still be ranked: {@code mqm · meaning^1.5 · similarity^0.02}, with meaning the share of meaning that both sides
 * have ({@link MeaningKept}), 0–1, and similarity the mean of chrF++ and of 1 − TER, 0–1. Without an encoder it is {@code mqm ·
 * similarity^0.3}. Equal texts get 100, a text that has nothing in common with its reference nearly 0. It is a rank, not a mark: an
 * article's scorecard holds the MQM score alone.
 *
 * @param checks asked in their order
 * @param metrics measured in one language only
 * @param encoders that hear what words mean
 */
public record PairScorer(Catalogue<Check> checks, Catalogue<Metric> metrics, Encoders encoders, Settings settings)
        implements Signed {

    /** Our own, on the development pairs. */
    record Settings(double similarityExponent, double meaningExponent, double similarityExponentBesideMeaning) {}

    public PairScorer(Catalogue<Check> checks, Catalogue<Metric> metrics, Encoders encoders) {
        this(checks, metrics, encoders, new Settings(0.3, 1.5, 0.02));
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
     * @param metrics by id, 4 decimals; {@code meaning} among them, 0–100, where an encoder heard it
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
        return 2;
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
        double penalty = Mqm.penaltyOf(findings.stream().map(Seen::divergence).toList());
        double quality = Mqm.score(penalty, Words.count(reference));
        OptionalDouble meaning = encoder.map(heard -> MeaningKept.of(heard, reference, hypothesis))
                .orElseGet(OptionalDouble::empty);
        double likeness = reference.equals(hypothesis) ? 1 : likeness(meaning, similarity(measured));
        meaning.ifPresent(kept -> measured.put("meaning", 100 * kept));
        measured.replaceAll((id, value) -> Scorer.rounded(value));
        return new PairScore(Scorer.rounded(quality * likeness), findings, measured);
    }

    private double likeness(OptionalDouble meaning, double similarity) {
        return meaning.isPresent()
                ? StrictMath.pow(meaning.getAsDouble(), settings.meaningExponent())
                        * StrictMath.pow(similarity, settings.similarityExponentBesideMeaning())
                : StrictMath.pow(similarity, settings.similarityExponent());
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
