package org.stemma.alignment.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which anchors of the left text are which of the right, with a strength of 0–1; sparse, in order of number.
 *
 * @param of for each left anchor its right anchors
 * @param strength beside {@code of}
 */
record Links(int[][] of, double[][] strength) {

    /** The same seen from the right. */
    Links turned(int rightAnchors) {
        Builder turned = new Builder(rightAnchors);
        for (int a = 0; a < of.length; a++) {
            for (int k = 0; k < of[a].length; k++) {
                turned.put(of[a][k], a, strength[a][k]);
            }
        }
        return turned.build();
    }

    /** These and others. */
    Links and(Links others) {
        Builder both = new Builder(of.length);
        both.putAll(this);
        both.putAll(others);
        return both.build();
    }

    /** Collects links; of two for one pair the stronger counts. */
    static final class Builder {

        private final List<Map<Integer, Double>> rows = new ArrayList<>();

        Builder(int leftAnchors) {
            for (int a = 0; a < leftAnchors; a++) {
                rows.add(new TreeMap<>());
            }
        }

        void put(int a, int b, double strength) {
            rows.get(a).merge(b, strength, Math::max);
        }

        void putAll(Links other) {
            for (int a = 0; a < other.of.length; a++) {
                for (int k = 0; k < other.of[a].length; k++) {
                    put(a, other.of[a][k], other.strength[a][k]);
                }
            }
        }

        Links build() {
            int[][] of = new int[rows.size()][];
            double[][] strength = new double[rows.size()][];
            for (int a = 0; a < of.length; a++) {
                of[a] = rows.get(a).keySet().stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
                strength[a] = rows.get(a).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
            }
            return new Links(of, strength);
        }
    }
}
