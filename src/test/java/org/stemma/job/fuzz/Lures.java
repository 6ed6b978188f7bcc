package org.stemma.job.fuzz;

/**
 * What nobody may fetch.
 *
 * @param url of a server that counts who asks
 * @param file {@code file:} address of a file outside the inbox, with a word in it that must not be in the results
 */
public record Lures(String url, String file) {}
