package org.stemma.article.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;
import org.stemma.article.ArticleReader;
import org.stemma.article.Decoder;
import org.stemma.article.Kind;
import org.stemma.article.UnreadableException;
import org.stemma.article.container.Delivered.Fetched;
import org.stemma.article.format.Formats;
import org.stemma.language.LanguageIdentifier;

/** What comes out of files that hold captures: every item is an article or named with its place. */
class ContainersTest {

    private static final ArticleReader READER = new ArticleReader(Formats.all(), new LanguageIdentifier());

    @TempDir
    Path folder;

    /** What was taken out, by key. */
    private static final class Taken implements Unpacking {

        private final Map<String, Derived> captures = new LinkedHashMap<>();
        private final Map<String, String> broken = new LinkedHashMap<>();
        private final Map<String, Integer> passedOver = new TreeMap<>();

        @Override
        public void holds(Derived capture) {
            assertThat(captures.put(capture.key(), capture)).isNull();
        }

        @Override
        public void breaks(Broken item) {
            assertThat(broken.put(item.key(), item.place() + ": " + item.reason()))
                    .isNull();
        }

        @Override
        public void passesOver(String kind) {
            passedOver.merge(kind, 1, Integer::sum);
        }

        Derived capture(String key) {
            return Objects.requireNonNull(captures.get(key), key);
        }

        Article article(String key) throws UnreadableException {
            return READER.read(Decoder.decode("#" + key, capture(key).content()));
        }
    }

    @Test
    void everyContainerOfThePackageIsListed() {
        List<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.stemma.article.container")
                        .stream()
                        .filter(type -> type.isAssignableTo(Container.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(Containers.all().all().stream().map(each -> each.getClass().getSimpleName()))
                .hasSameElementsAs(written);
    }

    // ------------------------------------------------------------------------------------------ exports

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meltwater   | Date,Headline,URL,Opening Text,Hit Sentence,Source,Country,Language,Content",
                "Cision      | News Date,News Headline,Link,Lead,Extract,Outlet Name,Country,Language,News Text",
                "Nexis       | Date,Headline,URL,Lead,Snippet,Publication,Country,Language,Full Text",
                "Factiva     | Publication Date,Headline,URL,Lead Paragraph,Snippet,Source Name,Region,Language,Body",
                "Talkwalker  | published,title,url,content_snippet,snippet,source name,country,lang,content",
                "Brandwatch  | Date,Title,Url,Snippet,Teaser,Publication Name,Country,Language,Full Text"
            })
    void theUsualHeadersAreRecognisedWithoutAMapping(String suite, String header) throws Exception {
        String row = String.join(
                ",",
                List.of(
                        "2026-11-12",
                        Delivered.quoted(Delivered.TITLE),
                        "https://gazette.example/dredging",
                        "Lead.",
                        "Hit.",
                        "Selwyn Gazette",
                        "NZ",
                        "English",
                        Delivered.quoted(Delivered.BODY)));
        Taken taken = csv("export.csv", header + "\n" + row + "\n");
        Article article = taken.article("2");
        assertThat(article.title().value()).as(suite).isEqualTo(Delivered.TITLE);
        assertThat(article.outlet()).isEqualTo("Selwyn Gazette");
        assertThat(article.url()).contains("https://gazette.example/dredging");
        assertThat(article.published()).contains(LocalDate.of(2026, 11, 12));
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.paragraphs(Kind.BODY)).hasSize(3);
        String capture = new String(taken.capture("2").content(), StandardCharsets.UTF_8);
        assertThat(article.title().inCapture().of(capture)).isEqualTo(Delivered.TITLE);
        assertThat(article.sentences().get(1).inCapture().of(capture))
                .isEqualTo(article.sentences().get(1).value());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,','", "UTF-8,;", "UTF-8,'\t'", "UTF-16LE,'\t'", "UTF-16BE,;"})
    void everySeparatorAndEncodingIsRead(String charset, String separator) throws Exception {
        String table = "Coverage report, 12 November\n\n"
                + String.join(separator, "Headline", "Source", "Full Text") + "\r\n"
                + String.join(separator, "Порт закрыт", "Газета", Delivered.quoted(Delivered.BODY + ";,\t\"x\""))
                + "\r\n";
        Path file = Files.write(folder.resolve("export.csv"), ("\ufeff" + table).getBytes(Charset.forName(charset)));
        Taken taken = unpacked(file);
        assertThat(taken.captures.keySet()).containsExactly("4");
        assertThat(taken.capture("4").place()).isEqualTo("row 4, line 4");
        assertThat(new String(taken.capture("4").content(), StandardCharsets.UTF_8))
                .contains("Порт закрыт", "Газета", ";,\t\"x\"");
    }

    @Test
    void aSnippetIsToldApartFromAFullText() throws Exception {
        Taken taken = csv(
                "export.csv",
                "Headline,Full Text,Hit Sentence\n"
                        + "a,," + Delivered.quoted("The port was closed.") + "\n"
                        + "b,The authority has halted dredging at Port …,The authority\n"
                        + "c," + Delivered.quoted(Delivered.BODY) + ",The authority\n"
                        + "d,,\n");
        assertThat(taken.captures.keySet()).containsExactly("4");
        assertThat(taken.broken.get("2")).startsWith("row 2, line 2: snippet only: 'Hit Sentence' holds 20 characters");
        assertThat(taken.broken.get("3")).contains("snippet only: 'Full Text'");
        assertThat(taken.broken.get("5")).contains("no text under 'Full Text'");
    }

    @Test
    void aQuotationMarkThatIsNotClosedCostsItsRowOnly() throws Exception {
        String good = ",Gazette," + Delivered.quoted(Delivered.BODY) + "\n";
        Taken taken = csv(
                "export.csv",
                "Headline,Source,Full Text\na" + good + "b,Gazette,\"The port\nwas closed, they said,\nagain.\nc" + good
                        + "d" + good);
        assertThat(taken.broken).hasSize(1);
        assertThat(taken.broken.get("3")).startsWith("row 3, line 7: a quotation mark is opened");
        assertThat(taken.captures).hasSize(3);
    }

    @Test
    void bytesThatAreNoTextCostTheirRowOnly() throws Exception {
        byte[] head = "Headline,Full Text\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "Caf\u00e9,x\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] good = ("b," + Delivered.quoted(Delivered.BODY) + "\n").getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(folder.resolve("a.csv"))) {
            out.write(head);
            out.write(bad);
            out.write(good);
        }
        Taken taken = unpacked(folder.resolve("a.csv"));
        assertThat(taken.broken.get("2")).contains("no UTF-8");
        assertThat(taken.captures.keySet()).containsExactly("3");
    }

    @Test
    void aJobsOwnColumnsCountBeforeTheUsualOnes() throws Exception {
        Columns own = Columns.of(
                Map.of(Column.TITLE, List.of("Rubrik"), Column.TEXT, List.of("Brödtext")),
                Optional.of(DateOrder.MONTH_FIRST));
        Path file = Files.writeString(
                folder.resolve("a.csv"),
                "Title,Rubrik,Brödtext,Date\nwrong,right," + Delivered.quoted(Delivered.BODY)
                        + ",11/12/2026 10:32 AM\n");
        Taken taken = new Taken();
        Delivery delivery = Delivery.of("a.csv", file, own);
        Containers.of(delivery).orElseThrow().unpack(delivery, taken);
        assertThat(taken.article("2").title().value()).isEqualTo("right");
        assertThat(taken.article("2").published()).contains(LocalDate.of(2026, 11, 12));
    }

    @Test
    void aTableWithoutATextNamesItsColumnsAndWhatToDo() {
        assertThatThrownBy(() -> csv("a.csv", "Reach,Sentiment\n1,positive\n"))
                .hasMessageContaining("'Reach, Sentiment'")
                .hasMessageContaining("columns:");
    }

    @Test
    void aWorkbookIsReadWithItsDates() throws Exception {
        Path file = Delivered.xlsx(
                folder.resolve("export.xlsx"),
                List.of(
                        List.of("Headline", "Date", "Source", "Full Text"),
                        List.of(Delivered.TITLE, LocalDate.of(2026, 11, 12), "Gazette", Delivered.BODY),
                        List.of(Delivered.TITLE, 46338.5, "=HYPERLINK(\"http://x.example\")", Delivered.BODY)));
        Taken taken = unpacked(file);
        assertThat(taken.captures.keySet()).containsExactly("2", "3");
        assertThat(taken.capture("2").place()).isEqualTo("row 2");
        assertThat(taken.article("2").published()).contains(LocalDate.of(2026, 11, 12));
        assertThat(taken.article("3").published()).contains(LocalDate.of(2026, 11, 12));
        assertThat(taken.article("3").outlet()).isEqualTo("=HYPERLINK(\"http://x.example\")");
    }

    @Test
    void aCellOfFortyThousandCharactersIsAText() throws Exception {
        String text = IntStream.range(0, 400)
                .mapToObj(i -> "Sentence number " + i + " of a very long article stands here, "
                        + "and it is followed by the next one. ")
                .collect(Collectors.joining());
        Taken taken = csv(
                "a.csv", "Headline,Full Text\nLong," + Delivered.quoted(text) + "\n" + Delivered.quoted(text) + ",x\n");
        assertThat(text.length()).isGreaterThan(30_000);
        assertThat(taken.article("2").sentences()).hasSizeGreaterThan(300);
        assertThat(taken.broken.get("3")).contains("'Headline' holds");
    }

    // ------------------------------------------------------------------------------------------ web archives

    @ParameterizedTest
    @CsvSource({"crawl.warc", "crawl.warc.gz"})
    void pagesAreTakenAndEverythingElseIsCounted(String name) throws Exception {
        byte[] cyrillic = Delivered.page("Порт", "Портовые власти остановили работы, сообщает газета.")
                .getBytes(Charset.forName("windows-1251"));
        Path file = Delivered.warc(
                folder.resolve(name),
                List.of(
                        Fetched.page("https://gazette.example/1", Delivered.page(Delivered.TITLE, Delivered.BODY)),
                        new Fetched("https://gazette.example/p.png", 200, "image/png", new byte[] {1, 2, 3}),
                        new Fetched(
                                "https://gazette.example/gone",
                                404,
                                "text/html",
                                "gone".getBytes(StandardCharsets.UTF_8)),
                        new Fetched("https://gazette.example/ru", 200, "text/html; charset=windows-1251", cyrillic)));
        Taken taken = unpacked(file);
        assertThat(taken.captures.keySet()).containsExactly("1", "4");
        assertThat(taken.passedOver).isEqualTo(Map.of("image/png", 1, "status 404", 1));
        Derived first = taken.capture("1");
        assertThat(first.url()).contains("https://gazette.example/1");
        assertThat(first.seen()).contains(LocalDate.of(2026, 11, 12));
        assertThat(taken.article("1").published()).isEmpty();
        assertThat(taken.article("1").title().value()).isEqualTo(Delivered.TITLE);
        assertThat(new String(taken.capture("4").content(), StandardCharsets.UTF_8))
                .contains("Портовые власти");
    }

    @ParameterizedTest
    @CsvSource({"crawl.warc", "crawl.warc.gz"})
    void aBrokenRecordCostsItselfOnly(String name) throws Exception {
        List<Fetched> pages = IntStream.range(0, 5)
                .mapToObj(i -> Fetched.page(
                        "https://gazette.example/" + i, Delivered.page("Page " + i, Delivered.BODY + " " + i)))
                .toList();
        Path file = Delivered.warc(folder.resolve(name), pages);
        byte[] bytes = Files.readAllBytes(file);
        int second = bytes.length / 5;
        for (int i = 0; i < 30; i++) {
            bytes[second + i + 12] ^= 0x55;
        }
        Taken taken = unpacked(Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 40)));
        assertThat(taken.captures.keySet()).containsExactly("1", "3", "4");
        assertThat(taken.broken.keySet()).containsExactly("2", "5");
        assertThat(taken.broken.get("2")).startsWith("record 2, byte ");
    }

    @Test
    void aRecordThatDeclaresTwoGigabytesButHasThemNotIsBroken() throws Exception {
        Path file = Delivered.warc(
                folder.resolve("crawl.warc"),
                List.of(Fetched.page("https://gazette.example/1", Delivered.page(Delivered.TITLE, Delivered.BODY))));
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/2\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000002>\r\n"
                + "WARC-Date: 2026-11-12T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: 2000000000\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Short.</p>";
        Files.writeString(file, record, java.nio.file.StandardOpenOption.APPEND);
        Taken taken = unpacked(file);
        assertThat(taken.captures.keySet()).containsExactly("1");
        assertThat(taken.broken.keySet()).containsExactly("2");
    }

    @Test
    void anArchiveThatUnpacksToFarTooMuchIsLeft() throws Exception {
        byte[] zeros = Delivered.gzip(new byte[210_000_000]);
        byte[] head =
                ("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                                + "WARC-Date: 2026-11-12T10:00:00Z\r\nContent-Length: 210000000\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        Path file = Delivered.warc(
                folder.resolve("bomb.warc.gz"),
                List.of(Fetched.page("https://gazette.example/1", Delivered.page(Delivered.TITLE, Delivered.BODY))));
        byte[] record = new byte[head.length + 210_000_000];
        System.arraycopy(head, 0, record, 0, head.length);
        Files.write(file, Delivered.gzip(record), java.nio.file.StandardOpenOption.APPEND);
        Taken taken = new Taken();
        assertThat(zeros.length).isLessThan(1_000_000);
        assertThatThrownBy(() -> unpack(file, taken)).hasMessageContaining("times its size");
        assertThat(taken.captures.keySet()).containsExactly("1");
    }

    // ------------------------------------------------------------------------------------------ documents

    @Test
    void aPdfIsReadWithoutItsPageHeadsAndNumbers() throws Exception {
        Taken taken = unpacked(Delivered.pdf(folder.resolve("a.pdf"), Delivered.TITLE, Delivered.PARAGRAPHS));
        Article article = taken.article("");
        assertThat(article.title().value()).isEqualTo(Delivered.TITLE);
        assertThat(article.paragraphs(Kind.BODY).stream().map(p -> p.text().value()))
                .containsExactlyElementsOf(Delivered.PARAGRAPHS);
    }

    @Test
    void wordProcessorsFilesAreRead() throws Exception {
        String rtf = "{\\rtf1\\ansi\\pard\\b " + Delivered.TITLE + "\\b0\\par "
                + String.join("\\par ", Delivered.PARAGRAPHS) + "\\par}";
        List<Path> files = new ArrayList<>(List.of(
                Delivered.docx(folder.resolve("a.docx"), Delivered.TITLE, Delivered.PARAGRAPHS),
                Delivered.odt(folder.resolve("a.odt"), Delivered.TITLE, Delivered.PARAGRAPHS),
                Files.writeString(folder.resolve("a.rtf"), rtf)));
        for (Path file : files) {
            Article article = unpacked(file).article("");
            assertThat(article.title().value()).as(file.toString()).isEqualTo(Delivered.TITLE);
            assertThat(article.paragraphs(Kind.BODY).stream().map(p -> p.text().value()))
                    .as(file.toString())
                    .containsExactlyElementsOf(Delivered.PARAGRAPHS);
        }
    }

    @Test
    void whatCannotBeReadSaysWhy() throws Exception {
        Path table = Delivered.xlsx(folder.resolve("a.xlsx"), List.of(List.of("Headline", "Full Text")));
        Path xxe = Delivered.zip(
                folder.resolve("xxe.docx"),
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                                + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                                + " Target=\"word/document.xml\"/></Relationships>",
                        "word/document.xml",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document"
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));
        Map<Path, String> reasons = new LinkedHashMap<>();
        reasons.put(Delivered.picturePdf(folder.resolve("scan.pdf")), "needs OCR");
        reasons.put(Delivered.lockedPdf(folder.resolve("locked.pdf")), "password");
        reasons.put(Delivered.locked(folder.resolve("locked.xlsx"), table), "password");
        reasons.put(Files.copy(folder.resolve("locked.xlsx"), folder.resolve("locked.docx")), "password");
        reasons.put(Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7\n%"), "broken");
        reasons.put(Files.write(folder.resolve("cut.docx"), new byte[] {'P', 'K', 3, 4, 0, 0}), "broken");
        reasons.put(bomb(folder.resolve("bomb.xlsx")), "ZIP bomb");
        reasons.put(xxe, "");
        reasons.forEach((file, reason) -> assertThatThrownBy(() -> unpack(file, new Taken()), file.toString())
                .isInstanceOf(UnreadableException.class)
                .message()
                .contains(reason)
                .doesNotContain("\n")
                .doesNotContain("root:"));
    }

    /** A sheet of a hundred million blanks. */
    private static Path bomb(Path file) throws Exception {
        Delivered.xlsx(file, List.of(List.of("Headline", "Full Text")));
        try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
            String xml = Files.readString(sheet);
            try (var out = Files.newOutputStream(sheet)) {
                out.write(xml.substring(0, xml.indexOf("</sheetData>")).getBytes(StandardCharsets.UTF_8));
                byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 100; i++) {
                    out.write(blanks);
                }
                out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Taken csv(String name, String content) throws Exception {
        return unpacked(Files.writeString(folder.resolve(name), content));
    }

    private static Taken unpacked(Path file) throws Exception {
        Taken taken = new Taken();
        unpack(file, taken);
        return taken;
    }

    private static void unpack(Path file, Taken taken) throws Exception {
        Delivery delivery = Delivery.of(file.getFileName().toString(), file, Columns.usual());
        Containers.of(delivery).orElseThrow().unpack(delivery, taken);
    }
}
