package org.stemma.job;

import java.io.IOException;
import java.util.List;
import org.stemma.article.UnreadableException;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Rows.QuarantineRow;
import org.stemma.store.Shelves;

/**
 * Whatever goes wrong with one item stays with that item: it is put aside with the reason, and the batch goes on.
 *
 * @param item its name
 * @param bytes its length
 * @param where it came from, such as {@code export.csv row 17}; empty if its name says so
 */
record Quarantine(String item, long bytes, String where) {

    /** Reading one item. */
    @FunctionalInterface
    interface Reading {
        List<Laid<?>> get() throws UnreadableException, IOException;
    }

    /** A capture, under the name of its article. */
    static Quarantine of(CaptureRow capture) {
        String where = capture.place().isEmpty() ? "" : capture.delivery() + " " + capture.place();
        return new Quarantine(capture.article(), capture.bytes(), where);
    }

    List<Laid<?>> or(Reading reading) {
        try {
            return reading.get();
        } catch (UnreadableException e) {
            return List.of(with(e.getMessage(), e.place()));
        } catch (IOException e) {
            return List.of(with("the file cannot be read: check its name and permissions", ""));
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(with("the file breaks the reader (" + Blame.of(item, e) + "); please report it", ""));
        }
    }

    Laid<QuarantineRow> with(String reason, String place) {
        return new Laid<>(Shelves.QUARANTINE, item, row(reason, place));
    }

    QuarantineRow row(String reason, String place) {
        String both = where.isEmpty() || place.isEmpty() ? where + place : where + ", " + place;
        return new QuarantineRow(item, reason, both, bytes);
    }
}
