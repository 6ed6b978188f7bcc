package org.stemma.witness.pivot;

import org.stemma.text.Span;

/**
 * One place where another language shows through.
 *
 * @param id what it is called in {@code pivots.yaml}
 * @param kind name, calque, syntax, typography, convention, term, article, attribution, style
 * @param weight points: 1 seen now and then in native English too, 2 hardly ever, 3 practically never
 * @param place in the text
 */
public record PivotTrace(String id, String kind, double weight, Span place) {}
