package org.stemma.encoder;

import java.nio.FloatBuffer;

/** How the states of a sentence's pieces become its vector. */
public enum Pooling {
    /** The first piece's state stands for the sentence (bge, LaBSE). */
    FIRST,
    /** The mean of all states (mBERT, MiniLM, e5). */
    MEAN;

    double[] of(FloatBuffer states, int rows, int width) {
        int counted = this == FIRST ? 1 : rows;
        double[] sum = new double[width];
        for (int row = 0; row < counted; row++) {
            for (int i = 0; i < width; i++) {
                sum[i] += states.get(row * width + i);
            }
        }
        return sum;
    }
}
