package org.stemma.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.article.Block;
import org.stemma.article.Capture;
import org.stemma.article.Document;
import org.stemma.article.Format;
import org.stemma.article.Kind;
import org.stemma.article.UnreadableException;
import org.stemma.text.Cleaner;
import org.stemma.text.Span;
import org.stemma.text.Text;

/** HTML pages: metadata, the article's blocks by {@link Extraction}, and what of the page was set aside. */
public final class HtmlFormat implements Format {

    /** Own limit: with less the page itself holds no article. */
    private static final int FEWEST_LETTERS = 200;

    private static final Pattern ENDING = Pattern.compile("(?i).*\\.(?:x?html?|shtml|php|aspx?)");
    private static final Pattern OPENING = Pattern.compile(
            "(?is)\\A\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?+(?:<!--.{0,2000}?-->\\s*+)?+"
                    + "<(?:!doctype\\s++html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|table|span)\\b.*+");

    @Override
    public String id() {
        return "html";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public boolean reads(Capture capture) {
        String content = capture.content();
        return ENDING.matcher(capture.file().toLowerCase(Locale.ROOT)).matches()
                || OPENING.matcher(content.substring(0, Math.min(content.length(), 4_000)))
                        .matches();
    }

    @Override
    public Document read(Capture capture) throws UnreadableException {
        String content = capture.content();
        Markup page = Markup.html(Text.verbatim(content, new Span(0, content.length())));
        List<MarkedBlock> blocks = page.blocks(page.tree());
        var metadata = HtmlMetadata.of(page);
        List<Block> read = new PageReading(metadata, Extraction.of(page.tree())).read(blocks);
        return new Document(
                metadata, letters(read) < FEWEST_LETTERS ? linked(page).orElse(read) : read);
    }

    private static int letters(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.BODY)
                .mapToInt(block -> block.text().length())
                .sum();
    }

    /** The body that the page's JSON-LD gives, for pages that a script fills. */
    private static Optional<List<Block>> linked(Markup page) throws UnreadableException {
        for (LinkedData data : LinkedData.of(page)) {
            Optional<Text> body = data.placed("articleBody");
            if (body.isPresent() && body.get().length() >= FEWEST_LETTERS) {
                List<Block> blocks = new ArrayList<>();
                for (Span line : Lines.of(body.get().value(), 0).paragraphs()) {
                    Text text = Cleaner.clean(body.get().part(line));
                    if (!text.isEmpty()) {
                        blocks.add(new Block(text, Kind.BODY, ""));
                    }
                }
                return Optional.of(blocks);
            }
        }
        return Optional.empty();
    }
}
