package org.stemma.report;

import java.lang.Character.UnicodeScript;

/** How words fill a cell: from which side they are read and how many lines they take. Linear. */
final class Writing {

    private Writing() {}

    /** Whether most letters are Hebrew, Arabic or of another script that is read from the right. */
    static boolean isRightToLeft(String words) {
        int balance = 0;
        int limit = Math.min(words.length(), 5_000);
        for (int i = 0; i < limit; i++) {
            byte direction = Character.getDirectionality(words.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                balance++;
            } else if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                balance--;
            }
        }
        return balance > 0;
    }

    /** Lines that the words take in a column of the given width (in digits of the standard font), words kept whole. */
    static int lines(String words, double width) {
        int lines = 1;
        double line = 0;
        double word = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                lines += line + word > width ? 2 : 1;
                line = 0;
                word = 0;
            } else if (c == ' ' || c == '\t' || isIdeograph(c)) {
                double piece = word + (isIdeograph(c) ? width(c) : 0);
                double room = line + piece;
                lines += room > width ? Math.max(1, (int) StrictMath.ceil(piece / width)) : 0;
                line = (room > width ? piece % width : room) + (isIdeograph(c) ? 0 : 0.55);
                word = 0;
            } else {
                word += width(c);
            }
        }
        return lines + (line + word > width ? Math.max(1, (int) StrictMath.ceil(word / width)) : 0);
    }

    private static double width(char c) {
        if (isIdeograph(c)) {
            return 2;
        }
        if (c < 0x80) {
            return "iljtfrI.,;:'!|()[]-".indexOf(c) >= 0 ? 0.6 : Character.isUpperCase(c) || "mwMW@%".indexOf(c) >= 0 ? 1.35 : 1.02;
        }
        return Character.isUpperCase(c) ? 1.4 : 1.12;
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x2e80
                && c <= 0xffef
                && (c < 0xfb00 || c >= 0xff00)
                && UnicodeScript.of(c) != UnicodeScript.ARABIC;
    }
}
