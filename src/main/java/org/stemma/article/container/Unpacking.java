package org.stemma.article.container;

import java.io.IOException;

/** What becomes of a container's content while it is taken out; whoever asks for the captures says so. */
public interface Unpacking {

    /** One capture. */
    void holds(Derived capture) throws IOException;

    /** An item that cannot be read; the ones behind it can. */
    void breaks(Broken item) throws IOException;

    /** Something that is no article and isn't meant to be one, such as a picture: named by its kind, and counted. */
    void passesOver(String kind);
}
