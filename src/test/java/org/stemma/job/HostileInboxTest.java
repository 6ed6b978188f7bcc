package org.stemma.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.article.Decoder;
import org.stemma.article.container.Delivered;
import org.stemma.article.container.Delivered.Fetched;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.signature.Digest;
import org.stemma.store.Bundle;
import org.stemma.store.Results;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Rows.DeliveryRow;
import org.stemma.store.Rows.QuarantineRow;
import org.stemma.text.Cleaner;
import org.stemma.text.Span;

/** Whatever lies in the inbox: a readable reason, no stack trace, the batch goes on, and the counts add up. */
class HostileInboxTest {

    private static final String BODY =
            "The harbor authority has halted dredging at Port Selwyn, The Wall Street Journal reported on Tuesday.\n\n"
                    + "About 340 workers were sent home, officials said. The work is to resume in May.\n";

    @TempDir
    Path folder;

    @Test
    void theBatchGoesOnAndNothingIsLost() throws Exception {
        Path inbox = inbox();
        Ended ended = new Stemma(folder.resolve("var"))
                .run("run", Week.withoutEncoder(folder, inbox).toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out() + ended.err()).doesNotContain("\tat ").doesNotContain("Exception");

        Results results = Bundle.open(Week.bundle(folder)).results();
        Map<String, String> reasons =
                results.quarantine().stream().collect(Collectors.toMap(QuarantineRow::article, QuarantineRow::reason));
        List<String> audited =
                results.articles().stream().map(ArticleRow::article).toList();
        try (var files = Files.list(inbox)) {
            int rows = 3 + 2 + 2;
            assertThat(audited.size() + reasons.size()).isEqualTo((int) files.count() - 3 + rows);
        }
        assertThat(audited)
                .contains("good.txt", "formula.txt", "markup.html", "wide.html", "bidi.txt", "clip.pdf", "macro.docm")
                .contains(
                        "rows.csv##2",
                        "rows.csv#9",
                        "rows.xlsx#2",
                        "rows.xlsx#3",
                        "crawl.warc.gz#1",
                        "crawl.warc.gz#3");
        assertThat(reasons)
                .containsKeys(
                        "picture.txt",
                        "empty.txt",
                        "huge-line.txt",
                        "latin1.txt",
                        "xxe.xml",
                        "truncated.json",
                        "bomb.xml",
                        "rows.csv##3",
                        "rows.csv##4",
                        "scan.pdf",
                        "locked.pdf",
                        "archive.zip");
        assertThat(reasons.get("huge-line.txt")).contains("MB");
        assertThat(reasons.get("xxe.xml")).containsIgnoringCase("entit");
        assertThat(reasons.get("rows.csv##3")).startsWith("snippet only");
        assertThat(reasons.get("scan.pdf")).contains("needs OCR");
        assertThat(results.deliveries().stream().map(DeliveryRow::words))
                .contains("crawl.warc.gz: 2 articles; passed over: 1 image/png");
        everyWordStandsInItsCapture(results);
        formulasStayText(Week.bundle(folder).resolve("audit.xlsx"));
        assertThat(reasons.values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain("\n"));
    }

    /** As under cron, where LANG is C: two names of six Cyrillic letters each are still two; and a backslash leads nowhere. */
    @Test
    void namesAreToldApartInEveryLocale() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("secret.txt"), "The secret. " + BODY);
        List<String> names = List.of("стаття.txt", "новина.txt", "x\\..\\..\\secret.txt");
        for (String name : names) {
            Files.writeString(inbox.resolve(name), name + "\n\n" + BODY);
        }
        Ended ended = new Stemma(folder.resolve("var"))
                .with("-Dsun.jnu.encoding=ANSI_X3.4-1968")
                .run("run", Week.withoutEncoder(folder, inbox).toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        Results results = Bundle.open(Week.bundle(folder)).results();
        assertThat(results.articles().stream().map(ArticleRow::article)).containsExactlyInAnyOrderElementsOf(names);
        assertThat(results.articles().toString()).doesNotContain("The secret");
    }

    /** And both the capture and the file that it came out of lie in the bundle under their digests. */
    private void everyWordStandsInItsCapture(Results results) throws Exception {
        Path captures = Week.bundle(folder).resolve("captures");
        for (CaptureRow row : results.captures()) {
            Path delivered = captures.resolve(row.delivered().substring(0, 2)).resolve(row.delivered());
            assertThat(Digest.of(Files.readAllBytes(delivered)).sha256()).isEqualTo(row.delivered());
            assertThat(Files.readAllBytes(folder.resolve("inbox").resolve(row.delivery())))
                    .isEqualTo(Files.readAllBytes(delivered));
        }
        for (ArticleRow article : results.articles()) {
            Path file = captures.resolve(article.capture().substring(0, 2)).resolve(article.capture());
            String capture = Decoder.decode("", Files.readAllBytes(file)).content();
            article.paragraphs()
                    .forEach(paragraph -> assertThat(
                                    Cleaner.clean(capture, new Span(paragraph.start(), paragraph.end()))
                                            .value())
                            .contains(paragraph.text().split(" ")[0]));
        }
    }

    private static void formulasStayText(Path workbook) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(workbook.toFile().getPath())) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.toString().contains("evil.example")) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                }
            })));
            assertThat(book.getSheet("Articles")).isNotNull();
        }
    }

    /** What suites, crawlers and word processors deliver, some of it broken. */
    private static void deliveries(Path inbox) throws Exception {
        String formula = "=HYPERLINK(\"http://evil.example\",\"x\")";
        String row = "," + Delivered.quoted(formula) + ",../../etc/x," + Delivered.quoted(Delivered.BODY) + ",\n";
        Files.writeString(
                inbox.resolve("rows.csv"),
                "Headline,Source,URL,Full Text,Hit Sentence\n" + Delivered.quoted(formula) + row
                        + "b,S,u,,Only this.\nc,S,u,\"open\n");
        Delivered.xlsx(
                inbox.resolve("rows.xlsx"),
                List.of(
                        List.of("Headline", "Source", "Full Text"),
                        List.of(formula, "../../x", Delivered.BODY),
                        List.of("\u202eTitle", formula, Delivered.BODY + " And again.")));
        Delivered.warc(
                inbox.resolve("crawl.warc.gz"),
                List.of(
                        Fetched.page(
                                "https://gazette.example/../../x", Delivered.page(Delivered.TITLE, Delivered.BODY)),
                        new Fetched("https://gazette.example/p.png", 200, "image/png", new byte[] {1}),
                        Fetched.page("https://gazette.example/2", Delivered.page("Other", Delivered.BODY + " More."))));
        Delivered.pdf(inbox.resolve("clip.pdf"), Delivered.TITLE, Delivered.PARAGRAPHS);
        Delivered.picturePdf(inbox.resolve("scan.pdf"));
        Delivered.lockedPdf(inbox.resolve("locked.pdf"));
        Delivered.docx(inbox.resolve("macro.docm"), Delivered.TITLE, Delivered.PARAGRAPHS);
        Delivered.zip(inbox.resolve("archive.zip"), Map.of("../../evil.txt", "words"));
        Files.writeString(inbox.resolve("rows.csv#9"), Delivered.BODY);
    }

    private Path inbox() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("good.txt"), "Dredging halted\n\n" + BODY);
        Files.writeString(
                inbox.resolve("formula.txt"),
                "=HYPERLINK(\"http://x.example\",\"Dredging\")\n\n+1+1\n\n@SUM(A1)\n\n-2\n\n" + BODY);
        Files.writeString(inbox.resolve("bidi.txt"), "Dredging \u202ehalted\u202c\n\n\u0007" + BODY);
        Files.write(inbox.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(inbox.resolve("empty.txt"), "");
        Files.write(inbox.resolve("latin1.txt"), ("Ceci est un résumé. " + BODY).getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                inbox.resolve("truncated.json"), "{\"headline\": \"Dredging halted\", \"body_text\": \"The harb");
        Files.writeString(
                inbox.resolve("xxe.xml"),
                "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<nitf><body><body.content><p>&x;</p></body.content></body></nitf>");
        Files.writeString(
                inbox.resolve("bomb.xml"),
                "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><nitf><body><body.content><p>&c;</p></body.content></body></nitf>");
        Files.writeString(
                inbox.resolve("nested.html"),
                "<html><body>" + "<div>".repeat(100_000) + "<p>" + BODY + "</p>" + "</div>".repeat(100_000)
                        + "</body></html>");
        Files.writeString(
                inbox.resolve("wide.html"),
                "<html lang=en><body>" + "<p>".repeat(50_000) + BODY.replace("\n\n", "<p>") + "</body></html>");
        Files.writeString(
                inbox.resolve("markup.html"),
                "<html lang=en><head><title>Dredging halted</title></head><body><article><h1>Dredging halted</h1><p>"
                        + BODY.replace("\n\n", "</p><p>")
                        + "<script>alert(1)</script><p>The port handles 2.1 million tons a year & more.</p>"
                        + "</article></body></html>");
        hugeLine(inbox.resolve("huge-line.txt"));
        deliveries(inbox);
        return inbox;
    }

    private static void hugeLine(Path file) throws IOException {
        byte[] words = "word ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 500; i++) {
                out.write(words);
            }
        }
    }
}
