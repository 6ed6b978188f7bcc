package org.stemma.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.stemma.article.UnreadableException;
import org.stemma.text.Cleaner;
import org.stemma.text.Text;
import org.stemma.text.TextBuilder;

/**
 * A piece of markup as a tree whose words still know their places, cut into blocks. Bounded in depth and size, so that
 * nothing that walks the tree later can be made to overflow or to take forever.
 *
 * @param source the markup, in its place in the capture
 * @param tree parsed with positions
 */
record Markup(Text source, Document tree) {

    /** Own limits; of 181 news pages the deepest has 60 levels, the largest 9,000 elements. */
    private static final int DEEPEST = 400;

    private static final int MOST_ELEMENTS = 60_000;

    private static final Set<String> UNREAD = Set.of(
            "script", "style", "noscript", "template", "svg", "head", "iframe", "textarea", "select", "object", "math");

    private static final String SENTENCE_ENDS = ".!?:。！？؟…\"”»";

    static Markup html(Text source) throws UnreadableException {
        return parsed(source, Parser.htmlParser());
    }

    static Markup xml(Text source) throws UnreadableException {
        return parsed(source, Parser.xmlParser());
    }

    private static Markup parsed(Text source, Parser parser) throws UnreadableException {
        Document tree = parser.setTrackPosition(true).parseInput(source.value(), "");
        Size size = new Size();
        tree.traverse(size);
        if (size.deepest > DEEPEST || size.elements > MOST_ELEMENTS) {
            throw new UnreadableException(
                    "",
                    "the markup is " + size.deepest + " levels deep and has " + size.elements
                            + " elements; no article needs more than " + DEEPEST + " and " + MOST_ELEMENTS
                            + ", deliver it as plain text");
        }
        return new Markup(source, tree);
    }

    private static final class Size implements NodeVisitor {
        private int deepest;
        private int elements;

        @Override
        public void head(Node node, int depth) {
            deepest = Math.max(deepest, depth);
            elements += node instanceof Element ? 1 : 0;
        }
    }

    /** The words of everything below the element, cleaned. */
    Text words(Element element) {
        List<Text> texts = new ArrayList<>();
        Cutter cutter = new Cutter();
        element.traverse(cutter);
        cutter.cut();
        cutter.blocks.forEach(block -> texts.add(block.text()));
        return Cleaner.clean(Text.join(texts, " "));
    }

    /** The blocks below the element in order: what stands between two boundaries of block elements, or two line breaks. */
    List<MarkedBlock> blocks(Element element) {
        Cutter cutter = new Cutter();
        element.traverse(cutter);
        cutter.cut();
        return cutter.blocks;
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && !element.nameIs("br")
                && (element.isBlock() || element.nameIs("button") || element.nameIs("label"));
    }

    /** Walks the tree once; a block ends where a block element begins or ends. */
    private final class Cutter implements NodeVisitor {
        private final List<MarkedBlock> blocks = new ArrayList<>();
        private final MarkedText marked = new MarkedText(source);
        private List<TextNode> nodes = new ArrayList<>();
        private TextBuilder words = new TextBuilder();
        private int unread;
        private int breaks;
        private char last = ' ';

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && UNREAD.contains(element.normalName())) {
                unread++;
            }
            if (isBlock(node)) {
                cut();
            } else if (node instanceof Element element && element.nameIs("br")) {
                breaks++;
            } else if (node instanceof TextNode text && unread == 0) {
                add(text);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && UNREAD.contains(element.normalName())) {
                unread--;
            }
            if (isBlock(node)) {
                cut();
            }
        }

        private void add(TextNode node) {
            if (breaks > 0 && !node.isBlank()) {
                if (breaks > 1 || SENTENCE_ENDS.indexOf(last) >= 0) {
                    cut();
                } else {
                    words.separate(" ");
                }
                breaks = 0;
            }
            words.append(marked.of(node));
            nodes.add(node);
            String written = node.getWholeText().stripTrailing();
            last = written.isEmpty() ? last : written.charAt(written.length() - 1);
        }

        private void cut() {
            Text text = Cleaner.clean(words.build());
            if (!text.isEmpty()) {
                blocks.add(MarkedBlock.of(text, nodes));
            }
            nodes = new ArrayList<>();
            words = new TextBuilder();
            breaks = 0;
            last = ' ';
        }
    }
}
