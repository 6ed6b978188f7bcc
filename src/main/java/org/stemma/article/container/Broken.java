package org.stemma.article.container;

/**
 * An item of a container that is no article, though it should be one.
 *
 * @param key which one, as in {@link Derived}
 * @param place the same for people
 * @param reason what is wrong and what to do, one sentence
 * @param size how long it is, in bytes or characters, as far as it is known
 */
public record Broken(String key, String place, String reason, long size) {}
