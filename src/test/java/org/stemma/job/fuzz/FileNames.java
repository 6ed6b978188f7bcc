package org.stemma.job.fuzz;

import java.util.List;

/** Names that a file can have. */
final class FileNames {

    /** Each gets a number before it or behind it, but for the twins. */
    private static final List<String> HOSTILE = List.of(
            "-rf",
            "--inbox=x",
            "two\nlines",
            "\u202etxt.exe",
            "x\\..\\..\\canary.txt",
            "x%2f..%2f..%2fcanary",
            "a\\b\\c",
            "=HYPERLINK(\"http:evil.example\")",
            "<script>alert(1)<script>",
            "CON",
            " blank ",
            "dots...",
            "quo'te\"s",
            "$(touch x)`touch y`;&|",
            "name#2",
            "name##3",
            "x".repeat(200),
            "ж".repeat(100),
            "%00%0a%n%s{0}${x}",
            "tab\tbell\u0007",
            "e\u0301te\u0301",
            "\u00e9t\u00e9",
            "ESTATE",
            "estate",
            "deep/er/and/deep/er/still",
            "\ud83d\ude00");

    private FileNames() {}

    static String of(int number, String ending, Dice dice) {
        String plain = String.format("f%05d", number);
        if (!dice.oneIn(12)) {
            return plain + ending;
        }
        String hostile = dice.one(HOSTILE);
        return switch (dice.below(3)) {
            case 0 -> hostile + plain + ending;
            case 1 -> "d" + number + "/" + hostile + ending;
            default ->
                hostile
                        + plain
                        + dice.one(List.of(
                                "", ".TXT", ".html.txt", ending + ".bak", ending.toUpperCase(java.util.Locale.ROOT)));
        };
    }
}
