package org.stemma.article;

import org.stemma.text.Text;

/**
 * One paragraph as a format read it.
 *
 * @param text cleaned, never empty
 * @param kind what the format's markup says it is; {@link Kind#BODY} where markup says nothing
 * @param reason why, in the format's words; empty for {@link Kind#BODY}
 * @param shortByNature markup says that it is a heading or a table's cell, so that nothing follows from its being short
 */
public record Block(Text text, Kind kind, String reason, boolean shortByNature) {

    /** Reason of what stands between headline and text: set aside, unless it turns out to sign or date the article. */
    public static final String BELOW_HEADLINE = "between the headline and the text, by the page's structure";

    /** A block of which markup says nothing more. */
    public Block(Text text, Kind kind, String reason) {
        this(text, kind, reason, false);
    }
}
