package org.stemma.provenance;

import java.util.ArrayList;
import java.util.List;

/**
 * One record of a CSV text (RFC 4180: quoted cells may hold separators, line ends and doubled quotes).
 *
 * @param line where it begins, from 1
 * @param whole whether every quotation mark was closed; a record that wasn't ends with its line
 */
record CsvLine(int line, List<String> cells, boolean whole) {

    /** So often a mark that is never closed is forgiven; the rest is then read without marks. */
    private static final int MOST_REPAIRS = 20;

    CsvLine {
        cells = List.copyOf(cells);
    }

    /** The records that hold something; the separator (comma, semicolon or tab) is the header's most frequent one. */
    static List<CsvLine> read(String csv) {
        Reader reader = new Reader(csv, separator(csv));
        List<CsvLine> lines = new ArrayList<>();
        while (reader.position < csv.length()) {
            CsvLine line = reader.next();
            if (line.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static char separator(String csv) {
        int end = csv.indexOf('\n');
        String header = end < 0 ? csv : csv.substring(0, end);
        long commas = header.chars().filter(c -> c == ',').count();
        long semicolons = header.chars().filter(c -> c == ';').count();
        long tabs = header.chars().filter(c -> c == '\t').count();
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static final class Reader {

        private final String csv;
        private final char separator;
        private int position;
        private int line = 1;
        private int repairs;

        Reader(String csv, char separator) {
            this.csv = csv;
            this.separator = separator;
        }

        CsvLine next() {
            int start = position;
            int startLine = line;
            List<String> cells = new ArrayList<>();
            boolean closed = record(cells, repairs < MOST_REPAIRS);
            if (closed) {
                return new CsvLine(startLine, cells, true);
            }
            repairs++;
            position = start;
            line = startLine;
            cells.clear();
            record(cells, false);
            return new CsvLine(startLine, cells, false);
        }

        /** Reads one record; false if a quotation mark was still open at the end of the text. */
        private boolean record(List<String> cells, boolean quoting) {
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            while (position < csv.length()) {
                char c = csv.charAt(position++);
                line += c == '\n' ? 1 : 0;
                if (c == '"' && quoting && (quoted || cell.length() == 0)) {
                    boolean doubled = quoted && position < csv.length() && csv.charAt(position) == '"';
                    cell.append(doubled ? "\"" : "");
                    position += doubled ? 1 : 0;
                    quoted = doubled || !quoted;
                } else if (!quoted && (c == separator || c == '\n')) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                    if (c == '\n') {
                        return true;
                    }
                } else if (c != '\r') {
                    cell.append(c);
                }
            }
            cells.add(cell.toString());
            return !quoted;
        }
    }
}
