package org.stemma.article;

import java.util.Locale;

/** What a paragraph is to the article. Only {@link #BODY} and {@link #TITLE} are traced, aligned and scored. */
public enum Kind {
    TITLE,
    BODY,
    BYLINE,
    DATELINE,
    CAPTION,
    /** Subscription forms, navigation, advertisements, paywall text. */
    BOILERPLATE,
    /** Other stories: a news feed, related links. */
    RELATED,
    /** A headline or paragraph that stands there twice. */
    DUPLICATE;

    /** Lower case, as in results. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
