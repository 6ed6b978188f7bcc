package org.stemma.article.container;

import java.util.ArrayList;
import java.util.List;
import org.stemma.article.UnreadableException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The lines of a document page by page, as Tika's XHTML tells them; an empty line stands between paragraphs. A document that
 * has no pages has one.
 */
final class DocumentLines extends DefaultHandler {

    /** Own limits. */
    private static final int MOST_CHARACTERS = 3_000_000;

    private static final int DEEPEST = 200;

    private static final List<String> INLINE =
            List.of("a", "b", "i", "u", "s", "em", "strong", "span", "sup", "sub", "font", "tt", "code", "mark");

    private final List<List<String>> pages = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int characters;
    private int depth;
    private boolean inHead;

    List<List<String>> pages() {
        endLine();
        return pages;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (++depth > DEEPEST) {
            throw refused("the document is nested more than " + DEEPEST + " levels deep; save it as plain text");
        }
        inHead |= name.equals("head");
        if (name.equals("br")) {
            endLine();
        } else if (!INLINE.contains(name)) {
            endParagraph();
        }
        if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
            pages.add(new ArrayList<>());
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
        if (!INLINE.contains(name)) {
            endParagraph();
        }
        inHead &= !name.equals("head");
    }

    @Override
    public void characters(char[] words, int start, int length) throws SAXException {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw refused("the document has more than " + MOST_CHARACTERS
                    + " characters and is no single article; split it or leave it out");
        }
        for (int i = start; i < start + length && !inHead; i++) {
            if (words[i] == '\n' || words[i] == '\r') {
                endLine();
            } else {
                line.append(words[i]);
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] blanks, int start, int length) throws SAXException {
        characters(blanks, start, length);
    }

    private void endParagraph() {
        endLine();
        if (!pages.isEmpty()) {
            List<String> page = pages.get(pages.size() - 1);
            if (!page.isEmpty() && !page.get(page.size() - 1).isEmpty()) {
                page.add("");
            }
        }
    }

    private void endLine() {
        String words = line.toString().strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            if (pages.isEmpty()) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(words);
        }
    }

    private static SAXException refused(String reason) {
        return new SAXException(new UnreadableException("", reason));
    }
}
