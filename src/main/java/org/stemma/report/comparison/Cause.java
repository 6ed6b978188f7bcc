package org.stemma.report.comparison;

import java.util.List;

/**
 * Which changed methods may have made a difference.
 *
 * @param sureness {@code certain}: nothing else that could make it has changed, or its check is new or no more; {@code probable}; {@code unexplained}: no method
 *     changed that could
 * @param words why, in a sentence
 * @param methods ids of the changed methods that come into question, the likeliest first
 */
public record Cause(String sureness, String words, List<String> methods) {

    public static final String CERTAIN = "certain";
    public static final String PROBABLE = "probable";
    public static final String UNEXPLAINED = "unexplained";

    public Cause {
        methods = List.copyOf(methods);
    }
}
