package org.stemma.article.format;

/** Names a place of a capture for people. */
final class Places {

    private Places() {}

    /** {@code line 3} for a position in the third line. */
    static String line(String content, int position) {
        int line = 1;
        for (int i = 0; i < Math.min(position, content.length()); i++) {
            char c = content.charAt(i);
            line += c == '\n' || (c == '\r' && !content.startsWith("\n", i + 1)) ? 1 : 0;
        }
        return "line " + line;
    }
}
