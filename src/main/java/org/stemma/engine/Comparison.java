package org.stemma.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.alignment.Bead;
import org.stemma.check.Finding;
import org.stemma.engine.Examination.Seen;
import org.stemma.witness.Pairs;
import org.stemma.witness.Witness;

/**
 * An article held against the origin's own text.
 *
 * <p>What an article leaves out is a finding only if it claims to carry nearly everything: a digest's omissions lower its
 * coverage, not its fidelity.
 */
final class Comparison {

    /** Our own: an article with at least this share of the origin's sentences is no digest. */
    private static final double FULL_FROM = 0.75;

    private final Examination examination;
    private final Pairs pairs;

    Comparison(Examination examination, Pairs pairs) {
        this.examination = examination;
        this.pairs = pairs;
    }

    /** The findings of one article in the order of its sentences, omissions where they would stand. */
    List<Finding> findings(Witness article, Witness origin) {
        List<Bead> beads = pairs.between(article.id(), origin.id());
        boolean full = covered(beads) >= FULL_FROM * origin.sentences().size();
        List<Bead> judged =
                beads.stream().filter(bead -> full || !bead.left().isEmpty()).toList();
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Seen seen : new OwnReporting(article, beads).weighed(examination.examine(article, origin, judged))) {
            if (seen.divergence().isSuspicion()) {
                continue;
            }
            Finding finding = Findings.of(article.id(), seen, List.of(Witness.ORIGIN));
            findings.putIfAbsent(finding.id(), finding);
        }
        List<Finding> sorted = new ArrayList<>(findings.values());
        sorted.sort(Comparator.comparingInt(Comparison::position)
                .thenComparing(Finding::check)
                .thenComparing(Finding::id));
        return sorted;
    }

    private static int covered(List<Bead> beads) {
        return beads.stream()
                .filter(Bead::isPair)
                .mapToInt(bead -> bead.right().size())
                .sum();
    }

    private static int position(Finding finding) {
        return finding.sentences().isEmpty()
                ? Integer.MAX_VALUE
                : finding.sentences().get(0);
    }
}
