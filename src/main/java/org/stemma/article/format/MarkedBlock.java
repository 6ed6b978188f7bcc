package org.stemma.article.format;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.stemma.text.Text;

/**
 * A block of markup that holds words.
 *
 * @param text cleaned, in its place, never empty
 * @param nodes the text nodes that it was read from
 * @param owner the nearest block element around it
 * @param linked share of its letters that are a link's, 0–1
 */
record MarkedBlock(Text text, List<TextNode> nodes, Element owner, double linked) {

    MarkedBlock {
        nodes = List.copyOf(nodes);
    }

    static MarkedBlock of(Text text, List<TextNode> nodes) {
        int all = 0;
        int linked = 0;
        for (TextNode node : nodes) {
            int length = node.getWholeText().strip().length();
            all += length;
            linked += isLink(node) ? length : 0;
        }
        return new MarkedBlock(text, nodes, owner(nodes.get(0)), all == 0 ? 0 : (double) linked / all);
    }

    /** Links are looked for up to the nearest block element only. */
    private static boolean isLink(Node node) {
        for (Node at = node.parent(); at instanceof Element element; at = at.parent()) {
            if (element.nameIs("a") || element.nameIs("button")) {
                return true;
            }
            if (element.isBlock()) {
                return false;
            }
        }
        return false;
    }

    private static Element owner(TextNode node) {
        Node at = node.parent();
        while (at instanceof Element element && !element.isBlock() && element.parent() != null) {
            at = element.parent();
        }
        return at instanceof Element element ? element : new Element("body");
    }

    /** Part of a list or table, where links are often content. */
    boolean isListed() {
        return owner.nameIs("li") || owner.nameIs("td") || owner.nameIs("th") || owner.nameIs("dd");
    }

    boolean isCell() {
        return owner.nameIs("td") || owner.nameIs("th");
    }

    boolean isHeading() {
        return owner.normalName().matches("h[1-6]");
    }
}
