package org.stemma.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Words;
import org.stemma.witness.genealogy.Genealogy;
import org.stemma.witness.genealogy.Genealogy.Descent;
import org.stemma.witness.genealogy.Manuscript;
import org.stemma.witness.genealogy.Testimony;

/**
 * Witnesses of one language that are still mostly the same words: among those, words tell who copied from whom. What stands on top of a
 * family is open.
 */
final class Families {

    /** Our own: the work grows with more than the cube of the texts, and forty take half a minute. */
    static final int MOST = 40;

    /** Our own, too: hardly any report in a newspaper is longer, and the work grows with their product. */
    private static final int MOST_WORDS = 6_000;

    private final TreeMap<String, Descent> descents = new TreeMap<>();
    private final TreeSet<String> copies = new TreeSet<>();
    private final TreeMap<String, Integer> families = new TreeMap<>();
    private final TreeMap<String, Dossier> dossiers = new TreeMap<>();
    private final Circumstances circumstances;

    Families(Tradition tradition) {
        this.circumstances = new Circumstances(tradition);
        tradition.copies().forEach(copy -> copies.add(copy.id()));
        TreeMap<String, List<Manuscript>> byWay = new TreeMap<>();
        for (Dossier dossier : tradition.everybody()) {
            dossiers.put(dossier.id(), dossier);
            byWay.computeIfAbsent(way(dossier), way -> new ArrayList<>()).add(manuscript(dossier.witness()));
        }
        byWay.values().stream()
                .flatMap(manuscripts -> Genealogy.families(manuscripts).stream())
                .forEach(this::add);
    }

    /** Its language, and the one it came through: a re-translation has no text in its own language above it but other copies of itself. */
    private static String way(Dossier dossier) {
        return dossier.language()
                + dossier.pivot().map(pivot -> " through " + pivot).orElse("");
    }

    /** As far as it is read: a report in full, and the beginning of a book. */
    private static Manuscript manuscript(Witness witness) {
        List<List<String>> sentences = new ArrayList<>();
        int words = 0;
        for (String sentence : witness.sentences()) {
            List<String> folded = Words.folded(sentence);
            words += folded.size();
            if (words > MOST_WORDS) {
                break;
            }
            sentences.add(folded);
        }
        return new Manuscript(witness.id(), sentences);
    }

    private void add(List<Manuscript> family) {
        int number = families.size();
        family.forEach(manuscript -> families.put(manuscript.id(), number));
        if (family.size() > 1) {
            Optional<String> origin = family.stream()
                    .map(Manuscript::id)
                    .filter(Witness.ORIGIN::equals)
                    .findFirst();
            List<Manuscript> compared = compared(family);
            Genealogy.of(compared, this::against, origin)
                    .forEach(descent -> descents.put(key(number, descent.id()), named(number, descent)));
            family.stream()
                    .filter(each -> !compared.contains(each))
                    .flatMap(each -> Genealogy.nearest(each, compared, this::against).stream())
                    .forEach(descent -> descents.put(descent.id(), descent));
        }
    }

    /** Those that are laid side by side; of a large family, copies stay out first, as they only repeat one that is in. */
    private List<Manuscript> compared(List<Manuscript> family) {
        return family.stream()
                .sorted(Comparator.comparing((Manuscript each) -> rank(each.id()))
                        .thenComparing(Manuscript::id))
                .limit(MOST)
                .sorted(Comparator.comparing(Manuscript::id))
                .toList();
    }

    private int rank(String id) {
        return id.equals(Witness.ORIGIN) ? 0 : copies.contains(id) ? 2 : 1;
    }

    /** Lost versions of two families must not have one name. */
    private static Descent named(int family, Descent descent) {
        return new Descent(
                key(family, descent.id()),
                descent.isLost(),
                descent.parent().map(parent -> key(family, parent)),
                descent.seconds(),
                descent.support(),
                descent.evidence());
    }

    private static String key(int family, String id) {
        return id.contains("\n") ? id + "\n" + family : id;
    }

    /** Dates, relays and headlines, as far as they are known; an origin is never too late, however it is dated. */
    private double against(String parent, String child) {
        if (child.equals(Witness.ORIGIN)) {
            return Testimony.IMPOSSIBLE;
        }
        if (parent.equals(Witness.ORIGIN)) {
            return 0;
        }
        Dossier one = dossier(child);
        Dossier other = dossier(parent);
        return Circumstances.possible(one, other)
                ? -circumstances.known(one, other).stream()
                        .mapToDouble(Reason::weight)
                        .sum()
                : Testimony.IMPOSSIBLE;
    }

    private Dossier dossier(String id) {
        return Optional.ofNullable(dossiers.get(id)).orElseThrow();
    }

    boolean same(String one, String other) {
        return families.getOrDefault(one, -1).equals(families.getOrDefault(other, -2));
    }

    /** Where a witness or a lost version stands in its family; nothing for one without kin. */
    Optional<Descent> descent(String id) {
        return Optional.ofNullable(descents.get(id));
    }

    List<Descent> all() {
        return List.copyOf(descents.values());
    }

    /**
     * Whose parent is open, if the question is where this witness comes from: itself if it stands on top or has no kin, the lost
     * version right above it if that is on top; else nothing.
     */
    Optional<String> head(String id) {
        Optional<String> parent = descent(id).flatMap(Descent::parent);
        boolean belowTop = parent.flatMap(this::descent)
                .map(above -> above.isLost() && above.parent().isEmpty())
                .orElse(false);
        return parent.isEmpty() ? Optional.of(id) : belowTop ? parent : Optional.empty();
    }

    /** What speaks for it beside words. */
    List<String> reasons(String child, String parent) {
        boolean known = dossiers.containsKey(child) && dossiers.containsKey(parent) && !parent.equals(Witness.ORIGIN);
        return known
                ? circumstances.reasons(dossier(child), dossier(parent)).stream()
                        .filter(Reason::speaksFor)
                        .map(Reason::words)
                        .toList()
                : List.of();
    }
}
