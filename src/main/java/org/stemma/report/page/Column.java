package org.stemma.report.page;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param header unique in its table, one line
 * @param width in digits of the standard font
 * @param entry the cell of a row
 */
public record Column<T>(String header, int width, Function<T, Entry> entry) {

    public static <T> Column<T> of(String header, int width, Function<T, Entry> entry) {
        return new Column<>(header, width, entry);
    }

    /** A column of names, all on one side. */
    public static <T> Column<T> names(String header, int width, Function<T, String> name) {
        return new Column<>(header, width, row -> Entry.name(name.apply(row)));
    }

    /** A column of plain words. */
    public static <T> Column<T> words(String header, int width, Function<T, String> words) {
        return new Column<>(header, width, row -> Entry.words(words.apply(row)));
    }
}
