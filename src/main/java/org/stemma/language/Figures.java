package org.stemma.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a run of digits with its separators as the language writes it. */
final class Figures {

    /** Longer runs are no numbers that anybody reports. */
    private static final int MOST_DIGITS = 30;

    private Figures() {}

    /** Where the run that begins with the digit at {@code start} ends: digits and single separators between digits. */
    static int end(String text, int start, boolean spaces) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                at++;
            } else if (isSeparator(c) && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
                at++;
            } else if (spaces && isGroupSpace(text, start, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '٫' || c == '٬' || c == '\'' || c == '’';
    }

    /** A blank between a first group of at most three digits, or a full group, and another full group. */
    private static boolean isGroupSpace(String text, int start, int at) {
        char c = text.charAt(at);
        if (c != ' ' && c != '\u00a0' && c != '\u202f' && c != '\u2009') {
            return false;
        }
        return digitsFrom(text, at + 1) == 3
                && digitsBefore(text, start, at) <= 3
                && digitsBefore(text, start, at) > 0
                && text.charAt(start) != '0'
                && !hasSeparator(text, start, at);
    }

    private static boolean hasSeparator(String text, int start, int end) {
        for (int i = Math.max(start, end - 4); i < end; i++) {
            if (isSeparator(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int digitsFrom(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static int digitsBefore(String text, int start, int end) {
        int at = end;
        while (at > start && end - at <= 3 && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return end - at;
    }

    /** The value of the run, or nothing where it is a date, a version or a telephone number. */
    static Optional<BigDecimal> value(String run, LanguageProfile profile) {
        String plain = plain(run);
        if (plain.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        int separators = (int) plain.chars().filter(c -> c == '.' || c == ',').count();
        if (separators == 0) {
            return Optional.of(new BigDecimal(plain));
        }
        char last = plain.charAt(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(',')));
        boolean mixed = plain.indexOf('.') >= 0 && plain.indexOf(',') >= 0;
        if (mixed && plain.indexOf(last) == plain.lastIndexOf(last)) {
            return grouped(plain, last, last == '.' ? "," : ".");
        }
        if (mixed) {
            return Optional.empty();
        }
        if (separators > 1 || groups(plain, last, profile)) {
            return grouped(plain, ' ', String.valueOf(last));
        }
        return Optional.of(new BigDecimal(plain.replace(last, '.')));
    }

    /** One separator and three digits: thousands, unless it is how the language writes decimals. */
    private static boolean groups(String plain, char separator, LanguageProfile profile) {
        int at = plain.indexOf(separator);
        return plain.length() - at == 4
                && at <= 3
                && plain.charAt(0) != '0'
                && !profile.writing().decimal().equals(String.valueOf(separator));
    }

    private static Optional<BigDecimal> grouped(String plain, char decimal, String grouping) {
        int point = decimal == ' ' ? plain.length() : plain.indexOf(decimal);
        List<String> groups = List.of(plain.substring(0, point).split(java.util.regex.Pattern.quote(grouping), -1));
        boolean thousands = groups.get(0).length() <= 3
                && groups.stream().skip(1).allMatch(group -> group.length() == 3 || group.length() == 2);
        return thousands && groups.get(groups.size() - 1).length() == 3
                ? Optional.of(new BigDecimal(
                        String.join("", groups) + plain.substring(point).replace(decimal, '.')))
                : Optional.empty();
    }

    /** ASCII digits, {@code .} and {@code ,} only. */
    private static String plain(String run) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '٫') {
                plain.append(',');
            } else if (c == '.' || c == ',') {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
