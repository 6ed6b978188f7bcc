package org.stemma.report;

import org.stemma.report.page.Page;
import org.stemma.signature.Signed;

/** One sheet of the workbook. Draws from the audit's results alone, so that the same results give the same bytes. */
public interface Sheet extends Signed {

    /** The tab's name: at most 31 characters, none of {@code : \ / ? * [ ]}. */
    String title();

    /** What the sheet answers, one sentence of at most 140 characters. */
    String question();

    void draw(Audit audit, Page page);
}
