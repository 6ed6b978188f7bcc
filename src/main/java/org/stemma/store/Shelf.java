package org.stemma.store;

/**
 * One kind of record on the workbench.
 *
 * @param name at most 40 characters
 */
public record Shelf<T>(String name, Class<T> type) {}
