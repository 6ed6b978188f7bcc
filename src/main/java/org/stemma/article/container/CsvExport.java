package org.stemma.article.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.stemma.article.UnreadableException;
import org.stemma.notation.Csv;

/**
 * A monitoring suite's export as CSV: one row an article, in UTF-8, or in UTF-16 with a byte order mark; commas, semicolons
 * or tabs. Rows are counted as a spreadsheet counts them.
 */
public final class CsvExport implements Container {

    /** Stands for bytes that are of no character; no text holds it. */
    private static final char UNREADABLE = '\ufdd0';

    private static final String BOM = "\ufeff";

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public boolean opens(Delivery delivery) {
        return delivery.isCalled(".csv", ".tsv");
    }

    @Override
    public void unpack(Delivery delivery, Unpacking unpacking) throws UnreadableException, IOException {
        Charset charset = charset(delivery.head());
        char separator = separator(delivery, charset);
        try (Reader reader = reader(delivery, charset)) {
            unpack(new Csv(reader, separator), delivery, unpacking);
        }
    }

    private static void unpack(Csv csv, Delivery delivery, Unpacking unpacking)
            throws UnreadableException, IOException {
        ExportTable table = new ExportTable(delivery, unpacking);
        for (Optional<Csv.Record> next = csv.next(); next.isPresent() && !table.isNone(); next = csv.next()) {
            Csv.Record row = next.get();
            boolean below = table.hasHeader();
            if (!row.isBlank()) {
                row(row, table, unpacking);
            }
            if (!below && table.hasHeader()) {
                csv.header(row);
            }
        }
        if (!table.hasHeader()) {
            throw new UnreadableException("line 1", table.problem());
        }
    }

    private static void row(Csv.Record row, ExportTable table, Unpacking unpacking) throws IOException {
        String key = String.valueOf(row.number());
        String place = String.format(Locale.ROOT, "row %d, line %d", row.number(), row.line());
        Optional<String> problem = table.hasHeader() ? problem(row) : Optional.empty();
        if (problem.isPresent()) {
            long size = row.cells().stream().mapToLong(String::length).sum();
            unpacking.breaks(new Broken(key, place, problem.get(), size));
        } else {
            table.row(key, place, row.cells());
        }
    }

    private static Optional<String> problem(Csv.Record row) {
        if (!row.whole()) {
            return Optional.of("a quotation mark is opened in this row and not closed; export it again");
        }
        boolean unreadable = row.cells().stream().anyMatch(cell -> cell.indexOf(UNREADABLE) >= 0);
        return unreadable
                ? Optional.of("the row holds bytes that are no UTF-8; export the table as UTF-8 (Excel: CSV UTF-8)")
                : Optional.empty();
    }

    private static Charset charset(String head) throws UnreadableException {
        if (head.startsWith("\u00ff\u00fe")) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.startsWith("\u00fe\u00ff")) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.indexOf('\0') >= 0) {
            throw new UnreadableException(
                    "byte " + head.indexOf('\0'),
                    "not text: there is a NUL in it; if it is UTF-16 without a byte order mark, save it as UTF-8");
        }
        return StandardCharsets.UTF_8;
    }

    /** The one under which most columns are recognised; of equals, the one that the header uses most. */
    private static char separator(Delivery delivery, Charset charset) throws IOException {
        char best = ',';
        int most = -1;
        for (char separator : Csv.SEPARATORS) {
            try (Reader reader = reader(delivery, charset)) {
                int columns = columns(new Csv(reader, separator), delivery.columns());
                best = columns > most ? separator : best;
                most = Math.max(columns, most);
            }
        }
        return best;
    }

    private static int columns(Csv csv, Columns columns) throws IOException {
        Optional<Csv.Record> row = csv.next();
        for (int i = 0; i < 30 && row.isPresent(); i++) {
            Optional<Header> header = columns.header(row.get().cells());
            if (header.isPresent()) {
                return header.get().positions().size();
            }
            row = csv.next();
        }
        return 0;
    }

    private static Reader reader(Delivery delivery, Charset charset) throws IOException {
        InputStream bytes = Files.newInputStream(delivery.file());
        Reader reader = new BufferedReader(new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNREADABLE))));
        reader.mark(1);
        if (reader.read() != BOM.charAt(0)) {
            reader.reset();
        }
        return reader;
    }
}
