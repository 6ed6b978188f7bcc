package org.stemma.report.page;

/** Words of a cell with one mark. */
public record Piece(String words, Mark mark) {

    /** Plain; in this text only (underlined); in the other text only (here struck through); evidence (bold). */
    public enum Mark {
        PLAIN,
        ADDED,
        LOST,
        EVIDENCE
    }

    public static Piece plain(String words) {
        return new Piece(words, Mark.PLAIN);
    }
}
