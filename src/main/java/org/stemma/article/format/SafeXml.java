package org.stemma.article.format;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stemma.article.UnreadableException;

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
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(content));
            try {
                return root(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new UnreadableException("line " + line, "the XML is broken: " + problem(e) + "; deliver it again");
        } catch (RuntimeException e) {
            throw new UnreadableException(
                    "line 1", "the XML is broken beyond what its parser can name; deliver it again");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
        return factory;
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

    private static String problem(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return (at < 0 ? message : message.substring(at + 9))
                .lines()
                .findFirst()
                .orElse("not XML");
    }
}
