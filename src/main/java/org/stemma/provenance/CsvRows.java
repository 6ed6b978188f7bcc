package org.stemma.provenance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.notation.Csv;
import org.stemma.provenance.OriginRegister.Problem;

/** The rows of a register that is written as CSV with a header. */
final class CsvRows {

    private CsvRows() {}

    static List<RegisterRow> read(String content, String file, List<Problem> problems) {
        try {
            String first = content.lines().findFirst().orElse("");
            return read(new Csv(new StringReader(content), Csv.separator(first)), file, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory can be read", e);
        }
    }

    private static List<RegisterRow> read(Csv csv, String file, List<Problem> problems) throws IOException {
        Optional<Csv.Record> first = csv.next();
        while (first.isPresent() && first.get().isBlank()) {
            first = csv.next();
        }
        if (first.isEmpty()) {
            return List.of();
        }
        List<String> header = first.get().cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!header.contains("id")) {
            problems.add(
                    new Problem(file, first.get().line(), "the first line must name the columns, 'id' among them"));
            return List.of();
        }
        csv.header(first.get());
        List<RegisterRow> rows = new ArrayList<>();
        for (Optional<Csv.Record> line = csv.next(); line.isPresent(); line = csv.next()) {
            row(line.get(), header, file, problems).ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<RegisterRow> row(
            Csv.Record line, List<String> header, String file, List<Problem> problems) {
        if (!line.whole()) {
            problems.add(new Problem(file, line.line(), "a quotation mark is opened here and not closed"));
        } else if (line.cells().size() > header.size()) {
            problems.add(
                    new Problem(file, line.line(), line.cells().size() + " cells under " + header.size() + " columns"));
        } else if (!line.isBlank()) {
            return Optional.of(fromCsv(header, line));
        }
        return Optional.empty();
    }

    private static RegisterRow fromCsv(List<String> header, Csv.Record line) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i);
            boolean many = header.get(i).equals("authors");
            values.put(header.get(i), RegisterRow.texts(many ? Arrays.asList(cell.split("[;|]")) : List.of(cell)));
        }
        return new RegisterRow(line.line(), values);
    }
}
