package org.stemma.job.fuzz;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.stemma.notation.Csv;
import org.stemma.store.Bundle;

/** Whether a bundle can be opened by people: nothing in workbook, page and table runs, loads or was taken from where it must not. */
final class Harmless {

    private final Bundle bundle;
    private final String secret;
    private final List<String> faults = new ArrayList<>();

    /** @param secret a word that nothing in the bundle may hold */
    Harmless(Bundle bundle, String secret) {
        this.bundle = bundle;
        this.secret = secret;
    }

    List<String> faults() throws IOException {
        workbook();
        page();
        table();
        secret();
        return faults;
    }

    private void workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(bundle.workbook().toFile().getPath())) {
            book.forEach(sheet -> {
                sheet.forEach(row -> row.forEach(this::cell));
                sheet.getHyperlinkList().forEach(this::link);
            });
            book.getAllPictures();
        } catch (RuntimeException e) {
            faults.add("the workbook cannot be read: " + e);
        }
    }

    private void cell(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA && cell.getCellFormula().contains(Words.EVIL)) {
            faults.add("formula from a text in " + cell.getSheet().getSheetName() + " " + cell.getAddress());
        }
    }

    private void link(Hyperlink link) {
        Optional.ofNullable(link.getAddress())
                .filter(address -> address.contains(":"))
                .ifPresent(address -> faults.add("link out of the workbook: " + address));
    }

    private void page() throws IOException {
        Document page = Jsoup.parse(bundle.page().toFile(), "UTF-8");
        if (page.select("script").size() > 1) {
            faults.add("audit.html has a script from a text");
        }
        if (!page.select(
                        "img, iframe, object, embed, link[href], base, [onload], [onerror], [onclick], [href^=javascript], [src]")
                .isEmpty()) {
            faults.add("audit.html has an element from a text");
        }
    }

    private void table() throws IOException {
        try (Reader reader = Files.newBufferedReader(bundle.folder().resolve("findings.csv"), StandardCharsets.UTF_8)) {
            Csv rows = new Csv(reader, ',');
            for (Optional<Csv.Record> row = rows.next(); row.isPresent(); row = rows.next()) {
                row.get().cells().stream()
                        .filter(cell -> !cell.isEmpty() && "=+@\t\r".indexOf(cell.charAt(0)) >= 0)
                        .forEach(cell -> faults.add("findings.csv calculates " + cell));
            }
        }
    }

    private void secret() throws IOException {
        try (Stream<Path> files = Files.walk(bundle.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (content.contains(secret) || content.contains("root:x:0:")) {
                    faults.add(file.getFileName() + " holds what was read outside of the inbox");
                }
            }
        }
    }
}
