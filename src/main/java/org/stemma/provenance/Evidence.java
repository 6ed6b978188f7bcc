package org.stemma.provenance;

import org.stemma.text.Span;

/**
 * One reason for a verdict.
 *
 * @param kind attribution, date, author, headline, quote, names, numbers, content
 * @param words the words that show it
 * @param span their place in the capture
 * @param weight what it adds to the confidence, in log-odds
 */
public record Evidence(String kind, String words, Span span, double weight) {}
