package org.stemma.article;

/** Takes quoted words out of a text, so that what somebody is quoted with is not taken for the outlet's own words. */
final class Quoted {

    private static final String OPENING = "“«„\"「";
    private static final String CLOSING = "”»“\"」";

    private Quoted() {}

    /** The text without what stands between a pair of quotation marks; an unclosed one takes nothing. Linear. */
    static String without(String text) {
        int[] lastPlace = new int[OPENING.length()];
        for (int mark = 0; mark < lastPlace.length; mark++) {
            lastPlace[mark] = text.lastIndexOf(CLOSING.charAt(mark));
        }
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int mark = OPENING.indexOf(text.charAt(at));
            if (mark >= 0 && lastPlace[mark] > at) {
                kept.append('"');
                at = text.indexOf(CLOSING.charAt(mark), at + 1) + 1;
            } else {
                kept.append(text.charAt(at++));
            }
        }
        return kept.toString();
    }
}
