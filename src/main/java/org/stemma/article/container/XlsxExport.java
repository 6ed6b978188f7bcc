package org.stemma.article.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.stemma.article.UnreadableException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A monitoring suite's export as an Excel workbook: every sheet with a header that is recognised, one row an article. Read
 * as a stream; POI's guards against ZIP bombs are on.
 */
public final class XlsxExport implements Container {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public boolean opens(Delivery delivery) {
        return delivery.isCalled(".xlsx", ".xlsm") && (delivery.isZip() || delivery.isOle());
    }

    @Override
    public void unpack(Delivery delivery, Unpacking unpacking) throws UnreadableException, IOException {
        if (delivery.isOle()) {
            throw new UnreadableException("", Faults.LOCKED);
        }
        ZipGuard.raise();
        try (OPCPackage file = OPCPackage.open(delivery.file().toFile(), PackageAccess.READ)) {
            unpack(new XSSFReader(file), delivery, unpacking);
        } catch (OpenXML4JException | SAXException | IOException | RuntimeException e) {
            throw Faults.readable(e);
        }
    }

    private static void unpack(XSSFReader workbook, Delivery delivery, Unpacking unpacking)
            throws OpenXML4JException, SAXException, IOException, UnreadableException {
        List<ExportTable> tables = new ArrayList<>();
        try (InputStream part = shared(workbook);
                SpooledStrings strings = SpooledStrings.of(part)) {
            SheetRows.Book book = new SheetRows.Book(strings, workbook.getStylesTable(), isMacintosh(workbook));
            var sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    ExportTable table = new ExportTable(delivery, unpacking);
                    boolean first = tables.stream().noneMatch(ExportTable::hasHeader);
                    tables.add(table);
                    XmlPart.read(sheet, new SheetRows(book, naming(table, first ? 1 : tables.size())));
                }
            }
        }
        judge(tables, unpacking);
    }

    /** Rows of the first sheet that holds any go by their numbers alone. */
    private static SheetRows.RowTaker naming(ExportTable table, int sheet) {
        String key = sheet == 1 ? "" : sheet + "!";
        String place = sheet == 1 ? "" : "sheet " + sheet + ", ";
        return (row, cells) -> table.row(key + row, place + "row " + row, cells);
    }

    private static void judge(List<ExportTable> tables, Unpacking unpacking) throws UnreadableException {
        if (tables.stream().noneMatch(ExportTable::hasHeader)) {
            throw new UnreadableException(
                    "sheet 1",
                    tables.isEmpty()
                            ? "the workbook has no sheet"
                            : tables.get(0).problem());
        }
        tables.stream().filter(table -> !table.hasHeader()).forEach(table -> unpacking.passesOver("sheet"));
    }

    private static InputStream shared(XSSFReader workbook) throws OpenXML4JException, IOException {
        InputStream part = workbook.getSharedStringsData();
        return part == null
                ? new java.io.ByteArrayInputStream("<sst/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                : part;
    }

    /** Whether days are counted from 1904. */
    private static boolean isMacintosh(XSSFReader workbook) throws OpenXML4JException, SAXException, IOException {
        boolean[] found = new boolean[1];
        try (InputStream part = workbook.getWorkbookData()) {
            XmlPart.read(part, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    String says = name.equals("workbookPr") ? attributes.getValue("date1904") : null;
                    found[0] |= says != null && (says.equals("1") || says.equals("true"));
                }
            });
        }
        return found[0];
    }
}
