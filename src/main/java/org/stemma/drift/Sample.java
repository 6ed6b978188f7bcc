package org.stemma.drift;

/**
 * One value of a series.
 *
 * @param period such as {@code 2023-W08}; periods order by their names
 * @param words that the value was measured on; the fewer, the less it says
 */
public record Sample(String period, double value, int words) {}
