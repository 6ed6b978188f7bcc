package org.stemma.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Beads of sentences folded to beads of paragraphs. Two paragraphs answer each other if half of the sentences of one of them
 * have their counterparts in the other; a stray sentence doesn't tie two paragraphs together. Deterministic; linear in the beads.
 */
public final class Folding {

    /** Share of a paragraph's sentences. */
    private static final double HALF = 0.5;

    /** A paragraph of either text; paragraphs of the left text come first. */
    private record Node(boolean isRight, int number) implements Comparable<Node> {

        @Override
        public int compareTo(Node other) {
            return isRight == other.isRight ? Integer.compare(number, other.number) : isRight ? 1 : -1;
        }
    }

    private record Link(Node left, Node right) {}

    /** Sentences of one paragraph whose counterparts stand in another, and those. */
    private record Answered(Set<Integer> left, Set<Integer> right) {}

    private final List<Integer> lefts;
    private final List<Integer> rights;
    private final Map<Node, Integer> size = new HashMap<>();
    private final SortedMap<Node, Set<Node>> tied = new TreeMap<>();

    private Folding(List<Integer> lefts, List<Integer> rights) {
        this.lefts = lefts;
        this.rights = rights;
        lefts.forEach(number -> sentenceOf(new Node(false, number)));
        rights.forEach(number -> sentenceOf(new Node(true, number)));
    }

    private void sentenceOf(Node paragraph) {
        tiedTo(paragraph);
        size.merge(paragraph, 1, Integer::sum);
    }

    /**
     * @param beads of sentences
     * @param lefts for each left sentence the number of its paragraph
     * @param rights for each right sentence the number of its paragraph
     * @return each paragraph once, in the order of the left text, those without counterpart of the right text at the end;
     *     confidence and likeness are means over the sentence beads that tie it
     */
    public static List<Bead> fold(List<Bead> beads, List<Integer> lefts, List<Integer> rights) {
        Folding folding = new Folding(lefts, rights);
        folding.tie(beads);
        return folding.folded(beads);
    }

    private void tie(List<Bead> beads) {
        Map<Link, Answered> answered = new TreeMap<>(Folding::order);
        for (Bead bead : beads) {
            for (int left : bead.left()) {
                for (int right : bead.right()) {
                    Link link = new Link(new Node(false, lefts.get(left)), new Node(true, rights.get(right)));
                    Answered both =
                            answered.computeIfAbsent(link, each -> new Answered(new HashSet<>(), new HashSet<>()));
                    both.left().add(left);
                    both.right().add(right);
                }
            }
        }
        answered.forEach((link, both) -> {
            if (isHalf(both.left(), link.left()) || isHalf(both.right(), link.right())) {
                tiedTo(link.left()).add(link.right());
                tiedTo(link.right()).add(link.left());
            }
        });
    }

    private Set<Node> tiedTo(Node paragraph) {
        return tied.computeIfAbsent(paragraph, each -> new LinkedHashSet<>());
    }

    private static int order(Link one, Link other) {
        int left = one.left().compareTo(other.left());
        return left != 0 ? left : one.right().compareTo(other.right());
    }

    private boolean isHalf(Set<Integer> answered, Node node) {
        return answered.size() >= HALF * size.getOrDefault(node, 0);
    }

    private List<Set<Node>> components() {
        List<Set<Node>> components = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        for (Node start : tied.keySet()) {
            if (!seen.contains(start)) {
                Set<Node> component = reached(start);
                seen.addAll(component);
                components.add(component);
            }
        }
        return components;
    }

    private Set<Node> reached(Node start) {
        Set<Node> reached = new LinkedHashSet<>(Set.of(start));
        List<Node> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            for (Node next : tied.getOrDefault(open.remove(open.size() - 1), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private List<Bead> folded(List<Bead> beads) {
        List<Set<Node>> components = components();
        Map<Node, Integer> home = new HashMap<>();
        for (int k = 0; k < components.size(); k++) {
            int component = k;
            components.get(k).forEach(node -> home.put(node, component));
        }
        List<List<Bead>> within = components.stream()
                .map(nodes -> (List<Bead>) new ArrayList<Bead>())
                .toList();
        for (Bead bead : beads) {
            Set<Integer> homes = nodes(bead).map(home::get).collect(Collectors.toSet());
            if (homes.size() == 1) {
                within.get(homes.iterator().next()).add(bead);
            }
        }
        return IntStream.range(0, components.size())
                .mapToObj(k -> bead(components.get(k), within.get(k)))
                .toList();
    }

    private Stream<Node> nodes(Bead bead) {
        return Stream.concat(
                bead.left().stream().map(number -> new Node(false, lefts.get(number))),
                bead.right().stream().map(number -> new Node(true, rights.get(number))));
    }

    private static Bead bead(Set<Node> nodes, List<Bead> within) {
        List<Integer> left = numbers(nodes, false);
        List<Integer> right = numbers(nodes, true);
        boolean pair = !left.isEmpty() && !right.isEmpty();
        List<Bead> tying = within.stream().filter(bead -> bead.isPair() == pair).toList();
        double confidence =
                tying.stream().mapToDouble(Bead::confidence).average().orElse(0);
        double likeness = tying.stream().mapToDouble(Bead::likeness).average().orElse(0);
        return new Bead(left, right, rounded(confidence), rounded(likeness));
    }

    private static List<Integer> numbers(Set<Node> nodes, boolean right) {
        return nodes.stream()
                .filter(node -> node.isRight() == right)
                .map(Node::number)
                .sorted()
                .toList();
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
