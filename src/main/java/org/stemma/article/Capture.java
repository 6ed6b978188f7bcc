package org.stemma.article;

import org.stemma.signature.Digest;

/**
 * What was ingested, decoded and otherwise untouched.
 *
 * @param file name relative to the inbox, with {@code /}; the article's name in every result
 * @param bytes digest of the bytes as they lay there
 * @param content the bytes as UTF-16 text; every span of the product points into it
 */
public record Capture(String file, Digest bytes, String content) {}
