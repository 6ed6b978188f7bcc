package org.stemma.article.format;

import java.util.ArrayList;
import java.util.List;
import org.stemma.article.Block;
import org.stemma.article.Kind;
import org.stemma.text.Text;

/** Decides by a page's structure what each of its blocks is. */
final class PageReading {

    private final Text title;
    private final Extraction extraction;

    PageReading(Text title, Extraction extraction) {
        this.title = title;
        this.extraction = extraction;
    }

    List<Block> read(List<MarkedBlock> blocks) {
        List<Block> read = new ArrayList<>();
        for (MarkedBlock block : blocks) {
            if (extraction.share(block) > 0.5) {
                read.add(new Block(block.text(), Kind.BODY, ""));
            }
        }
        return read;
    }
}
