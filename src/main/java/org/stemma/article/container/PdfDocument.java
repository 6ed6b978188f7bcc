package org.stemma.article.container;

import java.io.IOException;
import java.util.List;
import org.apache.tika.parser.pdf.PDFParser;
import org.stemma.article.UnreadableException;

/** A PDF with an article in it: its running text, without what every page repeats. */
public final class PdfDocument implements Container {

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public boolean opens(Delivery delivery) {
        return delivery.head().startsWith("%PDF-");
    }

    @Override
    public void unpack(Delivery delivery, Unpacking unpacking) throws UnreadableException, IOException {
        List<String> paragraphs = new PageText(Tika.lines(new PDFParser(), delivery.file())).paragraphs();
        if (paragraphs.isEmpty()) {
            throw new UnreadableException(
                    "", "no text; needs OCR: the PDF holds pictures of pages only; deliver the article's text");
        }
        unpacking.holds(OfficeDocument.capture(delivery, paragraphs));
    }
}
