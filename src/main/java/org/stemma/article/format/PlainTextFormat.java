package org.stemma.article.format;

import java.util.ArrayList;
import java.util.List;
import org.stemma.article.Block;
import org.stemma.article.Capture;
import org.stemma.article.Document;
import org.stemma.article.Format;
import org.stemma.article.Kind;
import org.stemma.article.UnreadableException;
import org.stemma.text.Cleaner;
import org.stemma.text.Span;
import org.stemma.text.Text;

/**
 * Plain text: a paragraph a line, or lines of a fixed width with blank lines between paragraphs; with or without
 * {@link FrontMatter}.
 */
public final class PlainTextFormat implements Format {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public boolean reads(Capture capture) {
        return true;
    }

    @Override
    public Document read(Capture capture) throws UnreadableException {
        FrontMatter front = FrontMatter.of(capture);
        Lines lines = Lines.of(capture.content(), front.end());
        List<Block> blocks = new ArrayList<>();
        for (Span paragraph : lines.paragraphs()) {
            Text text = Cleaner.clean(capture.content(), paragraph);
            if (!text.isEmpty()) {
                blocks.add(new Block(text, Kind.BODY, ""));
            }
        }
        return new Document(front.metadata(), blocks);
    }
}
