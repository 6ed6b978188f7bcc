package org.stemma.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stemma.report.page.CellText;
import org.stemma.report.page.Ink;
import org.stemma.report.page.Page;
import org.stemma.store.Results;
import org.stemma.store.Rows.RunRow;

/**
 * The workbook of one audit, made from its results alone: the same results give the same bytes, in every country and
 * on every day.
 */
public final class Workbook {

    /** No clock is asked: the file names no time of its own. */
    private static final Date TIMELESS = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private final List<Sheet> sheets;

    public Workbook(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    public void write(Results results, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(results, out);
        }
    }

    /** The stream stays open. */
    public void write(Results results, OutputStream out) throws IOException {
        Path raw = Files.createTempFile("stemma-workbook", ".xlsx");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(raw))) {
                draw(new Audit(results), file);
            }
            PlainZip.copy(raw, out);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private void draw(Audit audit, OutputStream file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                SXSSFWorkbook stream = new SXSSFWorkbook(book, 100, true)) {
            describe(book.getProperties(), audit.results().header());
            Ink ink = new Ink(book);
            for (Sheet sheet : sheets) {
                XSSFSheet raw = ((XSSFWorkbook) stream.getXSSFWorkbook())
                        .getSheet(stream.createSheet(sheet.title()).getSheetName());
                raw.setDisplayGridlines(false);
                raw.setZoom(100);
            }
            for (Sheet sheet : sheets) {
                sheet.draw(audit, new Page(stream, sheet.title(), ink, contents()));
            }
            stream.setActiveSheet(0);
            stream.setSelectedTab(0);
            stream.write(file);
        }
    }

    private Map<String, String> contents() {
        Map<String, String> contents = new LinkedHashMap<>();
        sheets.forEach(sheet -> contents.put(sheet.title(), sheet.question()));
        return Collections.unmodifiableMap(contents);
    }

    private static void describe(POIXMLProperties properties, Optional<RunRow> run) {
        String name = run.map(r -> r.job() + " " + r.period()).orElse("");
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator("Stemma");
        core.setLastModifiedByUser("Stemma");
        core.setTitle(CellText.visible("Stemma audit " + name).strip());
        core.setSubjectProperty("What happened to the news on its way");
        core.setDescription(CellText.visible(run.map(RunRow::signature).orElse("")));
        core.setCreated(Optional.of(TIMELESS));
        core.setModified(Optional.of(TIMELESS));
        properties.getExtendedProperties().setApplication("Stemma");
        properties
                .getCustomProperties()
                .addProperty(Reviews.RUN, CellText.visible(run.map(RunRow::run).orElse("")));
    }
}
