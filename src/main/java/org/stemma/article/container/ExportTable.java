package org.stemma.article.container;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one table of an export as they come in: what stands above the header is passed over, every filled row below it
 * is an item.
 */
final class ExportTable {

    /** Suites write a title, the search and its dates above the header. */
    private static final int DEEPEST_HEADER = 30;

    private final Delivery delivery;
    private final Unpacking unpacking;
    private Optional<Header> header = Optional.empty();
    private List<String> first = List.of();
    private int above;

    ExportTable(Delivery delivery, Unpacking unpacking) {
        this.delivery = delivery;
        this.unpacking = unpacking;
    }

    /** Whether the header has come. */
    boolean hasHeader() {
        return header.isPresent();
    }

    /** Whether no header will come any more. */
    boolean isNone() {
        return header.isEmpty() && above >= DEEPEST_HEADER;
    }

    /** One row with at least one filled cell. */
    void row(String key, String place, List<String> cells) throws IOException {
        if (header.isPresent()) {
            new ExportRow(header.get(), key, place, cells).unpack(delivery.name(), unpacking);
        } else if (!isNone()) {
            header = delivery.columns().header(cells);
            first = cells.size() > first.size() ? List.copyOf(cells) : first;
            above++;
        }
    }

    /** What was found instead of a header, and what to do. */
    String problem() {
        String found =
                first.isEmpty() ? "the table is empty" : "no column is known to hold a text; there are " + brief();
        return found + ": name the columns in the job file, such as 'columns: { title: Headline, text: Full Text }'";
    }

    private String brief() {
        String cells =
                String.join(", ", first.stream().map(String::strip).toList()).replaceAll("[\\s\\p{Cc}]+", " ");
        return "'" + (cells.length() > 200 ? cells.substring(0, 200) + "…" : cells) + "'";
    }
}
