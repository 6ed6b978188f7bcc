package org.stemma.provenance;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stemma.notation.SecureXml;
import org.stemma.provenance.OriginRegister.Problem;
import org.stemma.provenance.OriginRegister.Source;

/**
 * The items of a news feed as rows of the register: RSS 2.0, RSS 1.0 (RDF) and Atom 1.0. Publisher is the channel if its
 * title names a known one, else the one that the job is about. A description counts as text only if it is a full one.
 */
final class FeedRows {

    private static final List<String> ROOTS = List.of("rss", "rdf", "feed");
    private static final List<String> ITEMS = List.of("item", "entry");

    /** Elements of other vocabularies, such as media:content, have the same names and other meanings. */
    private static final List<String> KNOWN = List.of(
            "",
            "http://www.w3.org/2005/Atom",
            "http://purl.org/rss/1.0/",
            "http://purl.org/rss/1.0/modules/content/",
            "http://purl.org/dc/elements/1.1/",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private static final int DEEPEST = 200;
    private static final Pattern TITLE_PARTS = Pattern.compile("\\s*(?:[:|»>]|\\s[-–—]\\s)\\s*");

    private final XMLStreamReader feed;
    private final Source source;
    private final List<RegisterRow> rows = new ArrayList<>();
    private Optional<FeedItem> item = Optional.empty();
    private boolean atom;
    private int depth;
    private String channel = "";
    private String language = "";

    private FeedRows(XMLStreamReader feed, Source source) {
        this.feed = feed;
        this.source = source;
    }

    /** The items up to the place where the XML is broken, if it is. */
    static List<RegisterRow> read(String content, Source source, List<Problem> problems) {
        List<RegisterRow> rows = List.of();
        try {
            FeedRows feed = new FeedRows(SecureXml.reader(new StringReader(content)), source);
            rows = feed.rows;
            feed.read();
        } catch (XMLStreamException e) {
            problems.add(new Problem(
                    source.file(), SecureXml.line(e), "the feed is broken from here on: " + SecureXml.problem(e)));
        }
        return rows;
    }

    private void read() throws XMLStreamException {
        while (feed.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element();
            } else if (event == XMLStreamConstants.END_ELEMENT && ITEMS.contains(name()) && item.isPresent()) {
                rows.add(item.get().row(publisher(), language.replace('_', '-')));
                item = Optional.empty();
            }
        }
    }

    private int next() throws XMLStreamException {
        int event = feed.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw broken("the entity '&" + feed.getLocalName() + ";' is none of XML's own");
        }
        if (depth > DEEPEST) {
            throw broken("it is nested more than " + DEEPEST + " levels deep");
        }
        return event;
    }

    private void element() throws XMLStreamException {
        if (depth == 1) {
            atom = name().equals("feed");
            if (!ROOTS.contains(name())) {
                throw broken("<" + name() + "> is neither RSS nor Atom");
            }
        }
        if (!KNOWN.contains(Optional.ofNullable(feed.getNamespaceURI()).orElse(""))) {
            return;
        }
        if (ITEMS.contains(name())) {
            FeedItem begun = new FeedItem(feed.getLocation().getLineNumber());
            attribute("about").ifPresent(about -> begun.says("about", about));
            item = Optional.of(begun);
        } else if (item.isPresent()) {
            value(item.get());
        } else {
            channel();
        }
    }

    private void channel() throws XMLStreamException {
        language = attribute("lang").orElse(language);
        if (name().equals("title") && channel.isEmpty()) {
            channel = words();
        } else if (name().equals("language")) {
            language = words();
        }
    }

    private void value(FeedItem into) throws XMLStreamException {
        switch (name()) {
            case "guid", "id" -> into.says("id", words());
            case "title" -> into.says("title", words());
            case "pubdate", "published", "date" -> into.says("published", words());
            case "updated" -> into.says("updated", words());
            case "creator" -> into.says("authors", words());
            case "language" -> into.says("language", words());
            case "encoded", "content" -> into.says("text", words());
            case "description", "summary" -> into.says("description", words());
            case "author" -> author(into);
            case "name" -> into.says(atom ? "authors" : "name", words());
            case "link" -> link(into);
            default -> {
                // what else a feed says is of no use to the register
            }
        }
    }

    /** In Atom the name stands in an element of its own, beside the address. */
    private void author(FeedItem into) throws XMLStreamException {
        if (!atom) {
            into.says("authors", words());
        }
    }

    private void link(FeedItem into) throws XMLStreamException {
        boolean alternate = attribute("rel").map("alternate"::equals).orElse(true);
        Optional<String> target = attribute("href");
        String words = words();
        into.says(alternate ? "url" : "link", target.orElse(words));
    }

    private String publisher() {
        for (String part : TITLE_PARTS.split(channel)) {
            Optional<Publishers.Publisher> known = Publishers.find(part.strip());
            if (known.isPresent()) {
                return known.get().id();
            }
        }
        return source.publisher().orElse("");
    }

    private String name() {
        return feed.getLocalName().toLowerCase(Locale.ROOT);
    }

    private Optional<String> attribute(String local) {
        for (int i = 0; i < feed.getAttributeCount(); i++) {
            if (feed.getAttributeLocalName(i).equals(local)) {
                return Optional.of(feed.getAttributeValue(i).strip());
            }
        }
        return Optional.empty();
    }

    /** All words of the element that has begun; elements in it, such as XHTML's, become markup again. */
    private String words() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside && feed.hasNext()) {
            int event = next();
            boolean inside = depth > outside;
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                words.append(feed.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                words.append('<').append(name()).append('>');
            } else if (event == XMLStreamConstants.END_ELEMENT && inside) {
                words.append("</").append(name()).append('>');
            }
        }
        return words.toString();
    }

    private XMLStreamException broken(String problem) {
        return new XMLStreamException("Message: " + problem, feed.getLocation());
    }
}
