package org.stemma.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Paragraphs answer each other as their sentences do. */
class FoldingTest {

    /** The second of three sentences of the left paragraph 0 strayed into the right paragraph 8. */
    @Test
    void aStraySentenceTiesNoParagraphs() {
        List<Bead> beads = List.of(
                pair(0, 0), new Bead(List.of(1), List.of(4), 0.8, 3), pair(2, 2), pair(3, 3), alone(1), alone(5));
        List<Bead> folded = Folding.fold(beads, List.of(0, 0, 0, 1), List.of(7, 7, 9, 8, 8, 8));
        assertThat(folded)
                .extracting(bead -> bead.left() + " " + bead.right())
                .containsExactly("[0] [7, 9]", "[1] [8]");
        assertThat(folded.get(1).confidence()).isEqualTo(0.9);
    }

    @Test
    void paragraphsMergeAndCrossAndStandAlone() {
        List<Bead> beads = List.of(pair(0, 3), pair(1, 4), pair(2, 0), alone(1), alone(2));
        List<Bead> folded = Folding.fold(beads, List.of(0, 1, 2), List.of(0, 1, 1, 2, 2));
        assertThat(folded)
                .extracting(bead -> bead.left() + " " + bead.right())
                .containsExactly("[0, 1] [2]", "[2] [0]", "[] [1]");
    }

    @Property(tries = 100)
    void everyParagraphStandsInOneBead(@ForAll Random random, @ForAll @IntRange(max = 30) int size) {
        List<Integer> lefts = paragraphs(random, size);
        List<Integer> rights = paragraphs(random, size);
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(shuffled, random);
        List<Bead> beads =
                IntStream.range(0, size).mapToObj(i -> pair(i, shuffled.get(i))).toList();
        List<Bead> folded = Folding.fold(beads, lefts, rights);
        assertThat(folded.stream().flatMap(bead -> bead.left().stream()).sorted())
                .containsExactlyElementsOf(lefts.stream().distinct().toList());
        assertThat(folded.stream().flatMap(bead -> bead.right().stream()).sorted())
                .containsExactlyElementsOf(rights.stream().distinct().toList());
    }

    private static List<Integer> paragraphs(Random random, int size) {
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < size; i++) {
            numbers.add(number);
            number += random.nextInt(2);
        }
        return numbers;
    }

    private static Bead pair(int left, int right) {
        return new Bead(List.of(left), List.of(right), 0.9, 5);
    }

    private static Bead alone(int right) {
        return Bead.alone(List.of(), List.of(right), 0.9);
    }
}
