package org.stemma.report;

import java.util.ArrayList;
import java.util.List;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Look;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Piece;
import org.stemma.report.page.Piece.Mark;

/** A sentence with the words that a finding is about; a very long one as an excerpt around them. */
public final class Evidence {

    private static final int AROUND = 320;
    private static final int BRIEF = 90;

    private Evidence() {}

    /** For a table of findings. */
    public static Entry marked(String sentence, String quote) {
        return marked(sentence, quote, AROUND);
    }

    /** For the dashboard. */
    public static Entry brief(String sentence, String quote) {
        return marked(sentence, quote, BRIEF);
    }

    private static Entry marked(String sentence, String quote, int around) {
        int at = quote.isBlank() ? -1 : sentence.indexOf(quote);
        if (at < 0) {
            return sentence.isBlank() ? alone(quote) : Entry.words(excerpt(sentence, 0, 2 * around));
        }
        int end = at + quote.length();
        int from = at <= around ? 0 : whole(sentence, at - around);
        int to = sentence.length() - end <= around ? sentence.length() : whole(sentence, end + around);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.plain((from > 0 ? "… " : "") + sentence.substring(from, at)));
        pieces.add(new Piece(quote, Mark.EVIDENCE));
        pieces.add(Piece.plain(sentence.substring(end, to) + (to < sentence.length() ? " …" : "")));
        return Entry.pieces(pieces);
    }

    /** The text's beginning, with a visible mark if there is more. */
    public static String excerpt(String text, int from, int length) {
        int to = Math.min(text.length(), from + length);
        return to == text.length() ? text.substring(from) : text.substring(from, whole(text, to)) + " …";
    }

    private static Entry alone(String quote) {
        return quote.isBlank()
                ? Entry.words("— nothing —").look(Look.BODY.ink(Palette.MUTED))
                : Entry.pieces(List.of(new Piece(quote, Mark.EVIDENCE)));
    }

    /** The place or the one before it, so that no character is cut in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
