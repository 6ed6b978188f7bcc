package org.stemma.article.format;

import org.stemma.article.Capture;
import org.stemma.article.Document;
import org.stemma.article.Format;
import org.stemma.article.Metadata;

public final class NinjsFormat implements Format {
    @Override
    public String id() {
        return "ninjs";
    }

    @Override
    public boolean reads(Capture capture) {
        return false;
    }

    @Override
    public Document read(Capture capture) {
        return new Document(Metadata.NONE, java.util.List.of());
    }
}
