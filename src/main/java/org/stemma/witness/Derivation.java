package org.stemma.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.witness.Collation.Edge;
import org.stemma.witness.genealogy.Genealogy.Descent;
import org.stemma.witness.pivot.PivotEvidence;

/**
 * Draws the stemma. Where texts are still the same words, words decide ({@link Families}); elsewhere each article, or what stands on top of
 * its family, gets its likeliest parent, so that no circle arises; where language or relay show a version that is not at hand, a lost one
 * is inferred; the origin stands for everything else.
 */
final class Derivation {

    /** Log-odds are taken this much flatter than they add up, since the reasons are not independent. */
    private static final double FLATTENING = 1.5;

    /** Nothing is surer than that, however well the words agree. */
    private static final double SUREST = 0.99;

    private final Tradition tradition;
    private final Families families;
    private final List<Kinship> kinships;
    private final TreeMap<String, Kinship> chosen = new TreeMap<>();

    /** Of everything whose parent is not the origin, lost versions included. */
    private final TreeMap<String, String> parents = new TreeMap<>();

    private final LostVersions lost = new LostVersions();
    private final Contamination contamination;
    private final List<Edge> edges = new ArrayList<>();

    Derivation(Tradition tradition) {
        this.tradition = tradition;
        this.families = new Families(tradition);
        this.contamination = new Contamination(tradition, families);
        this.kinships = Kinship.all(tradition, families);
        families.all().forEach(each -> each.parent().ifPresent(parent -> parents.put(each.id(), parent)));
        kinships.stream().filter(kinship -> kinship.score() > 0).forEach(this::choose);
        families.all().stream().filter(this::isOrigin).forEach(this::becomeOrigin);
        families.all().stream()
                .filter(each -> each.isLost() && parents.containsValue(each.id()))
                .forEach(each -> lost.name(each.id(), through(each.id())));
        tradition.everybody().stream()
                .filter(dossier -> !dossier.witness().isOrigin())
                .forEach(article -> edges.add(edge(article)));
    }

    private void choose(Kinship kinship) {
        String parent = kinship.parent().id();
        families.head(kinship.child().id()).ifPresent(head -> {
            if (!parents.containsKey(head) && !descends(parent, head)) {
                parents.put(head, parent);
                chosen.put(head, kinship);
            }
        });
    }

    /** Whether a lost version on top of its family may be the origin, whose text isn't at hand. */
    private boolean isOrigin(Descent descent) {
        return descent.isLost()
                && !parents.containsKey(descent.id())
                && tradition.origin().isEmpty()
                && below(descent.id()).stream()
                        .noneMatch(article -> needsLostParent(article, article.pivot())
                                || !article.language().equals(tradition.originLanguage()));
    }

    private void becomeOrigin(Descent top) {
        parents.values().removeIf(top.id()::equals);
    }

    private List<Dossier> below(String id) {
        return tradition.everybody().stream()
                .filter(dossier -> id.equals(parents.get(dossier.id())))
                .toList();
    }

    List<Edge> articles() {
        return edges.stream().filter(edge -> !isCopy(edge.article())).toList();
    }

    List<Edge> copies() {
        return edges.stream().filter(edge -> isCopy(edge.article())).toList();
    }

    private boolean isCopy(String article) {
        return tradition.copies().stream().anyMatch(copy -> copy.id().equals(article));
    }

    /** The edges of the lost versions that shared words show; others stand right below the origin. */
    List<Edge> lost() {
        return families.all().stream()
                .filter(each -> each.isLost() && parents.containsValue(each.id()))
                .map(this::edge)
                .toList();
    }

    private Edge edge(Descent lostVersion) {
        return new Edge(
                name(lostVersion.id()),
                Optional.ofNullable(parents.get(lostVersion.id()))
                        .map(this::name)
                        .orElse(Witness.ORIGIN),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                support(lostVersion),
                List.of("no article at hand has all that those which derive from it share"));
    }

    List<Edge> all() {
        List<Edge> all = new ArrayList<>(edges);
        all.addAll(lost());
        return all;
    }

    private boolean descends(String article, String ancestor) {
        String each = article;
        while (!each.equals(ancestor)) {
            String next = parents.get(each);
            if (next == null) {
                return false;
            }
            each = next;
        }
        return true;
    }

    private Edge edge(Dossier article) {
        String id = article.id();
        Optional<Descent> kin = families.descent(id).filter(each -> parents.containsKey(id) && !chosen.containsKey(id));
        Optional<String> pivot = pivot(article);
        Optional<String> relay = article.witness().relay();
        String parent = Optional.ofNullable(parents.get(id))
                .map(this::name)
                .or(() -> needsLostParent(article, pivot) ? Optional.of(lost.parent(pivot, relay)) : Optional.empty())
                .orElse(Witness.ORIGIN);
        List<String> contaminatedBy =
                new ArrayList<>(families.descent(id).map(Descent::seconds).orElse(List.of()));
        contaminatedBy.addAll(contamination.sources(article, parent, other -> descends(other, id)));
        return new Edge(
                id,
                parent,
                pivot,
                relay,
                contaminatedBy,
                kin.map(this::support).orElseGet(() -> confidence(article, pivot)),
                evidence(article, parent));
    }

    private String name(String parent) {
        return families.descent(parent).filter(Descent::isLost).isPresent()
                ? lost.name(parent, through(parent))
                : parent;
    }

    /** The language that a lost version was in, as far as what derives from it shows that. */
    private Optional<String> through(String lostVersion) {
        return below(lostVersion).stream()
                .flatMap(article -> article.pivot().or(() -> foreign(article)).stream())
                .findFirst();
    }

    private Optional<String> foreign(Dossier article) {
        return Optional.of(article.language()).filter(language -> !language.equals(tradition.originLanguage()));
    }

    private double support(Descent descent) {
        return Math.min(SUREST, descent.support());
    }

    /** A re-translation without its source, or a relay's report that is not at hand. */
    private boolean needsLostParent(Dossier article, Optional<String> pivot) {
        boolean retranslated = pivot.isPresent() && article.language().equals(tradition.originLanguage());
        return retranslated || article.witness().relay().isPresent();
    }

    /** The language it came through: its own, if that is not the origin's; else what it shows or what its parent is. */
    private Optional<String> pivot(Dossier article) {
        String origin = tradition.originLanguage();
        Optional<Dossier> parent = parent(article);
        Optional<String> parentsLanguage = parent.map(Dossier::language).filter(language -> !language.equals(origin));
        if (!article.language().equals(origin)) {
            return parentsLanguage.or(() -> Optional.of(article.language()));
        }
        return article.pivot().or(() -> parentsLanguage).or(() -> parent.flatMap(this::pivot));
    }

    /** The nearest ancestor at hand, the origin's text left aside. */
    private Optional<Dossier> parent(Dossier article) {
        String each = parents.getOrDefault(article.id(), Witness.ORIGIN);
        while (families.descent(each).filter(Descent::isLost).isPresent()) {
            each = parents.getOrDefault(each, Witness.ORIGIN);
        }
        String found = each;
        return tradition.everybody().stream()
                .filter(other -> other.id().equals(found) && !other.witness().isOrigin())
                .findFirst();
    }

    private double confidence(Dossier article, Optional<String> pivot) {
        List<Kinship> own =
                kinships.stream().filter(kinship -> kinship.child() == article).toList();
        Optional<Kinship> kinship = Optional.ofNullable(chosen.get(article.id()));
        double best = kinship.map(Kinship::score).orElse(0.0);
        double next = own.stream()
                .filter(each -> kinship.isEmpty() || each != kinship.get())
                .mapToDouble(Kinship::score)
                .max()
                .orElse(-FLATTENING * 2);
        double runnerUp = kinship.isPresent() ? Math.max(0, next) : next;
        double support = kinship.isPresent()
                ? 0
                : article.forensics().hint().map(PivotEvidence::points).orElse(0.0) / 4;
        double odds = (best - runnerUp + (pivot.isPresent() ? support : -support)) / FLATTENING;
        return Math.round(10_000 / (1 + StrictMath.exp(-odds))) / 10_000.0;
    }

    private List<String> evidence(Dossier article, String parent) {
        List<String> words = new ArrayList<>(Optional.ofNullable(chosen.get(article.id()))
                .map(Kinship::evidence)
                .orElse(List.of()));
        families.descent(article.id()).ifPresent(kin -> words.addAll(kin.evidence()));
        words.addAll(chosen.containsKey(article.id()) ? List.of() : families.reasons(article.id(), parent));
        article.forensics().hint().ifPresent(pivot -> words.add(traces(pivot)));
        if (!article.language().equals(tradition.originLanguage())) {
            words.add("written in " + article.language());
        }
        article.witness().relay().ifPresent(relay -> words.add("names " + relay + " as its relay"));
        if (parent.equals(Witness.ORIGIN)) {
            words.add("nothing shows a version in between");
            tooEarly(article).ifPresent(words::add);
        }
        return List.copyOf(words);
    }

    private Optional<String> tooEarly(Dossier article) {
        return tradition
                .origin()
                .filter(origin -> !Circumstances.possible(article, origin))
                .map(origin -> "published " + article.witness().published().orElseThrow() + ", before the origin's day "
                        + origin.witness().published().orElseThrow() + ": one of the two days must be wrong");
    }

    private static String traces(PivotEvidence pivot) {
        List<String> quotes = pivot.signals().stream()
                .limit(5)
                .map(signal -> signal.id() + ": “" + signal.quote() + "”")
                .toList();
        String strength = pivot.isVerdict() ? "traces of " : "hints of ";
        return strength + pivot.language() + " (" + pivot.points() + " points): " + String.join("; ", quotes);
    }
}
