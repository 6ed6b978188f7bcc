package org.stemma.article.container;

import java.io.IOException;
import java.util.List;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.stemma.article.UnreadableException;

/**
 * An article written with a word processor: DOCX, DOC, ODT, RTF. Macros are neither run nor read, embedded files, headers,
 * footers and deleted words are left out.
 */
public final class OfficeDocument implements Container {

    @Override
    public String id() {
        return "office";
    }

    @Override
    public boolean opens(Delivery delivery) {
        boolean word = delivery.isCalled(".docx", ".docm", ".dotx", ".odt", ".doc");
        return delivery.head().startsWith("{\\rtf") || (word && (delivery.isZip() || delivery.isOle()));
    }

    @Override
    public void unpack(Delivery delivery, Unpacking unpacking) throws UnreadableException, IOException {
        ZipGuard.raise();
        List<List<String>> pages = Tika.lines(parser(delivery), delivery.file());
        List<String> paragraphs = pages.stream()
                .flatMap(List::stream)
                .filter(line -> !line.isEmpty())
                .toList();
        if (paragraphs.isEmpty()) {
            throw new UnreadableException(
                    "",
                    "no text in the document; if it holds pictures of pages, it needs OCR; deliver the article's text");
        }
        unpacking.holds(capture(delivery, paragraphs));
    }

    private static Parser parser(Delivery delivery) throws UnreadableException {
        if (delivery.isZip()) {
            return delivery.isCalled(".odt") ? new OpenDocumentParser() : new OOXMLParser();
        }
        if (delivery.isOle() && !delivery.isCalled(".doc")) {
            throw new UnreadableException("", Faults.LOCKED);
        }
        return delivery.isOle() ? new OfficeParser() : new RTFParser();
    }

    static Derived capture(Delivery delivery, List<String> paragraphs) {
        byte[] capture = new CaptureText().with("source", delivery.name()).body(String.join("\n\n", paragraphs));
        return Derived.of("", "", capture);
    }
}
