package org.stemma.article.container;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A capture taken out of a container.
 *
 * @param key which item of the container it is, such as {@code 17}; stable. Empty if the container holds only this one
 * @param place the same for people, such as {@code row 17}
 * @param content its bytes: every span of the article points into them
 * @param url address it was fetched from, if the container knows; the capture's own word counts more
 * @param seen day on which it was fetched, which is not the day of publication
 */
public record Derived(String key, String place, byte[] content, Optional<String> url, Optional<LocalDate> seen) {

    static Derived of(String key, String place, byte[] content) {
        return new Derived(key, place, content, Optional.empty(), Optional.empty());
    }

    /** The article's name: {@code export.csv#17}, or the file's own name. */
    public static String name(String file, String key) {
        return key.isEmpty() ? file : file + "#" + key;
    }
}
