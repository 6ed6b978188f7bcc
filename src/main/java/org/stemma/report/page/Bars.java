package org.stemma.report.page;

import java.util.List;

/**
 * A chart of horizontal bars over figures that stand in cells.
 *
 * @param categories what each bar is for, first at the top
 * @param range where the categories stand
 * @param full end of the scale; 0 lets Excel choose
 */
public record Bars(List<String> categories, Named range, List<Series> series, double full) {

    public Bars {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** Numbers of one colour, stacked behind the series before; {@code colour} is RRGGBB. */
    public record Series(String name, List<Double> values, Named range, String colour) {

        public Series {
            values = List.copyOf(values);
        }
    }
}
