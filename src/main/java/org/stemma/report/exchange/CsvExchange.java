package org.stemma.report.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.notation.Csv;
import org.stemma.report.Audit;
import org.stemma.report.Exchange;
import org.stemma.report.page.CellText;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.DecisionRow;
import org.stemma.store.Rows.FindingRow;

/**
 * {@code findings.csv}: one finding a row, worst first, for a spreadsheet. RFC 4180, every cell quoted, UTF-8 behind a byte
 * order mark, without which Excel takes it for Windows-1252.
 *
 * <p>A cell that a spreadsheet would calculate gets an apostrophe before it (OWASP, CSV Injection); controls and characters
 * that steer the direction of writing are shown as on the sheets, and so is where a cell's limit of 32,767 cut it.
 */
public final class CsvExchange implements Exchange {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private record Column(String title, Function<FindingRow, String> words) {}

    @Override
    public String id() {
        return "findings-csv";
    }

    @Override
    public String file() {
        return "findings.csv";
    }

    @Override
    public String contents() {
        return "every finding as a row for Excel and other spreadsheets, worst first";
    }

    @Override
    public void write(Results results, OutputStream out) throws IOException {
        Audit audit = new Audit(results);
        List<Column> columns = columns(audit);
        Writer file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        file.write(BYTE_ORDER_MARK);
        file.write(Csv.line(columns.stream().map(Column::title).toList()));
        for (FindingRow finding : audit.findings()) {
            file.write(Csv.line(columns.stream()
                    .map(column -> harmless(column.words().apply(finding)))
                    .toList()));
        }
        file.flush();
    }

    private static List<Column> columns(Audit audit) {
        return List.of(
                new Column("Severity", FindingRow::severity),
                new Column("Type", FindingRow::type),
                new Column("Outlet", f -> audit.name(f.article())),
                new Column("Title", f -> of(audit, f, ArticleRow::title)),
                new Column("Published", f -> of(audit, f, article -> day(article.published()))),
                new Column("Language", f -> of(audit, f, ArticleRow::language)),
                new Column("Story", f -> audit.label(f.story())),
                new Column("Article says", FindingRow::quote),
                new Column("Reference says", FindingRow::referenceQuote),
                new Column("Article's sentence", FindingRow::sentence),
                new Column("Reference's sentence", FindingRow::referenceSentence),
                new Column("Reference taken from", f -> audit.name(f.referenceSource())),
                new Column("Introduced at", f -> audit.name(f.introducedAt())),
                new Column("Passed on to", f -> audit.names(f.heirs())),
                new Column("Also said by", f -> audit.names(f.support())),
                new Column("Confidence", f -> Double.toString(f.confidence())),
                new Column("Article's score", f -> of(audit, f, CsvExchange::score)),
                new Column("Decision", FindingRow::decision),
                new Column(
                        "Reviewer", f -> f.review().map(DecisionRow::reviewer).orElse("")),
                new Column("Note", f -> f.review().map(DecisionRow::note).orElse("")),
                new Column("Check", FindingRow::check),
                new Column("File", FindingRow::article),
                new Column("Finding id", FindingRow::id));
    }

    private static String of(Audit audit, FindingRow finding, Function<ArticleRow, String> words) {
        return audit.article(finding.article()).map(words).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String score(ArticleRow article) {
        return article.score().map(Object::toString).orElse("");
    }

    private static String harmless(String words) {
        String visible = CellText.visible(words);
        boolean calculates = CellText.looksLikeFormula(visible) || CellText.looksLikeFormula(visible.stripLeading());
        return calculates ? "'" + visible : visible;
    }
}
