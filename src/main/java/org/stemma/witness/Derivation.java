package org.stemma.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.witness.Collation.Edge;
import org.stemma.witness.pivot.PivotEvidence;

/**
 * Draws the stemma: for each article its likeliest parent, so that no circle arises; where language or relay show a
 * version that is not at hand, a lost one is inferred; the origin stands for everything else.
 */
final class Derivation {

    /** Log-odds are taken this much flatter than they add up, since the reasons are not independent. */
    private static final double FLATTENING = 1.5;

    private final Tradition tradition;
    private final List<Kinship> kinships;
    private final TreeMap<String, Kinship> chosen = new TreeMap<>();
    private final Lost lost = new Lost();
    private final Contamination contamination;

    private Derivation(Tradition tradition) {
        this.tradition = tradition;
        this.contamination = new Contamination(tradition);
        this.kinships = Kinship.all(tradition);
        for (Kinship kinship : kinships) {
            String child = kinship.child().id();
            if (kinship.score() > 0
                    && !chosen.containsKey(child)
                    && !descends(kinship.parent().id(), child)) {
                chosen.put(child, kinship);
            }
        }
    }

    /** One edge per article, by id. */
    static List<Edge> edges(Tradition tradition) {
        Derivation derivation = new Derivation(tradition);
        return tradition.articles().stream().map(derivation::edge).toList();
    }

    private boolean descends(String article, String ancestor) {
        String each = article;
        while (!each.equals(ancestor)) {
            Kinship next = chosen.get(each);
            if (next == null) {
                return false;
            }
            each = next.parent().id();
        }
        return true;
    }

    private Edge edge(Dossier article) {
        Optional<Kinship> kinship = Optional.ofNullable(chosen.get(article.id()));
        Optional<String> pivot = pivot(article);
        Optional<String> relay = article.witness().relay();
        String parent = kinship.map(each -> each.parent().id())
                .or(() -> needsLostParent(article, pivot) ? Optional.of(lost.parent(pivot, relay)) : Optional.empty())
                .orElse(Witness.ORIGIN);
        List<String> contaminatedBy = contamination.sources(article, parent, id -> descends(id, article.id()));
        return new Edge(
                article.id(),
                parent,
                pivot,
                relay,
                contaminatedBy,
                confidence(article, pivot),
                evidence(article, kinship, parent));
    }

    /** A re-translation without its source, or a relay's report that is not at hand. */
    private boolean needsLostParent(Dossier article, Optional<String> pivot) {
        boolean retranslated = pivot.isPresent() && article.language().equals(tradition.originLanguage());
        return retranslated || article.witness().relay().isPresent();
    }

    /** The language it came through: its own, if that is not the origin's; else what it shows or what its parent is. */
    private Optional<String> pivot(Dossier article) {
        String origin = tradition.originLanguage();
        Optional<Dossier> parent = Optional.ofNullable(chosen.get(article.id())).map(Kinship::parent);
        Optional<String> parentsLanguage = parent.map(Dossier::language).filter(language -> !language.equals(origin));
        if (!article.language().equals(origin)) {
            return parentsLanguage.or(() -> Optional.of(article.language()));
        }
        return article.pivot().or(() -> parentsLanguage).or(() -> parent.flatMap(this::pivot));
    }

    private double confidence(Dossier article, Optional<String> pivot) {
        List<Kinship> own =
                kinships.stream().filter(kinship -> kinship.child() == article).toList();
        double best = Optional.ofNullable(chosen.get(article.id()))
                .map(Kinship::score)
                .orElse(0.0);
        double next = own.stream()
                .filter(kinship -> kinship != chosen.get(article.id()))
                .mapToDouble(Kinship::score)
                .max()
                .orElse(-FLATTENING * 2);
        double runnerUp = chosen.containsKey(article.id()) ? Math.max(0, next) : next;
        double support = chosen.containsKey(article.id())
                ? 0
                : article.forensics().hint().map(PivotEvidence::points).orElse(0.0) / 4;
        double odds = (best - runnerUp + (pivot.isPresent() ? support : -support)) / FLATTENING;
        return Math.round(10_000 / (1 + StrictMath.exp(-odds))) / 10_000.0;
    }

    private List<String> evidence(Dossier article, Optional<Kinship> kinship, String parent) {
        List<String> words = new ArrayList<>(kinship.map(Kinship::evidence).orElse(List.of()));
        article.forensics().hint().ifPresent(pivot -> words.add(traces(pivot)));
        if (!article.language().equals(tradition.originLanguage())) {
            words.add("written in " + article.language());
        }
        article.witness().relay().ifPresent(relay -> words.add("names " + relay + " as its relay"));
        if (parent.equals(Witness.ORIGIN)) {
            words.add("nothing shows a version in between");
        }
        return List.copyOf(words);
    }

    private static String traces(PivotEvidence pivot) {
        List<String> quotes = pivot.signals().stream()
                .limit(5)
                .map(signal -> signal.id() + ": “" + signal.quote() + "”")
                .toList();
        String strength = pivot.isVerdict() ? "traces of " : "hints of ";
        return strength + pivot.language() + " (" + pivot.points() + " points): " + String.join("; ", quotes);
    }

    /** Names lost versions: those behind one relay are one. */
    private static final class Lost {

        private final TreeMap<String, String> byRelay = new TreeMap<>();
        private final TreeMap<String, Integer> counted = new TreeMap<>();

        String parent(Optional<String> pivot, Optional<String> relay) {
            String stem = "lost-" + pivot.or(() -> relay).orElse("version");
            return relay.map(name -> byRelay.computeIfAbsent(stem + "\n" + name, key -> next(stem)))
                    .orElseGet(() -> next(stem));
        }

        private String next(String stem) {
            return stem + "-" + counted.merge(stem, 1, Integer::sum);
        }
    }
}
