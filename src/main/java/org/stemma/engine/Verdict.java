package org.stemma.engine;

import java.util.List;
import java.util.Optional;
import org.stemma.check.Divergence;
import org.stemma.check.Severity;
import org.stemma.engine.Examination.Seen;

/**
 * Which of two readings is likelier wrong, and how sure that is.
 *
 * <p>Voices decide. Of as many voices on both sides the one is believed that fewer translations part from the origin: outright
 * in wording, which every translator changes; in what is said or denied only if it had the origin's own words; figures and days,
 * which translators keep, stay open. Where that doesn't tell either, a check may know which way copies drift (a hedge is rather lost than
 * gained). What is still open is reported on both sides, as neutral, if it is a matter of fact; else not at all.
 *
 * @param against independent voices for the other reading
 * @param own independent voices for the article's reading, its own counted; 0 if even the text that it was made from has the other one
 * @param further translations that the article's reading is further from the origin than the other one; negative if nearer
 * @param direct whether the nearer reading stands in a text that had the origin's own words
 * @param drift how much likelier the article drifted than the other side, by the check's own confidence
 */
record Verdict(int against, int own, int further, boolean direct, double drift) {

    /** Below it a divergence is shown, but costs nothing. */
    private static final double LEAST_CONFIDENCE = 0.4;

    /** What is rather seen than heard is worth a word even if nobody can tell who is right; our own. */
    private static final double WORTH_ASKING = 0.8;

    /** Raised when the same witnesses get other findings. */
    private static final int RULES = 3;

    /** What changes with these settings. */
    static final Part PART = new Part("verdict", new Settings(RULES, LEAST_CONFIDENCE, WORTH_ASKING));

    /** As the constants above. */
    record Settings(int rules, double leastConfidence, double worthAsking) {}

    /** Checks of what a translator keeps. */
    private static final List<String> FACTS =
            List.of("number-mismatch", "number-bound", "date-shift", "negation-flip", "opposite");

    /** Those of them where one of the two readings denies the other: never left open where the origin's own words are at hand. */
    private static final List<String> POLARITY = List.of("negation-flip", "opposite");

    /** Checks of wording alone: of two wordings nobody can tell the older one. */
    private static final List<String> WORDING = List.of("quote-altered", "tense-shift", "gender-shift", "mood-shift");

    /** The divergence as it weighs in the article; empty if the article is rather right, or nobody can tell and it is small. */
    Optional<Divergence> on(Seen seen) {
        boolean fact = FACTS.contains(seen.check().id());
        Divergence divergence = seen.divergence();
        boolean outranked = !fact && further < 0 && drift <= 0 && !divergence.isSuspicion();
        if (against < own || outranked || (against == own && isDriftOfOther(fact))) {
            return Optional.empty();
        }
        if (against > own || divergence.confidence() >= Divergence.EVIDENT) {
            return Optional.of(weighed(divergence, against / (double) Math.max(against, against + own - 1)));
        }
        if (isDecided(seen)) {
            return Optional.of(weighed(fact ? divergence : capped(divergence), 0.75));
        }
        return isWorthAsking(seen)
                ? Optional.of(weighed(divergence, 0.5).weighing(Severity.NEUTRAL))
                : Optional.empty();
    }

    /** The other reading is nearer to the origin, and that matters here. */
    private boolean isDecided(Seen seen) {
        boolean sure = seen.divergence().confidence() >= WORTH_ASKING || drift > 0;
        boolean fact = FACTS.contains(seen.check().id());
        return further > 0 && (fact ? direct && POLARITY.contains(seen.check().id()) : sure);
    }

    private boolean isWorthAsking(Seen seen) {
        Divergence divergence = seen.divergence();
        boolean grave = further > 0 && direct && divergence.severity().compareTo(Severity.MAJOR) >= 0;
        boolean sure = divergence.confidence() >= WORTH_ASKING || drift > 0;
        boolean fact = FACTS.contains(seen.check().id());
        return (sure || grave || fact) && !WORDING.contains(seen.check().id());
    }

    /** One voice against one, decided by their places in the stemma alone, calls nothing critical. */
    private static Divergence capped(Divergence seen) {
        return seen.severity() == Severity.CRITICAL ? seen.weighing(Severity.MAJOR) : seen;
    }

    private boolean isDriftOfOther(boolean fact) {
        return drift < 0 || (fact && direct && further < 0);
    }

    private static Divergence weighed(Divergence seen, double share) {
        double confidence = Math.round(seen.confidence() * share * 1000) / 1000.0;
        return seen.sure(confidence).weighing(confidence < LEAST_CONFIDENCE ? Severity.NEUTRAL : seen.severity());
    }
}
