package org.stemma.article.container;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes the HTML out of words, if there is any; paragraphs become lines. */
public final class PlainWords {

    private static final Pattern MARKUP =
            Pattern.compile("(?i)</(?:p|div|span|a|b|i|em|strong|li|h[1-6]|mark)>|<(?:p|br)\\s{0,3}/?>");

    private static final int LONGEST = 2_000_000;

    private PlainWords() {}

    /** Words that may be HTML or not, such as those of a cell. */
    public static String of(String words) {
        return words.length() > LONGEST || !MARKUP.matcher(words).find() ? words : ofHtml(words);
    }

    /** Words that are HTML, if only by their character references. */
    public static String ofHtml(String html) {
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(new Words(words), Jsoup.parseBodyFragment(html).body());
        return words.toString().strip();
    }

    private record Words(StringBuilder words) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element element && breaks(element)) {
                words.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                words.append('\n');
            }
        }

        private static boolean breaks(Element element) {
            return element.isBlock() || element.normalName().equals("br");
        }
    }
}
