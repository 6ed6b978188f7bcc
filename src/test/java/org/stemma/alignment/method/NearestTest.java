package org.stemma.alignment.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.alignment.Side;
import org.stemma.encoder.Centres;
import org.stemma.encoder.Encoder;
import org.stemma.encoder.Vector;

/** The search in blocks finds what comparing one by one finds. */
class NearestTest {

    /** Directions by a sentence's letters: many sentences are equally near. */
    private static final class Letters implements Encoder {

        @Override
        public String id() {
            return "letters";
        }

        @Override
        public Vector vector(String sentence) {
            double[] counts = new double[10];
            sentence.chars().forEach(letter -> counts[letter % counts.length]++);
            return Vector.of(counts);
        }
    }

    @Test
    void theTwoNearestAreThoseThatComparingOneByOneFinds() {
        Senses left = senses(700, 37);
        Senses right = senses(1_100, 41);
        Nearest.Both found = Nearest.between(left, right);
        for (int i = 0; i < left.size(); i++) {
            assertThat(found.left().sentences()[i]).containsExactly(nearest(i, left, right));
        }
        for (int j = 0; j < right.size(); j++) {
            int[] nearest = nearest(j, right, left);
            assertThat(found.right().sentences()[j]).containsExactly(nearest);
            assertThat(found.right().hub()[j])
                    .isEqualTo((right.cosine(j, left, nearest[0]) + right.cosine(j, left, nearest[1])) / 2);
        }
    }

    @Test
    void aSentenceThatMeetsOneOnlyHasOneNearest() {
        assertThat(Nearest.between(senses(1, 3), senses(2, 5)).right().sentences())
                .isEqualTo(new int[][] {{0}, {0}});
    }

    private static int[] nearest(int i, Senses here, Senses there) {
        return IntStream.range(0, there.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer j) -> -here.cosine(i, there, j))
                        .thenComparingInt(j -> j))
                .limit(2)
                .mapToInt(j -> j)
                .toArray();
    }

    private static Senses senses(int count, int step) {
        List<String> sentences = IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(i * step % 900 + 40_000, 36))
                .toList();
        Encoder encoder = new Letters();
        return Senses.of(encoder, new Centres(encoder), new Side("en", sentences));
    }
}
