package org.stemma.notation;

import java.io.ByteArrayInputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML as a stream of events that neither loads a DTD nor expands or fetches an entity. */
public final class SecureXml {

    private SecureXml() {}

    /** A reader over the characters; namespaces are told apart. */
    public static XMLStreamReader reader(Reader characters) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(characters);
    }

    /** What is wrong, in one line without the parser's place. */
    public static String problem(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return (at < 0 ? message : message.substring(at + 9))
                .lines()
                .findFirst()
                .orElse("not XML");
    }

    /** The line of a fault, from 1. */
    public static int line(XMLStreamException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    }
}
