package org.stemma.encoder;

import java.util.List;

/**
 * The direction of a sentence's meaning: a vector of length 1 whose coordinates are whole multiples of 2<sup>-14</sup>, so that
 * products are sums of whole numbers and come out the same in whatever order a machine adds them.
 *
 * <p>Rounding moves a cosine of 768 coordinates by less than 0.001, typically by 0.0001.
 */
public final class Vector {

    /** Coordinates are multiples of one by this; the product of two vectors stays below 2^29. */
    private static final int UNIT = 1 << 14;

    private static final double SQUARED_UNIT = (double) UNIT * UNIT;

    private final short[] coordinates;

    private Vector(short[] coordinates) {
        this.coordinates = coordinates;
    }

    /** The direction of these numbers; all zero stays zero. */
    public static Vector of(double[] values) {
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        double scale = squares == 0 ? 0 : UNIT / StrictMath.sqrt(squares);
        short[] coordinates = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            coordinates[i] = (short) Math.round(values[i] * scale);
        }
        return new Vector(coordinates);
    }

    /** As {@link #coordinates()} gave it. */
    static Vector stored(short[] coordinates) {
        return new Vector(coordinates.clone());
    }

    short[] coordinates() {
        return coordinates.clone();
    }

    public int size() {
        return coordinates.length;
    }

    /** -1 to 1; both must come from the same encoder. */
    public double cosine(Vector other) {
        int sum = 0;
        short[] a = coordinates;
        short[] b = other.coordinates;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return cosine(sum);
    }

    /**
     * The cosine of two vectors whose product this is.
     *
     * @param product as {@link Block} counts it
     */
    public static double cosine(int product) {
        return product / SQUARED_UNIT;
    }

    /** Writes the coordinates into a column, one below the other. */
    void into(int[][] rows, int column) {
        for (int i = 0; i < coordinates.length; i++) {
            rows[i][column] = coordinates[i];
        }
    }

    /** The coordinates, and zeros up to so many. */
    int[] factors(int width) {
        int[] factors = new int[width];
        for (int i = 0; i < coordinates.length; i++) {
            factors[i] = coordinates[i];
        }
        return factors;
    }

    /** The mean of several, not a direction: coordinates as they are. */
    public static double[] mean(List<Vector> vectors) {
        double[] mean = new double[vectors.isEmpty() ? 0 : vectors.get(0).size()];
        for (int i = 0; i < mean.length; i++) {
            long sum = 0;
            for (Vector vector : vectors) {
                sum += vector.coordinates[i];
            }
            mean[i] = (double) sum / UNIT / vectors.size();
        }
        return mean;
    }

    /** The direction seen from another centre, such as the {@link #mean} of a text or a language. */
    public Vector from(double[] centre) {
        double[] values = new double[coordinates.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (double) coordinates[i] / UNIT - centre[i];
        }
        return of(values);
    }
}
