package org.stemma.report.html;

import java.util.Optional;
import org.stemma.report.Audit;
import org.stemma.report.Descent.Node;
import org.stemma.store.Rows.ArticleRow;

/**
 * One version of a story in its place in the stemma.
 *
 * @param id its anchor on the page
 * @param row its line in the drawing, from 0
 * @param article none for the origin and for lost versions
 */
record Version(String id, int row, Node node, Optional<ArticleRow> article) {

    String name() {
        return node.name();
    }

    boolean isOrigin() {
        return name().equals(Audit.ORIGIN);
    }

    boolean isLost() {
        return !isOrigin() && article.isEmpty();
    }

    /** What people call it. */
    String label(Audit audit) {
        if (isOrigin()) {
            return "Origin";
        }
        return isLost() ? "Lost version" : audit.name(name());
    }
}
