package org.stemma.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.article.Capture;
import org.stemma.article.Document;
import org.stemma.article.Format;
import org.stemma.article.Kind;
import org.stemma.article.Metadata;
import org.stemma.article.UnreadableException;
import org.stemma.text.Cleaner;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * IPTC ninjs, the news exchange format in JSON: versions 1.x ({@code headline}, {@code body_text}, {@code body_html},
 * {@code body_xhtml}) and 2.x–3.x ({@code headlines}, {@code bodies}, {@code infosources}).
 */
public final class NinjsFormat implements Format {

    private static final int LONGEST_BODY = 2_000_000;

    @Override
    public String id() {
        return "ninjs";
    }

    @Override
    public boolean reads(Capture capture) {
        String head = capture.content()
                .substring(0, Math.min(200, capture.content().length()))
                .strip();
        boolean object = head.startsWith("{") && (head.substring(1).strip().startsWith("\"") || head.equals("{}"));
        return object || capture.file().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    @Override
    public Document read(Capture capture) throws UnreadableException {
        PlacedJson json = PlacedJson.of(capture.content());
        Optional<Text> title = clean(json.first("headline", "title").or(() -> role(json, "headlines", "main")))
                .or(() -> json.find("titles.0.value"));
        List<Block> blocks = new ArrayList<>();
        title.ifPresent(text -> blocks.add(new Block(text, Kind.BODY, "")));
        int headed = blocks.size();
        body(json, blocks);
        if (blocks.size() == headed) {
            throw new UnreadableException(
                    "",
                    "JSON without a ninjs body: expected body_text, body_html, body_xhtml or bodies[].value, found "
                            + json.strings().keySet().stream().limit(8).toList());
        }
        return new Document(metadata(json, title.orElse(Text.EMPTY)), blocks);
    }

    private static Metadata metadata(PlacedJson json, Text title) {
        List<String> authors = json.items("people").stream()
                .filter(item ->
                        json.words(item + ".rel").filter("author"::equals).isPresent())
                .flatMap(item -> json.words(item + ".name").stream())
                .toList();
        return new Metadata(
                title,
                clean(json.first("byline", "by")).orElse(Text.EMPTY),
                json.first(
                                "infosource.0.name",
                                "infosources.0.name",
                                "infosource",
                                "copyrightholder",
                                "provider",
                                "source",
                                "usageterms")
                        .map(text -> text.value().strip()),
                json.first("url", "canonicalurl", "weblink", "uri")
                        .map(text -> text.value().strip()),
                json.first("contentcreated", "firstcreated", "versioncreated", "embargoed")
                        .map(text -> text.value().strip()),
                json.words("language"),
                authors);
    }

    private static Optional<Text> clean(Optional<Text> text) {
        return text.map(Cleaner::clean).filter(words -> !words.isEmpty());
    }

    /** The value of the list's item with that role, else of its first one. */
    private static Optional<Text> role(PlacedJson json, String list, String role) {
        List<String> items = json.items(list);
        return items.stream()
                .filter(item -> json.words(item + ".role").filter(role::equals).isPresent())
                .findFirst()
                .or(() -> items.stream().findFirst())
                .flatMap(item -> json.find(item + ".value"));
    }

    /** Plain text where there is some, as it has no markup to be taken off. */
    private static void body(PlacedJson json, List<Block> blocks) throws UnreadableException {
        Optional<Text> plain = json.first("body_text", "body_txt", "body.text");
        Optional<Text> marked = json.first("body_xhtml", "body_html", "body_html5", "body.html");
        if (plain.isPresent()) {
            lines(plain.get(), blocks);
        } else if (marked.isPresent()) {
            markup(marked.get(), blocks);
        } else {
            bodies(json, blocks);
        }
    }

    private static void bodies(PlacedJson json, List<Block> blocks) throws UnreadableException {
        List<String> items = json.items("bodies");
        Optional<String> chosen = items.stream()
                .filter(item ->
                        json.words(item + ".role").filter("main"::equals).isPresent())
                .findFirst()
                .or(() -> items.stream().findFirst());
        Optional<Text> value = chosen.flatMap(item -> json.find(item + ".value"));
        if (value.isPresent()) {
            String type =
                    chosen.flatMap(item -> json.words(item + ".contenttype")).orElse("");
            if (type.contains("html")
                    || (!type.contains("plain") && value.get().value().contains("</"))) {
                markup(value.get(), blocks);
            } else {
                lines(value.get(), blocks);
            }
        }
        for (Map.Entry<String, Text> other : json.strings().entrySet()) {
            if (blocks.size() <= 1 && other.getKey().startsWith("body_")) {
                lines(other.getValue(), blocks);
            }
        }
    }

    private static void lines(Text body, List<Block> blocks) throws UnreadableException {
        for (Span line : Lines.of(bounded(body).value(), 0).paragraphs()) {
            clean(line.isEmpty() ? Optional.empty() : Optional.of(body.part(line)))
                    .ifPresent(text -> blocks.add(new Block(text, Kind.BODY, "")));
        }
    }

    private static void markup(Text body, List<Block> blocks) throws UnreadableException {
        Markup markup = Markup.html(bounded(body));
        List<MarkedBlock> marked = markup.blocks(markup.tree());
        Surroundings surroundings = new Surroundings(marked, "");
        for (MarkedBlock block : marked) {
            blocks.add(surroundings
                    .of(block)
                    .filter(sign -> sign.kind() == Kind.CAPTION)
                    .map(sign -> new Block(block.text(), sign.kind(), sign.reason()))
                    .orElseGet(() -> new Block(block.text(), Kind.BODY, "")));
        }
    }

    private static Text bounded(Text body) throws UnreadableException {
        if (body.length() > LONGEST_BODY) {
            throw new UnreadableException("", "a body of " + body.length() + " characters is no single article");
        }
        return body;
    }
}
