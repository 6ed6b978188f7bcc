package org.stemma.report.page;

import java.lang.Character.UnicodeScript;

/** How words fill a cell: from which side they are read and how many lines they take. Linear. */
public final class Writing {

    /** Widths of U+0020 to U+007F in Arial, in tenths of a digit. */
    private static final int[] ASCII = {
        5, 5, 6, 10, 10, 16, 10, 5, 6, 6, 6, 10, 5, 6, 5, 6, 10, 10, 10, 10, 10, 10, 10, 10,
        10, 10, 5, 5, 10, 10, 10, 10, 16, 13, 13, 13, 13, 13, 13, 13, 13, 6, 13, 13, 13, 16, 13, 13,
        13, 13, 13, 13, 13, 13, 13, 16, 13, 13, 13, 6, 6, 6, 10, 10, 6, 10, 10, 9, 10, 10, 6, 10,
        10, 5, 5, 9, 5, 16, 10, 10, 10, 10, 6, 9, 6, 10, 9, 13, 9, 9, 9, 6, 5, 6, 10, 10
    };

    private Writing() {}

    /** Whether most letters are Hebrew, Arabic or of another script that is read from the right. */
    public static boolean isRightToLeft(String words) {
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
                lines += 1 + more(line, word, width);
                line = 0;
                word = 0;
            } else if (c == ' ' || c == '\t' || isIdeograph(c)) {
                double piece = word + (isIdeograph(c) ? 2 : 0);
                int more = more(line, piece, width);
                lines += more;
                line = (more > 0 ? piece % width : line + piece) + (isIdeograph(c) ? 0 : 0.5);
                word = 0;
            } else {
                word += width(c);
            }
        }
        return lines + more(line, word, width);
    }

    /** Further lines that a piece takes behind what stands in the line already. */
    private static int more(double line, double piece, double width) {
        if (line + piece <= width + 1e-9) {
            return 0;
        }
        int whole = Math.max(1, (int) StrictMath.ceil(piece / width - 1e-9));
        return line > 0 ? whole : whole - 1;
    }

    private static double width(char c) {
        if (c >= 0x80) {
            return Character.isUpperCase(c) ? 1.35 : 1.06;
        }
        return c < 0x20 ? 0 : ASCII[c - 0x20] / 10.0;
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x2e80 && c <= 0xffef && (c < 0xfb00 || c >= 0xff00) && UnicodeScript.of(c) != UnicodeScript.ARABIC;
    }
}
