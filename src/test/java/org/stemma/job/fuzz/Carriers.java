package org.stemma.job.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.article.container.Delivered;

/** One report in every format that is read. */
final class Carriers {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    /** In a fixed order, so that a seed means the same files. */
    static final List<Function<News, Carrier>> ALL = List.of(
            Carriers::text,
            Carriers::headed,
            Carriers::html,
            Carriers::linkedData,
            Carriers::ninjs,
            Carriers::nitf,
            Carriers::csv,
            Carriers::jsonLines,
            Carriers::xlsx,
            Carriers::docx,
            Carriers::odt,
            Carriers::rtf,
            Carriers::pdf,
            Carriers::warc,
            Carriers::packedWarc);

    private Carriers() {}

    static Carrier text(News news) {
        return Carrier.plain(".txt", news.title() + "\n\n" + news.body() + "\n");
    }

    private static Carrier headed(News news) {
        return Carrier.plain(
                ".txt",
                "---\noutlet: Gazette\npublished: 2026-11-12\nlanguage: " + news.language() + "\ntitle: "
                        + json(news.title()) + "\n---\n" + news.body() + "\n");
    }

    static Carrier html(News news) {
        return Carrier.plain(".html", Delivered.page(news.title(), news.body()));
    }

    private static Carrier linkedData(News news) {
        return Carrier.plain(
                ".html",
                "<!doctype html><html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":"
                        + json(news.title()) + ",\"articleBody\":" + json(news.body())
                        + "}</script></head><body><div id=root></div></body></html>");
    }

    static Carrier ninjs(News news) {
        return Carrier.plain(
                ".json",
                "{\"language\":\"" + news.language() + "\",\"versioncreated\":\"2026-11-12T10:00:00Z\",\"headline\":"
                        + json(news.title()) + ",\"body_text\":" + json(news.body()) + "}");
    }

    static Carrier nitf(News news) {
        return Carrier.plain(
                ".xml",
                XML + "<nitf xml:lang=\"" + news.language()
                        + "\"><head><docdata><date.issue norm=\"20261112T100000Z\"/></docdata>"
                        + "</head><body><body.head><hedline><hl1>" + xml(news.title())
                        + "</hl1></hedline></body.head><body.content>" + paragraphs(news, "<p>", "</p>")
                        + "</body.content></body></nitf>");
    }

    static Carrier csv(News news) {
        return Carrier.plain(
                ".csv",
                "Headline,Source,URL,Full Text\n"
                        + List.of(news.title(), "Gazette", "https://gazette.example/1", news.body()).stream()
                                .map(Delivered::quoted)
                                .collect(Collectors.joining(","))
                        + "\n");
    }

    private static Carrier jsonLines(News news) {
        return Carrier.plain(
                ".jsonl",
                ninjs(news).parts().values().stream()
                        .map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8) + "\n")
                        .collect(Collectors.joining())
                        .repeat(2));
    }

    static Carrier xlsx(News news) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types(
                        "/xl/workbook.xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "/xl/worksheets/sheet1.xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"));
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Coverage\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                XML + "<worksheet xmlns=\"" + SHEET + "\"><sheetData>"
                        + row(1, List.of("Headline", "Source", "Full Text"))
                        + row(2, List.of(news.title(), "Gazette", news.body())) + "</sheetData></worksheet>");
        return Carrier.zip(".xlsx", parts);
    }

    private static String row(int number, List<String> cells) {
        return cells.stream()
                .map(words -> "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xml(words) + "</t></is></c>")
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    static Carrier docx(News news) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types(
                        "/word/document.xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        parts.put(
                "word/document.xml",
                XML + "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>"
                        + xml(news.title()) + "</w:t></w:r></w:p>"
                        + paragraphs(news, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>")
                        + "</w:body></w:document>");
        return Carrier.zip(".docx", parts);
    }

    static Carrier odt(News news) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                XML + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + "<text:h text:outline-level=\"1\">" + xml(news.title()) + "</text:h>"
                        + paragraphs(news, "<text:p>", "</text:p>")
                        + "</office:text></office:body></office:document-content>");
        return Carrier.zip(".odt", parts);
    }

    private static Carrier rtf(News news) {
        StringBuilder words = new StringBuilder("{\\rtf1\\ansi\\uc1 ");
        (news.title() + "\n" + news.body().replace("\n\n", "\n"))
                .chars()
                .forEach(c -> words.append(
                        c == '\n'
                                ? "\\par\n"
                                : c < 128 && "\\{}".indexOf(c) < 0
                                        ? String.valueOf((char) c)
                                        : "\\u" + (short) c + "?"));
        return Carrier.plain(".rtf", words + "\\par}");
    }

    private static Carrier pdf(News news) {
        return Carrier.plain(".pdf", Pdf.of(news));
    }

    private static Carrier warc(News news) {
        return Carrier.plain(".warc", record(Delivered.page(news.title(), news.body())));
    }

    private static Carrier packedWarc(News news) {
        return new Carrier(".warc.gz", Carrier.Packing.GZIP, warc(news).parts());
    }

    static String record(String page) {
        byte[] body = Carrier.utf8(page);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
                + "WARC-Target-URI: https://gazette.example/1\r\nWARC-Date: 2026-11-12T10:00:00Z\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + (head.length() + body.length)
                + "\r\n\r\n" + head + page + "\r\n\r\n";
    }

    private static String paragraphs(News news, String before, String behind) {
        return news.paragraphs().stream()
                .map(words -> before + xml(words) + behind)
                .collect(Collectors.joining());
    }

    private static String types(String... partsAndTypes) {
        StringBuilder types = new StringBuilder(XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (int i = 0; i < partsAndTypes.length; i += 2) {
            types.append(
                    "<Override PartName=\"" + partsAndTypes[i] + "\" ContentType=\"" + partsAndTypes[i + 1] + "\"/>");
        }
        return types + "</Types>";
    }

    private static String relations(String type, String target) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    static String xml(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** As JSON, whatever the characters; halves of characters by their numbers. */
    static String json(String words) {
        StringBuilder json = new StringBuilder("\"");
        words.chars()
                .forEach(c -> json.append(
                        c >= ' ' && c < 0xD800 && c != '"' && c != '\\'
                                ? String.valueOf((char) c)
                                : String.format("\\u%04x", c)));
        return json + "\"";
    }
}
