package org.stemma.alignment.method;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * For each sentence of a text those of the other that mean the most similar things, nearest first. Compared one by one, in
 * parallel, with up to {@value #MOST_COMPARED} sentences about the same place of the other text: exact for all but the
 * longest texts, a few sentences' memory a sentence, the same on any number of threads.
 *
 * @param sentences for each sentence, up to {@value #KEPT} of the other text
 * @param hub for each sentence, its mean cosine with these: high for one that resembles anything (CSLS, Conneau et
 *     al. 2018)
 */
record Nearest(int[][] sentences, double[] hub) {

    static final int MOST_COMPARED = 10_000;

    private static final int KEPT = 2;

    private record Row(int[] sentences, double hub) {}

    static Nearest of(Senses here, Senses there) {
        Row[] rows = IntStream.range(0, here.size())
                .parallel()
                .mapToObj(i -> row(i, here, there))
                .toArray(Row[]::new);
        return new Nearest(
                Arrays.stream(rows).map(Row::sentences).toArray(int[][]::new),
                Arrays.stream(rows).mapToDouble(Row::hub).toArray());
    }

    private static Row row(int i, Senses here, Senses there) {
        int start = start(i, here.size(), there.size());
        int end = Math.min(there.size(), start + MOST_COMPARED);
        int[] best = new int[Math.min(KEPT, end - start)];
        double[] cosines = new double[best.length];
        int found = 0;
        for (int j = start; j < end; j++) {
            double cosine = here.cosine(i, there, j);
            if (found < best.length || cosine > cosines[found - 1]) {
                found = Math.min(found + 1, best.length);
                int place = found - 1;
                for (; place > 0 && cosines[place - 1] < cosine; place--) {
                    cosines[place] = cosines[place - 1];
                    best[place] = best[place - 1];
                }
                cosines[place] = cosine;
                best[place] = j;
            }
        }
        return new Row(best, Arrays.stream(cosines).average().orElse(0));
    }

    /** Where the stretch begins that lies about the same share of the text. */
    private static int start(int i, int size, int otherSize) {
        long middle = (long) i * otherSize / size;
        return (int) Math.max(0, Math.min(middle - MOST_COMPARED / 2, otherSize - MOST_COMPARED));
    }
}
