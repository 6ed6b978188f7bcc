package org.stemma.article.format;

import java.util.List;
import org.stemma.article.Capture;
import org.stemma.signature.Digest;

/** One small article of our own, delivered in every format. */
final class Samples {

    static final String TITLE = "Harbour town votes to keep its \"night ferry\" & its bell";

    static final List<String> BODY = List.of(
            "The council of Brackwater voted on Tuesday to keep the night ferry running, said Mayor Ilse Okafor—by one vote.",
            "“We were never going to leave the islands without a boat,” she told reporters after a debate of five hours.",
            "Fares & timetables stay as they are until the end of March, when the operator's licence has to be renewed.");

    private Samples() {}

    /** The article as the format with that id delivers it. */
    static Capture of(String format) {
        return switch (format) {
            case "ninjs" -> capture("a.json", ninjs());
            case "nitf" -> capture("a.xml", nitf());
            case "html" -> capture("a.html", html());
            case "text" -> capture("a.txt", text());
            default -> throw new IllegalArgumentException("write a sample for the format '" + format + "'");
        };
    }

    static Capture capture(String file, String content) {
        return new Capture(file, Digest.of(content), content);
    }

    private static String text() {
        return "---\noutlet: Brackwater Gazette\npublished: 2024-03-05\nlanguage: en\n---\n" + TITLE + "\n\n"
                + String.join("\n\n", BODY) + "\n";
    }

    private static String ninjs() {
        return "{\"uri\": \"urn:x:1\", \"language\": \"en\", \"versioncreated\": \"2024-03-05T10:00:00Z\",\n \"headline\": \""
                + json(TITLE) + "\", \"infosource\": [{\"name\": \"Brackwater Gazette\"}],\n \"body_xhtml\": \""
                + json("<p>"
                        + String.join(
                                "</p>\n<p>", BODY.stream().map(Samples::xml).toList()) + "</p>") + "\"}";
    }

    private static String json(String words) {
        return words.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("—", "\\u2014")
                .replace("/", "\\/");
    }

    private static String nitf() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nitf xml:lang=\"en\"><head><title>Other</title><docdata>"
                + "<date.issue norm=\"20240305T100000Z\"/></docdata><pubdata name=\"Brackwater Gazette\"/></head>\n"
                + "<body><body.head><hedline><hl1>" + xml(TITLE) + "</hl1></hedline></body.head>\n<body.content><p>"
                + String.join("</p>\n<p>", BODY.stream().map(Samples::xml).toList())
                + "</p><media><media-caption>The ferry at its pier.</media-caption></media></body.content></body></nitf>";
    }

    private static String xml(String words) {
        return words.replace("&", "&amp;").replace("—", "&#8212;").replace("\"", "&quot;");
    }

    private static String html() {
        return "<!doctype html>\r\n<html lang=en><head><title>x</title><meta property=og:site_name content='Brackwater Gazette'>"
                + "<meta property='article:published_time' content='2024-03-05T10:00:00Z'></head><body>"
                + "<nav><a href=/>Home</a> <a href=/n>News</a></nav><article><h1>" + xml(TITLE) + "</h1>\n<p>"
                + String.join(
                        "</p>\n<p>",
                        BODY.stream()
                                .map(w -> xml(w).replace("“", "&ldquo;").replace("on T", "<b>on</b> T"))
                                .toList())
                + "</p><figure><img src=x><figcaption>The ferry at its pier.</figcaption></figure></article>"
                + "<footer>About us</footer></body></html>";
    }
}
