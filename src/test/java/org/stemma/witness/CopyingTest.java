package org.stemma.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.witness.Collation.Edge;

/** Who copied from whom, where texts are still the same words. */
class CopyingTest {

    /** Measured 91.0; a random tree has about 50. */
    private static final double FLOOR = 89;

    private final Collator collator = new Collator();

    @Test
    void theTreeOfInventedCopyistsIsFoundAgain() {
        double sum = 0;
        for (int seed = 1; seed <= 8; seed++) {
            Copyists copyists = new Copyists(seed, 12, seed % 4);
            List<Witness> witnesses = copyists.witnesses();
            Collation collation = collator.collate("invented", witnesses, Pairs.NONE);
            sum += similarity(witnesses, copyists.tree(), tree(collation));
        }
        System.out.printf("invented copyists: average sign similarity %.1f%n", sum / 8);
        assertThat(sum / 8).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void whoTookStatementsFromASecondVersionIsNamedWithIt() {
        List<String> left =
                changed(Copyists.REPORT, "the", "that", "31", "37", "Officials", "Managers", "Two", "Three");
        List<String> right = changed(Copyists.REPORT, "said", "noted", "14", "41", "dock", "quay", "of", "from");
        List<String> both = new ArrayList<>(left.subList(0, 8));
        both.addAll(right.subList(8, 16));
        Collation collation = collator.collate(
                "mixed",
                List.of(
                        Copyists.witness("a.txt", Copyists.REPORT),
                        Copyists.witness("b.txt", left),
                        Copyists.witness("c.txt", right),
                        Copyists.witness("d.txt", both)),
                Pairs.NONE);
        Edge mixed = edge(collation, "d.txt");
        assertThat(List.of(mixed.parent(), mixed.contaminatedBy().get(0))).containsExactlyInAnyOrder("b.txt", "c.txt");
        assertThat(mixed.evidence()).anyMatch(line -> line.contains("of its statements are those of"));
        assertThat(collation.stemma())
                .filteredOn(edge -> edge != mixed)
                .allSatisfy(edge -> assertThat(edge.contaminatedBy()).isEmpty());
    }

    @Test
    void evidenceQuotesWhatWasChangedAndByWhom() {
        List<String> once = changed(Copyists.REPORT, "31", "37", "Officials", "Managers");
        List<String> twice = changed(once, "workers", "staff", "1.7", "1.1");
        Collation collation = collator.collate(
                "chain",
                List.of(
                        Copyists.witness("a.txt", Copyists.REPORT),
                        Copyists.witness("b.txt", once),
                        Copyists.witness("c.txt", twice),
                        Copyists.witness("d.txt", changed(Copyists.REPORT, "ships", "boats"))),
                Pairs.NONE);
        assertThat(edge(collation, "c.txt").parent()).isEqualTo("b.txt");
        assertThat(edge(collation, "c.txt").evidence())
                .anyMatch(line -> line.startsWith("shares 2 readings of b.txt") && line.contains("“37” for “31”"))
                .anyMatch(line ->
                        line.startsWith("changes 2 readings of b.txt") && line.contains("“staff” for “workers”"));
    }

    @Test
    void aCopyHasItsPlaceWithoutTestifying() {
        Witness copy = Copyists.witness("copy.txt", Copyists.REPORT);
        Collation collation = collator.collate(
                "copied",
                new Witnesses(
                        List.of(
                                Copyists.witness("a.txt", Copyists.REPORT),
                                Copyists.witness("b.txt", changed(Copyists.REPORT, "31", "37", "price", "value"))),
                        List.of(copy)),
                Pairs.NONE);
        assertThat(collation.copies())
                .singleElement()
                .satisfies(edge -> assertThat(edge.article()).isEqualTo("copy.txt"));
        assertThat(collation.stemma()).extracting(Edge::article).containsExactly("a.txt", "b.txt");
        assertThat(collation.units())
                .allSatisfy(unit -> assertThat(unit.readings())
                        .allSatisfy(reading -> assertThat(reading.witnesses()).doesNotContain("copy.txt")));
    }

    @Test
    void oddStoriesHaveASensibleStemma() {
        Collation alone = collator.collate("alone", List.of(Copyists.witness("a.txt", Copyists.REPORT)), Pairs.NONE);
        assertThat(edge(alone, "a.txt").parent()).isEqualTo(Witness.ORIGIN);

        List<Witness> same = IntStream.range(0, 5)
                .mapToObj(i -> Copyists.witness(i + ".txt", Copyists.REPORT))
                .toList();
        assertThat(depth(tree(collator.collate("same", same, Pairs.NONE)), "4.txt"))
                .isPositive();

        Collation forty = collator.collate("forty", new Copyists(40, 39, 0).witnesses(), Pairs.NONE);
        assertThat(forty.stemma()).hasSize(40);
        assertThat(forty.stemma())
                .allSatisfy(
                        edge -> assertThat(depth(tree(forty), edge.article())).isPositive());

        Collation early = collator.collate(
                "early",
                List.of(
                        dated(Witness.ORIGIN, "2024-05-09", Copyists.REPORT),
                        dated("a.txt", "2024-05-07", changed(Copyists.REPORT, "31", "37"))),
                Pairs.NONE);
        assertThat(edge(early, "a.txt").parent()).isEqualTo(Witness.ORIGIN);
        assertThat(edge(early, "a.txt").evidence())
                .anyMatch(line -> line.contains("before the origin's day 2024-05-09"));
    }

    @Test
    void nothingIsCopiedFromALaterText() {
        List<String> changed = changed(Copyists.REPORT, "31", "37", "Officials", "Managers", "price", "value");
        Collation collation = collator.collate(
                "dated",
                List.of(dated("a.txt", "2024-05-09", Copyists.REPORT), dated("b.txt", "2024-05-07", changed)),
                Pairs.NONE);
        assertThat(edge(collation, "b.txt").parent()).isEqualTo(Witness.ORIGIN);
    }

    private static Witness dated(String id, String day, List<String> sentences) {
        return new Witness(id, "en", "", "", Optional.of(LocalDate.parse(day)), Optional.empty(), sentences);
    }

    /** The first word becomes the second, the third the fourth, and so on, wherever they stand. */
    private static List<String> changed(List<String> text, String... words) {
        List<String> changed = new ArrayList<>(text);
        for (int i = 0; i < words.length; i += 2) {
            String from = "\\b" + words[i] + "\\b";
            String to = words[i + 1];
            changed.replaceAll(sentence -> sentence.replaceAll(from, to));
        }
        return changed;
    }

    private static Edge edge(Collation collation, String article) {
        return collation.stemma().stream()
                .filter(edge -> edge.article().equals(article))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> tree(Collation collation) {
        Map<String, String> tree = new TreeMap<>();
        collation.edges().forEach(edge -> tree.put(edge.article(), edge.parent()));
        return tree;
    }

    private static int depth(Map<String, String> tree, String article) {
        int depth = 0;
        for (String each = article; tree.containsKey(each); each = tree.getOrDefault(each, "")) {
            assertThat(depth++).as("a circle above " + article).isLessThanOrEqualTo(tree.size());
        }
        return depth;
    }

    /** Average sign similarity (Roos and Heikkilä 2009), in percent. */
    private static double similarity(List<Witness> witnesses, Map<String, String> truth, Map<String, String> found) {
        List<String> ids = witnesses.stream().map(Witness::id).toList();
        double sum = 0;
        int triples = 0;
        for (String a : ids) {
            Map<String, Integer> theirs = distances(truth, a);
            Map<String, Integer> ours = distances(found, a);
            for (String b : ids) {
                for (String c : ids) {
                    if (!a.equals(b) && !a.equals(c) && !b.equals(c)) {
                        sum += 1 - Math.abs(sign(theirs, b, c) - sign(ours, b, c)) / 2.0;
                        triples++;
                    }
                }
            }
        }
        return 100 * sum / triples;
    }

    private static int sign(Map<String, Integer> distances, String b, String c) {
        return Integer.compare(distances.getOrDefault(b, -1), distances.getOrDefault(c, -1));
    }

    private static Map<String, Integer> distances(Map<String, String> tree, String from) {
        Map<String, List<String>> neighbours = new TreeMap<>();
        tree.forEach((child, parent) -> {
            neighbours.computeIfAbsent(child, key -> new ArrayList<>()).add(parent);
            neighbours.computeIfAbsent(parent, key -> new ArrayList<>()).add(child);
        });
        Map<String, Integer> distances = new TreeMap<>(Map.of(from, 0));
        Deque<String> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            String each = waiting.remove();
            for (String next : neighbours.getOrDefault(each, Collections.emptyList())) {
                if (!distances.containsKey(next)) {
                    distances.put(next, Objects.requireNonNull(distances.get(each)) + 1);
                    waiting.add(next);
                }
            }
        }
        return distances;
    }
}
