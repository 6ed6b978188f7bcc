package org.stemma.article.format;

import java.io.StringReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stemma.article.UnreadableException;
import org.stemma.notation.SecureXml;

/**
 * Checks that XML is well-formed and harmless: no entities are declared (so none can be expanded or fetched), no DTD is
 * loaded, and it is not nested too deeply.
 */
final class SafeXml {

    private static final int DEEPEST = 200;

    private SafeXml() {}

    /**
     * @return name of the root element
     * @throws UnreadableException with the line at fault
     */
    static String root(String content) throws UnreadableException {
        try {
            XMLStreamReader reader = SecureXml.reader(new StringReader(content));
            try {
                return root(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException(
                    "line " + SecureXml.line(e), "the XML is broken: " + SecureXml.problem(e) + "; deliver it again");
        } catch (RuntimeException e) {
            throw new UnreadableException(
                    "line 1", "the XML is broken beyond what its parser can name; deliver it again");
        }
    }

    private static String root(XMLStreamReader reader) throws XMLStreamException, UnreadableException {
        String root = "";
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            String line = "line " + Math.max(1, reader.getLocation().getLineNumber());
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableException(
                        line,
                        "the entity '&" + reader.getLocalName()
                                + ";' is none of XML's own five; write the character itself");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                root = root.isEmpty() ? reader.getLocalName() : root;
                if (++depth > DEEPEST) {
                    throw new UnreadableException(line, "the XML is nested more than " + DEEPEST + " levels deep");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return root;
    }
}
