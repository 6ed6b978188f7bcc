package org.stemma.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * The place before an article's first sentence: {@code WASHINGTON—}, {@code PORT HOLM, Vole, May 3 —}. It is no part of
 * the sentence. A line that names an agency stays, as it says where the article comes from.
 */
final class Placeline {

    private static final String PLACE = "\\p{Lu}[\\p{Lu} .'’-]{2,40}+";
    private static final Pattern OPENING = Pattern.compile(
            PLACE + "(?:,\\s?(?:[\\p{L}\\p{N}.'’]{1,20}+\\s?){1,4}){0,2}\\s?(?:[—–]|--)\\s?(?=[\\p{Lu}\"“«„‘'])");
    private static final int LONGEST = 120;

    private Placeline() {}

    /** What follows the place; the whole text without one. */
    static Text without(Text text) {
        String head = text.value().substring(0, Math.min(text.length(), LONGEST));
        Matcher opening = OPENING.matcher(head);
        return opening.lookingAt() ? text.part(new Span(opening.end(), text.length())) : text;
    }
}
