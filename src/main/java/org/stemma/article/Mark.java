package org.stemma.article;

/**
 * What a phrase of a language's {@code clutter} section says about the paragraph that holds it; the section's keys are
 * these names in lower case with hyphens. Only short paragraphs are judged by a phrase: the word limits are our own.
 */
enum Mark {
    SUBSCRIPTION(Kind.BOILERPLATE, 45, "subscription form"),
    PAYWALL(Kind.BOILERPLATE, 45, "paywall text"),
    CONSENT(Kind.BOILERPLATE, 70, "cookie or privacy notice"),
    ADVERTISEMENT(Kind.BOILERPLATE, 12, "advertisement"),
    AUDIO(Kind.BOILERPLATE, 20, "audio player"),
    COMMENTS(Kind.BOILERPLATE, 40, "comment section"),
    COPYRIGHT(Kind.BOILERPLATE, 60, "copyright notice"),
    DISCLAIMER(Kind.BOILERPLATE, 80, "disclaimer"),
    SHARE(Kind.BOILERPLATE, 15, "share buttons"),
    NAVIGATION(Kind.BOILERPLATE, 10, "navigation"),
    PUBLICATION(Kind.BOILERPLATE, 20, "the outlet about itself"),
    RELATED(Kind.RELATED, 35, "link to another story"),
    CAPTION(Kind.CAPTION, 45, "image caption"),
    CREDIT(Kind.BYLINE, 60, "note about the authors"),
    /** Advertises, but other sentences may say so too: counts only twice, or beside a form or paywall. */
    PROMOTION(Kind.BOILERPLATE, 70, "self-promotion"),
    /** Heads a list of other stories: the article ends here. */
    FEED(Kind.RELATED, 6, "heading of other stories"),
    /** Opens a byline. */
    BYLINE(Kind.BYLINE, 25, "byline"),
    /** A collective author: the name before it is the outlet's. */
    NEWSROOM(Kind.BYLINE, 25, "byline of a newsroom"),
    /** An author's office, behind a name. */
    AUTHOR_ROLE(Kind.BYLINE, 0, "author's office"),
    /** Begins a clause that captions like: without a verb before it, it is one. */
    CAPTION_CLAUSE(Kind.CAPTION, 30, "image caption without a main verb"),
    /** Opens a line that captions like, unless a verb follows: {@code Aerial view of the port}. */
    CAPTION_OPENING(Kind.CAPTION, 30, "image caption"),
    /** Stands before the day of publication, and is no outlet's name. */
    PUBLISHED_LABEL(Kind.DATELINE, 0, "date label"),
    /** Stands before the day of a change, which is not the day of publication. */
    UPDATED_LABEL(Kind.DATELINE, 0, "date label"),
    /** The outlet's name follows. */
    PUBLISHER(Kind.BOILERPLATE, 0, "imprint"),
    /** Words in the names of outlets; with a hyphen before them endings. */
    OUTLET(Kind.BOILERPLATE, 0, "outlet"),
    /** Looks like an outlet's name and is a section's. */
    SECTION(Kind.BOILERPLATE, 0, "section"),
    /** News agencies: their copyright notes stand below other outlets' articles. */
    WIRE(Kind.BOILERPLATE, 0, "news agency"),
    /** Frequent verb forms, and endings of verbs (with a hyphen before them). */
    FINITE(Kind.BODY, 0, "verb");

    private final Kind kind;
    private final int mostWords;
    private final String wording;

    Mark(Kind kind, int mostWords, String wording) {
        this.kind = kind;
        this.mostWords = mostWords;
        this.wording = wording;
    }

    Kind kind() {
        return kind;
    }

    int mostWords() {
        return mostWords;
    }

    /** Whether one phrase anywhere in a short paragraph is enough. */
    boolean decides() {
        return compareTo(PROMOTION) < 0;
    }

    /** Stands on pages of other languages too, in English. */
    boolean isFurniture() {
        return decides() || this == FEED || this == OUTLET || this == SECTION || this == WIRE;
    }

    /** Key in the profile. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The sentence for people. */
    String reason(String phrase) {
        return wording + ": '" + phrase.replace("*", "…") + "'";
    }

    /** Whether a reason is this mark's. */
    boolean gave(String reason) {
        return reason.startsWith(wording + ": ");
    }
}
