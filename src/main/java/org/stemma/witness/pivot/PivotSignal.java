package org.stemma.witness.pivot;

/**
 * One trace of another language in a text.
 *
 * @param id what it is called in {@code pivots.yaml}
 * @param kind name, calque, syntax, typography, convention, term, article, attribution, style
 * @param points what it counts
 * @param quote the words that show it
 */
public record PivotSignal(String id, String kind, double points, String quote) {}
