package org.stemma.report.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.stemma.report.Exchange;
import org.stemma.report.exchange.Counterparts.Count;
import org.stemma.report.exchange.Counterparts.Side;
import org.stemma.report.exchange.Counterparts.Unit;
import org.stemma.report.page.CellText;
import org.stemma.store.Results;
import org.stemma.store.Rows.RunRow;

/**
 * {@code alignment.tmx}: sentences beside their counterparts as a translation memory, TMX 1.4b (LISA 2005), which OmegaT and
 * Okapi read.
 *
 * <p>A unit has two sides that are not empty: translation tools refuse or misread an empty one, so omissions and additions are
 * counted in the header and left out. No document type is named, so that no reader looks for one; no time is given.
 */
public final class TmxExchange implements Exchange {

    private static final String ALL_LANGUAGES = "*all*";

    @Override
    public String id() {
        return "alignment-tmx";
    }

    @Override
    public String file() {
        return "alignment.tmx";
    }

    @Override
    public String contents() {
        return "sentences beside their counterparts, a translation memory (TMX 1.4b) for OmegaT, Okapi and the like";
    }

    @Override
    public void write(Results results, OutputStream out) throws IOException {
        Writer characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(characters);
            write(results, xml);
            xml.flush();
            characters.flush();
        } catch (XMLStreamException e) {
            throw new IOException(file() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void write(Results results, XMLStreamWriter xml) throws XMLStreamException {
        Counterparts counterparts = new Counterparts(results);
        xml.writeStartDocument("UTF-8", "1.0");
        start(xml, "tmx");
        xml.writeAttribute("version", "1.4");
        String srclang = counterparts.isOfOneLanguage() ? counterparts.language() : ALL_LANGUAGES;
        start(xml, "header");
        attributes(srclang, results.header(), xml);
        describe(counterparts.count(), results.header(), xml);
        end(xml);
        start(xml, "body");
        for (Iterator<Unit> units = counterparts.units().iterator(); units.hasNext(); ) {
            unit(units.next(), srclang, xml);
        }
        end(xml);
        end(xml);
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private static void attributes(String srclang, Optional<RunRow> run, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeAttribute("creationtool", "Stemma");
        xml.writeAttribute("creationtoolversion", run.map(TmxExchange::version).orElse("unknown"));
        xml.writeAttribute("segtype", "sentence");
        xml.writeAttribute("o-tmf", "Stemma");
        xml.writeAttribute("adminlang", "en");
        xml.writeAttribute("srclang", srclang);
        xml.writeAttribute("datatype", "plaintext");
    }

    private static void describe(Count count, Optional<RunRow> run, XMLStreamWriter xml) throws XMLStreamException {
        text(xml, "note", note(count));
        property(xml, "x-job", run.map(RunRow::job).orElse(""));
        property(xml, "x-period", run.map(RunRow::period).orElse(""));
        property(xml, "x-run", run.map(RunRow::run).orElse(""));
        property(xml, "x-units", Long.toString(count.units()));
        property(xml, "x-omissions-left-out", Long.toString(count.omissions()));
        property(xml, "x-additions-left-out", Long.toString(count.additions()));
        property(xml, "x-foreign-pairs-left-out", Long.toString(count.foreign()));
    }

    /** What made the results, in one word: the digest of the engine's signature. */
    private static String version(RunRow run) {
        return run.signature().lines().findFirst().orElse("unknown");
    }

    private static String note(Count count) {
        return "Each unit holds what a source says and how an article tells it. The source is the origin's own text; of a story"
                + " whose origin has no text at hand, another article, as x-article and x-against say. Where both are in one"
                + " language, the retelling is marked x-retold. Left out, since a translation memory knows no empty side: "
                + count.omissions() + " omissions and " + count.additions()
                + " additions; and, for one source language, "
                + count.foreign() + " beads of two articles neither of which is in it. All stand in"
                + " results/alignments.jsonl. Controls and characters that steer the direction of writing are shown, not kept.";
    }

    private static void unit(Unit unit, String srclang, XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "tu");
        xml.writeAttribute("tuid", unit.id());
        if (!unit.source().language().equals(srclang)) {
            xml.writeAttribute("srclang", unit.source().language());
        }
        property(xml, "x-story", unit.of().story());
        property(xml, "x-article", unit.of().article());
        property(xml, "x-against", unit.of().against());
        property(xml, "x-confidence", Double.toString(unit.confidence()));
        variant(unit.source(), xml);
        variant(unit.target(), xml);
        end(xml);
    }

    private static void variant(Side side, XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "tuv");
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", side.language());
        text(xml, "seg", side.words());
        end(xml);
    }

    private static void property(XMLStreamWriter xml, String type, String words) throws XMLStreamException {
        start(xml, "prop");
        xml.writeAttribute("type", type);
        xml.writeCharacters(CellText.whole(words));
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String words) throws XMLStreamException {
        start(xml, element);
        xml.writeCharacters(CellText.whole(words));
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }
}
