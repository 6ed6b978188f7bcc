package org.stemma.article.container;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.stemma.article.UnreadableException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a part of an Office document as a stream; document types are refused, so no entity can be declared or fetched. */
final class XmlPart {

    /** Own limit: a cell of Excel holds 32,767 characters. */
    private static final int LONGEST_CELL = 2_000_000;

    private XmlPart() {}

    static void refuseHuge(StringBuilder cell) throws SAXException {
        if (cell.length() > LONGEST_CELL) {
            throw new SAXException(new UnreadableException(
                    "",
                    "a cell has more than " + LONGEST_CELL + " characters, as no spreadsheet has; export it again"));
        }
    }

    static void read(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setContentHandler(handler);
            reader.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
