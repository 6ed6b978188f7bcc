package org.stemma.report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * A chart of lines over periods, of figures that stand in cells. Its scale ends at whole fives around the values.
 *
 * @param periods from left to right
 * @param range where the periods stand
 */
public record Lines(List<String> periods, Named range, List<Line> lines) {

    private static final double STEP = 5;

    /** Highest value that a score or a percentage has. */
    private static final double FULL = 100;

    public Lines {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /** How a line is drawn. */
    public enum Stroke {
        BOLD,
        PLAIN,
        DASHED,
        /** No line: a mark at every value. */
        MARKS
    }

    /** One line; a period without a value is a gap. {@code colour} is RRGGBB. */
    public record Line(String name, List<Optional<Double>> values, Named range, String colour, Stroke stroke) {

        public Line {
            values = List.copyOf(values);
        }
    }

    double least() {
        return Math.max(0, step() * Math.floor((lowest() - 1) / step()));
    }

    double most() {
        return Math.min(FULL, step() * Math.ceil((highest() + 1) / step()));
    }

    /** From one line of the scale to the next. */
    double step() {
        double span = highest() - lowest();
        return span > 40 ? 4 * STEP : span > 20 ? 2 * STEP : STEP;
    }

    private double lowest() {
        return values().min().orElse(0);
    }

    private double highest() {
        return values().max().orElse(FULL);
    }

    private DoubleStream values() {
        return lines.stream()
                .flatMap(line -> line.values().stream())
                .flatMap(Optional::stream)
                .mapToDouble(v -> v);
    }
}
