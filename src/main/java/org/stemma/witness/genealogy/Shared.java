package org.stemma.witness.genealogy;

import java.util.ArrayList;
import java.util.List;

/** What an auditor can check: the readings that put a manuscript where it stands. */
final class Shared {

    private static final int QUOTES = 4;
    private static final int WORDS = 8;

    private final Likelihood likelihood;
    private final List<Manuscript> manuscripts;
    private final Tree tree;

    Shared(Likelihood likelihood, List<Manuscript> manuscripts, Tree tree) {
        this.likelihood = likelihood;
        this.manuscripts = manuscripts;
        this.tree = tree;
    }

    /** The lines for one node of the tree, strongest first. */
    List<String> of(int node) {
        int parent = tree.parent(node);
        List<String> lines = new ArrayList<>();
        if (parent < 0 || tree.isLost(node)) {
            return lines;
        }
        if (tree.isLost(parent)) {
            for (int sibling : tree.children(parent)) {
                if (sibling != node && !tree.isLost(sibling)) {
                    addShared(lines, node, sibling, ", from a version that is lost");
                }
            }
        } else {
            addShared(lines, node, parent, "");
            addOwn(lines, node, parent);
        }
        return lines;
    }

    private void addShared(List<String> lines, int node, int other, String remark) {
        List<String> quotes = new ArrayList<>();
        for (int place = 0; place < likelihood.places(); place++) {
            int state = likelihood.state(place, node);
            int common = mostCommon(place);
            if (state >= 0 && state == likelihood.state(place, other) && state != common) {
                quotes.add(quote(place, state, common));
            }
        }
        add(lines, "shares", quotes, "of " + name(other) + " that most others don't have" + remark);
    }

    private void addOwn(List<String> lines, int node, int parent) {
        List<String> quotes = new ArrayList<>();
        for (int place = 0; place < likelihood.places(); place++) {
            int state = likelihood.state(place, node);
            int before = likelihood.state(place, parent);
            if (state >= 0 && before >= 0 && state != before) {
                quotes.add(quote(place, state, before));
            }
        }
        add(lines, "changes", quotes, "of " + name(parent));
    }

    private static void add(List<String> lines, String verb, List<String> quotes, String whose) {
        if (!quotes.isEmpty()) {
            String readings = quotes.size() == 1 ? " reading " : " readings ";
            String more = quotes.size() > QUOTES ? " …" : "";
            lines.add(verb + " " + quotes.size() + readings + whose + ": "
                    + String.join("; ", quotes.subList(0, Math.min(QUOTES, quotes.size()))) + more);
        }
    }

    private String quote(int place, int state, int instead) {
        List<String> readings = likelihood.place(place).readings();
        String here = shortened(readings.get(state));
        String there = shortened(readings.get(instead));
        return here.isEmpty()
                ? "without “" + there + "”"
                : there.isEmpty() ? "“" + here + "” put in" : "“" + here + "” for “" + there + "”";
    }

    private static String shortened(String words) {
        List<String> all = List.of(words.split(" "));
        return all.size() <= WORDS ? words : String.join(" ", all.subList(0, WORDS)) + " …";
    }

    /** The reading of most manuscripts, the first in doubt. */
    private int mostCommon(int place) {
        int[] counts = new int[likelihood.place(place).readings().size()];
        for (int manuscript = 0; manuscript < manuscripts.size(); manuscript++) {
            int state = likelihood.state(place, manuscript);
            if (state >= 0) {
                counts[state]++;
            }
        }
        int best = 0;
        for (int state = 1; state < counts.length; state++) {
            best = counts[state] > counts[best] ? state : best;
        }
        return best;
    }

    private String name(int manuscript) {
        return manuscripts.get(manuscript).id();
    }
}
