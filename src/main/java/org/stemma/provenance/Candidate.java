package org.stemma.provenance;

/**
 * An origin that an article may go back to.
 *
 * @param origin id in the register
 * @param score 0–1, comparable between the candidates of one article
 */
public record Candidate(String origin, double score) {}
