package org.stemma.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.store.Decisions;
import org.stemma.store.Rows.DecisionRow;

/** How often reviewers agreed with each check: accepted over all that were decided, the last decision on each thing counted. */
final class Precision {

    private Precision() {}

    /** One check's decisions. */
    private record OfCheck(int accepted, int rejected, int otherSeverity) {

        OfCheck with(DecisionRow decision) {
            boolean refused = decision.decision().equals(Decisions.REJECTED);
            return new OfCheck(
                    accepted + (refused ? 0 : 1),
                    rejected + (refused ? 1 : 0),
                    otherSeverity + (decision.severity().isPresent() ? 1 : 0));
        }

        String words(String check) {
            int all = accepted + rejected;
            String few = all < FEW ? " (too few to say much)" : "";
            String other = otherSeverity == 0 ? "" : ", " + otherSeverity + " of them with another severity";
            return check + ": " + accepted + " of " + all + " accepted = " + Math.round(100.0 * accepted / all) + " %"
                    + few + other;
        }
    }

    /** Below so many decisions a share says little. */
    private static final int FEW = 10;

    /** One line a check, by name. */
    static List<String> words(List<DecisionRow> decisions) {
        Map<String, OfCheck> checks = new TreeMap<>();
        new Decisions(decisions)
                .standing()
                .values()
                .forEach(each -> checks.merge(
                        each.check(), new OfCheck(0, 0, 0).with(each), (before, one) -> before.with(each)));
        List<String> words = new ArrayList<>();
        checks.forEach((check, counted) -> words.add(counted.words(check)));
        return words.isEmpty() ? List.of("Nobody has decided about any finding of this job yet.") : words;
    }
}
