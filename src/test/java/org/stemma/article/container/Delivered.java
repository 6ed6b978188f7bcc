package org.stemma.article.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Files as suites, crawlers and word processors make them, with invented articles. */
public final class Delivered {

    public static final String TITLE = "Dredging halted at Port Selwyn";

    public static final List<String> PARAGRAPHS = List.of(
            "The harbor authority has halted dredging at Port Selwyn, The Wall Street Journal reported on Tuesday, after"
                    + " divers found cracks in the foundations of the northern quay and asked for a survey.",
            "About 340 workers were sent home, two officials said. The survey is to last six weeks, and the work is to"
                    + " resume in May, they added, if the engineers find that the quay can carry the cranes.",
            "The port handles 2.1 million tons of cargo a year. Shipping companies said that they would send their"
                    + " vessels to Marsden Bay for the time being, at a cost of 90,000 dollars a week.");

    public static final String BODY = String.join("\n\n", PARAGRAPHS);

    private Delivered() {}

    /** A cell of a CSV file. */
    public static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }

    public static Path xlsx(Path file, List<List<Object>> rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var sheet = book.createSheet("Coverage");
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    var cell = row.createCell(c);
                    Object value = rows.get(r).get(c);
                    if (value instanceof LocalDate date) {
                        cell.setCellValue(date);
                        cell.setCellStyle(day);
                    } else if (value instanceof Double number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue(String.valueOf(value));
                    }
                }
            }
            book.write(out);
        }
        return file;
    }

    /** The same workbook behind a password. */
    public static Path locked(Path file, Path xlsx) throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(system)) {
                Files.copy(xlsx, data);
            }
            system.writeFilesystem(out);
        }
        return file;
    }

    public static Path docx(Path file, String title, List<String> paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(title);
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        return file;
    }

    public static Path odt(Path file, String title, List<String> paragraphs) throws IOException {
        String body = paragraphs.stream().map(p -> "<text:p>" + p + "</text:p>").reduce("", String::concat);
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + "<text:h text:outline-level=\"1\">" + title + "</text:h>" + body
                + "</office:text></office:body></office:document-content>";
        return zip(file, Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));
    }

    public static Path zip(Path file, Map<String, String> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder()))
                    .toList()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** Two pages with a running head and page numbers, lines wrapped at 70 characters. */
    public static Path pdf(Path file, String title, List<String> paragraphs) throws IOException {
        try (PDDocument document = printed(title, paragraphs)) {
            document.save(file.toFile());
        }
        return file;
    }

    public static Path lockedPdf(Path file) throws IOException {
        try (PDDocument document = printed(TITLE, PARAGRAPHS)) {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    public static Path picturePdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }

    private static PDDocument printed(String title, List<String> paragraphs) throws IOException {
        PDDocument document = new PDDocument();
        for (int page = 0; page < 2; page++) {
            List<String> lines = new ArrayList<>(List.of("Harbor Weekly, November 2026", ""));
            if (page == 0) {
                lines.addAll(List.of(title, ""));
            }
            int half = paragraphs.size() / 2;
            for (String paragraph :
                    page == 0 ? paragraphs.subList(0, half) : paragraphs.subList(half, paragraphs.size())) {
                lines.addAll(wrapped(paragraph));
                lines.add("");
            }
            lines.addAll(List.of("", String.valueOf(page + 1)));
            print(document, lines);
        }
        return document;
    }

    private static void print(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(60, 720);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() + word.length() > 70) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** A page as an outlet serves it. */
    public static String page(String title, String body) {
        return "<!doctype html><html lang=\"en\"><head><title>" + title + "</title></head><body><article><h1>" + title
                + "</h1><p>" + body.replace("\n\n", "</p><p>") + "</p></article></body></html>";
    }

    /** One record of a web archive. */
    public record Fetched(String url, int status, String type, byte[] body) {

        public static Fetched page(String url, String html) {
            return new Fetched(url, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
        }
    }

    public static Path warc(Path file, List<Fetched> fetched) throws IOException {
        WarcCompression compression = file.toString().endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                WarcWriter writer = new WarcWriter(channel, compression)) {
            for (Fetched each : fetched) {
                MediaType type = MediaType.parseLeniently(each.type());
                HttpResponse response = new HttpResponse.Builder(each.status(), "")
                        .addHeader("Content-Type", each.type())
                        .body(type, each.body())
                        .build();
                writer.write(new WarcResponse.Builder(URI.create(each.url()))
                        .date(Instant.parse("2026-11-12T10:00:00Z"))
                        .body(response)
                        .build());
            }
        }
        return file;
    }

    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
