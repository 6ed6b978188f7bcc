package org.stemma.article.container;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.article.UnreadableException;

/**
 * One row of an export: an article, a snippet of one, or neither.
 *
 * @param key of the article, the row's number with its sheet's name where it needs one
 * @param place the same for people
 */
record ExportRow(Header header, String key, String place, List<String> cells) {

    /** Our own: a shorter text that ends in an ellipsis is a teaser, whatever its column is called. */
    private static final int TEASER = 600;

    /** Our own: what is longer stands in the wrong column. */
    private static final int LONGEST_HEAD = 2_000;

    private static final Pattern CUT_OFF = Pattern.compile("(?s).*(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.])\\W{0,3}");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:\\.\\d{1,15})?");
    private static final LocalDateTime EXCEL_BEGINS = LocalDateTime.of(1899, 12, 30, 0, 0);

    /** Hands the row over as what it is. */
    void unpack(String file, Unpacking unpacking) throws IOException {
        try {
            unpacking.holds(Derived.of(key, place, capture(file)));
        } catch (UnreadableException e) {
            unpacking.breaks(new Broken(key, place, e.getMessage(), size()));
        }
    }

    long size() {
        return cells.stream().mapToLong(String::length).sum();
    }

    private byte[] capture(String file) throws UnreadableException {
        String text = text();
        return new CaptureText()
                .with("source", file + " " + place)
                .with("title", said(Column.TITLE))
                .with("outlet", said(Column.OUTLET))
                .with("url", said(Column.URL))
                .with("published", day(said(Column.PUBLISHED)))
                .with("language", LanguageName.tag(said(Column.LANGUAGE)))
                .with("byline", said(Column.BYLINE))
                .body(text);
    }

    private String said(Column column) throws UnreadableException {
        String words = header.of(column, cells);
        if (words.length() > LONGEST_HEAD) {
            throw new UnreadableException(
                    "",
                    "'" + header.name(column) + "' holds " + words.length() + " characters, too many for " + column.id()
                            + "; look whether the columns are right");
        }
        return words;
    }

    /** The full text; an excerpt is refused, as nobody can tell what the article left out. */
    private String text() throws UnreadableException {
        String full = PlainWords.of(header.of(Column.TEXT, cells));
        String snippet = PlainWords.of(header.of(Column.SNIPPET, cells));
        if (full.isEmpty() && snippet.isEmpty()) {
            throw new UnreadableException(
                    "", "the row has no text under '" + header.name(Column.TEXT) + "'; export it with the full text");
        }
        boolean teaser = full.isEmpty()
                || full.equals(snippet)
                || (full.length() < TEASER && CUT_OFF.matcher(full).matches());
        if (teaser) {
            String column = header.name(full.isEmpty() ? Column.SNIPPET : Column.TEXT);
            int length = full.isEmpty() ? snippet.length() : full.length();
            throw new UnreadableException(
                    "",
                    "snippet only: '" + column + "' holds " + length
                            + " characters of the article; export it with the full text to have it audited");
        }
        return full;
    }

    /** A number of Excel's calendar, or a day in the job's order, as an ISO day; everything else as it is written. */
    private String day(String words) {
        if (!SERIAL.matcher(words).matches()) {
            return header.dates().map(order -> order.iso(words)).orElse(words);
        }
        return excelDay(Double.parseDouble(words), false).orElse(words);
    }

    /**
     * The day and minute that a number stands for in a spreadsheet.
     *
     * @param serial days since the end of 1899, or of 1903 on an old Macintosh
     */
    static Optional<String> excelDay(double serial, boolean macintosh) {
        try {
            long minutes = StrictMath.round((serial + (macintosh ? 1_462 : 0)) * 24 * 60);
            LocalDateTime time = EXCEL_BEGINS.plusMinutes(minutes);
            boolean day = minutes % (24 * 60) == 0;
            return Optional.of(day ? time.toLocalDate().toString() : String.format(Locale.ROOT, "%tFT%<tR", time));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
