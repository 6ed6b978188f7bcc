package org.stemma.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.alignment.Bead;

/**
 * Clusters the sentences of all witnesses into loci.
 *
 * <p>Average linkage over the beads, surest bead first: two clusters become one if enough of their witness pairs are
 * linked and if no witness would give more than a short run of neighbouring sentences. So one wrong bead cannot glue two
 * statements together. The answer does not depend on the order of witnesses or pairs.
 */
final class Loci {

    /** Share of the compared witness pairs between two clusters that a bead must link; our own, so that 1 of 3 is enough. */
    private static final double LINKED_PAIRS = 0.3;

    /** A bead between single sentences. */
    private record Link(double confidence, int size, Place left, Place right) {}

    private record Place(String witness, int sentence) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::witness).thenComparing(Place::sentence);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Comparator<Link> SUREST_FIRST = Comparator.comparingDouble(Link::confidence)
            .reversed()
            .thenComparing(Link::size)
            .thenComparing(Link::left)
            .thenComparing(Link::right);

    private final TreeMap<Place, Cluster> clusters = new TreeMap<>();
    private final TreeSet<String> linked = new TreeSet<>();

    private final Pairs pairs;

    /** For each witness those that it was compared with; asked too often to be looked for in the pairs. */
    private final Map<String, Set<String>> compared = new HashMap<>();

    private Loci(Pairs pairs) {
        this.pairs = pairs;
        for (Pairs.Pair pair : pairs.pairs()) {
            compared.computeIfAbsent(pair.left(), any -> new HashSet<>()).add(pair.right());
            compared.computeIfAbsent(pair.right(), any -> new HashSet<>()).add(pair.left());
        }
    }

    /** The loci of a story, in the order of {@link Sequence}. */
    static List<Locus> of(List<Witness> witnesses, Pairs pairs) {
        Loci loci = new Loci(pairs);
        TreeMap<String, Witness> byId = new TreeMap<>();
        for (Witness witness : witnesses) {
            byId.put(witness.id(), witness);
            for (int i = 0; i < witness.sentences().size(); i++) {
                loci.clusters.put(new Place(witness.id(), i), Cluster.of(witness.id(), i));
            }
        }
        List<Link> links = loci.links();
        links.forEach(link -> loci.linked.add(key(link.left(), link.right())));
        links.forEach(loci::join);
        return Sequence.order(loci.distinct(byId), witnesses);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Pairs.Pair pair : pairs.pairs()) {
            for (Bead bead : pair.beads()) {
                for (int left : bead.left()) {
                    for (int right : bead.right()) {
                        Place from = new Place(pair.left(), left);
                        Place to = new Place(pair.right(), right);
                        if (clusters.containsKey(from) && clusters.containsKey(to)) {
                            links.add(new Link(
                                    bead.confidence(),
                                    bead.left().size() + bead.right().size(),
                                    from,
                                    to));
                        }
                    }
                }
            }
        }
        links.sort(SUREST_FIRST);
        return links;
    }

    private static String key(Place left, Place right) {
        Place first = left.compareTo(right) < 0 ? left : right;
        Place second = left.compareTo(right) < 0 ? right : left;
        return first.witness() + "\n" + first.sentence() + "\n" + second.witness() + "\n" + second.sentence();
    }

    private void join(Link link) {
        Cluster left = at(link.left());
        Cluster right = at(link.right());
        if (left != right && left.fits(right) && areLinked(left, right)) {
            left.absorb(right);
            right.sentences()
                    .forEach((witness, numbers) ->
                            numbers.forEach(number -> clusters.put(new Place(witness, number), left)));
        }
    }

    private Cluster at(Place place) {
        Cluster cluster = clusters.get(place);
        if (cluster == null) {
            throw new IllegalArgumentException("no such sentence: " + place);
        }
        return cluster;
    }

    private boolean areLinked(Cluster left, Cluster right) {
        int asked = 0;
        int bound = 0;
        for (String one : left.sentences().keySet()) {
            for (String other : right.sentences().keySet()) {
                if (compared.getOrDefault(one, Set.of()).contains(other)) {
                    asked++;
                    bound += isLinked(left, one, right, other) ? 1 : 0;
                }
            }
        }
        return bound >= LINKED_PAIRS * asked;
    }

    private boolean isLinked(Cluster left, String one, Cluster right, String other) {
        return left.sentences().getOrDefault(one, new TreeSet<>()).stream()
                .anyMatch(i -> right.sentences().getOrDefault(other, new TreeSet<>()).stream()
                        .anyMatch(j -> linked.contains(key(new Place(one, i), new Place(other, j)))));
    }

    private List<Locus> distinct(TreeMap<String, Witness> byId) {
        List<Cluster> seen = new ArrayList<>();
        List<Locus> loci = new ArrayList<>();
        clusters.forEach((place, cluster) -> {
            boolean first = cluster.sentences().firstKey().equals(place.witness())
                    && cluster.sentences().firstEntry().getValue().first() == place.sentence();
            if (first) {
                seen.add(cluster);
            }
        });
        for (Cluster cluster : seen) {
            List<Wording> wordings = new ArrayList<>();
            byId.forEach((id, witness) -> {
                TreeSet<Integer> numbers = cluster.sentences().get(id);
                if (numbers != null) {
                    wordings.add(Wording.of(witness, List.copyOf(numbers)));
                }
            });
            loci.add(new Locus(wordings));
        }
        return loci;
    }
}
