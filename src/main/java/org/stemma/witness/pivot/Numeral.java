package org.stemma.witness.pivot;

/** How a number is written in figures. */
final class Numeral {

    private Numeral() {}

    /** Whether the token is a number followed by exactly {@code ending}, such as {@code th}. */
    static boolean leaves(String token, String ending) {
        int end = 0;
        while (end < token.length() && (Character.isDigit(token.charAt(end)) || isSeparator(token.charAt(end)))) {
            end++;
        }
        return end > 0
                && Character.isDigit(token.charAt(0))
                && token.substring(end).equals(ending);
    }

    /** {@code 7,500}: thousands set apart by a comma or a full stop. */
    static boolean isGrouped(String token) {
        int separator = token.indexOf(',') >= 0 ? token.indexOf(',') : token.indexOf('.');
        return separator > 0
                && separator <= 3
                && leaves(token, "")
                && token.length() == separator + 4
                && token.charAt(0) != '0';
    }

    /** {@code 7,5}: one or two digits behind a comma. */
    static boolean isCommaDecimal(String token) {
        int comma = token.indexOf(',');
        return comma > 0
                && comma == token.lastIndexOf(',')
                && leaves(token, "")
                && token.indexOf('.') < 0
                && token.length() - comma <= 3;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',';
    }
}
