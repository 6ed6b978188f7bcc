package org.stemma.article.format;

import java.util.List;
import org.stemma.article.Format;
import org.stemma.signature.Catalogue;

/** The formats that are read, in the order in which they are asked; plain text takes what no other one knows. */
public final class Formats {

    private static final Catalogue<Format> ALL = new Catalogue<>(
            "format", List.of(new NinjsFormat(), new NitfFormat(), new HtmlFormat(), new PlainTextFormat()));

    private Formats() {}

    public static Catalogue<Format> all() {
        return ALL;
    }
}
