package org.stemma.report.page;

/**
 * Makes any words fit for a cell: what a spreadsheet would obey, hide or refuse is shown or taken out. Linear.
 *
 * <p>Controls are shown as their pictures (␛), characters that steer the direction of writing by their number
 * ([U+202E]); single marks of direction, soft hyphens and zero-width blanks are taken out; lone surrogates become �.
 * {@code _x0041_}, which a reader of the file would take for "A", is escaped. Limits: 32,767 characters (then a visible
 * mark) and 253 line ends (then blanks).
 */
public final class CellText {

    /** Excel's limit for one cell. */
    static final int LIMIT = 32_767;

    private static final int KEPT = 32_000;
    private static final int LINE_ENDS = 250;

    private CellText() {}

    /** Whether Excel would take a cell that begins so for a formula when somebody edits it. */
    public static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r\n|%＝＋－＠".indexOf(words.charAt(0)) >= 0;
    }

    /** The words as people may see them. */
    public static String visible(String words) {
        StringBuilder seen = new StringBuilder(Math.min(words.length(), KEPT) + 16);
        int lines = 0;
        int at = 0;
        while (at < words.length() && seen.length() < KEPT) {
            int point = words.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\r' || point == '\n') {
                at += point == '\r' && at < words.length() && words.charAt(at) == '\n' ? 1 : 0;
                seen.append(++lines > LINE_ENDS ? ' ' : '\n');
            } else {
                show(point, seen);
            }
        }
        if (at < words.length()) {
            seen.append(" … [cut: ")
                    .append(words.length() - at)
                    .append(" more characters stand in the bundle's results]");
        }
        return seen.toString();
    }

    /** The words as people may see them, all of them, line ends as {@code \n}. */
    public static String whole(String words) {
        StringBuilder seen = new StringBuilder(words.length() + 16);
        for (int at = 0; at < words.length(); ) {
            int point = words.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\n' || (point == '\r' && !words.startsWith("\n", at))) {
                seen.append('\n');
            } else if (point != '\r') {
                show(point, seen);
            }
        }
        return seen.toString();
    }

    /** Escapes what the file format itself would decode; the answer is for the file, not for people. */
    static String escaped(String visible) {
        int at = visible.indexOf("_x");
        if (at < 0) {
            return visible;
        }
        StringBuilder file = new StringBuilder(visible.length() + 16);
        int from = 0;
        for (; at >= 0; at = visible.indexOf("_x", at + 1)) {
            if (isEscape(visible, at)) {
                file.append(visible, from, at).append("_x005F");
                from = at;
            }
        }
        String whole = file.append(visible, from, visible.length()).toString();
        return whole.length() <= LIMIT ? whole : visible.replace("_x", "＿x");
    }

    private static boolean isEscape(String words, int at) {
        if (at + 6 >= words.length() || words.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(words.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void show(int point, StringBuilder seen) {
        if (point < 0x20 && point != '\t') {
            seen.append((char) (0x2400 + point));
        } else if (point == 0x7f) {
            seen.append('␡');
        } else if (steers(point) || (point >= 0x80 && point < 0xa0)) {
            seen.append("[U+")
                    .append(String.format(java.util.Locale.ROOT, "%04X", point))
                    .append(']');
        } else if (isLost(point)) {
            seen.append('\ufffd');
        } else if (!isInvisible(point)) {
            seen.appendCodePoint(point);
        }
    }

    /** Embeddings, overrides, isolates: they can make a line read other than it is stored. */
    private static boolean steers(int point) {
        return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isLost(int point) {
        return (point >= 0xd800 && point <= 0xdfff) || (point & 0xfffe) == 0xfffe;
    }

    private static boolean isInvisible(int point) {
        return point == 0x200b
                || point == 0x200e
                || point == 0x200f
                || point == 0x061c
                || point == 0x00ad
                || point == 0x2060
                || point == 0xfeff;
    }
}
