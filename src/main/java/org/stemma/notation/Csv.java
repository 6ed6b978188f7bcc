package org.stemma.notation;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * CSV as a stream of records (RFC 4180: quoted cells may hold separators, line ends and doubled quotes). Holds one record
 * at a time.
 *
 * <p>A quotation mark that is never closed, or closed in the middle of a cell, costs its own record only: that record ends
 * where the next mark makes no sense, or with its line, and so do lines behind it that don't fit the header.
 */
public final class Csv {

    /** Separators that are known, the usual one first. */
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** Own limit: a record of more UTF-16 units has lost its closing quotation mark. */
    private static final int LONGEST_RECORD = 2_000_000;

    /** So often a mark that is never closed is forgiven; the rest is then read without marks. */
    private static final int MOST_REPAIRS = 20;

    private static final int END = -1;

    private final Reader source;
    private final char separator;
    private final StringBuilder behind = new StringBuilder();
    private String ahead = "";
    private int position;
    private int line = 1;
    private int number;
    private int repairs;
    private int width;
    private Optional<Record> kept = Optional.empty();

    /**
     * One record.
     *
     * @param number from 1, as a spreadsheet counts rows; blank ones count
     * @param line where it begins, from 1
     * @param whole whether every quotation mark was closed
     */
    public record Record(int number, int line, List<String> cells, boolean whole) {

        public Record {
            cells = List.copyOf(cells);
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Reads the stream without closing it. */
    public Csv(Reader source, char separator) {
        this.source = source;
        this.separator = separator;
    }

    /** The separator that a header line uses most. */
    public static char separator(String header) {
        char best = SEPARATORS.get(0);
        for (char separator : SEPARATORS) {
            best = count(header, separator) > count(header, best) ? separator : best;
        }
        return best;
    }

    /** One record to be written, with its line end: every cell in quotation marks, separated by commas. */
    public static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\"", "\"\""))
                .collect(Collectors.joining("\",\"", "\"", "\"\r\n"));
    }

    private static long count(String words, char character) {
        return words.chars().filter(c -> c == character).count();
    }

    /** From here on, lines behind a broken record that have not as many cells as the header belong to that record. */
    public void header(Record header) {
        width = header.cells().size();
    }

    /** The next record, blank ones included; nothing at the end. */
    public Optional<Record> next() throws IOException {
        Optional<Record> next = kept.isPresent() ? kept : read();
        kept = Optional.empty();
        if (next.isPresent() && !next.get().whole() && width > 0) {
            do {
                number = next.get().number();
                kept = read();
            } while (kept.isPresent() && kept.get().cells().size() != width);
        }
        return next;
    }

    private Optional<Record> read() throws IOException {
        if (peek() == END) {
            return Optional.empty();
        }
        int startLine = line;
        number++;
        behind.setLength(0);
        List<String> cells = new ArrayList<>();
        if (record(cells, repairs < MOST_REPAIRS)) {
            return Optional.of(new Record(number, startLine, cells, true));
        }
        boolean runaway = peek() == END || behind.length() > LONGEST_RECORD;
        int lastLine = runaway ? startLine : line;
        repairs += runaway ? 1 : 0;
        rewind(startLine);
        cells.clear();
        record(cells, false);
        passOver(lastLine);
        return Optional.of(new Record(number, startLine, cells, false));
    }

    /** A mark that makes no sense in a later line is the opening one of that line's own record. */
    private void passOver(int lastLine) throws IOException {
        while (line < lastLine && take() != END) {
            behind.setLength(0);
        }
    }

    private void rewind(int startLine) {
        ahead = behind + ahead.substring(position);
        position = 0;
        behind.setLength(0);
        line = startLine;
    }

    /** Reads one record; false as soon as its quotation marks make no sense. */
    private boolean record(List<String> cells, boolean quoting) throws IOException {
        StringBuilder cell = new StringBuilder();
        while (true) {
            if (quoting && peek() == '"' && cell.isEmpty()) {
                take();
                if (!quoted(cell)) {
                    return false;
                }
            }
            int c = take();
            if (c == separator || c == '\n' || c == END) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c != separator) {
                    return true;
                }
            } else if (c != '\r') {
                cell.append((char) c);
            }
        }
    }

    /** Reads a quoted cell; false if its mark is not closed before the end, or not at the end of the cell. */
    private boolean quoted(StringBuilder cell) throws IOException {
        for (int c = take(); c != END && behind.length() <= LONGEST_RECORD; c = take()) {
            if (c != '"') {
                cell.append(c == '\r' && peek() == '\n' ? "" : String.valueOf((char) c));
            } else if (peek() == '"') {
                cell.append((char) take());
            } else {
                return endsCell(peek());
            }
        }
        return false;
    }

    private boolean endsCell(int c) {
        return c == separator || c == '\n' || c == '\r' || c == END;
    }

    private int take() throws IOException {
        int c = peek();
        if (c != END) {
            position++;
            behind.append((char) c);
            line += c == '\n' ? 1 : 0;
        }
        return c;
    }

    private int peek() throws IOException {
        if (position == ahead.length()) {
            char[] buffer = new char[8_192];
            int read = source.read(buffer);
            ahead = read <= 0 ? "" : new String(buffer, 0, read);
            position = 0;
        }
        return position < ahead.length() ? ahead.charAt(position) : END;
    }
}
