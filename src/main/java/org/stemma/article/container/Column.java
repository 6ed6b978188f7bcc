package org.stemma.article.container;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a column of an export may hold. */
public enum Column {
    TITLE,
    TEXT,
    SNIPPET,
    OUTLET,
    PUBLISHED,
    URL,
    LANGUAGE,
    BYLINE;

    /** As written in job files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Column::id).toList();
    }
}
