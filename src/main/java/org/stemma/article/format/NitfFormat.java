package org.stemma.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.article.Block;
import org.stemma.article.Capture;
import org.stemma.article.Document;
import org.stemma.article.Format;
import org.stemma.article.Kind;
import org.stemma.article.Metadata;
import org.stemma.article.UnreadableException;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * IPTC NITF, the news industry text format in XML (3.x). Declared entities are refused, so that a file can neither read
 * other files nor blow up; external DTDs are not loaded.
 */
public final class NitfFormat implements Format {

    private static final Pattern PROLOGUE =
            Pattern.compile("\\A\\s*+(?:<\\?[^>]{0,2000}>\\s*+|<!--(?s:.{0,4000}?)-->\\s*+){0,20}");
    private static final Pattern DOCTYPE = Pattern.compile("(?i)\\A<!DOCTYPE\\s++(\\w{1,40})");
    private static final Pattern ROOT = Pattern.compile("\\A<(?:\\w{1,20}:)?([A-Za-z][\\w.-]{0,60})");
    private static final Pattern BASIC_DATE =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)?(.*))?");

    @Override
    public String id() {
        return "nitf";
    }

    @Override
    public boolean reads(Capture capture) {
        String head = capture.content()
                .substring(0, Math.min(20_000, capture.content().length()));
        Matcher prologue = PROLOGUE.matcher(head);
        String rest = prologue.find() ? head.substring(prologue.end()) : head;
        Matcher doctype = DOCTYPE.matcher(rest);
        Matcher root = ROOT.matcher(rest);
        String name = doctype.find() ? doctype.group(1) : root.find() ? root.group(1) : "";
        String file = capture.file().toLowerCase(Locale.ROOT);
        boolean ending = file.endsWith(".xml") || file.endsWith(".nitf");
        boolean declared = head.stripLeading().startsWith("<?xml");
        return !name.equalsIgnoreCase("html") && (name.equals("nitf") || ending || declared);
    }

    @Override
    public Document read(Capture capture) throws UnreadableException {
        String content = capture.content();
        refuseEntities(content);
        String root = SafeXml.root(content);
        if (!root.equals("nitf")) {
            throw new UnreadableException(
                    "line 1", "XML whose root is <" + root + ">, not <nitf>; convert it to NITF, HTML or plain text");
        }
        Markup markup = Markup.xml(Text.verbatim(content, new Span(0, content.length())));
        List<Block> blocks = new ArrayList<>();
        Text title = words(markup, "hedline hl1")
                .or(() -> words(markup, "head title"))
                .orElse(Text.EMPTY);
        kept(markup, "hedline hl1", Kind.BODY, "", blocks);
        kept(markup, "hedline hl2", Kind.TITLE, "", blocks);
        kept(markup, "body\\.head byline, byline", Kind.BYLINE, "byline: <byline>", blocks);
        kept(markup, "dateline", Kind.DATELINE, "date line: <dateline>", blocks);
        content(markup, blocks);
        kept(markup, "tagline", Kind.BYLINE, "note about the authors: <tagline>", blocks);
        return new Document(metadata(markup, title), blocks);
    }

    private static void refuseEntities(String content) throws UnreadableException {
        int body = content.indexOf("<nitf");
        String head = body < 0 ? content : content.substring(0, body);
        int entity = head.indexOf("<!ENTITY");
        if (entity >= 0) {
            throw new UnreadableException(
                    Places.line(content, entity),
                    "the file declares entities, which could read other files or blow up; write the characters themselves");
        }
    }

    private static Metadata metadata(Markup markup, Text title) {
        return new Metadata(
                title,
                words(markup, "byline").orElse(Text.EMPTY),
                attribute(markup, "pubdata[name]", "name")
                        .or(() -> words(markup, "distributor").map(Text::value))
                        .or(() -> attribute(markup, "doc-id[regsrc]", "regsrc"))
                        .or(() -> attribute(markup, "doc\\.copyright[holder]", "holder")),
                attribute(markup, "pubdata[ex-ref]", "ex-ref"),
                attribute(markup, "date\\.issue[norm]", "norm")
                        .or(() -> attribute(markup, "pubdata[date.publication]", "date.publication"))
                        .or(() -> attribute(markup, "story\\.date[norm]", "norm"))
                        .or(() -> attribute(markup, "date\\.release[norm]", "norm"))
                        .map(NitfFormat::dashed),
                attribute(markup, "[xml:lang]", "xml:lang"),
                markup.tree().select("byline person").eachText());
    }

    /** ISO 8601 with dashes, as NITF allows the basic form too. */
    private static String dashed(String date) {
        Matcher basic = BASIC_DATE.matcher(date);
        if (!basic.matches()) {
            return date;
        }
        String day = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
        String seconds = basic.group(6) == null ? "00" : basic.group(6);
        return basic.group(4) == null
                ? day
                : day + "T" + basic.group(4) + ":" + basic.group(5) + ":" + seconds + basic.group(7);
    }

    private static Optional<String> attribute(Markup markup, String query, String name) {
        Optional<Element> found = Optional.ofNullable(markup.tree().selectFirst(query));
        return found.map(element -> element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    private static Optional<Text> words(Markup markup, String query) {
        return Optional.ofNullable(markup.tree().selectFirst(query))
                .map(markup::words)
                .filter(text -> !text.isEmpty());
    }

    private static void kept(Markup markup, String query, Kind kind, String reason, List<Block> blocks) {
        for (Element element : markup.tree().select(query)) {
            Text text = markup.words(element);
            if (!text.isEmpty() && element.closest("body\\.content") == null) {
                blocks.add(new Block(text, kind, reason));
            }
        }
    }

    /** The paragraphs of the body; captions and credits of media, notes and bibliographies are set aside. */
    private static void content(Markup markup, List<Block> blocks) {
        for (Element element : markup.tree()
                .select("body\\.content p, body\\.content hl2, body\\.content li, body\\.content td,"
                        + " media-caption, media-producer, body\\.content note")) {
            Text text = markup.words(element);
            if (text.isEmpty() || isInside(element)) {
                continue;
            }
            boolean media =
                    element.closest("media") != null || element.normalName().startsWith("media");
            boolean note = element.closest("note") != null;
            Kind kind = media ? Kind.CAPTION : note ? Kind.BOILERPLATE : Kind.BODY;
            blocks.add(new Block(text, kind, media ? "image caption: <media>" : note ? "editor's note: <note>" : ""));
        }
    }

    /** Inside an element that is read as a whole. */
    private static boolean isInside(Element element) {
        Element parent = element.parent();
        return parent != null && parent.closest("p, li, td, media-caption, note") != null;
    }
}
